package vn.dti.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Lets Java measure text on a machine without any font. The JDK asks the system's font configuration for its logical
 * fonts before it loads ours, and fails where there is none; so it is given one that names our own files.
 */
final class BundledFonts {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final List<String> LOGICAL = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<Style> STYLES = List.of(
            new Style("plain", "LiberationSerif-Regular.ttf"),
            new Style("bold", "LiberationSerif-Bold.ttf"),
            new Style("italic", "LiberationSerif-Italic.ttf"),
            new Style("bolditalic", "LiberationSerif-BoldItalic.ttf"));

    private BundledFonts() {}

    /** To be called before anything draws or measures; leaves a configuration alone that somebody has set. */
    static synchronized void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("dti-fonts");
            folder.toFile().deleteOnExit();
            for (Style style : STYLES) {
                Path file = folder.resolve(style.file);
                try (InputStream font = Objects.requireNonNull(
                        BundledFonts.class.getResourceAsStream("/liberation/" + style.file), style.file)) {
                    Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
                }
                file.toFile().deleteOnExit();
            }
            Path configuration = folder.resolve("fontconfig.properties");
            Files.writeString(configuration, configuration(folder), StandardCharsets.ISO_8859_1);
            configuration.toFile().deleteOnExit();
            System.setProperty(PROPERTY, configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts cannot be written to the temporary folder", e);
        }
    }

    private static String configuration(Path folder) {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (Style style : STYLES) {
            for (String logical : LOGICAL) {
                text.append(logical)
                        .append('.')
                        .append(style.name)
                        .append(".latin-1=")
                        .append(style.face())
                        .append('\n');
            }
            text.append("filename.")
                    .append(style.face())
                    .append('=')
                    .append(folder.resolve(style.file))
                    .append('\n');
        }
        return text.toString();
    }

    private record Style(String name, String file) {
        /** The name by which the configuration knows a face, in the old X form. */
        String face() {
            String weight = name.startsWith("bold") ? "bold" : "medium";
            String slant = name.endsWith("italic") ? "i" : "r";
            return String.format(
                    Locale.ROOT, "-dti-liberation_serif-%s-%s-normal--*-%%d-*-*-p-*-iso8859-1", weight, slant);
        }
    }
}
