package vn.dti.reports.model;

import java.util.List;
import vn.dti.reports.chart.Chart;

/** One piece of a document, top to bottom. What it says is decided here; how it looks is the renderer's. */
public sealed interface Block {

    /** The head of a section: a new part of the document's outline. */
    record Section(String title, Break start) implements Block {

        /** A section that follows on the same page where there is room. */
        public Section(String title) {
            this(title, Break.WHERE_IT_FITS);
        }
    }

    /** Where a section begins. */
    enum Break {
        WHERE_IT_FITS,
        NEW_PAGE
    }

    /** A paragraph of the body. */
    record Paragraph(String text) implements Block {}

    /** A remark in small print: sources, reading aids, reservations. */
    record Note(String text) implements Block {}

    /**
     * A table.
     *
     * @param shape its columns' widths and alignment
     * @param caption the line above it
     * @param head the column titles
     * @param rows the cells, each row as long as the head
     */
    record Table(Shape shape, String caption, List<String> head, List<Row> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != head.size()) {
                    throw new IllegalArgumentException(caption + ": row " + row + " does not fit " + head);
                }
            }
        }
    }

    /** A table's row; a strong one is a total or the unit the report is about. */
    record Row(List<String> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A plain row. */
        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        /** A row set apart. */
        public static Row strong(String... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /** The tables the templates know. */
    enum Shape {
        /** Indicator, numerator and denominator, value, before, change. */
        COMPARISON,
        /** Name, count, share. */
        SHARES,
        /** Rank, unit, counts and rates. */
        RANKING,
        /** Month and six numbers. */
        MONTHS,
        /** Indicator, formula, rule. */
        DEFINITIONS,
        /** Name and five numbers. */
        FIELDS,
        /** Ordinal, name, remark. */
        LIST
    }

    /**
     * A chart.
     *
     * @param chart what it shows
     * @param caption the line below it
     * @param alternative what it shows in words, for readers who do not see it
     */
    record Picture(Chart chart, String caption, String alternative) implements Block {}

    /**
     * Recipients on the left, the letterhead's signatory on the right.
     *
     * @param recipients one a line; none where the pack names none
     */
    record Signature(List<String> recipients) implements Block {
        public Signature {
            recipients = List.copyOf(recipients);
        }
    }
}
