package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;

/** How clean a delivery is, counted by hand and against the accepted file. */
class QualityCountsTest {
    @TempDir
    Path folder;

    /** Each row breaks a good file of two rows in one place: a third row with this cell, and what is counted of three. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "channel     | ''       | EMPTY           | 1",
                "channel     | ''       | DEFAULTED       | 1",
                "channel     | POST     | DEFAULTED       | 0",
                "service_level | ''     | EMPTY           | 1",
                "service_level | ''     | DEFAULTED       | 1",
                "service_level | mức 4  | EMPTY           | 0",
                "service_level | mức 4  | UNREADABLE      | 1",
                "service_level | mức 4  | DEFAULTED       | 1",
                "resolving_unit | ''    | EMPTY           | 1",
                "resolving_unit | ''    | DEFAULTED       | 1",
                "receiving_unit | ''    | DEFAULTED       | 1",
                "receiving_unit | H26.101 | DEFAULTED     | 0",
                "fee_amount  | ''       | EMPTY           | 1",
                "fee_amount  | 0        | EMPTY           | 0",
                "electronic_result | ?  | UNREADABLE      | 1",
                "satisfaction | 9       | UNREADABLE      | 1",
                "due_at      | ''       | EMPTY           | 1",
                "due_at      | ''       | NO_DUE          | 1",
                "due_at      | ''       | DUE_FROM_LIMIT  | 1",
            })
    void aCell(String key, String cell, QualityKind kind, long count) throws IOException {
        Field field = Field.ofKey(key).orElseThrow();
        IntakeOutcome outcome =
                Extract.check(new Extract().good(2).row(Map.of(field, cell)).in(folder), TestPack.pack());
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(3);
        long total = kind == QualityKind.DUE_FROM_LIMIT ? 1 : 3;
        assertThat(of(outcome, field, kind)).isEqualTo(new QualityCount(field, kind, count, total));
    }

    /** The good rows end before they are due; the third ends as given. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-07 17:00:00, 2026-10-07 17:00:00, 2026-10-08 08:00:00, 1, 3",
        "2026-10-07 17:00:00, 2026-10-07 17:00:01, 2026-10-08 08:00:00, 0, 3",
        "2026-10-07 17:00:00, 2026-10-07 16:59:59, 2026-10-07 17:00:00, 0, 3",
        "2026-10-07 17:00:00, '',                  2026-10-07 17:00:00, 1, 3",
        "2026-10-07 17:00,    2026-10-07 17:00:00, 2026-10-07 17:00:00, 1, 3",
        "2026-10-07,          2026-10-07 23:59:59, 2026-10-08 08:00:00, 1, 3",
        "2026-10-07,          2026-10-07 00:00:00, 2026-10-08 08:00:00, 0, 3",
        "'',                  2026-10-07 17:00:00, 2026-10-08 08:00:00, 0, 2",
    })
    void endsSetToTheDueTime(String due, String finished, String returned, long count, long total) throws IOException {
        IntakeOutcome outcome = Extract.check(
                new Extract()
                        .good(2)
                        .row(Map.of(Field.DUE_AT, due, Field.FINISHED_AT, finished, Field.RETURNED_AT, returned))
                        .in(folder),
                TestPack.pack());
        assertThat(of(outcome, Field.FINISHED_AT, QualityKind.SET_TO_DUE))
                .isEqualTo(new QualityCount(Field.FINISHED_AT, QualityKind.SET_TO_DUE, count, total));
    }

    /** One good row, whose supplement and suspension are closed, and one as given. */
    @ParameterizedTest
    @CsvSource({
        "1,  2026-10-05 09:00, '',               1, 2",
        "1,  '',               '',               1, 2",
        "'', 2026-10-05 09:00, '',               1, 2",
        "'', 2026-10-05 09:00, 2026-10-05 10:00, 0, 2",
        "0,  '',               '',               0, 1",
        "'', '',               '',               0, 1",
    })
    void supplementsNeverCompleted(String requests, String asked, String completed, long count, long total)
            throws IOException {
        IntakeOutcome outcome = Extract.check(
                new Extract()
                        .good(1)
                        .row(Map.of(
                                Field.SUPPLEMENT_REQUESTS, requests,
                                Field.SUPPLEMENT_REQUESTED_AT, asked,
                                Field.SUPPLEMENT_COMPLETED_AT, completed,
                                Field.SUSPENDED_AT, asked,
                                Field.RESUMED_AT, ""))
                        .in(folder),
                TestPack.pack());
        assertThat(of(outcome, Field.SUPPLEMENT_COMPLETED_AT, QualityKind.SUPPLEMENT_OPEN))
                .isEqualTo(new QualityCount(Field.SUPPLEMENT_COMPLETED_AT, QualityKind.SUPPLEMENT_OPEN, count, total));
        long suspended = asked.isEmpty() ? 0 : 1;
        assertThat(of(outcome, Field.RESUMED_AT, QualityKind.SUSPENSION_OPEN))
                .isEqualTo(new QualityCount(Field.RESUMED_AT, QualityKind.SUSPENSION_OPEN, suspended, 1 + suspended));
    }

    @Test
    void ofAColumnThatIsNotThereNothingIsCounted() throws IOException {
        String csv = new Extract().good(3).csv(List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT));
        List<QualityCount> counts = Extract.check(folder, csv).receipt().quality();
        assertThat(counts)
                .contains(
                        new QualityCount(Field.RECEIVED_AT, QualityKind.EMPTY, 0, 3),
                        new QualityCount(Field.CHANNEL, QualityKind.ABSENT, 3, 3),
                        new QualityCount(Field.CHANNEL, QualityKind.DEFAULTED, 3, 3),
                        new QualityCount(Field.RESOLVING_UNIT, QualityKind.DEFAULTED, 3, 3),
                        new QualityCount(Field.SERVICE_LEVEL, QualityKind.ABSENT, 3, 3),
                        new QualityCount(Field.DUE_AT, QualityKind.NO_DUE, 3, 3),
                        new QualityCount(Field.DUE_AT, QualityKind.DUE_FROM_LIMIT, 3, 3));
        assertThat(counts)
                .extracting(QualityCount::kind)
                .doesNotContain(
                        QualityKind.SET_TO_DUE,
                        QualityKind.SUPPLEMENT_OPEN,
                        QualityKind.SUSPENSION_OPEN,
                        QualityKind.UNREADABLE);
        assertThat(counts)
                .filteredOn(count -> count.kind() == QualityKind.DEFAULTED)
                .extracting(QualityCount::field)
                .doesNotContain(Field.SERVICE_LEVEL);
    }

    /** Rows set aside are not counted, nor is a row that a later one of its dossier replaces, in the same batch or not. */
    @Test
    void countsAreTheAcceptedFiles() throws IOException {
        String first = Extract.goodRow(1).get(Field.DOSSIER_CODE);
        String second = Extract.goodRow(2).get(Field.DOSSIER_CODE);
        Path file = new Extract()
                .row(Map.of(Field.DUE_AT, "", Field.CHANNEL, "", Field.FEE_AMOUNT, ""))
                .row(Map.of(Field.SATISFACTION, "9"))
                .row(Map.of(Field.DOSSIER_CODE, second, Field.SATISFACTION, ""))
                .row(Map.of(Field.STATUS, "?", Field.DUE_AT, "", Field.CHANNEL, ""))
                .good(2_500)
                .row(Map.of(Field.DOSSIER_CODE, first, Field.PAYMENT, ""))
                .row(Map.of(Field.CHANNEL, "", Field.PAYMENT, "tiền mặt"))
                .in(folder);
        Path data = folder.resolve("data");
        IntakeOutcome outcome = Intake.take(
                new IntakeRequest(file, "thang10.csv", TestPack.OFFICE, Extract.ARRIVAL, TestPack.pack(), data));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2_503);
        assertThat(of(outcome, Field.DUE_AT, QualityKind.EMPTY).count()).isZero();
        assertThat(of(outcome, Field.CHANNEL, QualityKind.DEFAULTED).count()).isEqualTo(1);
        assertThat(of(outcome, Field.SATISFACTION, QualityKind.UNREADABLE).count())
                .isZero();
        assertThat(of(outcome, Field.SATISFACTION, QualityKind.EMPTY).count()).isEqualTo(1);
        assertThat(of(outcome, Field.PAYMENT, QualityKind.EMPTY).count()).isEqualTo(1);
        assertThat(of(outcome, Field.PAYMENT, QualityKind.UNREADABLE).count()).isEqualTo(1);

        Map<Field, Long> nulls = nulls(accepted(data));
        for (Field field : nulls.keySet()) {
            long defaulted = field == Field.SERVICE_LEVEL || field == Field.CHANNEL
                    ? of(outcome, field, QualityKind.DEFAULTED).count()
                    : 0;
            long gaps = outcome.receipt().quality().stream()
                    .filter(count -> count.field() == field
                            && (count.kind() == QualityKind.EMPTY || count.kind() == QualityKind.UNREADABLE))
                    .mapToLong(QualityCount::count)
                    .sum();
            assertThat(nulls.get(field)).as(field.key()).isEqualTo(gaps - defaulted);
        }
    }

    @Test
    void theReceiptSaysIt() throws IOException {
        Path file = new Extract().good(1).row(Map.of(Field.DUE_AT, "")).in(folder);
        Path data = folder.resolve("data");
        IntakeOutcome outcome = Intake.take(
                new IntakeRequest(file, "thang10.csv", TestPack.OFFICE, Extract.ARRIVAL, TestPack.pack(), data));
        JsonNode quality = new ObjectMapper()
                .readTree(data.resolve("receipts/H26.101")
                        .resolve(outcome.receipt().delivery())
                        .resolve("receipt.json")
                        .toFile())
                .get("quality");
        assertThat(quality).hasSameSizeAs(outcome.receipt().quality());
        List<String> due = new ArrayList<>();
        quality.forEach(each -> {
            if (each.get("field").asText().equals("due_at")) {
                due.add(each.get("kind").asText() + " " + each.get("count") + "/" + each.get("of"));
            }
        });
        assertThat(due).containsExactly("EMPTY 1/2", "NO_DUE 1/2", "DUE_FROM_LIMIT 1/1");
    }

    @Test
    void whereNoOfficeIsNamedABlankUnitHasNoDefault() throws IOException {
        Path file = new Extract().row(Map.of(Field.RECEIVING_UNIT, "")).in(folder);
        IntakeOutcome outcome =
                Intake.check(new CheckRequest(file, "a.csv", null, Extract.ARRIVAL, TestPack.pack(), null));
        assertThat(outcome.receipt().quality())
                .filteredOn(count -> count.field() == Field.RECEIVING_UNIT)
                .containsExactly(new QualityCount(Field.RECEIVING_UNIT, QualityKind.EMPTY, 1, 1));
    }

    private static QualityCount of(IntakeOutcome outcome, Field field, QualityKind kind) {
        return outcome.receipt().quality().stream()
                .filter(count -> count.field() == field && count.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Path accepted(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("accepted"))) {
            return files.filter(file -> !file.toString().contains("setaside"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<Field, Long> nulls(Path accepted) throws IOException {
        Map<Field, Long> nulls = new EnumMap<>(Field.class);
        RowBlock block = new RowBlock(Datasets.ACCEPTED, 100);
        try (ParquetSource source = ParquetSource.open(accepted)) {
            while (source.read(block)) {
                for (Field field : Field.values()) {
                    for (int i = 0; !field.personal() && i < block.size(); i++) {
                        nulls.merge(field, block.isNull(Datasets.ACCEPTED.index(field.key()), i) ? 1L : 0L, Long::sum);
                    }
                }
            }
        }
        return nulls;
    }
}
