package vn.dti.intake.returned;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.intake.map.Heading;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.receipt.Shown;
import vn.dti.intake.receipt.Telling;
import vn.dti.schemas.dataset.FixedZip;

/**
 * An office's own workbook with its faulty cells coloured and commented, a column of notes at the end and a first sheet that
 * says what came of it. Styles, comments and the first sheet are made in a copy without rows; the rows are then put back as
 * they were, one after the other, so that it takes little memory whatever the workbook's size.
 */
final class ReturnedBook {
    /** So many cells get a comment; more make a workbook slow to open. */
    static final int MOST_COMMENTS = 1_000;

    private static final String AUTHOR = "dti";
    private static final int NOTES_WIDTH = 70 * 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private final ZipFile original;
    private final Frame frame;
    private final CellNotes notes;
    private final Heading heading;
    private final int notesColumn;

    private ReturnedBook(ZipFile original, Frame frame, CellNotes notes, Heading heading) {
        this.original = original;
        this.frame = frame;
        this.notes = notes;
        this.heading = heading;
        this.notesColumn = NoteColumn.of(heading, frame.widest());
    }

    /**
     * Writes the workbook with marks.
     *
     * @return false where it is built so that it cannot be marked; there is then no file, or one that is not whole
     * @throws IOException where our own disk cannot be written
     */
    static boolean write(Mending mending, Receipt receipt, CellNotes notes, Language language, Path target)
            throws IOException {
        try (ZipFile original = new ZipFile(mending.file().toFile())) {
            ReturnedBook book;
            Marked marked;
            try {
                book = new ReturnedBook(original, Frame.of(original, notes), notes, mending.heading());
                marked = book.mark(new Telling(receipt, new Shown(language)));
            } catch (IOException | XMLStreamException | RuntimeException unmarkable) {
                // nothing was written: the libraries report what they cannot read by exceptions of many types
                return false;
            }
            book.putBack(marked, target);
            return true;
        } catch (ZipException | XMLStreamException unmarkable) {
            return false;
        }
    }

    /**
     * The small workbook with marks.
     *
     * @param bytes all of it
     * @param sheet the part that is the office's sheet
     * @param styles how cells are marked
     */
    private record Marked(byte[] bytes, String sheet, MarkStyles styles) {}

    private Marked mark(Telling telling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(frame.bytes()))) {
            for (Language language : Language.values()) {
                int earlier = workbook.getSheetIndex(ReturnedWords.RESULT_SHEET.in(language));
                if (earlier >= 0) {
                    workbook.removeSheetAt(earlier);
                }
            }
            XSSFSheet sheet = workbook.getSheet(heading.table().sheet());
            MarkStyles styles = new MarkStyles(workbook, frame.styles());
            boolean few = comment(sheet);
            if (notesColumn < NoteColumn.MOST) {
                sheet.setColumnWidth(notesColumn, NOTES_WIDTH);
            }
            ResultSheet.add(workbook, telling, few);
            if (original.getEntry("docProps/core.xml") == null) {
                Undated.make(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            workbook.write(bytes);
            String part = sheet.getPackagePart().getPartName().getName().substring(1);
            if (!frame.sheet(part)) {
                throw new IOException("the sheet lies where none is looked for: " + part);
            }
            return new Marked(bytes.toByteArray(), part, styles);
        }
    }

    /** Whether there were more faulty cells than comments. */
    private boolean comment(XSSFSheet sheet) {
        Map<CellAddress, XSSFComment> theirs = new HashMap<>();
        // copied, since removing one changes what is looked at
        new HashMap<>(sheet.getCellComments()).forEach((cell, comment) -> {
            if (AUTHOR.equals(comment.getAuthor())) {
                sheet.createRow(cell.getRow()).createCell(cell.getColumn()).removeCellComment();
            } else {
                theirs.put(cell, comment);
            }
        });
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int made = 0;
        for (long row : notes.rows()) {
            for (int column : notes.cells(row).keySet()) {
                if (made == MOST_COMMENTS) {
                    return true;
                }
                comment(drawing, theirs, new CellAddress(Math.toIntExact(row - 1), column), notes.text(row, column));
                made++;
            }
        }
        return false;
    }

    private static void comment(
            XSSFDrawing drawing, Map<CellAddress, XSSFComment> theirs, CellAddress cell, String text) {
        XSSFComment there = theirs.get(cell);
        if (there != null) {
            there.setString(new XSSFRichTextString(there.getString().getString() + "\n" + text));
            return;
        }
        int column = cell.getColumn();
        int row = cell.getRow();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COMMENT_COLUMNS, row + COMMENT_ROWS);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(text));
    }

    private void putBack(Marked marked, Path target) throws IOException, XMLStreamException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(marked.bytes()));
                ZipOutputStream out = FixedZip.to(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                out.putNextEntry(FixedZip.entry(name));
                if (frame.emptied(name)) {
                    try (InputStream whole = part(name)) {
                        whole.transferTo(out);
                    }
                } else if (frame.sheet(name)) {
                    try (InputStream whole = part(name)) {
                        XMLStreamReader around = XmlIn.of(new ByteArrayInputStream(in.readAllBytes()));
                        sheet(around, XmlIn.of(whole), new XmlOut(out), name.equals(marked.sheet()), marked.styles());
                    }
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private InputStream part(String name) throws IOException {
        ZipEntry entry = original.getEntry(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return original.getInputStream(entry);
    }

    /** A sheet as it is around its rows, with the rows of the original. */
    private void sheet(XMLStreamReader around, XMLStreamReader whole, XmlOut out, boolean mark, MarkStyles styles)
            throws IOException, XMLStreamException {
        while (around.hasNext()) {
            int event = around.next();
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            if (begins && around.getLocalName().equals("sheetData")) {
                XmlIn.skip(around);
                rows(whole, out, mark, styles);
            } else if (begins && mark && around.getLocalName().equals("dimension")) {
                XmlIn.skip(around);
            } else {
                out.copy(around);
            }
        }
        out.flush();
    }

    private void rows(XMLStreamReader whole, XmlOut out, boolean mark, MarkStyles styles)
            throws IOException, XMLStreamException {
        Map<String, String> namespaces = new TreeMap<>();
        while (!(whole.next() == XMLStreamConstants.START_ELEMENT
                && whole.getLocalName().equals("sheetData"))) {
            if (whole.getEventType() == XMLStreamConstants.START_ELEMENT && namespaces.isEmpty()) {
                for (int i = 0; i < whole.getNamespaceCount(); i++) {
                    String prefix = whole.getNamespacePrefix(i);
                    namespaces.put(prefix == null ? "" : prefix, whole.getNamespaceURI(i));
                }
            }
        }
        String name = XmlOut.name(whole);
        out.start(name);
        // the rows' own, which may be bound otherwise around them
        for (Map.Entry<String, String> bound : namespaces.entrySet()) {
            out.namespace(bound.getKey(), bound.getValue());
        }
        String prefix = name.substring(0, name.length() - "sheetData".length());
        MarkedRows marked = new MarkedRows(notes, styles, heading.row(), notesColumn, prefix);
        while (!(whole.next() == XMLStreamConstants.END_ELEMENT
                && whole.getLocalName().equals("sheetData"))) {
            if (mark
                    && whole.getEventType() == XMLStreamConstants.START_ELEMENT
                    && whole.getLocalName().equals("row")) {
                marked.row(whole, out);
            } else {
                out.copy(whole);
            }
        }
        out.end(name);
    }
}
