package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetRoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "3,2047", "4,2048", "5,2049", "6,20480", "7,20481", "8,122880", "9,122881", "10,250000"})
    void everyRowComesBack(long seed, int count) throws IOException {
        List<List<Object>> rows = SampleRows.rows(seed, count);
        Path file = folder.resolve("a.parquet");
        write(file, rows, new Random(seed));

        try (ParquetSource source = ParquetSource.open(file)) {
            assertThat(source.rows()).isEqualTo(count);
            assertThat(source.metadata()).isEqualTo(SampleRows.metadata());
        }
        assertThat(read(file, SampleRows.EVERYTHING, 2_000 + (int) seed)).isEqualTo(SampleRows.asRead(rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 30_000, 130_000})
    void bytesDoNotDependOnTheBlocks(int count) throws IOException {
        List<List<Object>> rows = SampleRows.rows(1, count);
        Path one = folder.resolve("one.parquet");
        Path other = folder.resolve("other.parquet");
        write(one, rows, new Random(1));
        write(other, rows, new Random(2));

        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void bytesDoNotDependOnAnotherFileBeingWritten() throws IOException {
        RowBlock block = new RowBlock(SampleRows.EVERYTHING, 5_000);
        SampleRows.fill(block, SampleRows.rows(4, 5_000));
        Path alone = folder.resolve("alone.parquet");
        try (ParquetSink sink = ParquetSink.create(alone, SampleRows.EVERYTHING, Map.of())) {
            sink.write(block);
        }
        Path beside = folder.resolve("beside.parquet");
        try (ParquetSink sink = ParquetSink.create(beside, SampleRows.EVERYTHING, Map.of());
                ParquetSink other = ParquetSink.create(folder.resolve("other.parquet"), Datasets.FINDINGS, Map.of())) {
            sink.write(block);
            assertThat(other.rows()).isZero();
        }

        assertThat(Files.mismatch(alone, beside)).isEqualTo(-1);
    }

    /** The hash was seen in other processes: a footer in the order of identity hashes would differ here now and then. */
    @Test
    void bytesAreTheSameInEveryProcess() throws Exception {
        Path file = folder.resolve("a.parquet");
        write(file, SampleRows.rows(11, 130_000), new Random(1));

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("df02579d427577ffd1698f13cc8d170ef3ae72800c9d55dfcb08310db5af59a9");
    }

    @Test
    void hadoopIsNotOnTheClassPath() {
        assertThatThrownBy(() -> Class.forName("org.apache.hadoop.conf.Configuration"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aFileInPlaceOfAnotherIsWholeAndNothingMore() throws IOException {
        Path file = folder.resolve("a.parquet");
        write(file, SampleRows.rows(1, 5_000), new Random(1));
        write(file, SampleRows.rows(2, 3), new Random(1));
        Path fresh = folder.resolve("b.parquet");
        write(fresh, SampleRows.rows(2, 3), new Random(1));

        assertThat(Files.mismatch(file, fresh)).isEqualTo(-1);
    }

    @Test
    void columnsAreMatchedByNameAndAMissingOneIsNull() throws IOException {
        Dataset other = new Dataset(
                "other",
                List.of(),
                List.of(
                        Column.optional("later", ColumnType.DECIMAL_4, "", ""),
                        Column.optional("word", ColumnType.TEXT, "", ""),
                        Column.optional("n", ColumnType.LONG, "", ""),
                        Column.optional("never", ColumnType.TEXT, "", "")));
        List<List<Object>> rows = SampleRows.rows(3, 3_000);
        Path file = folder.resolve("a.parquet");
        write(file, rows, new Random(3));

        List<List<Object>> read = read(file, other, 1_024);

        assertThat(read).hasSize(3_000);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).containsExactly(null, rows.get(i).get(3), (long) i, null);
        }
    }

    @Test
    void aColumnOfAnotherTypeIsRefusedByName() throws IOException {
        Dataset wrong = new Dataset("wrong", List.of(), List.of(Column.optional("word", ColumnType.TIMESTAMP, "", "")));
        Path file = folder.resolve("a.parquet");
        write(file, SampleRows.rows(1, 1), new Random(1));

        assertThatThrownBy(() -> read(file, wrong, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("column word is required binary word (STRING), not TIMESTAMP");
    }

    @Test
    void whatIsNotParquetIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.parquet"), "not Parquet at all, only text");
        Path empty = Files.createFile(folder.resolve("empty.parquet"));

        assertThatThrownBy(() -> ParquetSource.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a Parquet file");
        assertThatThrownBy(() -> ParquetSource.open(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a Parquet file");
        assertThatThrownBy(() -> ParquetSource.open(folder.resolve("absent"))).isInstanceOf(IOException.class);
    }

    @Test
    void aDamagedPageIsAnIoException() throws IOException {
        Path file = folder.resolve("a.parquet");
        write(file, SampleRows.rows(1, 5_000), new Random(1));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 100; i < 2_000; i++) {
            bytes[i] = 0x55;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> read(file, SampleRows.EVERYTHING, 2_048)).isInstanceOf(IOException.class);
    }

    @Test
    void aMissingRequiredValueIsRefusedAndLeavesNoFile() throws IOException {
        Path file = folder.resolve("a.parquet");
        RowBlock block = new RowBlock(SampleRows.EVERYTHING, 1);
        block.addRow();
        ParquetSink sink = ParquetSink.create(file, SampleRows.EVERYTHING, Map.of());

        assertThatThrownBy(() -> sink.write(block)).hasMessageContaining("required column n");
        sink.close();
        assertThatThrownBy(() -> ParquetSource.open(file)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.00001,must not be rounded", "12345678901234567,is too large"})
    void aDecimalThatDoesNotFitIsRefused(BigDecimal value, String message) throws IOException {
        Dataset dataset = new Dataset("d", List.of(), List.of(Column.optional("x", ColumnType.DECIMAL_4, "", "")));
        RowBlock block = new RowBlock(dataset, 1);
        block.setDecimal(0, block.addRow(), value);
        try (ParquetSink sink = ParquetSink.create(folder.resolve("a"), dataset, Map.of())) {
            assertThatThrownBy(() -> sink.write(block)).hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999999999999999.9999", "9999999999999999.9999", "-0.0001", "0", "-1"})
    void decimalsKeepTheirSignAtTheEdges(BigDecimal value) throws IOException {
        Dataset dataset = new Dataset("d", List.of(), List.of(Column.optional("x", ColumnType.DECIMAL_4, "", "")));
        RowBlock block = new RowBlock(dataset, 1);
        block.setDecimal(0, block.addRow(), value);
        try (ParquetSink sink = ParquetSink.create(folder.resolve("a"), dataset, Map.of())) {
            sink.write(block);
        }

        assertThat(read(folder.resolve("a"), dataset, 1)).containsExactly(List.of(value.setScale(4)));
    }

    /** Writes in blocks of random sizes. */
    static void write(Path file, List<List<Object>> rows, Random random) throws IOException {
        try (ParquetSink sink = ParquetSink.create(file, SampleRows.EVERYTHING, SampleRows.metadata())) {
            RowBlock block = new RowBlock(SampleRows.EVERYTHING, 50_000);
            for (int from = 0; from < rows.size(); ) {
                int to = Math.min(rows.size(), from + random.nextInt(50_001));
                SampleRows.fill(block, rows.subList(from, to));
                sink.write(block);
                from = to;
            }
            assertThat(sink.rows()).isEqualTo(rows.size());
        }
    }

    static List<List<Object>> read(Path file, Dataset dataset, int capacity) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        RowBlock block = new RowBlock(dataset, capacity);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                rows.addAll(SampleRows.drain(block));
            }
        }
        return rows;
    }
}
