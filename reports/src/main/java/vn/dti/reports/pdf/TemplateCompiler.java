package vn.dti.reports.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates while the module is built, so that no compiler is needed when reports are made, and writes out
 * the colour profile that PDF/A wants embedded.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /**
     * Compiles the template of a folder.
     *
     * @param args the folder
     * @throws JRException where the template is wrong; fails the build
     * @throws IOException where nothing can be written
     */
    public static void main(String[] args) throws JRException, IOException {
        Path folder = Path.of(args[0]);
        JasperCompileManager.compileReportToFile(
                folder.resolve("report.jrxml").toString(),
                folder.resolve("report.jasper").toString());
        Files.write(
                folder.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
