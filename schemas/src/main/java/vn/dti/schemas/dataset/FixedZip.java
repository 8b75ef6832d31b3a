package vn.dti.schemas.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP files, workbooks among them, that are the same bytes for the same content: without the time of their making. */
public final class FixedZip {
    /** The first moment that a ZIP entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LEVEL = Deflater.BEST_SPEED + 3;

    private static final int BUFFER = 1 << 16;

    private FixedZip() {}

    /** A ZIP stream that packs as all of ours do. */
    public static ZipOutputStream to(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        return zip;
    }

    /** An entry without a time. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        return entry;
    }

    /**
     * Packs a ZIP file anew.
     *
     * @throws IOException where one cannot be read or the other written
     */
    public static void again(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = to(new BufferedOutputStream(Files.newOutputStream(to), BUFFER))) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(entry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    /**
     * Packs a ZIP stream anew.
     *
     * @throws IOException where it cannot be read or the file not written
     */
    public static void again(InputStream from, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(from);
                ZipOutputStream out = to(new BufferedOutputStream(Files.newOutputStream(to), BUFFER))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(entry(entry.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
