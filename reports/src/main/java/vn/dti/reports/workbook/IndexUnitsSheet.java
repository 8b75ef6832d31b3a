package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.figures.compare.Standing;
import vn.dti.figures.compare.Standings;
import vn.dti.figures.compare.Standings.Candidate;
import vn.dti.reports.model.Earned;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Grading;
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
        Map<String, Unit> units = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Unit unit : release.units(level)) {
            units.put(unit.code(), unit);
            candidates.add(candidate(unit));
        }
        for (Standing standing : Standings.of(Grading.NONE, release.month(), candidates)) {
            row(grid, Objects.requireNonNull(units.get(standing.unit())), standing.rank());
        }
    }

    /** A total is ranked as a rate over one. */
    private Candidate candidate(Unit unit) {
        Optional<BigDecimal> total = points(unit, ScoreIndex.TOTAL);
        FigureState state = total.isPresent() ? FigureState.MEASURED : FigureState.NOT_PROVIDED;
        return new Candidate(unit.code(), state, total.orElse(null), BigDecimal.ONE, null, null);
    }

    private void row(Grid grid, Unit unit, int rank) {
        grid.row();
        grid.text(Words.level(unit.level()));
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
        grid.points(Look.GROUP_POINTS, points(unit, ScoreIndex.TOTAL), Numbers.NOT_PROVIDED);
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
        return release.figures().points(unit.code(), index.figure(figure));
    }
}
