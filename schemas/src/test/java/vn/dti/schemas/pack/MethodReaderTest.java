package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The method in words: all of it in both languages, or none. */
class MethodReaderTest {
    private static final String RIGHT = """
            version: "1"
            method:
              counters:
                received: {vi: Đã nhận, en: Received}
                online: {vi: Trực tuyến, en: Online}
              indicators:
                received: {unit_vi: hồ sơ, unit_en: dossiers, excluded_vi: không, excluded_en: nothing, basis_en: form}
                online_rate: {excluded_vi: không, excluded_en: nothing, basis_en: form}
            counters:
              received: {event: received}
              online: {event: received}
            indicators:
              received: {kind: count, numerator: [received], title_vi: t, title_en: t, rule_vi: r, rule_en: r, basis: b}
              online_rate: {kind: rate, numerator: [online], denominator: [received], title_vi: t, title_en: t,
                rule_vi: r, rule_en: r, basis: b}
            """;

    private static IndicatorBook read(String text) {
        return IndicatorsReader.read(new PackFile("p/indicators.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheWords() {
        MethodWords method = read(RIGHT).method();
        assertThat(method.counter("online")).isEqualTo(new Bilingual("Trực tuyến", "Online"));
        assertThat(method.indicators().get("received").unit()).isEqualTo(new Bilingual("hồ sơ", "dossiers"));
        assertThat(method.indicators().get("online_rate").unit()).isEqualTo(new Bilingual("%", "%"));
        assertThat(method.indicators().get("online_rate").excluded().in("en")).isEqualTo("nothing");
    }

    @Test
    void aFileMayHaveNone() {
        String without =
                RIGHT.substring(0, RIGHT.indexOf("method:")) + RIGHT.substring(RIGHT.indexOf("\ncounters:") + 1);
        assertThat(read(without).method()).isEqualTo(MethodWords.NONE);
        assertThat(read(without).method().counter("online")).isEqualTo(new Bilingual("online", "online"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `    online: {vi: Trực tuyến, en: Online}#` | `` | 4 | lacks the key 'online'
            `    online: {vi` | `    other: {vi: a, en: b}#    online: {vi` | 5 | 'other' is not a key of counters
            `, en: Online` | `` | 5 | lacks the key 'en'
            `en: Online` | `en: ""` | 5 | en is empty
            `, basis_en: form}#counters` | `}#counters` | 8 | lacks the key 'basis_en'
            `unit_vi: hồ sơ, ` | `` | 7 | lacks the key 'unit_vi'
            `online_rate: {excluded` | `online_rate: {unit_vi: tỷ lệ, excluded` | 8 | stands beside a rate
            `received: {unit_vi` | `received2: {unit_vi` | 7 | 'received2' is not a key of indicators
            """)
    void eachGapHasItsLine(String piece, String by, int line, String words) {
        String wrong = RIGHT.replace(piece.replace('#', '\n'), by.replace('#', '\n'));
        assertThat(wrong).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("p/indicators.yaml:" + line + ":")
                .hasMessageContaining(words);
    }

    /** What the built-in packs say of their method lacks nothing in either language. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theBuiltInPacksSayAllOfIt(String language) {
        Pack pack = PackLoader.load("hanoi");
        MethodWords method = pack.indicators().method();
        assertThat(method.counters()).hasSameSizeAs(pack.indicators().counters());
        assertThat(method.indicators()).hasSameSizeAs(pack.indicators().indicators());
        for (ScoreIndex index : pack.indexes()) {
            assertThat(index.basis().in(language)).isNotBlank();
            assertThat(index.basis().vi()).isNotEqualTo(index.basis().en());
            assertThat(index.metrics()).allSatisfy(metric -> {
                assertThat(metric.words()).isNotNull();
                assertThat(metric.words().rule().in(language)).isNotBlank();
            });
        }
    }

    /** Without basis_en an index says nothing of its method; a piece of it alone is a fault. */
    @Test
    void anIndexSaysAllOrNothing() {
        String text = """
                name: small
                version: "1"
                title_vi: a
                title_en: a
                basis: b
                from: 2026-01-01
                groups: {A: {title_vi: a, title_en: a, max: "1"}}
                metrics:
                  ONE: {code: A1, group: A, title_vi: a, title_en: a, max: "1", zero: none, rule_vi: r}
                """;
        assertThatThrownBy(() -> index(text)).hasMessageContaining("p/i.yaml:9: rule_vi needs 'basis_en' of the index");
        assertThatThrownBy(() -> index(text.replace("basis: b", "basis: b\nbasis_en: b")))
                .hasMessageContaining("lacks the key 'numerator_vi'");
        assertThat(index(text.replace(", rule_vi: r", "")).basis()).isEqualTo(new Bilingual("b", "b"));
    }

    private static ScoreIndex index(String text) {
        PackFile file = new PackFile("p/i.yaml", text.getBytes(StandardCharsets.UTF_8));
        return IndexReader.read(Map.of("i.yaml", file)).get(0);
    }
}
