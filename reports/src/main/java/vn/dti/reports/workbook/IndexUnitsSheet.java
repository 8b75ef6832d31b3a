package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.reports.model.Earned;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The points of each unit by group, wards and communes apart from agencies; those with a total first, in its order, ties sharing
 * a rank.
 */
final class IndexUnitsSheet {
    private final Release release;
    private final ScoreIndex index;

    IndexUnitsSheet(Release release, ScoreIndex index) {
        this.release = release;
        this.index = index;
    }

    /** The sheet's name. */
    static String name(ScoreIndex index) {
        return index.id() + " theo đơn vị";
    }

    /** Fills it. */
    void fill(Grid grid) {
        grid.line(Look.REMARK, index.titleVi() + ". Nguồn: " + index.basis().vi() + ".");
        grid.line(Look.REMARK, "Chỉ xếp hạng đơn vị đủ số liệu của mọi nhóm; phường, xã và sở, ban, ngành xếp riêng.");
        List<String> titles = new ArrayList<>(List.of("Loại", "Hạng", "Mã", "Đơn vị"));
        index.groups()
                .forEach(group -> titles.add(
                        group.code() + "\n" + group.titleVi() + "\n(tối đa " + Numbers.count(group.max()) + ")"));
        titles.add("Tổng điểm\n(tối đa " + Numbers.count(index.max()) + ")");
        titles.add("Điểm đã có");
        titles.add("Trên tối đa của các chỉ tiêu đó");
        titles.add("Chỉ tiêu đã có điểm");
        titles.add("Chỉ tiêu tính điểm");
        int head = grid.head(titles, 4);
        for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.AGENCY)) {
            level(grid, level);
        }
        grid.filter(head, titles.size());
        int[] widths = new int[titles.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = 15;
        }
        widths[1] = 8;
        widths[3] = 42;
        grid.widths(widths);
        Paper.table(grid, head, titles.size(), 1);
    }

    private void level(Grid grid, UnitLevel level) {
        List<Unit> units = new ArrayList<>(release.units(level));
        units.sort(Comparator.comparing((Unit unit) ->
                        points(unit, "total").map(BigDecimal::negate).orElse(BigDecimal.ONE))
                .thenComparing(Unit::code));
        int rank = 0;
        Optional<BigDecimal> before = Optional.empty();
        for (int i = 0; i < units.size(); i++) {
            Optional<BigDecimal> total = points(units.get(i), "total");
            boolean tie = i > 0 && total.isPresent() && total.equals(before);
            rank = tie ? rank : i + 1;
            before = total;
            row(grid, units.get(i), total.isPresent() ? rank : 0);
        }
    }

    private void row(Grid grid, Unit unit, int rank) {
        grid.row();
        grid.text(unit.level() == UnitLevel.COMMUNE ? "phường, xã" : "sở, ban, ngành");
        if (rank == 0) {
            grid.state("-");
        } else {
            grid.number(rank);
        }
        grid.text(unit.code());
        grid.text(unit.nameVi());
        for (Group group : index.groups()) {
            grid.points(Look.MEAN, points(unit, group.code()), Numbers.NOT_PROVIDED);
        }
        grid.points(Look.GROUP_POINTS, points(unit, "total"), Numbers.NOT_PROVIDED);
        Earned earned = Earned.of(release, index, unit.code());
        if (earned.metrics() == 0) {
            grid.state(Numbers.NOT_PROVIDED);
        } else {
            grid.points(Look.MEAN, Optional.of(earned.points()), "");
        }
        grid.points(Look.MEAN, Optional.of(earned.max()), "");
        grid.number(earned.metrics());
        grid.number(earned.of());
    }

    private Optional<BigDecimal> points(Unit unit, String figure) {
        return release.figures().points(unit.code(), index.name() + "." + figure);
    }
}
