package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.keep.DeliveryId;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Needs;

/** What {@link Intake#take} leaves on disk. */
class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void keepsAcceptedRowsWithOfficialCodesAndLocalTimes() throws IOException {
        take(new Extract().good(1).in(folder));
        List<List<Object>> rows = rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED);
        assertThat(rows).hasSize(1);
        assertThat(value(rows.get(0), Datasets.ACCEPTED, "row")).isEqualTo(2L);
        assertThat(value(rows.get(0), Datasets.ACCEPTED, "as_resolver")).isEqualTo(1L);
        assertThat(value(rows.get(0), Datasets.ACCEPTED, "channel_given")).isEqualTo(1L);
        assertThat(value(rows.get(0), Field.RESOLVING_UNIT)).isEqualTo("H26.101");
        assertThat(value(rows.get(0), Field.RECEIVING_UNIT)).isEqualTo("H26.101");
        assertThat(value(rows.get(0), Field.CHANNEL)).isEqualTo("ONLINE");
        assertThat(value(rows.get(0), Field.STATUS)).isEqualTo("RETURNED");
        assertThat(value(rows.get(0), Field.RECEIVED_AT)).isEqualTo(1_791_187_200_000_000L);
        assertThat(value(rows.get(0), Field.FEE_AMOUNT)).isEqualTo(50_000L);
        assertThat(value(rows.get(0), Field.ELECTRONIC_RESULT)).isEqualTo(1L);
        assertThat(value(rows.get(0), Field.POPULATION_DATA_USED)).isNull();
        assertThat(value(rows.get(0), Field.SATISFACTION)).isEqualTo(5L);
    }

    @Test
    void fillsEmptyCellsOfPresentColumns() throws IOException {
        Path file = new Extract()
                .row(Map.of(
                        Field.RESOLVING_UNIT, "",
                        Field.RECEIVING_UNIT, "",
                        Field.CHANNEL, "",
                        Field.SERVICE_LEVEL, "",
                        Field.PROCEDURE_CODE, "2.000815.000.00.00.H26",
                        Field.DUE_AT, "07/10/2026"))
                .in(folder);
        take(file);
        List<Object> row = rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED).get(0);
        assertThat(value(row, Field.RESOLVING_UNIT)).isEqualTo("H26.101");
        assertThat(value(row, Field.RECEIVING_UNIT)).isEqualTo("H26.101");
        assertThat(value(row, Field.CHANNEL)).isEqualTo("DIRECT");
        assertThat(value(row, Datasets.ACCEPTED, "channel_given")).isEqualTo(0L);
        assertThat(value(row, Field.PROCEDURE_CODE)).isEqualTo("2.000815");
        assertThat(value(row, Field.SERVICE_LEVEL)).isEqualTo("PARTIAL");
        assertThat(value(row, Field.DUE_AT)).as("the last second of the day").isEqualTo(1_791_417_599_000_000L);
    }

    @Test
    void leavesColumnsThatAreNotThereUnknown() throws IOException {
        String csv = new Extract().good(1).csv(List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT));
        IntakeOutcome outcome = take(Extract.file(folder, "a.csv", csv));
        List<Object> row = rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED).get(0);
        assertThat(value(row, Field.SERVICE_LEVEL)).isNull();
        assertThat(value(row, Field.CHANNEL)).isEqualTo("DIRECT");
        assertThat(outcome.delivery().orElseThrow().provided() & Field.CHANNEL.bit())
                .isZero();
        assertThat(outcome.receipt().indicators())
                .anySatisfy(yield -> {
                    assertThat(yield.indicator()).isEqualTo("online_rate");
                    assertThat(yield.missing()).isEqualTo(Needs.all(Field.CHANNEL));
                })
                .anySatisfy(yield -> assertThat(yield.possible()).isTrue());
    }

    @Test
    void countsEveryRowOnce() throws IOException {
        String csv =
                new Extract().good(3).row(Map.of(Field.PROCEDURE_CODE, "x")).csv() + "\n,,,\n";
        IntakeOutcome outcome = take(Extract.file(folder, "a.csv", csv));
        Delivery delivery = outcome.delivery().orElseThrow();
        assertThat(delivery.rowsRead()).isEqualTo(6);
        assertThat(delivery.rowsAccepted()).isEqualTo(3);
        assertThat(delivery.rowsSetAside()).isEqualTo(1);
        assertThat(delivery.rowsBlank()).isEqualTo(2);
        assertThat(delivery.windowFrom()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(delivery.windowTo()).isEqualTo(LocalDate.of(2026, 11, 1));
        List<List<Object>> aside = rows("accepted/*.setaside.parquet", Datasets.SET_ASIDE);
        assertThat(aside).hasSize(1);
        assertThat(aside.get(0)).startsWith(5L, "000.00.01.H26-261005-0004", "H26.101", "H26.101");
    }

    @Test
    void setsTheEarlierRowOfADossierAside() throws IOException {
        String code = Extract.goodRow(1).get(Field.DOSSIER_CODE);
        Path file = new Extract()
                .good(2)
                .row(Map.of(Field.DOSSIER_CODE, code, Field.RECEIVED_AT, "01/10/2026 08:00", Field.SUBMITTED_AT, ""))
                .row(Map.of(Field.DOSSIER_CODE, code, Field.FEE_AMOUNT, "70000"))
                .in(folder);
        IntakeOutcome outcome = take(file);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D102_DOSSIER_CODE_TWICE", 2L));
        assertThat(outcome.findings()).extracting(finding -> finding.row()).containsExactly(2L, 4L);
        assertThat(outcome.findings().get(0).messageVi()).contains(code, "dòng 4");
        assertThat(outcome.findings().get(1).messageVi()).contains("dòng 5");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(2);
        assertThat(rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED))
                .extracting(row -> value(row, Datasets.ACCEPTED, "row"))
                .containsExactly(3L, 5L);
        assertThat(rows("accepted/*.setaside.parquet", Datasets.SET_ASIDE))
                .extracting(row -> row.get(0))
                .containsExactly(2L, 4L);
        assertThat(outcome.receipt().windowFrom())
                .as("a row set aside opens no window")
                .isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void keepsTheLastGoodRowWhereTheLaterOneIsFaulty() throws IOException {
        String code = Extract.goodRow(1).get(Field.DOSSIER_CODE);
        IntakeOutcome outcome = take(new Extract()
                .good(1)
                .row(Map.of(Field.DOSSIER_CODE, code, Field.FEE_AMOUNT, "-1"))
                .in(folder));
        assertThat(outcome.countsByCode()).containsOnlyKeys("D407_MONEY_UNREADABLE");
        assertThat(rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED)).hasSize(1);
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Path file = new Extract().good(3000).row(Map.of(Field.STATUS, "?")).in(folder);
        take(file, folder.resolve("one"));
        take(file, folder.resolve("two"));
        List<Path> files = files(folder.resolve("one"));
        assertThat(files).hasSize(6);
        for (Path one : files) {
            assertThat(folder.resolve("two").resolve(folder.resolve("one").relativize(one)))
                    .hasSameBinaryContentAs(one);
        }
    }

    @Test
    void leavesNoPersonAnywhere() throws IOException {
        Path file = new Extract()
                .good(2)
                .row(Map.of(
                        Field.APPLICANT_NAME, "Trần Văn Bí Mật",
                        Field.EMAIL, "bimat@example.vn",
                        Field.PHONE, "0987654321",
                        Field.STATUS, "bimat@example.vn",
                        Field.CHANNEL, "0987654321"))
                .in(folder);
        IntakeOutcome outcome = take(file);
        assertThat(outcome.findings()).hasSize(2).allMatch(finding -> "•••".equals(finding.value()));
        for (Path written : files(folder.resolve("data"))) {
            String bytes = Files.readString(written, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(bytes).as("%s", written).doesNotContain("0987654321", "bimat", "Bí Mật");
        }
        assertThat(rows("receipts/*/*/findings.parquet", Datasets.FINDINGS).toString())
                .doesNotContain("0987654321", "bimat", "Bí Mật");
        assertThat(rows("accepted/*[0-9a-f].parquet", Datasets.ACCEPTED).toString())
                .doesNotContain("Nguyễn");
    }

    @Test
    void leavesReceiptAndFindings() throws IOException {
        IntakeOutcome outcome =
                take(new Extract().good(1).row(Map.of(Field.DUE_AT, "sớm")).in(folder));
        Path receipts = folder.resolve("data/receipts/H26.101")
                .resolve(outcome.receipt().delivery());
        assertThat(receipts.resolve("receipt.json"))
                .content()
                .contains("\"state\" : \"ACCEPTED\"", "\"set_aside\" : 1", "D303_TIME_UNREADABLE", "Số dòng đọc: 2");
        assertThat(receipts.resolve("receipt.html"))
                .content()
                .contains("Đã nhận 1 trên 2 dòng; 1 dòng để riêng, chờ sửa.", "D303_TIME_UNREADABLE");
        List<Object> finding =
                rows("receipts/*/*/findings.parquet", Datasets.FINDINGS).get(0);
        assertThat(value(finding, Datasets.FINDINGS, "row")).isEqualTo(3L);
        assertThat(value(finding, Datasets.FINDINGS, "field")).isEqualTo("due_at");
        assertThat(value(finding, Datasets.FINDINGS, "value")).isEqualTo("sớm");
        assertThat(value(finding, Datasets.FINDINGS, "delivery"))
                .isEqualTo(outcome.receipt().delivery());
    }

    @Test
    void givesReceiptsForRefusedFilesToo() throws IOException {
        IntakeOutcome outcome = take(Extract.file(folder, "a.csv", ""));
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.delivery()).isEqualTo(Optional.empty());
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F002_FILE_EMPTY", 1L));
        assertThat(files(folder.resolve("data")))
                .hasSize(3)
                .noneMatch(path -> path.toString().contains("accepted"));
    }

    @Test
    void leavesNothingHalfWhereAFileBreaksOff() throws IOException {
        byte[] good = new Extract().good(5000).csv().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        good[good.length - 100] = (byte) 0xE1;
        good[good.length - 99] = (byte) 0x20;
        IntakeOutcome outcome = take(Files.write(folder.resolve("a.csv"), good));
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F004_FILE_NOT_UTF8", 1L));
        assertThat(outcome.receipt().delivery())
                .as("the delivery that its heading names")
                .isEqualTo(DeliveryId.of(
                        TestPack.OFFICE,
                        outcome.receipt().sha256(),
                        TestPack.pack().sources().get(0).digest()));
        assertThat(files(folder.resolve("data")))
                .noneMatch(path -> path.toString().contains("parquet.tmp"));
        assertThat(outcome.receipt().rows()).isEqualTo(vn.dti.intake.receipt.Receipt.Rows.NONE);
    }

    @Test
    void takesAHeaderWithoutRows() throws IOException {
        IntakeOutcome outcome = take(Extract.file(folder, "a.csv", new Extract().csv()));
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F010_FILE_WITHOUT_ROWS", 1L));
        Delivery delivery = outcome.delivery().orElseThrow();
        assertThat(delivery.rowsRead()).isZero();
        assertThat(delivery.windowFrom()).isNull();
        assertThat(delivery.windowTo()).isNull();
    }

    @Test
    void saysWhereOurOwnDiskFails() throws IOException {
        Path file = new Extract().good(1).in(folder);
        Path notAFolder = Files.writeString(folder.resolve("data"), "x");
        assertThatThrownBy(() -> take(file, notAFolder)).isInstanceOf(IOException.class);
    }

    @Test
    void checksWithoutATrace() throws IOException {
        Path file = new Extract().good(2).row(Map.of(Field.DUE_AT, "sớm")).in(folder);
        IntakeOutcome checked = Extract.check(file, TestPack.pack());
        assertThat(files(folder)).containsExactly(file);
        IntakeOutcome taken = take(file);
        assertThat(checked.findings()).isEqualTo(taken.findings());
        assertThat(checked.receipt().rows()).isEqualTo(taken.receipt().rows());
        assertThat(checked.delivery()).isEmpty();
        assertThat(checked.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void refusesAnOfficeThatIsAPath() throws IOException {
        Path file = new Extract().good(1).in(folder);
        for (String office : new String[] {"", "..", "a/b", "a\\b", ".x"}) {
            assertThatThrownBy(() -> new IntakeRequest(file, "a.csv", office, Extract.ARRIVAL, TestPack.pack(), folder))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private IntakeOutcome take(Path file) throws IOException {
        return take(file, folder.resolve("data"));
    }

    private static IntakeOutcome take(Path file, Path data) throws IOException {
        return Intake.take(new IntakeRequest(
                file, file.getFileName().toString(), TestPack.OFFICE, Extract.ARRIVAL, TestPack.pack(), data));
    }

    private static List<Path> files(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<List<Object>> rows(String glob, Dataset dataset) throws IOException {
        Path data = folder.resolve("data");
        var matcher = data.getFileSystem().getPathMatcher("glob:" + data + "/" + glob);
        Path file = files(data).stream().filter(matcher::matches).findFirst().orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        try (ParquetSource source = ParquetSource.open(file)) {
            RowBlock block = new RowBlock(dataset, 100);
            while (source.read(block)) {
                for (int i = 0; i < block.size(); i++) {
                    rows.add(row(block, i));
                }
            }
        }
        return rows;
    }

    private static List<Object> row(RowBlock block, int i) {
        List<Object> row = new ArrayList<>();
        for (int column = 0; column < block.dataset().columns().size(); column++) {
            boolean text = block.dataset().columns().get(column).type() == vn.dti.schemas.dataset.ColumnType.TEXT;
            row.add(
                    block.isNull(column, i)
                            ? null
                            : text ? block.text(column, i) : (Object) block.longValue(column, i));
        }
        return row;
    }

    private static Object value(List<Object> row, Field field) {
        return value(row, Datasets.ACCEPTED, field.key());
    }

    private static Object value(List<Object> row, Dataset dataset, String column) {
        return row.get(dataset.index(column));
    }
}
