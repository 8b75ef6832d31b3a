package vn.dti.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.reports.model.FigureBook;
import vn.dti.reports.model.OperatingBook;
import vn.dti.reports.model.PublishedMonths;
import vn.dti.reports.model.Release;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.EditionNote;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** Form II.07b by hand: three procedures of agencies, two of communes, one that is no longer in force. */
class ProceduresFormTest {
    private static final String UNITS = """
            code,name_vi,level,parent,valid_to,source
            T,Thành phố,CITY,,,assumed
            A,Sở A,AGENCY,T,,assumed
            C,Phường C,COMMUNE,T,,assumed
            D,Quận D,DISTRICT,T,2025-06-30,assumed
            """;
    private static final String PROCEDURES = """
            code,name_vi,field,field_vi,level,service_level,fee_bearing,valid_to,source,one_stop,internal_process
            P1,Một,f,Lĩnh vực,AGENCY,FULL,true,,assumed,true,true
            P2,Hai,f,Lĩnh vực,AGENCY,FULL,true,,assumed,true,false
            P3,Ba,f,Lĩnh vực,AGENCY,FULL,true,,assumed,false,false
            P4,Bốn,f,Lĩnh vực,COMMUNE,FULL,true,,assumed,true,true
            P5,Năm,f,Lĩnh vực,COMMUNE,FULL,true,,assumed,true,true
            P6,Sáu,f,Lĩnh vực,COMMUNE,FULL,true,2026-09-30,assumed,true,true
            """;
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    @TempDir
    private Path folder;

    /** "-" is not applicable, "?" not provided. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-31 | P3 | P3 | 3 3 - 0 2 2 - 0 1 1 - 0                | 2 0 - 2 2 0 - 2 2 0 - 2 | 5 3 - 2 4 2 - 2 3 1 - 2
            2026-09-30 | P3 | P3 | 3 3 - 0 2 2 - 0 1 1 - 0                | 3 0 - 3 3 0 - 3 3 0 - 3 | 6 3 - 3 5 2 - 3 4 1 - 3
            2025-06-30 | P3 | P3 | 3 3 ? 0 2 2 ? 0 1 1 ? 0                | 3 0 ? 3 3 0 ? 3 3 0 ? 3 | 6 3 ? 3 5 2 ? 3 4 1 ? 3
            2026-10-31 | true,false$ | ,false | 3 3 - 0 ? ? - ? 1 1 - 0    | 2 0 - 2 2 0 - 2 2 0 - 2 | 5 3 - 2 ? ? - 2 3 1 - 2
            2026-10-31 | true,true$ | , | 3 3 - 0 ? ? - ? ? ? - ?          | 2 0 - 2 ? ? - ? ? ? - ? | 5 3 - 2 ? ? - ? ? ? - ?
            """)
    void rows(LocalDate day, String piece, String by, String agencies, String communes, String all) throws IOException {
        XSSFSheet sheet = sheet(PROCEDURES.replaceAll("(?m)" + piece, by), day);
        assertThat(counts(sheet, "Sở, ban, ngành")).isEqualTo(agencies);
        assertThat(counts(sheet, "Phường, xã")).isEqualTo(communes);
        assertThat(counts(sheet, "Cộng")).isEqualTo(all);
    }

    @Test
    void sumsAreLiveAndShowWhatTheyCompute() throws IOException {
        XSSFSheet sheet = sheet(PROCEDURES, TODAY);
        var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas++;
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(cell.getAddress().toString())
                            .isCloseTo(cell.getNumericCellValue(), within(0.0));
                }
            }
        }
        assertThat(formulas).as("three in each row, six more in the total").isEqualTo(3 + 3 + 9);
    }

    @Test
    void saysWhichFormItIsAndWhatIsNotKnown() throws IOException {
        List<String> known = lines(sheet(PROCEDURES, TODAY));
        assertThat(known)
                .contains("Biểu số II.07b/VPCP/KSTT. Ban hành theo Thông tư.")
                .contains("Tổng hợp số lượng thủ tục hành chính")
                .anyMatch(line -> line.contains("đếm 5 TTHC có hiệu lực ngày 31/10/2026")
                        && line.endsWith("Cấp huyện: không áp dụng."))
                .anyMatch(line -> line.contains("Nhỏ, ngày …… tháng"))
                .contains("Người làm báo cáo")
                .noneMatch(line -> line.contains("chưa ghi"));
        assertThat(lines(sheet(PROCEDURES.replace("true,false", ",false"), TODAY)))
                .anyMatch(line ->
                        line.contains("cơ chế một cửa hay không: 1 TTHC; chưa ghi có quy trình nội bộ hay không: 0"));
    }

    @Test
    void itsGroupsStandOverTheirFourColumns() throws IOException {
        XSSFSheet sheet = sheet(PROCEDURES, TODAY);
        assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                .contains("A7:B7", "C7:F7", "G7:J7", "K7:N7");
        assertThat(sheet.getRow(7).getLastCellNum()).isEqualTo((short) 14);
        assertThat(sheet.getRow(7).getCell(13).getStringCellValue()).isEqualTo("(14) Cấp xã");
    }

    /** The counts of a row, (3) to (14). */
    private static String counts(XSSFSheet sheet, String name) {
        Row row = StreamSupport.stream(sheet.spliterator(), false)
                .filter(each ->
                        each.getCell(1) != null && each.getCell(1).toString().equals(name))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(row.spliterator(), false)
                .skip(2)
                .map(ProceduresFormTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue().equals("không áp dụng") ? "-" : "?";
        }
        return String.format(Locale.ROOT, "%.0f", cell.getNumericCellValue());
    }

    private static List<String> lines(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private XSSFSheet sheet(String procedures, LocalDate day) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                name: small
                extends: core
                title_vi: Thành phố Nhỏ
                title_en: Small Town
                city: T
                zone: Asia/Ho_Chi_Minh
                """);
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Files.writeString(folder.resolve("procedures.csv"), procedures);
        Files.writeString(folder.resolve("letterhead.yaml"), """
                superior: []
                issuer: []
                nation: []
                place: Nhỏ
                number: ""
                document_type: REPORT
                recipients: []
                signatory: []
                forms:
                  - sheet: Biểu II.07b
                    number: Biểu số II.07b/VPCP/KSTT
                    title: Tổng hợp số lượng thủ tục hành chính
                    basis: Thông tư
                    counts: PROCEDURES
                margins_mm: {top: 20, bottom: 20, left: 30, right: 15}
                """);
        Pack pack = PackLoader.load(folder);
        Edition edition = Edition.preliminary(YearMonth.from(day), day, 1);
        Path figures = Files.createDirectories(folder.resolve("figures"));
        FigureTable.write(figures.resolve("figures-0000.parquet"), List.of(), Map.of());
        Release release = new Release(
                pack,
                edition,
                FigureBook.read(figures, edition),
                List.of(),
                new EditionNote(null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PublishedMonths.read(folder),
                OperatingBook.read(folder));
        Letterhead.Form form = pack.letterhead().forms().get(0);
        Book book = new Book(release, "Sổ");
        Grid grid = book.sheet(form.sheet());
        new ProceduresForm(release, form).fill(grid);
        return grid.sheet();
    }
}
