package vn.dti.intake.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dti.schemas.dataset.FixedZip;

/**
 * A workbook without what is large in it: the rows of its sheets, their shared texts, pictures. What is left fits into memory
 * whatever the workbook's size.
 */
final class Frame {
    /** A part that is kept must not be larger. */
    private static final int LARGEST_PART = 8 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Set<String> sheets = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<Integer> styles = new TreeSet<>();
    private int widest;

    private Frame() {}

    /**
     * Takes a workbook apart.
     *
     * @throws IOException where it cannot be read
     * @throws XMLStreamException where a sheet is no XML
     */
    static Frame of(ZipFile workbook, CellNotes notes) throws IOException, XMLStreamException {
        Frame frame = new Frame();
        try (ZipOutputStream out = FixedZip.to(frame.bytes)) {
            Enumeration<? extends ZipEntry> entries = workbook.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(FixedZip.entry(entry.getName()));
                try (InputStream in = workbook.getInputStream(entry)) {
                    frame.take(entry.getName(), in, out, notes);
                }
                out.closeEntry();
            }
        }
        return frame;
    }

    private void take(String name, InputStream in, ZipOutputStream out, CellNotes notes)
            throws IOException, XMLStreamException {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            sheets.add(name);
            sheet(XmlIn.of(in), new XmlOut(out), notes);
        } else if (name.equals("xl/sharedStrings.xml")) {
            bodies.add(name);
            new XmlOut(out)
                    .start("sst")
                    .namespace("", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                    .end("sst")
                    .flush();
        } else if (name.startsWith("xl/media/") || name.startsWith("xl/embeddings/") || name.endsWith(".bin")) {
            bodies.add(name);
        } else {
            byte[] part = in.readNBytes(LARGEST_PART + 1);
            if (part.length > LARGEST_PART) {
                throw new IOException("too large to be marked: " + name);
            }
            out.write(part);
        }
    }

    private void sheet(XMLStreamReader in, XmlOut out, CellNotes notes) throws IOException, XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            out.copy(in);
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("sheetData")) {
                look(in, notes);
                out.copy(in);
            }
        }
        out.flush();
    }

    /** Reads the rows to their end, and notes which styles the faulty cells have. */
    private void look(XMLStreamReader in, CellNotes notes) throws XMLStreamException {
        CellPlace place = new CellPlace();
        long row = 0;
        while (!(in.next() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals("sheetData"))) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("row")) {
                row = place.row(in);
            } else if (in.getLocalName().equals("c")) {
                int column = place.column(in);
                widest = Math.max(widest, column + 1);
                if (notes.cells(row).containsKey(column)) {
                    styles.add(CellPlace.style(in));
                }
            }
        }
    }

    /** The small workbook. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Whether a part is a sheet, whose rows are to be put back. */
    boolean sheet(String part) {
        return sheets.contains(part);
    }

    /** Whether a part was emptied, and is to be put back as it was. */
    boolean emptied(String part) {
        return bodies.contains(part);
    }

    /** The styles of the faulty cells. */
    Set<Integer> styles() {
        return styles;
    }

    /** The cells of the widest row. */
    int widest() {
        return widest;
    }
}
