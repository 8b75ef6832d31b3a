package vn.dti.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.schemas.pack.Letterhead;

class PdfWriterTest {
    @TempDir
    Path folder;

    @Test
    void needsNoSystemFont() throws Exception {
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("none") + "</dir><cachedir>"
                        + folder.resolve("cache") + "</cachedir></fontconfig>");
        Path file = folder.resolve("one.pdf");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                OneDocument.class.getName(),
                file.toString());
        java.environment().put("FONTCONFIG_FILE", configuration.toString());
        java.redirectErrorStream(true);
        java.redirectOutput(folder.resolve("log").toFile());
        Process process = java.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        Path here = folder.resolve("here.pdf");
        OneDocument.main(new String[] {here.toString()});
        assertThat(file).hasSameBinaryContentAs(here);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ắ ằ ẵ ỡ ự ỹ đ Đ ₫ với < và & trong câu.")
                    .contains("Đơn vị <thử> & nghiệm")
                    .contains("01/26");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Báo cáo <thử> & nghiệm");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 35})
    void marginsComeFromTheLetterhead(int leftMm) throws Exception {
        Letterhead letterhead = OneDocument.letterhead(leftMm);
        Path file = folder.resolve("margins.pdf");
        new PdfWriter(letterhead).write(OneDocument.document(letterhead), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<TextPosition> characters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    characters.add(text);
                    super.processTextPosition(text);
                }
            };
            stripper.getText(document);
            TextPosition heading = characters.stream()
                    .filter(text -> text.getUnicode().equals("I"))
                    .findFirst()
                    .orElseThrow();
            assertThat(heading.getX() * 25.4 / 72).isBetween(leftMm - 0.5, leftMm + 0.5);
            double top = characters.stream()
                    .mapToDouble(text -> text.getY() - text.getHeight())
                    .min()
                    .orElseThrow();
            assertThat(top * 25.4 / 72).isBetween(25.0, 33.0);
        }
    }
}
