package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** Files of the small feeds go the way of every file: accepted rows, findings and a receipt. */
class FeedIntakeTest {
    private static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 1, 1, 30);

    @TempDir
    Path folder;

    private List<Map<String, Object>> rows(IntakeOutcome outcome) throws IOException {
        return AcceptedRows.read(
                folder.resolve("accepted").resolve(outcome.receipt().delivery() + ".parquet"),
                FeedDatasets.of(outcome.receipt().feed()));
    }

    @Test
    void acceptedRowsHaveWhatTheFileSaysInTheFeedsOwnTypes() throws IOException {
        IntakeOutcome petitions = new FeedFile(Feed.PETITIONS).good(1).take(folder, ARRIVAL);
        assertThat(rows(petitions).get(0))
                .containsEntry("row", 2L)
                .containsEntry("nil", 0L)
                .containsEntry("petition_code", "PAKN.20261005.000001")
                .containsEntry("unit", "H26.105")
                .containsEntry("channel", "HOTLINE")
                // 5 October 2026, 08:00, is day 20,731 since 1970-01-01
                .containsEntry("received_at", (20_731 * 24 + 8) * 3_600_000_000L)
                .containsEntry("opinion", "LIKE")
                .doesNotContainKeys("refused_at", "dossier_code");

        IntakeOutcome totals = new FeedFile(Feed.SYNCHRONISATION).good(2).take(folder, ARRIVAL);
        assertThat(rows(totals).get(1))
                .containsEntry("unit", "H26.105")
                .containsEntry("month", LocalDate.of(2026, 2, 1).toEpochDay())
                .containsEntry("received_reported", 120L)
                .containsEntry("synced", 110L);

        IntakeOutcome answers = new FeedFile(Feed.SATISFACTION).good(1).take(folder, ARRIVAL);
        assertThat(rows(answers).get(0)).containsEntry("level", 5L).containsEntry("unit", "H26.105");

        IntakeOutcome decisions = new FeedFile(Feed.PUBLICATION).good(1).take(folder, ARRIVAL);
        assertThat(rows(decisions).get(0))
                .containsEntry("procedure_code", "1.001193")
                .containsEntry("decided_on", LocalDate.of(2026, 10, 1).toEpochDay())
                .containsEntry("content_complete", 1L);
    }

    @Test
    void theReceiptNamesTheFeedAndItsColumns() throws IOException {
        IntakeOutcome outcome = new FeedFile(Feed.SATISFACTION)
                .good(2)
                .row(Map.of(FeedField.ANSWER_LEVEL, "9"))
                .take(folder, ARRIVAL);

        Path receipts = folder.resolve("receipts")
                .resolve(FeedFile.OFFICE)
                .resolve(outcome.receipt().delivery());
        assertThat(receipts.resolve("receipt.json"))
                .content()
                .contains("\"feed\" : \"SATISFACTION\"", "\"unit\", \"dossier_code\", \"answered_at\", \"level\"")
                .contains("T101_LEVEL_OUT_OF_RANGE");
        assertThat(Files.exists(receipts.resolve("findings.parquet"))).isTrue();
        Delivery delivery = outcome.delivery().orElseThrow();
        assertThat(delivery.rowsAccepted()).isEqualTo(2);
        assertThat(delivery.rowsSetAside()).isEqualTo(1);
        assertThat(delivery.source()).isEqualTo("satisfaction");
    }

    @Test
    void theSameFileLeavesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        IntakeOutcome one = new FeedFile(Feed.PETITIONS).good(3).take(folder, ARRIVAL);
        IntakeOutcome two = new FeedFile(Feed.PETITIONS).good(3).take(again, ARRIVAL);
        String file = "accepted/" + one.receipt().delivery() + ".parquet";

        assertThat(two.receipt()).isEqualTo(one.receipt());
        assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }

    /** Header-only files speak of the month still open on arrival: up to the 10th that is the month before. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T01:30, 2026-10-01, 2026-10-31",
        "2026-11-10T23:00, 2026-10-01, 2026-10-31",
        "2026-11-11T00:00, 2026-11-01, 2026-11-11",
        "2027-01-05T08:00, 2026-12-01, 2026-12-31"
    })
    void aFileWithoutRowsCoversTheMonthToBeReported(LocalDateTime arrival, LocalDate from, LocalDate to)
            throws IOException {
        Delivery delivery =
                new FeedFile(Feed.PETITIONS).take(folder, arrival).delivery().orElseThrow();

        assertThat(delivery.windowFrom()).isEqualTo(from);
        assertThat(delivery.windowTo()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"Không phát sinh, 09/2026, 2026-09-01", "không có, '', 2026-10-01", "NIL, Tháng 8/2026, 2026-08-01"})
    void aRowMayDeclareThatNothingOccurred(String word, String month, LocalDate first) throws IOException {
        IntakeOutcome outcome = new FeedFile(Feed.PETITIONS)
                .row(Map.of(
                        FeedField.PETITION_CODE,
                        word,
                        FeedField.PETITION_RECEIVED_AT,
                        month,
                        FeedField.PETITION_ANSWERED_AT,
                        "",
                        FeedField.PETITION_TRANSFERRED_AT,
                        "—"))
                .take(folder, ARRIVAL);

        assertThat(outcome.findings()).isEmpty();
        assertThat(rows(outcome))
                .singleElement()
                .isEqualTo(Map.of(
                        "row", 2L, "nil", 1L, "unit", "H26.105", "received_at", first.toEpochDay() * 86_400_000_000L));
        assertThat(outcome.delivery().orElseThrow().windowFrom()).isEqualTo(first);
        assertThat(outcome.delivery().orElseThrow().windowTo())
                .isEqualTo(first.plusMonths(1).minusDays(1));
    }

    @Test
    void aFileWhoseRowsAreAllSetAsideCoversNothing() throws IOException {
        IntakeOutcome outcome = new FeedFile(Feed.PETITIONS)
                .row(Map.of(FeedField.PETITION_RECEIVED_AT, ""))
                .take(folder, ARRIVAL);

        assertThat(outcome.delivery().orElseThrow().windowFrom()).isNull();
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(1);
    }

    @Test
    void dossiersAreStillDossiers() throws IOException {
        Path file = new Extract().good(2).in(folder);

        IntakeOutcome outcome = Intake.check(
                new CheckRequest(file, "thang10.csv", FeedFile.OFFICE, Extract.ARRIVAL, FeedFile.PACK, null));

        assertThat(outcome.receipt().feed()).isEqualTo(Feed.DOSSIERS);
        assertThat(outcome.receipt().source()).isEqualTo("standard");
        assertThat(outcome.receipt().rows().read()).isEqualTo(2);
    }
}
