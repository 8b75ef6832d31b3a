package vn.dti.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.model.Document;
import vn.dti.schemas.pack.Letterhead;

/** Lays documents out as PDF/A-2a. Made once for a letterhead; may be used by several threads. */
public final class PdfWriter {
    private static final String COLOUR_PROFILE = "vn/dti/reports/pdf/srgb.icc";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final PagedReport report;

    /** Loads the template and sets the letterhead's margins. */
    public PdfWriter(Letterhead letterhead) {
        BundledFonts.prepare();
        report = PagedReport.of(letterhead);
    }

    /**
     * Writes a document. The same document gives the same bytes.
     *
     * @throws IOException where the file cannot be written
     */
    public void write(Document document, Path file) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
        try {
            JasperPrint print = JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .fill(report, parameters(document), new Lines(document.blocks()));
            Pages.cut(print, report);
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(raw));
            exporter.setConfiguration(configuration(document));
            SimplePdfReportConfiguration vectors = new SimplePdfReportConfiguration();
            vectors.setForceSvgShapes(false);
            exporter.setConfiguration(vectors);
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("the report '" + document.title() + "' cannot be laid out", e);
        }
        PdfSeal.seal(raw.toByteArray(), document.title(), file);
    }

    private static SimplePdfExporterConfiguration configuration(Document document) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(COLOUR_PROFILE);
        configuration.setTagged(true);
        configuration.setTagLanguage("vi-VN");
        configuration.setMetadataTitle(document.title());
        configuration.setMetadataCreator("dti");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        return configuration;
    }

    private static Map<String, Object> parameters(Document document) {
        Letterhead head = document.letterhead();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, VIETNAMESE);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, Boolean.TRUE);
        put(parameters, "superior", lines(head.superiorLines()));
        put(parameters, "issuer", lines(head.issuerLines()));
        List<String> nation = head.nationLines();
        put(parameters, "nation", nation.isEmpty() ? null : nation.get(0));
        put(parameters, "motto", nation.size() < 2 ? null : lines(nation.subList(1, nation.size())));
        put(parameters, "number", head.numberPattern().isEmpty() ? null : head.numberPattern());
        put(parameters, "dateLine", document.dateLine());
        put(parameters, "documentType", head.documentType());
        put(parameters, "title", document.title());
        put(parameters, "subtitle", document.subtitle());
        put(parameters, "mark", document.mark().orElse(null));
        put(parameters, "signatory", lines(head.signatory()));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
