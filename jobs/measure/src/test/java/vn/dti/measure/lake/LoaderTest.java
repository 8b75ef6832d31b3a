package vn.dti.measure.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.measure.Deliveries;
import vn.dti.measure.Dossier;
import vn.dti.measure.MeasureFault;
import vn.dti.measure.SparkTest;
import vn.dti.measure.exchange.Exchange;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Edition;

class LoaderTest extends SparkTest {
    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 30, 16, 45, 0, 123_456_000);
    private static final LocalDateTime OCTOBER = LocalDateTime.of(2026, 10, 1, 8, 0);

    private final List<Delivery> deliveries = new ArrayList<>();
    private Lake lake;

    @BeforeEach
    void emptyLake() {
        session.sql("DROP TABLE IF EXISTS " + Lake.TABLE);
        lake = Lake.open(session, null);
    }

    @Test
    void loadsEachDeliveryOnceAndSaysSoInTheSnapshot() throws IOException {
        deliver(1, "AG1", true, dossier("A", "AG1", SEPTEMBER));
        deliver(2, "AG2", true, dossier("B", "AG2", OCTOBER));
        assertThat(lake.loadedThrough()).isZero();
        assertThat(load()).isEqualTo(2);
        assertThat(load()).isZero();
        assertThat(rows()).containsExactly("A AG1 1 1 " + SEPTEMBER, "B AG2 2 2 " + OCTOBER);
        assertThat(lake.loadedThrough()).isEqualTo(2);
        assertThat(lake.table().currentSnapshot().summary()).containsEntry(Lake.IDENTITY, "run");
        assertThat(lake.table().snapshots()).hasSize(1);
        assertThat(lake.months()).containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
    }

    @Test
    void aLakeIsNotMovedByAsking() {
        assertThatThrownBy(() -> Lake.open(session, "file:///elsewhere"))
                .isInstanceOf(MeasureFault.class)
                .hasMessageContaining(lake.table().location().replaceFirst("^file:/*", "file:/"))
                .hasMessageContaining("file:///elsewhere");
    }

    @Test
    void aCorrectedTimeOfReceptionMovesTheDossierToAnotherMonth() throws IOException {
        deliver(1, "AG1", true, dossier("A", "AG1", SEPTEMBER), dossier("B", "AG1", SEPTEMBER));
        load();
        deliver(2, "AG1", true, dossier("A", "AG1", OCTOBER));
        assertThat(load()).isEqualTo(1);
        assertThat(rows()).containsExactly("A AG1 2 2 " + OCTOBER, "B AG1 1 1 " + SEPTEMBER);
    }

    @Test
    void aReceiversCopyCountsUntilTheResolversComes() throws IOException {
        deliver(1, "CO1", false, dossier("A", "AG1", OCTOBER));
        load();
        assertThat(rows()).containsExactly("A CO1 1 1 " + OCTOBER);
        deliver(2, "AG1", true, dossier("A", "AG1", SEPTEMBER));
        load();
        assertThat(rows()).containsExactly("A AG1 2 2 " + SEPTEMBER);
        deliver(3, "CO1", false, dossier("A", "AG1", OCTOBER));
        load();
        assertThat(rows()).containsExactly("A AG1 2 3 " + SEPTEMBER);
    }

    @Test
    void oneNightsCopiesAreRankedTheSameWay() throws IOException {
        deliver(1, "AG1", true, dossier("A", "AG1", SEPTEMBER), dossier("A", "AG1", OCTOBER));
        deliver(2, "CO1", false, dossier("A", "AG1", OCTOBER), dossier("B", "AG1", OCTOBER));
        load();
        assertThat(rows()).containsExactly("A AG1 1 2 " + OCTOBER, "B CO1 2 2 " + OCTOBER);
    }

    @Test
    void anOlderDeliverySentAgainWins() throws IOException {
        deliver(1, "AG1", true, dossier("A", "AG1", SEPTEMBER));
        load();
        deliver(2, "AG1", true, dossier("A", "AG1", OCTOBER));
        load();
        deliver(3, "AG1", true, dossier("A", "AG1", SEPTEMBER));
        load();
        assertThat(rows()).containsExactly("A AG1 3 3 " + SEPTEMBER);
        assertThat(lake.loaded(Set.of("A", "unknown"))).containsOnlyKeys("A").containsValue(new Loaded("AG1", 3, 2, 3));
    }

    @Test
    void aMergeLeavesAMonthsFilesUntilATenthOfItsRowsNoLongerHolds() throws IOException {
        Dossier[] month = new Dossier[50];
        for (int i = 0; i < month.length; i++) {
            month[i] = dossier("A" + (i + 100), "AG1", SEPTEMBER.minusMinutes(i));
        }
        deliver(1, "AG1", true, month);
        load();
        Set<String> first = liveFiles();
        assertThat(first).hasSize(1);
        deliver(2, "AG1", true, Arrays.copyOf(month, 5));
        load();
        assertThat(liveFiles()).hasSize(2).containsAll(first);
        assertThat(lake.table().currentSnapshot().summary()).containsEntry("total-delete-files", "1");
        deliver(3, "AG1", true, month[7]);
        load();
        assertThat(liveFiles()).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(lake.table().currentSnapshot().summary()).containsEntry("total-delete-files", "0");
        assertThat(lake.loadedThrough()).isEqualTo(3);
        assertThat(rows())
                .hasSize(50)
                .contains("A100 AG1 2 2 " + SEPTEMBER, "A107 AG1 3 3 " + SEPTEMBER.minusMinutes(7))
                .contains("A149 AG1 1 1 " + SEPTEMBER.minusMinutes(49));
    }

    @Test
    void aMonthIsWrittenAnewAfterAWeekOfMerges() throws IOException {
        Dossier[] month = new Dossier[200];
        for (int i = 0; i < month.length; i++) {
            month[i] = dossier("A" + (i + 100), "AG1", SEPTEMBER.minusMinutes(i));
        }
        deliver(1, "AG1", true, month);
        load();
        for (int night = 1; night <= Tidying.MOST_NOTES; night++) {
            deliver(night + 1, "AG1", true, month[night]);
            load();
        }
        assertThat(liveFiles()).hasSize(1 + Tidying.MOST_NOTES);
        deliver(Tidying.MOST_NOTES + 2, "AG1", true, month[0]);
        load();
        assertThat(liveFiles()).hasSize(1);
        assertThat(rows()).hasSize(200);
    }

    @Test
    void oldSnapshotsGoAndTaggedOnesStay() throws IOException {
        deliver(1, "AG1", true, dossier("A", "AG1", SEPTEMBER));
        load();
        lake.tag(new Edition(YearMonth.of(2026, 9), "r1", LocalDate.of(2026, 9, 30)));
        Set<String> first = dataFiles();
        Set<String> second = Set.of();
        for (int night = 2; night <= Lake.SNAPSHOTS_KEPT + 3; night++) {
            deliver(night, "AG1", true, dossier("A", "AG1", SEPTEMBER.plusSeconds(night)));
            load();
            if (night == 2) {
                second = new TreeSet<>(dataFiles());
                second.removeAll(first);
            }
        }
        assertThat(lake.table().snapshots()).hasSize(Lake.SNAPSHOTS_KEPT + 1);
        assertThat(second).isNotEmpty();
        assertThat(dataFiles()).containsAll(first).doesNotContainAnyElementsOf(second);
        assertThat(session.sql("SELECT sequence FROM " + Lake.TABLE + " VERSION AS OF '2026-09-r1'")
                        .first()
                        .getLong(0))
                .isEqualTo(1);
        assertThat(lake.loadedThrough()).isEqualTo(Lake.SNAPSHOTS_KEPT + 3L);
    }

    @Test
    void aMissingFileIsNamed() {
        deliveries.add(Deliveries.delivery(0x77, "AG1", Dossier.ALL, 1, 0));
        assertThatThrownBy(this::load)
                .isInstanceOf(MeasureFault.class)
                .hasMessageContaining("AG1-0000000000000077.parquet");
    }

    private void deliver(long sequence, String office, boolean asResolver, Dossier... dossiers) throws IOException {
        deliveries.add(Deliveries.accept(data, sequence, office, asResolver, dossiers));
    }

    /** The data files of the table as it is. */
    private Set<String> liveFiles() throws IOException {
        Set<String> live = new TreeSet<>();
        try (CloseableIterable<FileScanTask> files = lake.table().newScan().planFiles()) {
            files.forEach(file -> live.add(file.file().location()));
        }
        return live;
    }

    /** The data files that lie in the lake's folder. */
    private Set<String> dataFiles() throws IOException {
        Path folder = Path.of(URI.create(lake.table().location())).resolve("data");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".parquet"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private int load() throws IOException {
        return new Loader(
                        session,
                        lake,
                        data.resolve("accepted"),
                        Exchange.of(session, data.resolve("lake").toUri().toString()))
                .load(deliveries, "run");
    }

    private List<String> rows() {
        List<Row> rows = lake.dossiers()
                .select("dossier_code", "office", "sequence", "last_sequence", "received_at")
                .orderBy("dossier_code")
                .collectAsList();
        return rows.stream().map(row -> row.mkString(" ")).toList();
    }

    private static Dossier dossier(String code, String unit, LocalDateTime received) {
        return new Dossier(code, "P1", unit, unit, "ONLINE", received, null, null, null, 1L, true);
    }
}
