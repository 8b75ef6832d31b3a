package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.read.Workbooks;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;

/** The same rows in another form of file give the same accepted rows and the same findings. */
class EquivalentFormsTest {
    private static final Field[] FIELDS = Field.values();

    private final List<Map<Field, String>> rows = new ArrayList<>();

    @TempDir
    Path folder;

    private IntakeOutcome plain;

    @BeforeEach
    void takesThePlainForm() throws IOException {
        for (int i = 1; i <= 300; i++) {
            Map<Field, String> row = Extract.goodRow(i);
            if (i % 50 == 7) {
                row.put(Field.STATUS, "?");
            }
            if (i % 60 == 11) {
                row.put(Field.FEE_AMOUNT, "miễn");
            }
            if (i % 70 == 13) {
                row.put(Field.PAYMENT, "Ghi nợ");
            }
            rows.add(row);
        }
        plain = take(file("plain.csv", csv(',', "\n", row -> row), StandardCharsets.UTF_8));
        assertThat(plain.receipt().rows().accepted()).isBetween(280L, 299L);
    }

    @Test
    void inOtherSeparators() throws IOException {
        assertSame(take(file("a.csv", csv(';', "\n", row -> row), StandardCharsets.UTF_8)));
        assertSame(take(file("a.csv", csv('\t', "\n", row -> row), StandardCharsets.UTF_8)));
    }

    @Test
    void withTheLineEndsOfWindows() throws IOException {
        assertSame(take(file("a.csv", csv(',', "\r\n", row -> row), StandardCharsets.UTF_8)));
    }

    @Test
    void withoutTheLastLineEnd() throws IOException {
        assertSame(take(file("a.csv", csv(',', "\n", row -> row).stripTrailing(), StandardCharsets.UTF_8)));
    }

    @Test
    void inOtherCharacterSetsWithAMark() throws IOException {
        String csv = '\uFEFF' + csv(',', "\n", row -> row);
        assertSame(take(file("a.csv", csv, StandardCharsets.UTF_8)));
        assertSame(take(file("a.csv", csv, StandardCharsets.UTF_16LE)));
        assertSame(take(file("a.csv", csv, StandardCharsets.UTF_16BE)));
    }

    @Test
    void withEveryCellQuoted() throws IOException {
        assertSame(take(file(
                "a.csv",
                csv(
                        ',',
                        "\n",
                        row -> Arrays.stream(row).map(cell -> '"' + cell + '"').toArray(String[]::new)),
                StandardCharsets.UTF_8)));
    }

    @Test
    void withDecomposedLetters() throws IOException {
        String csv = Normalizer.normalize(csv(',', "\n", row -> row), Normalizer.Form.NFD);
        assertSame(take(file("a.csv", csv, StandardCharsets.UTF_8)));
    }

    @Test
    void withSpacesAroundEveryCell() throws IOException {
        assertSame(take(file(
                "a.csv",
                csv(
                        ',',
                        "\n",
                        row -> Arrays.stream(row)
                                .map(cell -> "  " + cell + "\u00A0")
                                .toArray(String[]::new)),
                StandardCharsets.UTF_8)));
    }

    @Test
    void withColumnsInAnotherOrder() throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < FIELDS.length; i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, new Random(4));
        String csv = csv(',', "\n", row -> order.stream().map(i -> row[i]).toArray(String[]::new));
        assertSame(take(file("a.csv", csv, StandardCharsets.UTF_8)));
    }

    @Test
    void inAWorkbookOfTexts() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, Arrays.stream(FIELDS).map(Field::titleVi).toArray());
        for (int i = 0; i < rows.size(); i++) {
            Workbooks.row(sheet, i + 1, rows.get(i).values().toArray());
        }
        assertSame(take(Workbooks.write(workbook, folder.resolve("a.xlsx"))));
    }

    @Test
    void inAWorkbookOfDatesAndNumbers() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(sheet, 0, Arrays.stream(FIELDS).map(Field::titleVi).toArray());
        var style = Workbooks.style(sheet, "dd/mm/yyyy hh:mm:ss");
        for (int i = 0; i < rows.size(); i++) {
            Map<Field, Object> typed = new EnumMap<>(rows.get(i));
            typed.put(Field.RECEIVED_AT, LocalDateTime.of(2026, 10, 5, 8, 0));
            typed.put(Field.DUE_AT, LocalDateTime.of(2026, 10, 7, 17, 0));
            typed.put(Field.COMPONENTS_TOTAL, 4);
            typed.put(Field.SUPPLEMENT_REQUESTS, 1.0);
            typed.replaceAll((field, value) -> value);
            var row = sheet.createRow(i + 1);
            for (Field field : FIELDS) {
                Object value = typed.get(field);
                if (value instanceof LocalDateTime time) {
                    var cell = row.createCell(field.ordinal());
                    cell.setCellValue(time);
                    cell.setCellStyle(style);
                } else if (value instanceof Number number) {
                    row.createCell(field.ordinal()).setCellValue(number.doubleValue());
                } else {
                    row.createCell(field.ordinal()).setCellValue(String.valueOf(value));
                }
            }
        }
        assertSame(take(Workbooks.write(workbook, folder.resolve("a.xlsx"))));
    }

    private void assertSame(IntakeOutcome other) throws IOException {
        assertThat(other.receipt().rows()).isEqualTo(plain.receipt().rows());
        assertThat(said(other)).isEqualTo(said(plain));
        assertThat(AcceptedRows.of(other, folder.resolve("data")))
                .isEqualTo(AcceptedRows.of(plain, folder.resolve("data")));
    }

    private static List<String> said(IntakeOutcome outcome) {
        return outcome.findings().stream().map(EquivalentFormsTest::said).toList();
    }

    private static String said(Finding finding) {
        return finding.row() + " " + finding.field() + " " + finding.code() + " " + finding.value();
    }

    private String csv(char separator, String lineEnd, java.util.function.UnaryOperator<String[]> shape) {
        List<String[]> lines = new ArrayList<>();
        lines.add(Arrays.stream(FIELDS)
                .map(Field::titleVi)
                .map(title -> title.replace(",", ""))
                .toArray(String[]::new));
        rows.forEach(row -> lines.add(row.values().toArray(String[]::new)));
        return lines.stream()
                .map(shape)
                .map(cells -> String.join(String.valueOf(separator), cells))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private IntakeOutcome take(Path file) throws IOException {
        return Intake.take(new IntakeRequest(
                file,
                file.getFileName().toString(),
                TestPack.OFFICE,
                Extract.ARRIVAL,
                TestPack.pack(),
                folder.resolve("data")));
    }
}
