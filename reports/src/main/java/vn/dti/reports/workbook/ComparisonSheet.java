package vn.dti.reports.workbook;

import java.util.List;
import java.util.Optional;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Comparison;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Target;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Each indicator of a unit beside the month before, as published and as known now, the same month of the year before, and its
 * target. Rates are live quotients of the counts they show.
 */
final class ComparisonSheet {
    static final String NAME = "So sánh";

    private static final int NOW = 1;
    private static final int BEFORE = 2;
    private static final int KNOWN = 4;
    private static final int YEAR_BEFORE = 6;

    private final Release release;
    private final Comparison onMonth;
    private final Comparison onYear;
    private final String unit;
    private final UnitLevel level;

    ComparisonSheet(Release release, String unit, UnitLevel level) {
        this.release = release;
        this.onMonth = Comparison.withMonthBefore(release);
        this.onYear = Comparison.withYearBefore(release);
        this.unit = unit;
        this.level = level;
    }

    /** Fills it. */
    void fill(Grid grid) {
        grid.line(Look.REMARK, onMonth.basis());
        grid.line(Look.REMARK, onYear.basis());
        List<String> titles = List.of(
                "Chỉ tiêu",
                "Tháng " + Days.month(release.edition().month()),
                title(onMonth),
                "Thay đổi so với tháng trước",
                onMonth.title() + "\n(nay biết)",
                "Điều chỉnh sau khóa sổ",
                title(onYear),
                "Thay đổi so với cùng kỳ năm trước",
                "Đơn vị của thay đổi",
                "Mục tiêu",
                "Kết quả");
        int head = grid.head(titles, 1);
        for (Indicator indicator : release.pack().indicators().indicators()) {
            row(grid, indicator);
        }
        grid.filter(head, titles.size());
        grid.widths(52, 15, 19, 22, 15, 15, 19, 22, 16, 18, 15);
        Paper.whole(grid, 1, Paper.AS_LONG_AS_NEEDED);
    }

    private void row(Grid grid, Indicator indicator) {
        String name = indicator.name();
        Kind kind = indicator.kind();
        Cell now = release.cell(unit, name);
        Cell before = onMonth.before(unit, name);
        Cell known = onMonth.known(unit, name);
        Cell yearBefore = onYear.before(unit, name);
        grid.row();
        grid.text(indicator.titleVi());
        grid.value(now, kind);
        grid.value(before, kind);
        change(grid, onMonth, name, now, before, BEFORE);
        grid.value(known, kind);
        if (onMonth.edition().isEmpty() || !before.measured() || !known.measured()) {
            grid.state("-");
        } else {
            grid.change(kind, KNOWN, known, BEFORE, before);
        }
        grid.value(yearBefore, kind);
        change(grid, onYear, name, now, yearBefore, YEAR_BEFORE);
        grid.text(Sheets.unitOfChange(kind));
        Optional<Target> target = release.target(level, name);
        grid.state(target.map(set -> Words.target(set, kind)).orElse("-"));
        grid.state(target.map(set -> Words.met(set, now)).orElse("-"));
    }

    private void change(Grid grid, Comparison comparison, String indicator, Cell now, Cell before, int column) {
        if (comparison.comparable(unit, indicator)) {
            grid.change(release.kind(indicator), NOW, now, column, before);
        } else {
            grid.state(comparison.change(unit, indicator).replace('\n', ' '));
        }
    }

    /** What is compared with, and the edition that published it. */
    private static String title(Comparison comparison) {
        return comparison.title()
                + comparison
                        .edition()
                        .map(edition -> "\n(đã công bố, " + edition + ")")
                        .orElse("");
    }
}
