package vn.dti.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.reports.model.Frames;
import vn.dti.reports.model.Release;
import vn.dti.schemas.dataset.FixedZip;

/** A workbook of ours: styles, the lines above each sheet, and saving with the same bytes for the same content. */
final class Book implements AutoCloseable {
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
        FixedZip.again(new ByteArrayInputStream(raw.toByteArray()), file);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
