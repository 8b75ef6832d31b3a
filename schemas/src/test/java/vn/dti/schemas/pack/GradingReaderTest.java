package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands of the ranking rate, and targets: what is read, and every fault with its line. */
class GradingReaderTest {
    private static final String RIGHT = """
            set_aside_at_most: "0.05"
            note_vi: đề xuất
            note_en: proposed
            bands:
              - {code: GOOD, title_vi: Tốt, title_en: Good, from: "0.8", to: "1"}
              - {code: FAIR, title_vi: Khá, title_en: Fair, from: "0.5", to: "0.80"}
              - {code: WEAK, title_vi: Yếu, title_en: Weak, from: "0", to: "0.5"}
            """;

    @TempDir
    private Path folder;

    private static Grading read(String text) {
        return GradingReader.read(new PackFile("p/grading.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsBandsFromTheBestDown() {
        Grading grading = read(RIGHT);
        assertThat(grading.bands()).extracting(Grading.Band::code).containsExactly("GOOD", "FAIR", "WEAK");
        assertThat(grading.band(BigDecimal.ONE, BigDecimal.ONE))
                .map(Grading.Band::code)
                .contains("GOOD");
        assertThat(grading.band(new BigDecimal(4), new BigDecimal(5)))
                .map(Grading.Band::code)
                .contains("GOOD");
        assertThat(grading.band(BigDecimal.ZERO, BigDecimal.ONE))
                .map(Grading.Band::code)
                .contains("WEAK");
        assertThat(read(RIGHT.substring(0, RIGHT.indexOf("bands:"))).bands()).isEmpty();
    }

    /** A piece of the right file, what stands in its place, line and words of the fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            to: "0.80"      | to: "0.79"      | 6 | leaves a gap from 0.79 to 0.8
            to: "0.80"      | to: "0.81"      | 6 | overlaps what begins, or ends, at 0.8
            to: "1"         | to: "0.99"      | 5 | leaves a gap from 0.99 to 1
            from: "0"       | from: "0.1"     | 4 | leave a gap below 0.1; the last begins at 0
            from: "0.8"     | from: "1"       | 5 | must be less than 'to'
            from: "0.8"     | from: "80"      | 5 | must be a fraction from 0 to 1
            from: "0.8"     | from: "-0.8"    | 5 | must be a fraction from 0 to 1
            from: "0.8"     | from: "80%"     | 5 | is not a number
            code: FAIR      | code: GOOD      | 6 | stands twice
            code: FAIR      | code: fair      | 6 | must be of capitals
            , title_en: Fair | ``             | 6 | lacks the key 'title_en'
            title_vi: Khá   | title_vi: ""    | 6 | title_vi is empty
            note_en: proposed | colour: red   | 3 | 'colour' is not a key
            "0.05"          | "5"             | 1 | must be a fraction from 0 to 1
            """)
    void eachFaultHasItsLine(String piece, String by, int line, String words) {
        String wrong = RIGHT.replace(piece, by);
        assertThat(wrong).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("p/grading.yaml:" + line + ":")
                .hasMessageContaining(words);
    }

    @Test
    void thePackOfVietNamNamesFiveBands() {
        assertThat(PackLoader.load("hanoi").grading().bands())
                .extracting(band -> band.title().vi())
                .containsExactly("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu");
    }

    private Pack withTargets(String rows) throws IOException {
        return PackLoader.load(PackFolders.right()
                .with("targets.csv", "indicator,level,sense,target,valid_from,valid_to,source\n" + rows)
                .in(folder));
    }

    @Test
    void targetsHoldForTheirDays() throws IOException {
        Pack pack = withTargets("""
                online_rate,COMMUNE,AT_LEAST,0.50,,2025-12-31,QĐ 1
                online_rate,COMMUNE,AT_LEAST,0.60,2026-01-01,,QĐ 2
                online_rate,AGENCY,AT_LEAST,0.70,,,QĐ 2
                overdue_open,CITY,AT_MOST,100,,,QĐ 3
                """);
        assertThat(pack.target("online_rate", UnitLevel.COMMUNE, LocalDate.of(2025, 12, 31)))
                .map(Target::value)
                .contains(new BigDecimal("0.50"));
        assertThat(pack.target("online_rate", UnitLevel.COMMUNE, LocalDate.of(2026, 1, 1)))
                .map(Target::source)
                .contains("QĐ 2");
        assertThat(pack.target("on_time_rate", UnitLevel.COMMUNE, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    /** 3/5 meets 60 % exactly, 599/1000 does not; of a most the other way round. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.60, 3, 5, true",
        "AT_LEAST, 0.60, 599, 1000, false",
        "AT_LEAST, 1, 7, 7, true",
        "AT_LEAST, 1, 9999999, 10000000, false",
        "AT_MOST, 100, 100, 1, true",
        "AT_MOST, 100, 101, 1, false"
    })
    void aTargetIsMetExactly(Target.Sense sense, BigDecimal value, BigDecimal above, BigDecimal below, boolean met) {
        Target target = new Target("i", UnitLevel.CITY, sense, value, null, null, "s");
        assertThat(target.metBy(above, below)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            online_rat,COMMUNE,AT_LEAST,0.5,,,s§ 2§ is not an indicator of indicators.yaml
            online_rate,BRANCH,AT_LEAST,0.5,,,s§ 2§ has no targets; write CITY, AGENCY or COMMUNE
            online_rate,COMMUNE,LEAST,0.5,,,s§ 2§ is not one of [AT_LEAST, AT_MOST]
            online_rate,COMMUNE,AT_LEAST,60,,,s§ 2§ must be a fraction from 0 to 1, as 0.60
            received,COMMUNE,AT_LEAST,-1,,,s§ 2§ must not be less than 0
            online_rate,COMMUNE,AT_LEAST,0.5,2026-01-02,2026-01-01,s§ 2§ lies before valid_from
            online_rate,COMMUNE,AT_LEAST,0.5,,,§ 2§ source is empty
            online_rate,COMMUNE,AT_LEAST,0.5,,,s\\nonline_rate,COMMUNE,AT_LEAST,0.6,2026-01-01,,s§ 3§ is a second target
            """)
    void eachFaultOfATargetHasItsLine(String rows, int line, String words) {
        assertThatThrownBy(() -> withTargets(rows.replace("\\n", "\n") + "\n"))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("targets.csv:" + line + ":")
                .hasMessageContaining(words);
    }
}
