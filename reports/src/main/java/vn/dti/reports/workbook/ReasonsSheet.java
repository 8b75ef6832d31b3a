package vn.dti.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.OverdueReason.Kind;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Unit;

/** Why dossiers are late, a row a unit and reason: resolved late in each of the edition's periods, and open and overdue. */
final class ReasonsSheet {
    static final String NAME = "Lý do quá hạn";

    private static final String NONE = "Không có hồ sơ quá hạn";
    private static final int UNIT_WIDTH = 40;
    private static final int REASON_WIDTH = 32;
    private static final int NUMBER_WIDTH = 16;
    private static final int WORDS = 3;

    private final Release release;
    private final List<Period> periods;

    ReasonsSheet(Release release) {
        this.release = release;
        this.periods = release.ownPeriods();
    }

    /** Fills the sheet of the city: its totals, then every unit that has late dossiers, or sent nothing. */
    void city(Grid grid) {
        int head = head(grid);
        rows(grid, release.city(), release.pack().settings().titleVi());
        for (Unit unit : release.reportedUnits()) {
            if (!late(unit.code()).isEmpty() || release.silent(unit)) {
                rows(grid, unit.code(), unit.nameVi());
            }
        }
        foot(grid, head);
    }

    /** Fills the sheet of a unit. */
    void unit(Grid grid, Unit unit) {
        int head = head(grid);
        rows(grid, unit.code(), unit.nameVi());
        foot(grid, head);
    }

    private int head(Grid grid) {
        grid.line(
                Look.REMARK,
                "Theo lý do mà nguồn dữ liệu ghi; hồ sơ không ghi được đếm riêng. Đang quá hạn: hồ sơ chưa kết thúc tại thời"
                        + " điểm số liệu, đã quá ngày hẹn trả.");
        return grid.head(titles(), 2);
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("Mã", "Đơn vị", "Lý do"));
        periods.forEach(period -> titles.add("Giải quyết quá hạn: " + Days.period(period)));
        titles.add("Đang quá hạn");
        return titles;
    }

    private List<OverdueReason> late(String unit) {
        return release.operating().reasons(unit);
    }

    private void rows(Grid grid, String unit, String name) {
        List<OverdueReason> late = late(unit);
        TreeSet<String> reasons = new TreeSet<>();
        late.forEach(row -> reasons.add(row.reason()));
        if (reasons.isEmpty()) {
            row(grid, unit, name, NONE, late);
        }
        reasons.forEach(reason -> row(
                grid,
                unit,
                name,
                Words.reason(release.pack(), reason),
                late.stream().filter(row -> row.reason().equals(reason)).toList()));
    }

    private void row(Grid grid, String unit, String name, String reason, List<OverdueReason> late) {
        boolean known = release.cell(unit, "resolved_late").measured();
        grid.row();
        grid.text(unit);
        grid.text(name);
        grid.text(known || !late.isEmpty() ? reason : Numbers.NOT_PROVIDED);
        periods.forEach(period -> number(grid, unit, period, "resolved_late", Kind.RESOLVED_LATE, late));
        number(grid, unit, release.month(), "overdue_open", Kind.OPEN_OVERDUE, late);
        grid.fit(widths());
    }

    /** None is only said where the figure itself was measured. */
    private void number(Grid grid, String unit, Period period, String indicator, Kind kind, List<OverdueReason> late) {
        if (release.cell(unit, period, indicator).measured()) {
            grid.number(late.stream()
                    .filter(row -> row.kind() == kind && row.period().equals(period))
                    .mapToLong(OverdueReason::dossiers)
                    .sum());
        } else {
            grid.state(Numbers.NOT_PROVIDED);
        }
    }

    private int[] widths() {
        int[] widths = new int[WORDS + periods.size() + 1];
        Arrays.fill(widths, NUMBER_WIDTH);
        widths[0] = NUMBER_WIDTH - 4;
        widths[1] = UNIT_WIDTH;
        widths[2] = REASON_WIDTH;
        return widths;
    }

    private void foot(Grid grid, int head) {
        grid.filter(head, titles().size());
        grid.widths(widths());
        Paper.table(grid, head, titles().size(), 1);
    }
}
