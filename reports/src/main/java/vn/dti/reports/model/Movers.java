package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;

/** The units whose ranking rate rose and fell most since the month before; none where nothing may be compared. */
final class Movers {
    private static final int MOST = 5;

    private final Release release;
    private final Comparison comparison;

    Movers(Release release, Comparison comparison) {
        this.release = release;
        this.comparison = comparison;
    }

    List<Block> tables(Ranking ranking) {
        List<Move> moves = new ArrayList<>();
        for (Ranking.Place place : ranking.places()) {
            Unit unit = place.unit();
            if (comparison.comparable(unit.code(), Rankings.INDICATOR)) {
                Cell before = comparison.before(unit.code(), Rankings.INDICATOR);
                moves.add(new Move(unit, place.cell(), before));
            }
        }
        moves.sort(Comparator.comparing(Move::change).thenComparing(move -> move.unit.code()));
        List<Move> down = moves.stream()
                .filter(move -> move.change().signum() < 0)
                .limit(MOST)
                .toList();
        moves.sort(Comparator.comparing(Move::change).reversed().thenComparing(move -> move.unit.code()));
        List<Move> up = moves.stream()
                .filter(move -> move.change().signum() > 0)
                .limit(MOST)
                .toList();
        List<Block> tables = new ArrayList<>();
        add(tables, "Phường, xã có tỷ lệ trước hạn và đúng hạn tăng nhiều nhất", up);
        add(tables, "Phường, xã có tỷ lệ trước hạn và đúng hạn giảm nhiều nhất", down);
        return tables;
    }

    private void add(List<Block> tables, String caption, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        List<Row> rows = moves.stream()
                .map(move -> Row.of(
                        Words.name(move.unit),
                        move.before.textWithParts(Kind.RATE),
                        move.now.textWithParts(Kind.RATE),
                        comparison.change(move.unit.code(), Rankings.INDICATOR)))
                .toList();
        tables.add(new Block.Table(
                Shape.SHARES,
                caption,
                List.of(
                        "Đơn vị",
                        comparison.title(),
                        "Tháng " + Days.month(release.edition().month()),
                        "Thay đổi"),
                rows));
    }

    private record Move(Unit unit, Cell now, Cell before) {
        BigDecimal change() {
            return now.above()
                    .divide(now.below(), java.math.MathContext.DECIMAL128)
                    .subtract(before.above().divide(before.below(), java.math.MathContext.DECIMAL128));
        }
    }
}
