package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dti.reports.model.CityDocument;
import vn.dti.reports.model.Document;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.UnitDocument;
import vn.dti.reports.pdf.PdfWriter;
import vn.dti.reports.workbook.CityWorkbook;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.EditionNote;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;

/** A revised edition says what it supersedes, why, and what moved: each of the two units had seven dossiers fewer before. */
class RevisionTest {
    private static final Edition REVISED = Edition.frozen(YearMonth.of(2026, 10), LocalDate.of(2026, 11, 20), 2);
    private static final Set<String> UNITS = Set.of("H26", "H26.147");
    private static final Set<String> INDICATORS = Set.of("received", "online_rate");
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private static Path folder = Path.of("");
    private static Release release;

    @BeforeAll
    static void revise() throws IOException {
        folder = SampleReports.figures(REVISED);
        Path reference = folder.resolve("reference");
        new EditionNote("2026-10/r1", "Phường Hà Đông gửi bổ sung").write(reference, REVISED);
        RowBlock block = new RowBlock(Datasets.CHANGES, 1_000);
        for (Figure figure : FigureTable.read(folder.resolve("figures/figures-0000.parquet"))) {
            boolean moved = UNITS.contains(figure.unit())
                    && INDICATORS.contains(figure.indicator())
                    && figure.dimension() == Dimension.ALL
                    && figure.role() == UnitRole.RESOLVING
                    && Set.of("2026-10", "2026").contains(figure.period().name());
            if (moved) {
                change(block, figure);
            }
        }
        assertThat(block.size()).isEqualTo(8);
        try (ParquetSink sink = ParquetSink.create(reference.resolve("changes.parquet"), Datasets.CHANGES, Map.of())) {
            sink.write(block);
        }
        adjust(reference);
        release = Release.read(SampleReports.PACK, folder, REVISED);
    }

    /** Three dossiers more and one less than the closing stock of September as published, all of Phường Hà Đông. */
    private static void adjust(Path reference) throws IOException {
        RowBlock block = new RowBlock(Datasets.ADJUSTED, 4);
        for (int i = 0; i < 4; i++) {
            int row = block.addRow();
            String[] cells = {"code-" + i, i == 0 ? "REMOVED" : "ADDED", "2026-09/r1", "H26.147", "H26.147", "o", "d"};
            for (int column = 0; column < cells.length; column++) {
                block.setText(column, row, cells[column]);
            }
        }
        try (ParquetSink sink =
                ParquetSink.create(reference.resolve("adjusted.parquet"), Datasets.ADJUSTED, Map.of())) {
            sink.write(block);
        }
    }

    private static void change(RowBlock block, Figure figure) {
        int row = block.addRow();
        text(block, row, "edition", REVISED.name());
        text(block, row, "supersedes", "2026-10/r1");
        text(block, row, "period_kind", figure.period().kind().name());
        text(block, row, "period", figure.period().name());
        text(block, row, "unit", figure.unit());
        text(block, row, "unit_level", figure.unitLevel().name());
        text(block, row, "role", figure.role().name());
        text(block, row, "dimension", figure.dimension().name());
        text(block, row, "member", "");
        text(block, row, "indicator", figure.indicator());
        text(block, row, "state_before", figure.state().name());
        text(block, row, "state", figure.state().name());
        decimal(block, row, "numerator_before", figure.numerator().subtract(SEVEN));
        decimal(block, row, "numerator", figure.numerator());
        if (figure.denominator() != null) {
            decimal(block, row, "denominator_before", figure.denominator().subtract(SEVEN));
            decimal(block, row, "denominator", figure.denominator());
        }
        text(block, row, "deliveries", "H26.147-0000000000000001");
    }

    private static void text(RowBlock block, int row, String column, String value) {
        block.setText(Datasets.CHANGES.index(column), row, value);
    }

    private static void decimal(RowBlock block, int row, String column, BigDecimal value) {
        block.setDecimal(Datasets.CHANGES.index(column), row, value);
    }

    @Test
    void theCitysReportSaysWhatMovedAndWhy() throws IOException {
        assertThat(pdf("city.pdf", CityDocument.of(release, new Rankings(release))))
                .contains("Thay thế ấn bản 2026-10/r1. Lý do: Phường Hà Đông gửi bổ sung.")
                .contains("Tồn đầu kỳ = tồn cuối kỳ đã công bố của ấn bản 2026-09/r1 (35.821) + điều chỉnh sau khóa sổ"
                        + " (+2: thêm 3, bớt 1 hồ sơ).")
                .contains("Thay đổi so với ấn bản trước")
                .contains("thay đổi ở 1/142 đơn vị. Ngoài tháng này, 2 số liệu của các tháng trước, quý hoặc lũy kế")
                .contains("Hồ sơ tiếp nhận trong kỳ")
                .contains("247.827 247.834 +7 (tăng dưới 0,01%)")
                .contains("Phường Hà Đông 2 875 → 882");
    }

    @Test
    void aUnitsReportSaysWhatMovedOfItsOwn() throws IOException {
        Rankings rankings = new Rankings(release);
        assertThat(pdf(
                        "moved.pdf",
                        UnitDocument.of(
                                release,
                                rankings,
                                SampleReports.PACK.units().unit("H26.147").orElseThrow())))
                .contains("2 số liệu của tháng của đơn vị thay đổi. Ngoài tháng này, 2 số liệu")
                .doesNotContain("kịp ấn bản chính thức")
                .contains("+7 (+");
        assertThat(pdf(
                        "still.pdf",
                        UnitDocument.of(
                                release,
                                rankings,
                                SampleReports.PACK.units().unit("H26.2").orElseThrow())))
                .contains("Số liệu của tháng của đơn vị không thay đổi")
                .doesNotContain("điều chỉnh sau khóa sổ");
    }

    @Test
    void theWorkbookListsEachOfThem() throws IOException {
        Path file = folder.resolve("city.xlsx");
        CityWorkbook.write(release, new Rankings(release), file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Thay đổi");
            int last = sheet.getLastRowNum();
            for (int row = last - 3; row <= last; row++) {
                assertThat(sheet.getRow(row).getCell(7).getCellFormula()).matches("F\\d+-D\\d+");
                assertThat(sheet.getRow(row).getCell(7).getNumericCellValue()).isEqualTo(7);
            }
            assertThat(List.of(
                            sheet.getRow(last - 3).getCell(1).getStringCellValue(),
                            sheet.getRow(last).getCell(1).getStringCellValue()))
                    .containsExactly("H26", "H26.147");
        }
    }

    private static String pdf(String name, Document document) throws IOException {
        Path file = folder.resolve(name);
        new PdfWriter(SampleReports.PACK.letterhead()).write(document, file);
        return PdfText.flat(file);
    }
}
