package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.extract.Field;

class SinksTest {

    @Test
    void csvQuotesWhereItMust(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        try (RowSink sink = new CsvSink(file)) {
            sink.write(new String[] {"Mã hồ sơ", "một, hai", "nói \"có\"", ""});
        }

        assertThat(file).hasContent("Mã hồ sơ,\"một, hai\",\"nói \"\"có\"\"\",\r\n");
    }

    @Test
    void textLongerThanTheBufferArrivesWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        String text = "Đường ₫ ".repeat(20_000);
        try (RowSink sink = new CsvSink(file)) {
            sink.write(new String[] {text});
        }

        assertThat(Files.readString(file)).isEqualTo(text + "\r\n");
    }

    @Test
    void aWorkbookHasNumbersDatesAndText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xlsx");
        String[] cells = new String[Field.values().length];
        Arrays.fill(cells, "");
        cells[Field.DOSSIER_CODE.ordinal()] = "H26.105-261005-0001";
        cells[Field.RECEIVED_AT.ordinal()] = "2026-10-05 12:00:00";
        cells[Field.COMPONENTS_TOTAL.ordinal()] = "3";
        cells[Field.ADDRESS.ordinal()] = "Chợ <A> & B";
        try (RowSink sink = new WorkbookSink(file, true)) {
            sink.write(RowText.titles());
            sink.write(cells);
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("<c r=\"G1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Ngày tiếp nhận</t></is></c>")
                    .contains(
                            "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">H26.105-261005-0001</t></is></c>")
                    .contains("<c r=\"G2\" s=\"1\"><v>46300.5</v></c>")
                    .contains("<c r=\"U2\"><v>3</v></c>")
                    .contains("Chợ &lt;A> &amp; B");
        }
    }
}
