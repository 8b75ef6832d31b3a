package vn.dti.reports.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dti.reports.pdf.Piece.Kind;

/**
 * Where pages end. Of all ways to cut the pieces into pages the one is taken that costs least: white space at a page's
 * foot costs by its square, and so does what a reader would stumble over - a table cut, a chart away from its words. A
 * title never ends a page, a note or a signature never begins one, and a short table is never cut.
 */
final class Breaks {
    /** Rows of a table that stay together above and below a cut. */
    private static final int ROWS_TOGETHER = 3;
    /** A table of fewer rows is not cut. */
    private static final int CUT_FROM_ROWS = 10;

    private static final double PAGE = 0.05;
    private static final double CUT_TABLE = 0.03;
    private static final double AFTER_WORDS = 0.04;
    private static final double FORBIDDEN = 1_000;

    private final List<Piece> pieces;
    private final int room;

    private Breaks(List<Piece> pieces, int room) {
        this.pieces = pieces;
        this.room = room;
    }

    /** For each page the index behind its last piece, where a page has this much room. */
    static List<Integer> of(List<Piece> pieces, int room) {
        return new Breaks(pieces, room).cheapest();
    }

    private List<Integer> cheapest() {
        int count = pieces.size();
        double[] cost = new double[count + 1];
        int[] next = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            cost[from] = Double.POSITIVE_INFINITY;
            Fit fit = Fit.of(pieces, from, from + 1);
            for (int to = from + 1; to <= count; to++) {
                double page = page(from, to, fit);
                if (page + cost[to] < cost[from]) {
                    cost[from] = page + cost[to];
                    next[from] = to;
                }
                if (fit.least() > room || to == count || pieces.get(to).kind() == Kind.CHAPTER) {
                    break;
                }
                fit = fit.and(pieces.get(to));
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < count; at = next[at]) {
            ends.add(next[at]);
        }
        return Collections.unmodifiableList(ends);
    }

    private double page(int from, int to, Fit fit) {
        if (fit.least() > room) {
            return to - from == 1 ? FORBIDDEN : 2 * FORBIDDEN * (to - from);
        }
        if (to == pieces.size() || pieces.get(to).kind() == Kind.CHAPTER) {
            return PAGE;
        }
        double white = Math.max(0, room - fit.most()) / (double) room;
        double shrunk = Math.max(0, fit.natural() - room) / (double) room;
        return PAGE + white * white + shrunk + between(pieces.get(to - 1), pieces.get(to));
    }

    /** What it costs to end a page between two pieces. */
    private static double between(Piece above, Piece below) {
        return switch (above.kind()) {
            case TITLE, CHAPTER, HEADING, CAPTION, HEAD -> FORBIDDEN;
            case ROW -> below.kind() == Kind.ROW ? cut(above, below) : closing(below);
            case PARAGRAPH -> AFTER_WORDS + closing(below);
            case NOTE, PICTURE, SIGNATURE -> closing(below);
        };
    }

    private static double cut(Piece above, Piece below) {
        boolean table = above.rowsAbove() + 1 + above.rowsBelow() >= CUT_FROM_ROWS;
        return table && above.rowsAbove() + 1 >= ROWS_TOGETHER && below.rowsBelow() + 1 >= ROWS_TOGETHER
                ? CUT_TABLE
                : FORBIDDEN;
    }

    private static double closing(Piece below) {
        return below.kind() == Kind.NOTE || below.kind() == Kind.SIGNATURE ? FORBIDDEN : 0;
    }
}
