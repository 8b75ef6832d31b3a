package vn.dti.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.reports.model.Frames;
import vn.dti.reports.model.Release;

/** A workbook of ours: styles, the lines above each sheet, and saving with the same bytes for the same content. */
final class Book implements AutoCloseable {
    /** The first moment that a ZIP entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final Release release;
    private final String title;

    Book(Release release, String title) {
        this.release = release;
        this.title = title;
    }

    /** A new sheet with title, edition and, where it is preliminary, the mark. */
    Grid sheet(String name) {
        Grid grid = new Grid(workbook.createSheet(name), looks);
        grid.line(Look.TITLE, title);
        grid.line(Look.REMARK, Frames.edition(release) + ". " + Frames.asOf(release) + "." + Frames.reason(release));
        Frames.mark(release).ifPresent(mark -> {
            grid.line(Look.MARK, mark);
            grid.sheet().getHeader().setRight(mark);
        });
        return grid;
    }

    void save(Path file) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        String created = release.edition().date() + "T00:00:00Z";
        try {
            properties.setCreated(created);
            properties.setModified(created);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(created + " is not a time", e);
        }
        properties.setTitle(title);
        properties.setCreator("dti");
        ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
        workbook.write(raw);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            zipAgain(raw.toByteArray(), out);
        }
    }

    private static void zipAgain(byte[] raw, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(raw));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setLevel(Deflater.BEST_SPEED + 3);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                to.putNextEntry(fixed);
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
