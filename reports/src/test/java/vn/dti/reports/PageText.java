package vn.dti.reports;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page as it is seen.
 *
 * @param lines its lines from top to bottom, without the page number and the mark in the margin
 * @param whiteBelow millimetres from the last thing printed to the paper's edge
 */
record PageText(List<String> lines, double whiteBelow) {
    private static final int DOTS_PER_INCH = 50;
    private static final double MILLIMETRES = 25.4 / DOTS_PER_INCH;

    static List<PageText> of(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageText> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                List<String> lines = stripper.getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("\\d*\\s*(SỐ LIỆU SƠ BỘ)?"))
                        .toList();
                pages.add(new PageText(lines, white(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY))));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double white(BufferedImage image) {
        int y = image.getHeight() - 1;
        while (y >= 0 && blank(image, y)) {
            y--;
        }
        return (image.getHeight() - 1 - y) * MILLIMETRES;
    }

    private static boolean blank(BufferedImage image, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRaster().getSample(x, y, 0) < 250) {
                return false;
            }
        }
        return true;
    }

    String first() {
        return lines.get(0);
    }

    String last() {
        return lines.get(lines.size() - 1);
    }
}
