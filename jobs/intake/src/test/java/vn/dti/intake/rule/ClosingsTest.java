package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;

/** What is asked about how a file's dossiers were closed: only where many of them are alike, and no row is lost by it. */
class ClosingsTest {
    private static final Map<Field, String> NO_OTHER_TIMES = Map.of(
            Field.SUPPLEMENT_REQUESTED_AT, "",
            Field.SUPPLEMENT_COMPLETED_AT, "",
            Field.SUSPENDED_AT, "",
            Field.RESUMED_AT, "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // how many so, how many others, the finish, whether it is said
                "20|80|05/10/2026 08:00:59|true",
                "20|81|05/10/2026 08:00:59|false",
                "19|0|05/10/2026 08:00:59|false",
                "40|0|05/10/2026 08:00:00|true",
                "40|0|05/10/2026 08:01:00|false",
                "40|0|05/10/2026|false"
            })
    void asksAboutDossiersClosedInTheMinuteTheyCame(int atOnce, int others, String finished, boolean said)
            throws IOException {
        Extract extract = new Extract();
        for (int i = 0; i < atOnce; i++) {
            extract.row(closed("05/10/2026 08:00:00", finished));
        }
        IntakeOutcome outcome = Extract.check(extract.good(others).in(folder), TestPack.pack());

        assertThat(outcome.countsByCode().containsKey("H001_CLOSED_AT_ONCE")).isEqualTo(said);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(atOnce + others);
        if (said) {
            assertThat(outcome.findings())
                    .filteredOn(finding -> finding.code().startsWith("H001"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.messageVi())
                            .contains(atOnce + "/" + (atOnce + others) + " hồ sơ đã kết thúc"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // days of September before its end, a day's closings, those of its last Monday to Friday, whether it is said
        "20, 10, 50, true",
        "20, 10, 49, false",
        "20, 11, 54, false",
        "9, 1, 90, false",
        "10, 1, 90, true"
    })
    void asksAboutAMassOfClosingsAtAMonthsEnd(int days, int each, int atEnd, boolean said) throws IOException {
        Extract extract = new Extract();
        LocalDate day = LocalDate.of(2026, 9, 1);
        for (int working = 0; working < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                for (int i = 0; i < each; i++) {
                    extract.row(closed("31/08/2026 08:00", day + " 09:00"));
                }
                working++;
            }
        }
        for (int i = 0; i < atEnd; i++) {
            extract.row(closed("31/08/2026 08:00", "30/09/2026 16:00"));
        }
        IntakeOutcome outcome = Extract.check(extract.in(folder), TestPack.pack());

        assertThat(outcome.countsByCode().containsKey("H002_CLOSED_AT_MONTHS_END"))
                .isEqualTo(said);
        assertThat(outcome.receipt().rows().setAside()).isZero();
        if (said) {
            assertThat(outcome.findings())
                    .filteredOn(finding -> finding.code().startsWith("H002"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.messageVi()).contains(": 09/2026: " + atEnd + " / " + each + "."));
        }
    }

    @Test
    void aMonthsEndBeginsWithItsLastMondayToFriday() throws IOException {
        Extract extract = new Extract();
        for (int day = 3; day <= 20; day++) {
            extract.row(closed("01/08/2026 08:00", LocalDate.of(2026, 8, day) + " 09:00"));
        }
        // 29/05/2026 is a Friday, the last of the month
        for (int day = 4; day <= 22; day++) {
            extract.row(closed("01/05/2026 08:00", LocalDate.of(2026, 5, day) + " 09:00"));
        }
        for (int i = 0; i < 30; i++) {
            extract.row(closed("01/05/2026 08:00", "29/05/2026 16:00"));
            extract.row(closed("01/05/2026 08:00", "30/05/2026 16:00"));
        }
        IntakeOutcome outcome = Extract.check(extract.in(folder), TestPack.pack());

        assertThat(outcome.findings())
                .filteredOn(finding -> finding.code().startsWith("H002"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.messageVi()).contains("05/2026: 60 / 1."));
    }

    /** A row that was received and finished then, and breaks no rule. */
    private static Map<Field, String> closed(String received, String finished) {
        Map<Field, String> row = new java.util.EnumMap<>(NO_OTHER_TIMES);
        row.put(Field.SUBMITTED_AT, "");
        row.put(Field.RECEIVED_AT, received);
        row.put(Field.FINISHED_AT, finished);
        row.put(Field.RETURNED_AT, "");
        row.put(Field.DUE_AT, "");
        row.put(Field.STATUS, "FINISHED");
        return row;
    }
}
