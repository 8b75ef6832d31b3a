package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.ScoreIndex.Scored;
import vn.dti.schemas.pack.ScoreIndex.Zero;

class IndexReaderTest {
    private static final String RIGHT = """
            name: small
            version: "1"
            title_vi: Nhỏ
            title_en: Small
            basis: Không có
            from: 2026-01-01
            to: 2026-12-31
            not_applicable: full
            groups:
              A: {title_vi: Nhóm, title_en: Group, max: "8", scored: by_parts}
            metrics:
              ONE:
                code: A1
                group: A
                title_vi: Một
                title_en: One
                max: "6"
                target: "0.80"
                zero: full
                commune: city
              TWO:
                code: A2
                group: A
                title_vi: Hai
                title_en: Two
                max: "2"
                factor: "2.5"
                zero: nothing
                note: Chưa kiểm chứng
            """;

    private static List<ScoreIndex> read(String... texts) {
        Map<String, PackFile> files = new LinkedHashMap<>();
        for (String text : texts) {
            String name = "p/indexes/" + files.size() + ".yaml";
            files.put(name, new PackFile(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return IndexReader.read(files);
    }

    @Test
    void readsGroupsMetricsAndCurves() {
        ScoreIndex index = read(RIGHT).get(0);
        assertThat(index.id()).isEqualTo("small@1");
        Metric one = index.metric("ONE").orElseThrow();
        assertThat(one.curve()).isNotNull();
        assertThat(one.curve().factor()).isEqualByComparingTo("6");
        assertThat(one.curve().of()).isEqualByComparingTo("0.8");
        assertThat(one.zero()).isEqualTo(Zero.FULL);
        assertThat(one.commune()).isEqualTo(Commune.CITY);
        assertThat(index.metric("TWO").orElseThrow().commune()).isEqualTo(Commune.OWN);
        assertThat(index.notApplicable()).isEqualTo(Zero.FULL);
        assertThat(index.groups().get(0).scored()).isEqualTo(Scored.BY_PARTS);
        assertThat(index.scoresAlone(one)).isFalse();
        Metric two = index.metric("TWO").orElseThrow();
        assertThat(two.curve()).isNotNull();
        assertThat(two.curve().factor()).isEqualByComparingTo("2.5");
        assertThat(two.note()).isEqualTo("Chưa kiểm chứng");
        assertThat(index.metric("THREE")).isEmpty();
    }

    /** A piece of the right file, what stands in its place, the line and the words of the fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: small       | name: Small            | 1  | must be of small letters
            from: 2026-01-01  | from: "31/12"          | 6  | 31/12
            to: 2026-12-31    | to: 2025-12-31         | 7  | is before 'from'
            max: "8"          | max: "9"               | 12 | reach 8 of 9 points
            max: "8"          | max: "-8"              | 10 | must be more than 0
            group: A          | group: B               | 14 | is not a group
            code: A2          | code: A1               | 22 | stands twice
            target: "0.80"    | target: "0"            | 18 | must be more than 0
            zero: full        | zero: half             | 19 | is not one of none, nothing, full
            commune: city     | commune: ward          | 20 | is not one of own, city, not_applicable
            not_applicable: full | not_applicable: none | 8 | is not one of nothing, full
            scored: by_parts  | scored: twice          | 10 | is not one of by_metric, by_parts, at_once
            target: "0.80"    | target: "1"#    factor: "1" | 19 | exclude each other
            factor: "2.5"     | curve: steps           | 27 | curve
            ONE:              | one:                   | 12 | must be of capitals
            """)
    void eachFaultHasItsLine(String piece, String by, int line, String words) {
        String wrong = RIGHT.replaceFirst(java.util.regex.Pattern.quote(piece), by.replace('#', '\n'));
        assertThat(wrong).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining(":" + line + ":")
                .hasMessageContaining(words);
    }

    @Test
    void versionsDoNotShareDays() {
        String next = RIGHT.replace("version: \"1\"", "version: \"2\"");
        assertThatThrownBy(() -> read(RIGHT, RIGHT)).hasMessageContaining("there is small@1 already");
        assertThatThrownBy(() -> read(RIGHT, next)).hasMessageContaining("is in force on days of small@1");
        assertThat(read(
                        RIGHT,
                        next.replace("from: 2026-01-01", "from: 2027-01-01").replace("to: 2026-12-31\n", "")))
                .hasSize(2);
    }
}
