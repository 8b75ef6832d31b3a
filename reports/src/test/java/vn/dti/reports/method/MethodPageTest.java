package vn.dti.reports.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Bilingual;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.MethodWords;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.ScoreIndex;

/** The page of methods of the real pack, read as XML. */
class MethodPageTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final Edition EDITION = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 15), 1);

    private static Document page(Pack pack, String language) throws Exception {
        String text = MethodPage.text(pack, EDITION, new Tongue(language));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = in.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static Element article(Document page, String id, String code) {
        List<Element> articles = elements(page.getDocumentElement(), "article").stream()
                .filter(article -> article.getAttribute("id").equals(id))
                .toList();
        assertThat(articles).as(id).hasSize(1);
        assertThat(elements(articles.get(0), "code").get(0).getTextContent()).isEqualTo(code);
        return articles.get(0);
    }

    /** What stands under a term. */
    private static String under(Element article, String term) {
        List<Element> terms = elements(article, "dt");
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).getTextContent().equals(term)) {
                return elements(article, "dd").get(i).getTextContent();
            }
        }
        throw new AssertionError(term + " is not in " + article.getTextContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void eachIndicatorStandsOnceWithFormulaAndSource(String language) throws Exception {
        Document page = page(HANOI, language);
        Tongue tongue = new Tongue(language);
        for (Indicator indicator : HANOI.indicators().indicators()) {
            Element article = article(page, "indicator-" + indicator.name(), indicator.name());
            MethodWords.OfIndicator words =
                    HANOI.indicators().method().indicators().get(indicator.name());
            Bilingual basis = new Bilingual(indicator.basis(), words.basisEn());
            assertThat(article.getTextContent()).contains(tongue.of(indicator.titleVi(), indicator.titleEn()));
            assertThat(under(article, tongue.say("formula")))
                    .isEqualTo(tongue.of(indicator.ruleVi(), indicator.ruleEn()));
            assertThat(under(article, tongue.say("source"))).isEqualTo(tongue.of(basis));
            assertThat(under(article, tongue.say("excluded"))).isEqualTo(tongue.of(words.excluded()));
            assertThat(under(article, tongue.say("unit"))).isEqualTo(tongue.of(words.unit()));
            assertThat(under(article, tongue.say("version"))).isEqualTo("1");
            assertThat(under(article, tongue.say("absent")))
                    .startsWith(tongue.say("absent.any").substring(0, 20));
            indicator
                    .numerator()
                    .forEach(counter ->
                            assertThat(under(article, tongue.say("numerator"))).contains("[" + counter + "]"));
            indicator
                    .denominator()
                    .forEach(counter -> assertThat(under(article, tongue.say("denominator")))
                            .contains("[" + counter + "]"));
        }
        assertThat(elements(page.getDocumentElement(), "article").stream()
                        .filter(article -> article.getAttribute("id").startsWith("indicator-")))
                .hasSameSizeAs(HANOI.indicators().indicators());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void eachMetricStandsOnceWithFormulaAndSource(String language) throws Exception {
        Document page = page(HANOI, language);
        Tongue tongue = new Tongue(language);
        int metrics = 0;
        for (ScoreIndex index : HANOI.indexes()) {
            for (ScoreIndex.Metric metric : index.metrics()) {
                Element article = article(page, "metric-" + index.id() + "-" + metric.key(), metric.key());
                ScoreIndex.MetricWords words = metric.words();
                assertThat(words).isNotNull();
                assertThat(article.getTextContent()).contains(metric.code());
                assertThat(under(article, tongue.say("numerator"))).isEqualTo(tongue.of(words.numerator()));
                assertThat(under(article, tongue.say("denominator"))).isEqualTo(tongue.of(words.denominator()));
                assertThat(under(article, tongue.say("rule"))).isEqualTo(tongue.of(words.rule()));
                assertThat(under(article, tongue.say("source"))).isEqualTo(tongue.of(index.basis()));
                assertThat(under(article, tongue.say("zero")))
                        .startsWith(metric.zero().name());
                assertThat(under(article, tongue.say("commune")))
                        .startsWith(metric.commune().name());
                metrics++;
            }
        }
        assertThat(metrics).isEqualTo(22);
    }

    /** 6 x r; min(2; 2 x r / 0.8) with its target of 80 %; min(2; 2.5 x r); no points at all. */
    @Test
    void theScoringRulesAreInWords() throws Exception {
        Document page = page(HANOI, "vi");
        assertThat(under(metric(page, "DOSSIER_SYNC"), "Cách tính điểm")).isEqualTo("6 × r");
        assertThat(under(metric(page, "FULL"), "Cách tính điểm")).isEqualTo("nhỏ hơn trong 2 và 2 × r ÷ 0,8");
        assertThat(under(metric(page, "FULL"), "Chỉ tiêu")).isEqualTo("80%");
        assertThat(under(metric(page, "PAY_FORMALITIES"), "Cách tính điểm")).isEqualTo("nhỏ hơn trong 2 và 2,5 × r");
        assertThat(under(metric(page, "ONLINE_ON_TIME"), "Cách tính điểm")).isEqualTo("công bố, không cho điểm");
        assertThat(under(metric(page, "FULL"), "Phường, xã"))
                .isEqualTo("NOT_APPLICABLE: không áp dụng khi không có mẫu số: 0 điểm");
        assertThat(under(metric(page(HANOI, "en"), "FULL"), "Target")).isEqualTo("80%");
    }

    private static Element metric(Document page, String key) {
        return article(page, "metric-qd766@2026-" + key, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void switchesCalendarAndPeriodsStandAsTheyAre(String language) throws Exception {
        String text = page(HANOI, language).getDocumentElement().getTextContent();
        assertThat(text)
                .contains("[DayEnd]MIDNIGHT".replace("]", "]\n"), "2024, 2025, 2026", "2026-Q4", "LAW", "NOTHING")
                .contains(new Tongue(language).say("DayEnd.MIDNIGHT"))
                .contains(HANOI.digest());
        HANOI.grading()
                .bands()
                .forEach(band -> assertThat(text).contains(band.code(), new Tongue(language).of(band.title())));
        HANOI.targets().forEach(target -> assertThat(text).contains(target.source()));
    }

    /** Nothing is fetched and nothing runs; whatever is linked to is on the page, and each place has one name. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void thePageStandsByItself(String language) throws Exception {
        String text = MethodPage.text(HANOI, EDITION, new Tongue(language));
        assertThat(text).doesNotContain("<script", "src=", "url(", "@import", "http://", "https://", "{0}", "null");
        Document page = page(HANOI, language);
        List<String> ids = new ArrayList<>();
        for (Element element : elements(page.getDocumentElement(), "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page.getDocumentElement(), "a"))
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        elements(page.getDocumentElement(), "td")
                .forEach(cell -> assertThat(cell.getTextContent()).isNotBlank());
        elements(page.getDocumentElement(), "dd")
                .forEach(cell -> assertThat(cell.getTextContent()).isNotBlank());
    }

    /** A pack without the method in words says so; it does not stay silent. */
    @Test
    void whatAPackDoesNotSayIsSaidToBeUnsaid() throws Exception {
        IndicatorBook book = HANOI.indicators();
        Pack silent = new Pack(
                HANOI.settings(),
                HANOI.units(),
                HANOI.procedures(),
                HANOI.grants(),
                HANOI.calendar(),
                HANOI.sources(),
                new IndicatorBook(book.version(), book.counters(), book.indicators()),
                HANOI.indexes(),
                HANOI.letterhead(),
                HANOI.digest());
        Element article = article(page(silent, "vi"), "indicator-received", "received");
        assertThat(under(article, "Không tính")).isEqualTo("Gói tham chiếu không ghi.");
    }

    @Test
    void theSamePackGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        MethodPage.write(HANOI, EDITION, folder);
        byte[] first = Files.readAllBytes(folder.resolve("methodology.vi.html"));
        MethodPage.write(PackLoader.load("hanoi"), EDITION, folder);
        assertThat(folder.resolve("methodology.vi.html")).hasBinaryContent(first);
        try (var files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        assertThat(names).containsExactly("methodology.en.html", "methodology.vi.html");
    }
}
