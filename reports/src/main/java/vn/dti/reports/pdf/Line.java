package vn.dti.reports.pdf;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * One record of the template: a block, or one row of a table.
 *
 * @param band which band prints it
 * @param heading the title of the section that it begins, null elsewhere
 * @param chapter whether that section begins on a new page
 * @param table a number that changes with each table and each block between tables
 * @param first whether it begins its table
 * @param last whether it ends its table
 * @param strong whether it is set apart
 * @param text a paragraph, a caption
 * @param head the table's column titles
 * @param cells the row's cells
 * @param picture a chart
 * @param alternative the chart in words
 */
record Line(
        String band,
        @Nullable String heading,
        boolean chapter,
        int table,
        boolean first,
        boolean last,
        boolean strong,
        @Nullable String text,
        List<String> head,
        List<String> cells,
        @Nullable Renderable picture,
        @Nullable String alternative) {

    /** The value of a template's field. */
    @Nullable
    Object value(String field) {
        return switch (field) {
            case "band" -> band;
            case "heading" -> heading;
            case "chapter" -> chapter;
            case "table" -> table;
            case "first" -> first;
            case "last" -> last;
            case "strong" -> strong;
            case "text" -> text;
            case "picture" -> picture;
            case "alternative" -> alternative;
            default -> field.startsWith("h") ? at(head, field) : at(cells, field);
        };
    }

    private static @Nullable String at(List<String> texts, String field) {
        int index = Integer.parseInt(field.substring(1));
        return index < texts.size() ? texts.get(index) : null;
    }
}
