package vn.dti.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.TestPack;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.HeadingSearch;
import vn.dti.intake.map.RowMapper;
import vn.dti.intake.read.Limits;
import vn.dti.intake.read.RowReader;
import vn.dti.intake.read.SourceFile;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;

class DeliveryStoreTest {
    private static final Map<String, String> METADATA = Map.of("delivery", "d", "provided", "7");

    @TempDir
    Path folder;

    @Test
    void keepsRowsApart() throws Exception {
        Batch batch = batch(new Extract().good(5));
        batch.putAside(1);
        batch.putAside(4);
        try (DeliveryStore store = new DeliveryStore(folder, "d", METADATA)) {
            store.write(batch);
            store.publish();
            assertThat(store.earliestReception()).isEqualTo(LocalDate.of(2026, 10, 5));
        }
        assertThat(rows("d.parquet", Datasets.ACCEPTED)).containsExactly(2L, 4L, 5L);
        assertThat(rows("d.setaside.parquet", Datasets.SET_ASIDE)).containsExactly(3L, 6L);
        assertThat(names()).containsExactly("d.parquet", "d.setaside.parquet");
        try (ParquetSource source = ParquetSource.open(folder.resolve("accepted/d.parquet"))) {
            assertThat(source.metadata()).containsAllEntriesOf(METADATA);
        }
    }

    @Test
    void takesSupersededRowsOutAgain() throws Exception {
        Batch batch = batch(new Extract()
                .row(Map.of(Field.RECEIVED_AT, "01/10/2026 08:00", Field.SUBMITTED_AT, ""))
                .good(4));
        batch.putAside(3);
        try (DeliveryStore store = new DeliveryStore(folder, "d", METADATA)) {
            store.takeBack(2);
            store.write(batch);
            store.takeBack(4);
            store.publish();
            assertThat(store.earliestReception()).isEqualTo(LocalDate.of(2026, 10, 5));
        }
        assertThat(rows("d.parquet", Datasets.ACCEPTED)).containsExactly(3L, 6L);
        assertThat(rows("d.setaside.parquet", Datasets.SET_ASIDE)).containsExactly(2L, 4L, 5L);
        assertThat(names()).containsExactly("d.parquet", "d.setaside.parquet");
    }

    @Test
    void takesBackToTheBytesItWouldHaveWritten() throws Exception {
        Extract extract = new Extract().good(2500);
        Batch batch = batch(extract);
        batch.putAside(0);
        try (DeliveryStore store = new DeliveryStore(folder, "plain", METADATA)) {
            store.write(batch);
            store.publish();
        }
        try (DeliveryStore store = new DeliveryStore(folder, "back", METADATA)) {
            store.write(batch(extract));
            store.takeBack(2);
            store.publish();
        }
        assertThat(folder.resolve("accepted/back.parquet"))
                .hasSameBinaryContentAs(folder.resolve("accepted/plain.parquet"));
        assertThat(folder.resolve("accepted/back.setaside.parquet"))
                .hasSameBinaryContentAs(folder.resolve("accepted/plain.setaside.parquet"));
    }

    @Test
    void sievesARowGroupThatWasWrittenBefore() throws Exception {
        int batches = ParquetSink.ROWS_PER_GROUP / Batch.CAPACITY + 1;
        Extract extract = new Extract().good(Batch.CAPACITY);
        Batch whole = batch(extract);
        Batch faulty = batch(extract);
        faulty.putAside(0);
        try (DeliveryStore store = new DeliveryStore(folder, "plain", METADATA)) {
            store.write(faulty);
            for (int i = 1; i < batches; i++) {
                store.write(whole);
            }
            store.publish();
        }
        try (DeliveryStore store = new DeliveryStore(folder, "sieved", METADATA)) {
            for (int i = 0; i < batches; i++) {
                store.write(whole);
            }
            store.takeBack(2);
            store.publish();
        }
        assertThat(folder.resolve("accepted/sieved.parquet"))
                .hasSameBinaryContentAs(folder.resolve("accepted/plain.parquet"));
        assertThat(folder.resolve("accepted/sieved.setaside.parquet"))
                .hasSameBinaryContentAs(folder.resolve("accepted/plain.setaside.parquet"));
    }

    @Test
    void leavesNothingUnlessPublished() throws Exception {
        try (DeliveryStore store = new DeliveryStore(folder, "d", METADATA)) {
            store.write(batch(new Extract().good(3)));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void opensNoWindowWithoutRows() throws Exception {
        try (DeliveryStore store = new DeliveryStore(folder, "d", METADATA)) {
            store.publish();
            assertThat(store.earliestReception()).isNull();
        }
        assertThat(rows("d.parquet", Datasets.ACCEPTED)).isEmpty();
    }

    @Test
    void keepsNoCodeThatMayBeAName() throws Exception {
        Batch batch = batch(new Extract().row(Map.of(Field.DOSSIER_CODE, "Nguyễn Thị Kín")));
        batch.putAside(0);
        SetAsideRow row = SetAsideRow.of(batch, 0);
        assertThat(row.dossierCode()).isNull();
        assertThat(row.resolvingUnit()).isEqualTo(TestPack.OFFICE);
        assertThat(row.receivedAt()).isNotNull();
    }

    private Batch batch(Extract extract) throws Exception {
        Path file = extract.in(folder);
        Filing filing = new Filing(TestPack.OFFICE, "a.csv", Extract.ARRIVAL, TestPack.pack());
        Heading heading = HeadingSearch.best(SourceFile.tables(file, "a.csv", Limits.USUAL), filing, null);
        Batch batch = new Batch(heading, filing);
        RowMapper mapper = new RowMapper(heading, filing);
        try (RowReader rows = heading.table().open()) {
            rows.next(Batch.CAPACITY).stream()
                    .filter(row -> row.number() > heading.row())
                    .forEach(row -> mapper.add(row, batch));
        }
        Files.delete(file);
        return batch;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("accepted"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Long> rows(String name, Dataset dataset) throws IOException {
        List<Long> rows = new ArrayList<>();
        try (ParquetSource source =
                ParquetSource.open(folder.resolve("accepted").resolve(name))) {
            RowBlock block = new RowBlock(dataset, 1000);
            while (source.read(block)) {
                for (int i = 0; i < block.size(); i++) {
                    rows.add(block.longValue(0, i));
                }
            }
        }
        return rows;
    }
}
