package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.EarlierDelivery;
import vn.dti.intake.Extract;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.IntakeRequest;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** What only a system that keeps every delivery can see. Each remark is a warning and sets nothing aside. */
class AcrossRulesTest {
    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 10, 21, 1, 30);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 1, 1, 30);

    @TempDir
    Path folder;

    private @Nullable EarlierDelivery earlier;

    @BeforeEach
    void nothingBefore() {
        earlier = null;
    }

    /** The delivery before goes up to 20/10, when another dossier was received. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // due, finished before | due, finished now | the code, its field
                "07/10/2026 17:00|- |07/10/2026 17:00|21/10/2026 09:00|-|-",
                "07/10/2026 17:00|- |07/10/2026 17:00|20/10/2026 00:00|-|-",
                "07/10/2026 17:00|- |07/10/2026 17:00|19/10/2026 23:59|H003_CLOSED_BACK_IN_TIME|FINISHED_AT",
                "07/10/2026 17:00|- |07/10/2026 17:00|07/10/2026|H003_CLOSED_BACK_IN_TIME|FINISHED_AT",
                "07/10/2026 17:00|07/10/2026 16:00|07/10/2026 17:00|06/10/2026 16:00|-|-",
                "07/10/2026 17:00|07/10/2026 16:00|07/10/2026 17:00|- |A101_WENT_BACKWARDS|FINISHED_AT",
                "07/10/2026 17:00|- |07/10/2026 17:00|- |-|-",
                "07/10/2026 17:00|- |30/10/2026 17:00|- |H004_DUE_MOVED_AFTER_PASSED|DUE_AT",
                "07/10/2026 17:00|- |07/10/2026 18:00|- |-|-",
                "07/10/2026 17:00|- |06/10/2026 17:00|- |-|-",
                "20/10/2026 17:00|- |30/10/2026 17:00|- |-|-",
                "19/10/2026 17:00|- |30/10/2026 17:00|- |H004_DUE_MOVED_AFTER_PASSED|DUE_AT",
                "07/10/2026 17:00|07/10/2026 16:00|30/10/2026 17:00|07/10/2026 16:00|-|-",
                "- |- |30/10/2026 17:00|- |-|-",
            })
    void holdsARowAgainstTheDeliveryBefore(
            @Nullable String dueBefore,
            @Nullable String finishedBefore,
            @Nullable String due,
            @Nullable String finished,
            @Nullable String code,
            @Nullable Field field)
            throws IOException {
        send(
                BEFORE,
                new Extract()
                        .row(life("05/10/2026 08:00", dueBefore, finishedBefore))
                        .row(life("20/10/2026 08:00", null, null)));

        IntakeOutcome outcome = take(
                NOW,
                new Extract().row(life("05/10/2026 08:00", due, finished)).row(life("20/10/2026 08:00", null, null)));

        List<Finding> found = outcome.findings().stream()
                .filter(finding -> !finding.code().startsWith("F013"))
                .toList();
        assertThat(found).hasSize(code == null ? 0 : 1);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
        if (code != null) {
            Finding finding = found.get(0);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.messageVi()).startsWith("Dòng 2, cột").doesNotContain("{");
        }
    }

    @Test
    void saysWhatTheDeliveryBeforeSaid() throws IOException {
        send(
                BEFORE,
                new Extract()
                        .row(life("05/10/2026 08:00", "07/10/2026 17:00", null))
                        .row(life("20/10/2026 08:00", null, null)));

        IntakeOutcome outcome = take(
                NOW,
                new Extract()
                        .row(life("05/10/2026 08:00", "30/10/2026 17:00", "08/10/2026 16:00"))
                        .row(life("20/10/2026 08:00", null, null)));

        assertThat(outcome.findings())
                .extracting(Finding::messageVi)
                .anyMatch(text -> text.contains("ghi kết thúc 08/10/2026 16:00")
                        && text.contains("số liệu đến ngày 20/10/2026 (truoc.csv)"))
                .anyMatch(
                        text -> text.contains("ngày hẹn trả 30/10/2026 17:00; lần gửi trước ghi 07/10/2026 17:00:00"));
    }

    /** A source without a column of ends says nothing about them; a dossier that is new, or set aside, is held against nothing. */
    @Test
    void saysNothingWhereTheFileDoesNotKnow() throws IOException {
        send(BEFORE, new Extract().good(3));
        List<Field> withoutEnds = List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT, Field.DUE_AT);
        Path file = Extract.file(folder, "nay.csv", new Extract().good(3).csv(withoutEnds));

        assertThat(take(NOW, file).countsByCode()).doesNotContainKey("A101_WENT_BACKWARDS");

        Map<Field, String> faulty = life("05/10/2026 08:00", null, null);
        faulty.put(Field.PROCEDURE_CODE, "9.999999");
        assertThat(take(NOW, new Extract().row(faulty)).countsByCode()).containsOnlyKeys("D202_PROCEDURE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        // sent before, sent again, whether it is said
        "400, 380, true",
        "400, 381, false",
        "401, 381, false",
        "30, 11, false",
        "30, 10, true"
    })
    void saysThatAFileHasShrunk(int before, int again, boolean said) throws IOException {
        send(BEFORE, new Extract().good(before));

        IntakeOutcome outcome = take(NOW, new Extract().good(again));

        assertThat(outcome.countsByCode().containsKey("A102_FEWER_THAN_BEFORE")).isEqualTo(said);
        if (said) {
            assertThat(outcome.findings().get(0).messageVi())
                    .contains((before - again) + "/" + before + " (truoc.csv, 21/10/2026 01:30:00)");
        }
    }

    /** What lies before the file's own first day of reception is not missing from it. */
    @Test
    void aFileOfLaterMonthsHasNotShrunk() throws IOException {
        Extract october = new Extract();
        for (int i = 0; i < 50; i++) {
            october.row(life("05/10/2026 08:00", null, null));
        }
        send(BEFORE, october);

        Extract november = new Extract();
        for (int i = 0; i < 50; i++) {
            Map<Field, String> row = life("28/10/2026 08:00", null, null);
            row.put(Field.DOSSIER_CODE, String.format(Locale.ROOT, "000.00.01.H26-261028-%04d", i));
            november.row(row);
        }
        assertThat(take(NOW, november).countsByCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // received in each month before, in the last, whether it is said
        "90, 29, true",
        "90, 30, false",
        "30, 90, false",
        "30, 91, true",
        "20, 0, false",
        "60, 0, true"
    })
    void saysThatAMonthIsFarFromThoseBefore(int before, int last, boolean said) throws IOException {
        Extract extract = new Extract();
        months(extract, before);
        for (int i = 0; i < last; i++) {
            extract.row(life("01/10/2026 08:00", null, "01/10/2026 16:00"));
        }
        IntakeOutcome outcome = take(NOW, extract);

        assertThat(outcome.countsByCode().containsKey("A103_VOLUME_FAR_FROM_USUAL"))
                .isEqualTo(said);
        if (said) {
            assertThat(outcome.findings().get(0).messageVi()).contains("10/2026: " + last + " / " + before);
        }
    }

    /** So many dossiers received and finished in each of the months June to September. */
    private static void months(Extract extract, int each) {
        for (int month = 6; month <= 9; month++) {
            for (int i = 0; i < each; i++) {
                LocalDate day = LocalDate.of(2026, month, 1 + i % 28);
                extract.row(life(day + " 08:00", null, day + " 16:00"));
            }
        }
    }

    /** Of the months before its window a file has but what was still open then: those are no measure. */
    @Test
    void monthsOfWhichOnlyTheOpenDossiersAreThereAreNoMeasure() throws IOException {
        Extract extract = new Extract();
        for (int month = 5; month <= 8; month++) {
            for (int i = 0; i < 5; i++) {
                extract.row(
                        life(LocalDate.of(2026, month, 1 + i) + " 08:00", null, i == 0 ? "02/09/2026 08:00" : null));
            }
        }
        for (int i = 0; i < 300; i++) {
            LocalDate day = LocalDate.of(2026, 9 + i % 2, 1 + i % 28);
            extract.row(life(day + " 08:00", null, day + " 16:00"));
        }
        Extract august = new Extract();
        months(august, 100);
        send(BEFORE, august);

        assertThat(take(NOW, extract).countsByCode()).doesNotContainKey("A103_VOLUME_FAR_FROM_USUAL");
        assertThat(take(NOW, extract).countsByCode())
                .as("September alone is held against")
                .doesNotContainKey("A104_LATE_SHARE_FAR_FROM_USUAL");
    }

    /** Where a file has but its last month, the months before are those of the delivery before. */
    @Test
    void theMonthsBeforeMayBeOfTheDeliveryBefore() throws IOException {
        Extract before = new Extract();
        months(before, 100);
        send(BEFORE, before);
        Extract october = new Extract();
        for (int i = 0; i < 10; i++) {
            october.row(life("01/10/2026 08:00", null, "01/10/2026 16:00"));
        }

        assertThat(take(NOW, october).countsByCode()).containsOnlyKeys("A103_VOLUME_FAR_FROM_USUAL");
    }

    @ParameterizedTest
    @CsvSource({
        // late of 100 in September, late of 100 in October, whether it is said
        "40, 15, true",
        "40, 16, false",
        "5, 30, true",
        "5, 29, false"
    })
    void saysThatALateShareIsFarFromThoseBefore(int before, int now, boolean said) throws IOException {
        Extract extract = new Extract();
        for (YearMonth month : List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))) {
            int late = month.getMonthValue() == 9 ? before : now;
            for (int i = 0; i < 100; i++) {
                LocalDate day = month.atDay(1 + i % 20);
                extract.row(life(day + " 08:00", day + " 17:00", day + (i < late ? " 18:00" : " 16:00")));
            }
        }
        IntakeOutcome outcome = take(NOW, extract);

        assertThat(outcome.countsByCode().containsKey("A104_LATE_SHARE_FAR_FROM_USUAL"))
                .isEqualTo(said);
        if (said) {
            assertThat(outcome.findings().get(0).messageVi()).contains("10/2026: " + now + "/100; " + before + "/100");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // asked for 8 hours before, earlier, whether it is said
        "10, 0, true",
        "9, 0, false",
        "30, 70, true",
        "30, 71, false"
    })
    void saysThatSupplementsWereAskedForInTheLastHours(int last, int others, boolean said) throws IOException {
        Extract extract = new Extract();
        for (int i = 0; i < last; i++) {
            extract.row(asked("07/10/2026 09:00"));
        }
        for (int i = 0; i < others; i++) {
            extract.row(asked("07/10/2026 08:59"));
        }
        IntakeOutcome outcome = take(NOW, extract);

        assertThat(outcome.countsByCode().containsKey("H005_SUPPLEMENT_IN_LAST_HOURS"))
                .isEqualTo(said);
        assertThat(outcome.receipt().rows().setAside()).isZero();
    }

    private static Map<Field, String> asked(String requested) {
        Map<Field, String> row = life("05/10/2026 08:00", "07/10/2026 17:00", null);
        row.put(Field.SUPPLEMENT_REQUESTS, "1");
        row.put(Field.SUPPLEMENT_REQUESTED_AT, requested);
        return row;
    }

    /** An open or a finished dossier that breaks no rule. */
    private static Map<Field, String> life(String received, @Nullable String due, @Nullable String finished) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (Field field : List.of(
                Field.SUBMITTED_AT,
                Field.RETURNED_AT,
                Field.SUPPLEMENT_REQUESTS,
                Field.SUPPLEMENT_REQUESTED_AT,
                Field.SUPPLEMENT_COMPLETED_AT,
                Field.SUSPENDED_AT,
                Field.RESUMED_AT)) {
            row.put(field, "");
        }
        row.put(Field.RECEIVED_AT, received);
        row.put(Field.DUE_AT, due == null ? "" : due);
        row.put(Field.FINISHED_AT, finished == null ? "" : finished);
        row.put(Field.STATUS, finished == null ? "IN_PROGRESS" : "FINISHED");
        return row;
    }

    private void send(LocalDateTime arrivedAt, Extract extract) throws IOException {
        IntakeOutcome outcome = take(arrivedAt, Extract.file(folder, "truoc.csv", extract.csv()));
        Path accepted = folder.resolve("accepted").resolve(outcome.receipt().delivery() + ".parquet");
        assertThat(Files.exists(accepted)).isTrue();
        earlier = new EarlierDelivery(accepted, "truoc.csv", arrivedAt);
    }

    private IntakeOutcome take(LocalDateTime arrivedAt, Extract extract) throws IOException {
        return take(arrivedAt, Extract.file(folder, "nay.csv", extract.csv()));
    }

    private IntakeOutcome take(LocalDateTime arrivedAt, Path file) throws IOException {
        return Intake.take(new IntakeRequest(
                file,
                file.getFileName().toString(),
                TestPack.OFFICE,
                arrivedAt,
                TestPack.pack(),
                folder,
                null,
                source -> Optional.ofNullable(earlier)));
    }
}
