package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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
    private static final Path REPORTS = SampleReports.of(SampleReports.FULL).resolve("reports");

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.pdf", "units/H26.2.pdf", "units/H26.18.pdf"})
    void isPdfA2a(String name) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(REPORTS.resolve(name).toFile(), PDFAFlavour.PDFA_2_A);
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
    void tablesHoldRowsAndRowsHoldCells() throws Exception {
        try (PDDocument document = Loader.loadPDF(REPORTS.resolve("city.pdf").toFile())) {
            List<PDStructureElement> tables = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Table", tables);
            assertThat(tables).hasSizeGreaterThan(12);
            for (PDStructureElement table : tables) {
                assertThat(kinds(table)).hasSizeGreaterThan(1).containsOnly("TR");
                List<Integer> widths = new ArrayList<>();
                for (Object row : table.getKids()) {
                    assertThat(kinds((PDStructureElement) row)).isSubsetOf("TH", "TD");
                    widths.add(((PDStructureElement) row).getKids().size());
                }
                assertThat(widths.stream().distinct()).hasSize(1);
            }
            List<PDStructureElement> headings = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "H2", headings);
            assertThat(headings).hasSize(12);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(12);
        }
    }

    @Test
    void theOutlineLeadsToTheRightPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(REPORTS.resolve("city.pdf").toFile())) {
            List<String> pages = PdfText.pages(REPORTS.resolve("city.pdf"));
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                PDPage page = item.findDestinationPage(document);
                assertThat(pages.get(document.getPages().indexOf(page))).contains(item.getTitle());
            }
        }
    }

    private static void collect(PDStructureNode node, String kind, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(kind)) {
                    found.add(element);
                }
                collect(element, kind, found);
            }
        }
    }

    private static List<String> kinds(PDStructureElement element) {
        return element.getKids().stream()
                .map(kid -> kid instanceof PDStructureElement child ? child.getStructureType() : "?")
                .toList();
    }

    @Test
    void fontsAreEmbeddedUnderFixedNames() throws Exception {
        try (PDDocument document = Loader.loadPDF(REPORTS.resolve("city.pdf").toFile())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = Objects.requireNonNull(page.getResources().getFont(name));
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).startsWith("DTIAA").contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void eachUnitHasBothReports() throws Exception {
        List<String> expected = SampleRelease.units(SampleReports.PACK, SampleReports.FULL).stream()
                .flatMap(unit -> List.of(unit.code() + ".pdf", unit.code() + ".xlsx").stream())
                .sorted()
                .toList();
        try (var files = Files.list(REPORTS.resolve("units"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(expected);
        }
        assertThat(expected).hasSize(2 * 142);
    }
}
