package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfConformanceTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.pdf", "units/H26.2.pdf", "units/H26.18.pdf"})
    void isPdfA2a(String name) throws Exception {
        Path file = SampleReports.of(SampleReports.FULL).resolve("reports").resolve(name);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(broken).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void everyPageOfAPreliminaryEditionSaysSo() throws Exception {
        Path file = SampleReports.of(SampleReports.FULL).resolve("reports/city.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).as("page %s", page).contains("SỐ LIỆU SƠ BỘ");
            }
        }
    }

    @Test
    void vietnameseTextCanBeExtractedAndChartsHaveRealText() throws Exception {
        Path file = SampleReports.of(SampleReports.FULL).resolve("reports/city.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String all = text(document, 1) + text(document, 2);
            assertThat(all)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("Số liệu tính đến hết ngày 31/10/2026")
                    .contains("Hình 1. Hồ sơ tiếp nhận và giải quyết theo tháng")
                    .contains("10/25")
                    .doesNotContain("\u2013")
                    .doesNotContain("\u2014");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void eachUnitHasBothReports() throws Exception {
        Path units = SampleReports.of(SampleReports.FULL).resolve("reports/units");
        List<String> expected = SampleRelease.units(SampleReports.PACK, SampleReports.FULL).stream()
                .flatMap(unit -> List.of(unit.code() + ".pdf", unit.code() + ".xlsx").stream())
                .sorted()
                .toList();
        try (var files = Files.list(units)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(expected);
        }
        assertThat(expected).hasSize(2 * 142);
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
