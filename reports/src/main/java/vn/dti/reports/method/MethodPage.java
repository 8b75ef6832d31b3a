package vn.dti.reports.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ScoreIndex;

/**
 * {@code reports/methodology.vi.html} and {@code .en.html}: every indicator and metric, the clock, the calendar and the
 * conventions of an edition, from its pack. One file a language, without script and without anything fetched; the same pack
 * and edition give the same bytes.
 */
public final class MethodPage {
    private static final List<String> CONTENTS = List.of(
            "indicators", "counters", "indexes", "clock", "calendar", "rounding", "comparison", "ranking", "periods");

    private final Pack pack;
    private final Edition edition;
    private final Tongue tongue;
    private final Html page = new Html();

    private MethodPage(Pack pack, Edition edition, Tongue tongue) {
        this.pack = pack;
        this.edition = edition;
        this.tongue = tongue;
    }

    /**
     * Writes the page in each language.
     *
     * @param folder the release's folder of reports
     * @throws IOException where a file cannot be written
     */
    public static void write(Pack pack, Edition edition, Path folder) throws IOException {
        for (Tongue tongue : Tongue.ALL) {
            Files.writeString(folder.resolve(name(tongue.tag())), text(pack, edition, tongue), StandardCharsets.UTF_8);
        }
    }

    /** The file's name in a language, {@code vi} or {@code en}. */
    public static String name(String language) {
        return "methodology." + language + ".html";
    }

    static String text(Pack pack, Edition edition, Tongue tongue) {
        return new MethodPage(pack, edition, tongue).text();
    }

    private String text() {
        String title = tongue.say("title");
        page.verbatim("<!DOCTYPE html>\n");
        page.open("html", "lang", tongue.tag()).open("head");
        page.verbatim("<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n");
        page.element(
                "title",
                title + " - "
                        + tongue.of(pack.settings().titleVi(), pack.settings().titleEn()));
        page.verbatim("<style>\n" + style() + "</style>\n");
        page.close("head").open("body");
        page.element("h1", title);
        page.element("p", tongue.of(pack.settings().titleVi(), pack.settings().titleEn()), "class", "of");
        page.paragraph(tongue.say("lead", pack.settings().name(), edition.name()));
        page.paragraph(tongue.say(
                "edition",
                edition.name(),
                tongue.day(edition.lastDay()),
                tongue.day(edition.date()),
                pack.indicators().version(),
                pack.digest()));
        contents();
        new IndicatorPart(pack.indicators(), tongue).write(page);
        page.heading(2, "indexes", tongue.say("indexes"));
        for (ScoreIndex index : pack.indexes()) {
            new IndexPart(index, tongue).write(page);
        }
        new ClockPart(pack, tongue).write(page);
        new RulesPart(pack, edition, tongue).write(page);
        page.close("body").close("html");
        return page.toString();
    }

    private void contents() {
        page.open("nav").element("h2", tongue.say("contents")).open("ul");
        for (String part : CONTENTS) {
            page.open("li")
                    .open("a", "href", "#" + part)
                    .text(tongue.say(part))
                    .close("a")
                    .close("li");
        }
        page.close("ul").close("nav");
    }

    private static String style() {
        try (InputStream in = MethodPage.class.getResourceAsStream("method.css")) {
            if (in == null) {
                throw new IllegalStateException("method.css is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
