package vn.dti.measure.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.figures.feed.Answer;
import vn.dti.figures.feed.FeedRows;
import vn.dti.figures.feed.Petition;
import vn.dti.figures.feed.Publication;
import vn.dti.figures.feed.SyncTotal;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.PetitionChannel;
import vn.dti.schemas.extract.PetitionStatus;

/** Accepted files of small feeds, as intake leaves them, read into rows. */
class FeedReaderTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 5, 8, 0);

    @TempDir
    private Path accepted;

    private final List<FeedDelivery> deliveries = new ArrayList<>();

    @Test
    void theNewestRowOfAKeyIsTheOne() throws IOException {
        deliver(Feed.PETITIONS, petition("PA1", "U1"), petition("PA2", "U1"));
        Map<String, Object> answered = petition("PA1", "U1");
        answered.put("answered_at", AT.plusDays(3));
        answered.put("status", "ANSWERED");
        answered.put("channel", "HOTLINE");
        deliver(Feed.PETITIONS, answered);

        FeedRows rows = FeedReader.read(accepted, deliveries);

        assertThat(rows.petitions())
                .containsExactly(
                        new Petition(
                                "U1",
                                PetitionChannel.HOTLINE,
                                AT,
                                null,
                                null,
                                null,
                                AT.plusDays(3),
                                null,
                                PetitionStatus.ANSWERED,
                                null,
                                null,
                                7),
                        new Petition("U1", null, AT, null, null, null, null, null, null, null, null, 7));
        assertThat(rows.deliveries()).isEqualTo(deliveries);
    }

    @Test
    void aRowThatDeclaresNothingIsNoPetition() throws IOException {
        Map<String, Object> nil = new LinkedHashMap<>();
        nil.put("nil", true);
        nil.put("unit", "U2");
        nil.put("received_at", LocalDateTime.of(2026, 9, 1, 0, 0));
        deliver(Feed.PETITIONS, nil);

        FeedRows rows = FeedReader.read(accepted, deliveries);

        assertThat(rows.petitions()).isEmpty();
        assertThat(rows.nils()).containsExactly(new FeedRows.Nil(Feed.PETITIONS, "U2", YearMonth.of(2026, 9)));
        assertThat(rows.named()).containsEntry(deliveries.get(0).delivery().id(), Set.of("U2"));
    }

    @Test
    void daysNumbersAndAnswersOfYesAreReadAsTheyAre() throws IOException {
        LocalDate day = LocalDate.of(2026, 10, 5);
        deliver(
                Feed.PUBLICATION,
                Map.of("unit", "U1", "procedure_code", "1.1", "decided_on", day, "content_complete", false),
                Map.of("unit", "U1", "procedure_code", "1.1", "decided_on", day.plusDays(1), "effective_on", day));
        deliver(
                Feed.SYNCHRONISATION,
                Map.of(
                        "unit",
                        "U1",
                        "month",
                        day.withDayOfMonth(1),
                        "received_reported",
                        12L,
                        "received_portal",
                        11L,
                        "synced",
                        10L));
        deliver(Feed.SATISFACTION, Map.of("unit", "U1", "dossier_code", "D1", "answered_at", AT, "level", 4L));

        FeedRows rows = FeedReader.read(accepted, deliveries);

        assertThat(rows.publications())
                .containsExactly(
                        new Publication("U1", "1.1", day, null, null, null, false, 7),
                        new Publication("U1", "1.1", day.plusDays(1), day, null, null, null, 7));
        assertThat(rows.totals()).containsExactly(new SyncTotal("U1", YearMonth.of(2026, 10), 12, 11, 10, 7));
        assertThat(rows.answers()).containsExactly(new Answer("U1", "D1", AT, 4, 7));
    }

    private static Map<String, Object> petition(String code, String unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("petition_code", code);
        row.put("unit", unit);
        row.put("received_at", AT);
        return row;
    }

    @SafeVarargs
    private void deliver(Feed feed, Map<String, Object>... rows) throws IOException {
        int number = deliveries.size() + 1;
        Dataset dataset = FeedDatasets.of(feed);
        RowBlock block = new RowBlock(dataset, rows.length);
        for (Map<String, Object> values : rows) {
            int row = block.addRow();
            block.setLong(dataset.index("row"), row, row + 2L);
            block.setLong(dataset.index("nil"), row, 0);
            values.forEach((column, value) -> set(block, dataset.index(column), row, value));
        }
        try (ParquetSink sink = ParquetSink.create(accepted.resolve("d" + number + ".parquet"), dataset, Map.of())) {
            sink.write(block);
        }
        deliveries.add(new FeedDelivery(
                feed,
                new Delivery(
                        number,
                        "d" + number,
                        "U1",
                        feed.key(),
                        "tep.csv",
                        "0".repeat(64),
                        AT.plusMonths(1),
                        AT.toLocalDate(),
                        AT.toLocalDate(),
                        7,
                        rows.length,
                        rows.length,
                        0,
                        0)));
    }

    private static void set(RowBlock block, int column, int row, Object value) {
        if (value instanceof String text) {
            block.setText(column, row, text);
        } else if (value instanceof Long number) {
            block.setLong(column, row, number);
        } else if (value instanceof Boolean yes) {
            block.setLong(column, row, yes ? 1 : 0);
        } else if (value instanceof LocalDate day) {
            block.setLong(column, row, day.toEpochDay());
        } else {
            block.setLong(column, row, LocalTimes.micros((LocalDateTime) value));
        }
    }
}
