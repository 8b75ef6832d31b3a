package vn.dti.measure.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.indicator.SetAsideRow;
import vn.dti.measure.Deliveries;
import vn.dti.measure.Dossier;
import vn.dti.measure.lake.Loaded;
import vn.dti.schemas.dataset.Delivery;

/** Who still waits, and which dossiers are stale: one dossier, one row set aside in delivery 5, row 10 of office AG1. */
class OutstandingTest {
    @TempDir
    private Path data;

    private final List<Delivery> deliveries = new ArrayList<>();

    /** Who resolves; the row in use: whose, of which delivery, in which row; the newest delivery with an accepted row. */
    @ParameterizedTest
    @CsvSource({
        "an older duplicate (D102) of a good row below it,  AG1, AG1, 5, 11, 5, false, false",
        "a faulty row above a good one,                     AG1, AG1, 5, 12, 5, false, false",
        "a faulty row below a good one,                     AG1, AG1, 5,  9, 5, true,  true",
        "a good row of an earlier delivery,                 AG1, AG1, 4, 99, 4, true,  true",
        "mended by the next delivery,                       AG1, AG1, 6,  2, 6, false, false",
        "the receiver's copy came later and is not in use,  AG1, AG1, 4, 99, 6, false, true",
        "the resolver's row is in use and older,            AG2, AG2, 4, 99, 4, true,  false",
        "the resolver's row is in use and newer,            AG2, AG2, 6,  2, 6, false, false",
        "its own copy is good but the resolver's in use,    AG2, AG2, 4, 99, 5, false, false",
        "the receiver's row in use is older,                AG1, AG2, 4, 99, 4, true,  true",
        "the receiver's row in use is newer,                AG1, AG2, 6,  2, 6, false, false"
    })
    void rowsAreComparedAndNotOnlyDeliveries(
            String situation,
            String resolver,
            String office,
            long sequence,
            long row,
            long last,
            boolean waits,
            boolean stale)
            throws IOException {
        Outstanding outstanding = outstanding(resolver, 10, "D");
        Map<String, Loaded> loaded = Map.of("D", new Loaded(office, sequence, row, last));
        assertThat(outstanding.waiting(loaded)).as(situation).hasSize(waits ? 1 : 0);
        assertThat(outstanding.stale(loaded)).as(situation).hasSize(stale ? 1 : 0);
    }

    @Test
    void aDossierNobodyHasWaitsOnceHoweverOftenItStandsThere() throws IOException {
        Outstanding outstanding = outstanding("AG1", 10, "D", "D", "E");
        assertThat(outstanding.codes()).containsExactlyInAnyOrder("D", "E");
        assertThat(outstanding.waiting(Map.of())).hasSize(2);
        assertThat(outstanding.stale(Map.of())).isEmpty();
    }

    @Test
    void ofAFaultyRowAndADuplicateOnlyTheFaultyOneBelowTheGoodRowCounts() throws IOException {
        Outstanding outstanding = outstanding("AG1", 10, "D", "other", "D");
        Map<String, Loaded> between = Map.of("D", new Loaded("AG1", 5, 11, 5), "other", new Loaded("AG1", 5, 20, 5));
        assertThat(outstanding.waiting(between)).hasSize(1);
        assertThat(outstanding.stale(between)).containsExactly("D");
    }

    @ParameterizedTest
    @CsvSource({"AG1, 2024-01-01, false", "AG1, 2024-01-02, true", "AG2, 2024-01-01, true"})
    void aRowWithoutACodeIsSettledWhenItsOfficeSendsTheSameDaysAgain(String office, LocalDate from, boolean waits)
            throws IOException {
        Outstanding alone = outstanding("AG1", 10, (String) null);
        assertThat(alone.waiting(Map.of())).extracting(SetAsideRow::office).containsExactly("AG1");
        Delivery later = Deliveries.delivery(6, office, Dossier.ALL, 1, 0);
        deliveries.add(new Delivery(
                later.sequence(),
                later.id(),
                later.office(),
                later.source(),
                later.file(),
                later.sha256(),
                later.arrivedAt(),
                from,
                later.windowTo(),
                later.provided(),
                later.rowsRead(),
                later.rowsAccepted(),
                later.rowsSetAside(),
                later.rowsBlank()));
        Outstanding outstanding = Outstanding.read(data.resolve("accepted"), deliveries);
        assertThat(outstanding.waiting(Map.of())).hasSize(waits ? 1 : 0);
    }

    private Outstanding outstanding(String resolver, long firstRow, @Nullable String... codes) throws IOException {
        Delivery delivery = Deliveries.delivery(5, "AG1", Dossier.ALL, 1, codes.length);
        @Nullable String[][] rows = new @Nullable String[codes.length][];
        for (int i = 0; i < codes.length; i++) {
            rows[i] = new @Nullable String[] {codes[i], resolver};
        }
        Deliveries.setAside(data, delivery, firstRow, rows);
        deliveries.add(delivery);
        return Outstanding.read(data.resolve("accepted"), deliveries);
    }
}
