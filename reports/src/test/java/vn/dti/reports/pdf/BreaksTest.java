package vn.dti.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.reports.pdf.Piece.Kind;

class BreaksTest {
    private static final int ROOM = 700;

    private final List<Piece> pieces = new ArrayList<>();

    @Test
    void aTitleMovesOnWithWhatItIsOver() {
        add(Kind.PARAGRAPH, 640).add(Kind.HEADING, 20).add(Kind.PARAGRAPH, 100);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, 3);
    }

    @Test
    void aChapterBeginsAPageHoweverMuchRoomThereIs() {
        add(Kind.PARAGRAPH, 100).add(Kind.CHAPTER, 20).add(Kind.PARAGRAPH, 100);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, 3);
    }

    @Test
    void aShortTableIsNeverCut() {
        add(Kind.PARAGRAPH, 500).add(Kind.CAPTION, 15).table(9, 30);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, pieces.size());
    }

    @Test
    void aLongTableIsCutWithThreeRowsOnEachSide() {
        add(Kind.PARAGRAPH, 400).add(Kind.CAPTION, 15).table(10, 30).add(Kind.NOTE, 20);
        int cut = Breaks.of(pieces, ROOM).get(0);
        assertThat(pieces.get(cut).kind()).isEqualTo(Kind.ROW);
        assertThat(pieces.get(cut).rowsAbove()).isGreaterThanOrEqualTo(3);
        assertThat(pieces.get(cut - 1).rowsBelow()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aNoteAndASignatureStayWithWhatStandsAboveThem() {
        add(Kind.PARAGRAPH, 400).add(Kind.PARAGRAPH, 280).add(Kind.NOTE, 30);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, 3);
        add(Kind.PARAGRAPH, 360).add(Kind.SIGNATURE, 90);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, 3, 5);
    }

    @Test
    void aChartGivesALittleWhereThePageWouldNotHoldIt() {
        add(Kind.PARAGRAPH, 560).add(Kind.PICTURE, 144).add(Kind.PARAGRAPH, 600);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(2, 3);
    }

    @Test
    void whatIsHigherThanAPageStandsAlone() {
        add(Kind.PARAGRAPH, 100).add(Kind.PARAGRAPH, 900).add(Kind.PARAGRAPH, 100);
        assertThat(Breaks.of(pieces, ROOM)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverComesEachPageHoldsItsPieces(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int section = 0; section < 12; section++) {
            add(section % 5 == 4 ? Kind.CHAPTER : Kind.HEADING, 20);
            add(Kind.PARAGRAPH, random.nextInt(20, 90));
            add(Kind.CAPTION, 15)
                    .table(random.nextInt(2, 60), random.nextInt(17, 40))
                    .add(Kind.NOTE, 24);
            add(Kind.PICTURE, random.nextInt(100, 350));
        }
        add(Kind.SIGNATURE, 90);
        int from = 0;
        for (int to : Breaks.of(pieces, ROOM)) {
            assertThat(Fit.of(pieces, from, to).least()).isLessThanOrEqualTo(ROOM);
            if (to < pieces.size()) {
                assertThat(pieces.get(to - 1).kind()).isNotIn(Kind.HEADING, Kind.CHAPTER, Kind.CAPTION, Kind.HEAD);
                assertThat(pieces.get(to).kind()).isNotIn(Kind.NOTE, Kind.SIGNATURE);
            }
            from = to;
        }
        assertThat(from).isEqualTo(pieces.size());
    }

    private BreaksTest add(Kind kind, int height) {
        pieces.add(Piece.of(kind, height, List.of()));
        return this;
    }

    private BreaksTest table(int rows, int height) {
        Piece head = Piece.of(Kind.HEAD, 17, List.of());
        pieces.add(head);
        for (int i = 0; i < rows; i++) {
            pieces.add(new Piece(Kind.ROW, height, List.of(), head, i, rows - 1 - i));
        }
        return this;
    }
}
