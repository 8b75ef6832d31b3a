package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.read.Workbooks;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;

/** However a workbook is damaged, in its ZIP or in its XML, there is an outcome and its rows add up. */
class MutatedWorkbookTest {
    @TempDir
    Path folder;

    @RepeatedTest(40)
    void survivesDamagedBytes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = Files.readAllBytes(workbook());
        for (int change = random.nextInt(1, 6); change > 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertAddsUp(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
    }

    @RepeatedTest(60)
    void survivesDamagedXml(RepetitionInfo repetition) throws IOException {
        Random random = new Random(500L + repetition.getCurrentRepetition());
        assertAddsUp(withDamagedXml(Files.readAllBytes(workbook()), random));
    }

    private void assertAddsUp(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.xlsx"), bytes);
        IntakeOutcome outcome = Extract.check(file, TestPack.pack());
        Receipt.Rows rows = outcome.receipt().rows();
        assertThat(rows.read()).isEqualTo(rows.accepted() + rows.setAside() + rows.blank());
        Attachments attached = outcome.giveBack(folder, "", Language.VIETNAMESE);
        assertThat(attached.setAsideCount() > 0).isEqualTo(attached.setAside() != null);
        assertThat(outcome.refused() || rows.setAside() > 0).isEqualTo(outcome.count(Severity.ERROR) > 0);
    }

    private Path workbook() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Hồ sơ");
        Workbooks.row(
                sheet, 0, Arrays.stream(Field.values()).map(Field::titleVi).toArray());
        for (int i = 1; i <= 20; i++) {
            Object[] cells = Extract.goodRow(i).values().toArray();
            cells[Field.COMPONENTS_TOTAL.ordinal()] = 4;
            cells[Field.RECEIVED_AT.ordinal()] = java.time.LocalDateTime.of(2026, 10, 5, 8, 0);
            Workbooks.row(sheet, i, cells);
        }
        return Workbooks.write(workbook, folder.resolve("whole.xlsx"));
    }

    /** Changes characters of the sheet, the texts or the styles, and packs all up again with right checksums. */
    private static byte[] withDamagedXml(byte[] bytes, Random random) throws IOException {
        String[] targets = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"};
        String target = targets[random.nextInt(targets.length)];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(target)) {
                    for (int change = random.nextInt(1, 8); change > 0; change--) {
                        content[random.nextInt(content.length)] =
                                (byte) "<>&\"'/=0123456789abcstv \u0000".charAt(random.nextInt(25));
                    }
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
