package vn.dti.reports.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.model.Block;
import vn.dti.reports.model.Block.Break;

/** A document's blocks as the records that the template's bands print. */
final class Lines implements JRDataSource {
    private final Iterator<Line> lines;
    private @Nullable Line current;

    Lines(List<Block> blocks) {
        lines = new Builder().add(blocks).lines.iterator();
    }

    @Override
    public boolean next() {
        boolean more = lines.hasNext();
        current = more ? lines.next() : null;
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return current == null ? null : current.value(field.getName());
    }

    private static final class Builder {
        private static final int SMALL_BARS = 4;
        private static final int MIDDLE_BARS = 8;

        private final List<Line> lines = new ArrayList<>();
        private int table;
        private @Nullable String heading;
        private boolean chapter;

        Builder add(List<Block> blocks) {
            for (Block block : blocks) {
                table++;
                if (block instanceof Block.Section begun) {
                    section(begun);
                } else if (block instanceof Block.Paragraph paragraph) {
                    plain("PARAGRAPH", paragraph.text(), null, null);
                } else if (block instanceof Block.Note note) {
                    plain("NOTE", note.text(), null, null);
                } else if (block instanceof Block.Table rows) {
                    table(rows);
                } else if (block instanceof Block.Picture picture) {
                    String band = band(picture.chart());
                    plain(band, picture.caption(), new ChartRenderable(picture.chart()), picture.alternative());
                } else if (block instanceof Block.Signature signature) {
                    plain("SIGNATURE", String.join("\n", signature.recipients()), null, null);
                }
            }
            return this;
        }

        private static String band(Chart chart) {
            if (chart instanceof Chart.Bars bars) {
                int size = bars.names().size();
                return size <= SMALL_BARS ? "SMALL_PICTURE" : size <= MIDDLE_BARS ? "PICTURE" : "TALL_PICTURE";
            }
            return "PICTURE";
        }

        private void section(Block.Section begun) {
            heading = begun.title();
            chapter = begun.start() == Break.NEW_PAGE;
        }

        /** A section's title is printed with the block that follows, so that no page ends with it. */
        private @Nullable String heading() {
            String once = heading;
            heading = null;
            return once;
        }

        private void plain(
                String band, @Nullable String text, @Nullable Renderable picture, @Nullable String alternative) {
            lines.add(new Line(
                    band,
                    heading(),
                    chapter,
                    table,
                    false,
                    false,
                    false,
                    text,
                    List.of(),
                    List.of(),
                    picture,
                    alternative));
        }

        private void table(Block.Table rows) {
            int last = rows.rows().size() - 1;
            for (int i = 0; i <= last; i++) {
                Block.Row row = rows.rows().get(i);
                lines.add(new Line(
                        "ROW_" + rows.shape(),
                        heading(),
                        chapter,
                        table,
                        i == 0,
                        i == last,
                        row.strong(),
                        rows.caption(),
                        rows.head(),
                        row.cells(),
                        null,
                        null));
            }
        }
    }
}
