package vn.dti.intake.returned;

import java.io.IOException;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.OwnTitles;
import vn.dti.schemas.extract.Severity;

/** Copies a sheet's rows with the faulty cells coloured and the notes beside them. */
final class MarkedRows {
    private final CellNotes notes;
    private final MarkStyles styles;
    private final long headingRow;
    private final int notesColumn;
    private final String prefix;
    private final CellPlace place = new CellPlace();

    /**
     * @param notes what is wrong
     * @param styles how it looks
     * @param headingRow the header's row, from 1
     * @param notesColumn where the notes go, {@link NoteColumn#MOST} where there is no room
     * @param prefix what stands before the names of the sheet's elements, with its colon; may be empty
     */
    MarkedRows(CellNotes notes, MarkStyles styles, long headingRow, int notesColumn, String prefix) {
        this.notes = notes;
        this.styles = styles;
        this.headingRow = headingRow;
        this.notesColumn = notesColumn;
        this.prefix = prefix;
    }

    /** Copies the row that the reader has just begun, to its end. */
    void row(XMLStreamReader in, XmlOut out) throws IOException, XMLStreamException {
        long row = place.row(in);
        boolean noted = notesColumn < NoteColumn.MOST && row >= headingRow;
        String text = !noted ? "" : row == headingRow ? OwnTitles.NOTES : notes.text(row);
        Pending pending = new Pending(row, text, notes.cells(row));
        out.start(XmlOut.name(in));
        out.namespaces(in);
        // what it says of the columns it spans is no longer so
        out.attributes(in, text.isEmpty() ? "" : "spans");
        while (!(in.next() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals("row"))) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("c")) {
                int column = place.column(in);
                pending.writeBefore(column, out);
                if (noted && column == notesColumn) {
                    XmlIn.skip(in);
                } else {
                    cell(in, out, pending.faulty.remove(column));
                }
            } else {
                out.copy(in);
            }
        }
        pending.writeBefore(NoteColumn.MOST, out);
        out.end(XmlOut.name(in));
    }

    /** What a row lacks: its note, and the faulty cells that the file leaves out because they are empty. */
    private final class Pending {
        private final long row;
        private final TreeMap<Integer, Severity> faulty;
        private String text;

        Pending(long row, String text, TreeMap<Integer, Severity> faulty) {
            this.row = row;
            this.text = text;
            this.faulty = faulty;
        }

        /** Writes all that stands before a column. */
        void writeBefore(int column, XmlOut out) throws IOException {
            while (!faulty.isEmpty() && faulty.firstKey() < column) {
                if (faulty.firstKey() > notesColumn) {
                    note(column, out);
                }
                var missing = faulty.pollFirstEntry();
                out.start(prefix + "c")
                        .attribute("r", CellPlace.name(row, missing.getKey()))
                        .attribute("s", Integer.toString(styles.marked(0, missing.getValue())))
                        .end(prefix + "c");
            }
            note(column, out);
        }

        private void note(int before, XmlOut out) throws IOException {
            if (text.isEmpty() || notesColumn >= before) {
                return;
            }
            out.start(prefix + "c")
                    .attribute("r", CellPlace.name(row, notesColumn))
                    .attribute("s", Integer.toString(row == headingRow ? styles.title() : styles.notes()))
                    .attribute("t", "inlineStr")
                    .start(prefix + "is")
                    .start(prefix + "t")
                    .attribute("xml:space", "preserve")
                    .text(text)
                    .end(prefix + "t")
                    .end(prefix + "is")
                    .end(prefix + "c");
            text = "";
        }
    }

    private void cell(XMLStreamReader in, XmlOut out, @Nullable Severity severity)
            throws IOException, XMLStreamException {
        out.start(XmlOut.name(in));
        out.namespaces(in);
        int had = CellPlace.style(in);
        int has = severity == null ? styles.plain(had) : styles.marked(had, severity);
        out.attributes(in, has == had ? "" : "s");
        if (has != had) {
            out.attribute("s", Integer.toString(has));
        }
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            out.copy(in);
        }
    }
}
