package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.reports.model.Release;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.RankRow;
import vn.dti.schemas.pack.ScoreIndex;

class WorkbookTest {
    private static final Map<String, String> BANDS =
            Map.of("EXCELLENT", "Xuất sắc", "GOOD", "Tốt", "FAIR", "Khá", "AVERAGE", "Trung bình", "WEAK", "Yếu");
    /** Of "Đơn vị": rank and the on-time rate's numerator, denominator and quotient. */
    private static final int RANK = 3;

    private static final int ON_TIME = 13;

    @ParameterizedTest
    @CsvSource({"city.xlsx, 800", "units/H26.2.xlsx, 80", "units/H26.18.xlsx, 0"})
    void formulasShowWhatTheyCompute(String name, int atLeast) throws Exception {
        try (XSSFWorkbook workbook = open(name)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Cell cell : cells(workbook).toList()) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas++;
                    assertSame(cell, evaluator.evaluate(cell));
                }
            }
            assertThat(formulas).isGreaterThanOrEqualTo(atLeast);
        }
    }

    private static void assertSame(Cell cell, CellValue computed) {
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            assertThat(computed.getStringValue()).as(where).isEqualTo(cell.getStringCellValue());
        } else {
            assertThat(computed.getNumberValue()).as(where).isCloseTo(cell.getNumericCellValue(), within(1e-9));
        }
    }

    @Test
    void unitsCarryTheReleasesFigures() throws Exception {
        Release release = Release.read(SampleReports.PACK, SampleReports.of(SampleReports.FULL), SampleReports.FULL);
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            Sheet sheet = workbook.getSheet("Đơn vị");
            List<String> seen = new ArrayList<>();
            for (Row row : rowsBelowHead(sheet)) {
                String code = row.getCell(0).getStringCellValue();
                seen.add(code);
                vn.dti.reports.model.Cell rate = release.cell(code, "on_time_rate");
                if (rate.measured()) {
                    assertThat(row.getCell(ON_TIME).getNumericCellValue())
                            .isEqualTo(rate.above().doubleValue());
                    assertThat(row.getCell(ON_TIME + 1).getNumericCellValue())
                            .isEqualTo(rate.below().doubleValue());
                    assertThat(row.getCell(ON_TIME + 2).getNumericCellValue())
                            .isCloseTo(rate.above().doubleValue() / rate.below().doubleValue(), within(1e-12));
                    assertThat(row.getCell(RANK).getCellType()).isEqualTo(CellType.NUMERIC);
                } else {
                    for (int column = RANK + 1; column < row.getLastCellNum(); column++) {
                        assertThat(row.getCell(column).getStringCellValue()).isEqualTo("không có số liệu");
                    }
                    assertThat(row.getCell(RANK).getStringCellValue()).isEqualTo("không xếp hạng");
                }
            }
            assertThat(seen).hasSize(142).doesNotHaveDuplicates();
        }
    }

    /** The ranking sheet says what the release's ranking says: list, rank, parts and band, communes before agencies. */
    @Test
    void theRankingSheetIsTheReleasesRanking() throws Exception {
        Map<String, RankRow> ranking = RankRow.read(SampleReports.of(SampleReports.FULL)).stream()
                .collect(Collectors.toMap(RankRow::unit, Function.identity()));
        assertThat(ranking).hasSize(142);
        assertThat(ranking.values().stream().filter(row -> row.list().equals("NOT_RANKED")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.gap()).isIn("NOT_PROVIDED", "NO_DENOMINATOR"));
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            List<String> levels = new ArrayList<>();
            for (Row row : rowsBelowHead(workbook.getSheet("Xếp hạng"))) {
                RankRow known = ranking.get(row.getCell(3).getStringCellValue());
                levels.add(known.level());
                assertThat(row.getCell(8).getStringCellValue())
                        .isEqualTo(known.band() == null ? "" : BANDS.get(known.band()));
                if (known.rank() == null) {
                    assertThat(row.getCell(2).getStringCellValue()).isEqualTo("-");
                } else {
                    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo((double) known.rank());
                    assertThat(row.getCell(5).getNumericCellValue())
                            .isEqualTo(known.numerator().doubleValue());
                }
            }
            assertThat(levels).hasSize(142);
            assertThat(levels.subList(0, 126)).containsOnly("COMMUNE");
            assertThat(levels.subList(126, 142)).containsOnly("AGENCY");
        }
    }

    /** Each line of the index is the figure of its name: points rounded once, groups and total as published. */
    @Test
    void theIndexIsItsFigures() throws Exception {
        Map<String, Figure> known =
                FigureTable.read(SampleReports.of(SampleReports.FULL).resolve("figures/figures-0000.parquet")).stream()
                        .filter(figure -> figure.indicator().startsWith("qd766."))
                        .collect(
                                Collectors.toMap(figure -> figure.unit() + " " + figure.indicator(), figure -> figure));
        try (XSSFWorkbook city = open("city.xlsx");
                XSSFWorkbook whole = open("units/" + SampleRelease.WHOLE + ".xlsx");
                XSSFWorkbook gaps = open("units/H26.2.xlsx")) {
            assertThat(indexLines(city, "H26", known)).isEqualTo(indexLines(whole, SampleRelease.WHOLE, known));
            indexLines(gaps, "H26.2", known);
            List<Row> units = rowsBelowHead(city.getSheet("qd766@2026 theo đơn vị"));
            assertThat(units).hasSize(142);
            for (Row row : units) {
                String unit = row.getCell(2).getStringCellValue();
                Figure first = known.get(unit + " qd766.A1");
                boolean scored = first != null && first.score() != null;
                assertThat(scored).as(unit).isEqualTo(unit.equals(SampleRelease.WHOLE));
                if (scored) {
                    assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(rounded(first));
                    assertThat(row.getCell(12).getNumericCellValue()).isGreaterThan(18);
                } else {
                    assertThat(row.getCell(4).getStringCellValue()).isEqualTo("không có số liệu");
                }
                assertThat(row.getCell(1).getStringCellValue())
                        .as("metrics that no extract holds leave every total open")
                        .isEqualTo("-");
                assertThat(row.getCell(10).getStringCellValue()).isEqualTo("không có số liệu");
            }
        }
    }

    /** How many lines an index's sheet has, each looked up. */
    private static int indexLines(XSSFWorkbook workbook, String unit, Map<String, Figure> known) {
        ScoreIndex index = SampleReports.PACK.index("qd766@2026").orElseThrow();
        List<String> names = new ArrayList<>();
        for (ScoreIndex.Group group : index.groups()) {
            names.add(group.code());
            index.metrics(group).forEach(metric -> names.add(metric.key()));
        }
        names.add("total");
        List<Row> rows = rowsBelowHead(workbook.getSheet("Bộ chỉ số qd766@2026"));
        for (int i = 0; i < names.size(); i++) {
            Figure figure = known.get(unit + " qd766." + names.get(i));
            Row row = rows.get(i);
            boolean inGroup = index.metric(names.get(i))
                    .filter(metric -> !index.scoresAlone(metric))
                    .isPresent();
            if (inGroup) {
                assertThat(row.getCell(5).getStringCellValue()).isEqualTo("tính vào nhóm");
            } else if (figure.score() == null) {
                assertThat(row.getCell(5).getStringCellValue()).as(names.get(i)).isEqualTo("không có số liệu");
            } else {
                assertThat(row.getCell(5).getNumericCellValue())
                        .as(names.get(i))
                        .isEqualTo(rounded(figure));
            }
            if (figure.denominator() != null && figure.state() == FigureState.MEASURED) {
                assertThat(row.getCell(3).getNumericCellValue())
                        .isEqualTo(figure.denominator().doubleValue());
            }
        }
        return names.size();
    }

    private static double rounded(Figure figure) {
        return figure.score().setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    @Test
    void hasSheetsChartsFrozenHeadsAndFilters() throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            assertThat(sheets(workbook).map(Sheet::getSheetName))
                    .containsExactly(
                            "Tóm tắt",
                            "So sánh",
                            "Biểu đồ",
                            "Đơn vị",
                            "Xếp hạng",
                            "Bộ chỉ số qd766@2026",
                            "qd766@2026 theo đơn vị",
                            "13 tháng",
                            "Biểu II.06",
                            "Biểu II.06a",
                            "Biểu II.07b",
                            "Hồ sơ đang giải quyết",
                            "Lý do quá hạn",
                            "Thời gian giải quyết",
                            "Định nghĩa",
                            "Chất lượng dữ liệu",
                            "Chất lượng theo trường",
                            "Đối chiếu số công bố");
            assertThat(workbook.getSheet("Biểu đồ").createDrawingPatriarch().getCharts())
                    .hasSize(3);
            for (XSSFSheet sheet : sheets(workbook).toList()) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getHeader().getRight()).isEqualTo("SỐ LIỆU SƠ BỘ");
                if (!sheet.getSheetName().equals("Biểu đồ")) {
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    if (!sheet.getSheetName().startsWith("Biểu II")) {
                        assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
                    }
                    assertThat(sheet.getRepeatingRows()).isNotNull();
                }
            }
        }
    }

    /** (3) = (4) + (5) + (6) and (3) = (7) + (11) in the total, which is the release's figure. */
    @ParameterizedTest
    @CsvSource({"city.xlsx, H26", "units/H26.2.xlsx, H26.2"})
    void theFormAddsUpAndCarriesTheReleasesFigures(String name, String unit) throws Exception {
        Release release = Release.read(SampleReports.PACK, SampleReports.of(SampleReports.FULL), SampleReports.FULL);
        try (XSSFWorkbook workbook = open(name)) {
            Sheet sheet = workbook.getSheet("Biểu II.06");
            int rows = 0;
            for (Row row : sheet) {
                // The made-up release rounds fields and months one by one; they do not add up as a real one's do.
                if (row.getLastCellNum() != 13
                        || !row.getCell(1).getStringCellValue().equals("Cộng")) {
                    continue;
                }
                double[] columns = new double[14];
                for (int i = 2; i < 13; i++) {
                    columns[i + 1] = row.getCell(i).getNumericCellValue();
                }
                assertThat(columns[3]).isEqualTo(columns[4] + columns[5] + columns[6]);
                assertThat(columns[3]).isEqualTo(columns[7] + columns[11]);
                assertThat(columns[7]).isGreaterThanOrEqualTo(columns[8] + columns[9] + columns[10]);
                assertThat(columns[11]).isGreaterThanOrEqualTo(columns[12] + columns[13]);
                assertThat(columns[7])
                        .isEqualTo(release.cell(unit, "resolved").above().doubleValue());
                assertThat(columns[13])
                        .isEqualTo(release.cell(unit, "overdue_open").above().doubleValue());
                rows++;
            }
            assertThat(rows).isEqualTo(1);
            assertThat(StreamSupport.stream(sheet.spliterator(), false)
                            .filter(row -> row.getLastCellNum() == 13)
                            .map(row -> row.getCell(1).toString())
                            .filter(text -> text.contains(", từ ngày")))
                    .containsExactly(
                            "Lũy kế quý 4/2026, từ ngày 01/10/2026 đến ngày 31/10/2026",
                            "Lũy kế 6 tháng cuối năm 2026, từ ngày 01/07/2026 đến ngày 31/10/2026",
                            "Lũy kế năm 2026, từ ngày 01/01/2026 đến ngày 31/10/2026");
            assertThat(cells(workbook).map(Object::toString)).anyMatch(text -> text.startsWith("Biểu số 06/VPCP/KSTT"));
        }
    }

    @Test
    void printsLongTablesUnderTheirTitleAndInVietnamese() throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            for (String name : List.of("Đơn vị", "Định nghĩa", "Chất lượng dữ liệu")) {
                XSSFSheet sheet = workbook.getSheet(name);
                int head = sheet.getRepeatingRows().getFirstRow();
                assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
                        .contains("$A$" + (head + 1) + ":")
                        .endsWith("$" + (sheet.getLastRowNum() + 1));
                assertThat(sheet.getHeader().getLeft())
                        .contains("Thành phố Hà Nội: tiếp nhận")
                        .contains("Ấn bản");
            }
            XSSFSheet definitions = workbook.getSheet("Định nghĩa");
            String area = workbook.getPrintArea(workbook.getSheetIndex(definitions));
            Row head = definitions.getRow(definitions.getRepeatingRows().getFirstRow());
            assertThat(area).contains(":$I$");
            assertThat(head.getCell(9).getStringCellValue()).isEqualTo("Indicator");
            assertThat(head.getCell(10).getStringCellValue()).isEqualTo("Rule");
        }
    }

    @Test
    void longNamesHaveTheirLinesAndTimesAreValues() throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            List<Row> units = rowsBelowHead(workbook.getSheet("Đơn vị"));
            for (Row row : units) {
                boolean twoLines = row.getCell(1).getStringCellValue().length() > 45;
                assertThat(row.getHeightInPoints())
                        .as(row.getCell(1).getStringCellValue())
                        .isGreaterThan(twoLines ? 30f : 15f);
            }
            assertThat(units).anyMatch(row -> row.getHeightInPoints() > 30f);
            Cell arrived = rowsBelowHead(workbook.getSheet("Chất lượng dữ liệu"))
                    .get(0)
                    .getCell(3);
            assertThat(DateUtil.isCellDateFormatted(arrived)).isTrue();
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(arrived))
                    .matches("\\d\\d:\\d\\d \\d\\d/\\d\\d/2026");
        }
    }

    @Test
    void saysHowCompleteItIsAndDrawsNothingOfNothing() throws Exception {
        try (XSSFWorkbook city = open("city.xlsx");
                XSSFWorkbook unit = open("units/H26.2.xlsx");
                XSSFWorkbook silent = open("units/H26.18.xlsx")) {
            assertThat(above(city.getSheet("Tóm tắt"))).contains("Có dữ liệu của 140/142 đơn vị phải gửi");
            assertThat(above(unit.getSheet("Tóm tắt"))).contains("3 dòng của kỳ này để riêng chờ sửa");
            assertThat(above(silent.getSheet("Tóm tắt"))).contains("Chưa có dữ liệu của kỳ");
            assertThat(unit.getSheet("Tóm tắt").createDrawingPatriarch().getCharts())
                    .hasSize(1);
            assertThat(silent.getSheet("Tóm tắt").createDrawingPatriarch().getCharts())
                    .isEmpty();
        }
    }

    private static String above(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sheet.getRepeatingRows().getFirstRow(); i++) {
            text.append(sheet.getRow(i).getCell(0).getStringCellValue()).append('\n');
        }
        return text.toString();
    }

    @Test
    void namesThoseForWhomNothingCame() throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            List<String> silent = rowsBelowHead(workbook.getSheet("Chất lượng dữ liệu")).stream()
                    .filter(row -> row.getCell(1).getStringCellValue().equals("chưa gửi dữ liệu của kỳ"))
                    .map(row -> row.getCell(0).getStringCellValue())
                    .toList();
            assertThat(silent).containsExactlyInAnyOrder("Sở Xây dựng", "Phường Kim Liên");
        }
    }

    /**
     * Of the made-up deliveries the first has no counts. The other 140 are of units 1 to 141 but 7, of 9,000 accepted rows and
     * one for each number: 1,260,000 + 141 x 142 / 2 - 7 = 1,270,004. The i-th has i mod 13 gaps: ten rounds of 0 + … + 12 and
     * 1 + … + 10 make 835, halves rounded down 10 x 36 + 25 = 385. The first of them has no channel: 9,001 rows for one gap.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày hẹn trả    | 1270004; 0; 835; 0; 1269169; 0.999343; ''",
                "Kênh tiếp nhận  | 1270004; 9001; 834; 0; 1260169; 0.992256; 9835",
                "Mức độ DVC      | 1270004; 0; 835; 280; 1268889; 0.999122; 1115",
                "Phí, lệ phí     | 1270004; 0; 0; 0; 1270004; 1.000000; ''",
                "Không có ngày hẹn trả | 835; 1270004; 0.000657",
                "Trong đó tính được hạn theo thời hạn của thủ tục | 385; 835; 0.461078",
                "Kết thúc đúng đến giây vào ngày hẹn trả | 9870; 1269169; 0.007777",
                "Đã yêu cầu bổ sung, chưa bổ sung xong | 140; 980; 0.142857",
                "Đã tạm dừng, chưa tiếp tục | không có số liệu; không có số liệu; không có số liệu",
            })
    void saysHowCleanTheDeliveriesAre(String name, String cells) throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            XSSFSheet sheet = workbook.getSheet("Chất lượng theo trường");
            assertThat(above(sheet)).contains("1.270.004 dòng đã nhận của 140 lần gửi", "1 lần gửi do phiên bản cũ");
            List<String> expected = Stream.of(cells.split("; "))
                    .map(cell -> cell.equals("''") ? "" : cell)
                    .toList();
            assertThat(shown(sheet, name)).startsWith(expected.toArray(String[]::new));
        }
    }

    @Test
    void aUnitSeesItsOwnDeliveriesAndNoneWhereItSentNothing() throws Exception {
        try (XSSFWorkbook second = open("units/H26.2.xlsx");
                XSSFWorkbook first = open("units/"
                        + SampleRelease.units(SampleReports.PACK, SampleReports.FULL)
                                .get(0)
                                .code() + ".xlsx")) {
            assertThat(shown(second.getSheet("Chất lượng dữ liệu"), "Kênh tiếp nhận"))
                    .startsWith("9001", "9001", "0", "0", "0", "0.000000", "9001");
            assertThat(shown(first.getSheet("Chất lượng dữ liệu"), "Kênh tiếp nhận"))
                    .startsWith("không có số liệu")
                    .doesNotContain("0");
        }
    }

    /** The cells of the row that begins with a name; a share to six places. */
    private static List<String> shown(XSSFSheet sheet, String name) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(0) != null && row.getCell(0).toString().equals(name))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .skip(1)
                .map(WorkbookTest::shown)
                .toList();
    }

    private static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String format = cell.getCellStyle().getDataFormatString();
        String pattern = format.contains("%") ? "%.6f" : format.contains("0.00") ? "%.2f" : "%.0f";
        return type == CellType.STRING
                ? cell.getStringCellValue()
                : String.format(Locale.ROOT, pattern, cell.getNumericCellValue());
    }

    /**
     * Procedure i of a made-up unit takes i working days a dossier, one in five of them 5 more; of the first nobody resolved
     * any in the month. Of the second 10 in the month, 8 times 1 day and twice 6: 20 days; 40 in the year: 80 days.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units/H26.2.xlsx  | 1 | 20; 10; 2.00; 1; 6; 20; 10; 2.00; 1; 6; 80; 40; 2.00; 1; 6",
                "units/H26.2.xlsx  | 0 | 0; 0; không phát sinh; không phát sinh; không phát sinh; 0; 0; không phát sinh;"
                        + " không phát sinh; không phát sinh; 40; 40; 1.00; 0; 5",
                "city.xlsx         | 1 | 2800; 1400; 2.00; 1; 6; 2800; 1400; 2.00; 1; 6; 11200; 5600; 2.00; 1; 6",
            })
    void saysHowLongProceduresTake(String name, int procedure, String cells) throws Exception {
        try (XSSFWorkbook workbook = open(name)) {
            String code = SampleRelease.procedures(SampleReports.PACK).get(procedure);
            assertThat(shown(workbook.getSheet("Thời gian giải quyết"), code).stream()
                            .skip(2)
                            .toList())
                    .containsExactly(cells.split("; "));
        }
    }

    /** 140 units of 25 open dossiers: by age, within 1, 3 and 7 days, overdue, without due time, the share of 4 in 25. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units/H26.2.xlsx | H26.2 | 25; 5; 5; 5; 5; 5; 2; 3; 7; 4; 1; 0.160000",
                "city.xlsx | H26.2 | 25; 5; 5; 5; 5; 5; 2; 3; 7; 4; 1; 0.160000",
                "city.xlsx | H26 | 3500; 700; 700; 700; 700; 700; 280; 420; 980; 560; 140; 0.160000",
            })
    void saysHowOldTheOpenDossiersAreAndHowSoonDue(String name, String unit, String cells) throws Exception {
        try (XSSFWorkbook workbook = open(name)) {
            XSSFSheet sheet = workbook.getSheet("Hồ sơ đang giải quyết");
            assertThat(shown(sheet, unit).stream().skip(1).toList()).containsExactly(cells.split("; "));
            assertThat(StreamSupport.stream(
                                    sheet.getRow(sheet.getRepeatingRows().getFirstRow())
                                            .spliterator(),
                                    false)
                            .map(Cell::getStringCellValue))
                    .containsExactly(
                            "Mã",
                            "Đơn vị",
                            "Đang giải quyết",
                            "Tuổi 0-1 ngày",
                            "Tuổi 2-5 ngày",
                            "Tuổi 6-10 ngày",
                            "Tuổi 11-20 ngày",
                            "Tuổi từ 21 ngày",
                            "Đến hạn trong 1 ngày",
                            "Đến hạn trong 3 ngày",
                            "Đến hạn trong 7 ngày",
                            "Đã quá hạn",
                            "Không có ngày hẹn trả",
                            "Tỷ lệ quá hạn");
        }
    }

    /** Of 140 units one has nothing late: 139 times 2, 7, 3 and 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units/H26.2.xlsx | H26.2 | Do cơ quan, đơn vị 2 2 7 0; Không nêu lý do 0 0 3 0; STORM 0 0 0 1",
                "units/H26.4.xlsx | H26.4 | Không có hồ sơ quá hạn 0 0 0 0",
                "units/H26.18.xlsx | H26.18 | không có số liệu không có số liệu không có số liệu không có số liệu không có số liệu",
                "city.xlsx | H26 | Do cơ quan, đơn vị 278 278 973 0; Không nêu lý do 0 0 417 0; STORM 0 0 0 139",
                "city.xlsx | H26.2 | Do cơ quan, đơn vị 2 2 7 0; Không nêu lý do 0 0 3 0; STORM 0 0 0 1",
                "city.xlsx | H26.4 | ''",
            })
    void saysWhyDossiersAreLate(String name, String unit, String rows) throws Exception {
        try (XSSFWorkbook workbook = open(name)) {
            assertThat(rowsBelowHead(workbook.getSheet("Lý do quá hạn")).stream()
                            .filter(row -> row.getCell(0).getStringCellValue().equals(unit))
                            .map(row -> StreamSupport.stream(row.spliterator(), false)
                                    .skip(2)
                                    .map(WorkbookTest::shown)
                                    .collect(Collectors.joining(" ")))
                            .collect(Collectors.joining("; ")))
                    .isEqualTo(rows);
        }
    }

    @Test
    void ofAUnitThatSentNothingNobodyKnowsWhatIsOpen() throws Exception {
        try (XSSFWorkbook city = open("city.xlsx");
                XSSFWorkbook unit = open("units/H26.18.xlsx")) {
            for (XSSFWorkbook workbook : List.of(city, unit)) {
                assertThat(shown(workbook.getSheet("Hồ sơ đang giải quyết"), "H26.18").stream()
                                .skip(1))
                        .hasSize(12)
                        .containsOnly("không có số liệu");
            }
        }
    }

    @Test
    void ofAUnitThatSentNothingNobodyKnowsHowLongItTakes() throws Exception {
        try (XSSFWorkbook workbook = open("units/H26.18.xlsx")) {
            List<Row> rows = rowsBelowHead(workbook.getSheet("Thời gian giải quyết"));
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(shown(row.getCell(0))).isEqualTo("không có số liệu"));
        }
    }

    /** The largest difference first, then what agrees, then what there is nothing to hold against. */
    @ParameterizedTest
    @CsvSource({"city.xlsx", "units/H26.106.xlsx"})
    void holdsDeclaredTotalsAgainstOurs(String name) throws Exception {
        try (XSSFWorkbook workbook = open(name)) {
            assertThat(rowsBelowHead(workbook.getSheet("Đối chiếu số công bố")).stream()
                            .map(row -> StreamSupport.stream(row.spliterator(), false)
                                    .skip(2)
                                    .limit(7)
                                    .map(WorkbookTest::shown)
                                    .collect(Collectors.joining("; "))))
                    .containsExactly(
                            "01/10/2026; 31/10/2026; Tổng số tiếp nhận, cả kỳ trước chuyển sang; 1205; 1200; 5; Chênh lệch",
                            "01/10/2026; 31/10/2026; Giải quyết quá hạn; 12; 10; 2; Chênh lệch",
                            "01/10/2026; 31/10/2026; Đang giải quyết, còn trong hạn; 7; 7; 0; Khớp",
                            "01/10/2023; 31/10/2023; Đã giải quyết; 90; không có số liệu; ; Không có số để so");
        }
        try (XSSFWorkbook other = open("units/H26.2.xlsx")) {
            assertThat(other.getSheet("Đối chiếu số công bố")).isNull();
        }
    }

    @Test
    void textIsNeverAFormula() throws Exception {
        try (XSSFWorkbook workbook = open("city.xlsx")) {
            List<Cell> text = cells(workbook)
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .filter(cell -> cell.getCellStyle().getBorderTop() != org.apache.poi.ss.usermodel.BorderStyle.NONE)
                    .filter(cell ->
                            cell.getCellStyle().getFillPattern() == org.apache.poi.ss.usermodel.FillPatternType.NO_FILL)
                    .toList();
            assertThat(text)
                    .hasSizeGreaterThan(500)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    private static Stream<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false).map(XSSFSheet.class::cast);
    }

    private static Stream<Cell> cells(XSSFWorkbook workbook) {
        return sheets(workbook)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static List<Row> rowsBelowHead(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        int head = sheet.getRepeatingRows().getLastRow();
        for (int i = head + 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(sheet.getRow(i));
        }
        return rows;
    }

    private static XSSFWorkbook open(String name) throws Exception {
        Path file = SampleReports.of(SampleReports.FULL).resolve("reports").resolve(name);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
