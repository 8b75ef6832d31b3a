package vn.dti.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How high a page's content is, in points.
 *
 * @param natural with the charts as they are
 * @param stretch how much the charts may grow
 * @param shrink how much the charts may give
 */
record Fit(int natural, int stretch, int shrink) {

    /** The pieces from one index to before another, on one page: column titles again where it begins inside a table. */
    static Fit of(List<Piece> pieces, int from, int to) {
        Piece first = pieces.get(from);
        Piece head = repeated(first);
        int natural = first.height() + (head == null ? 0 : head.height());
        Fit fit = new Fit(natural, first.stretch(), first.shrink());
        for (int i = from + 1; i < to; i++) {
            fit = fit.and(pieces.get(i));
        }
        return fit;
    }

    /** With one more piece below. */
    Fit and(Piece piece) {
        return new Fit(
                natural + piece.kind().space + piece.height(), stretch + piece.stretch(), shrink + piece.shrink());
    }

    /** The column titles to print again above a piece that begins a page; null where it does not continue a table. */
    static @Nullable Piece repeated(Piece first) {
        return first.rowsAbove() > 0 ? first.head() : null;
    }

    int least() {
        return natural - shrink;
    }

    int most() {
        return natural + stretch;
    }
}
