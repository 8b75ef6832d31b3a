package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
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
                onMonth.title()
                        + onMonth.edition()
                                .map(edition -> "\n(đã công bố, " + edition + ")")
                                .orElse(""),
                "Thay đổi so với tháng trước",
                onMonth.title() + "\n(nay biết)",
                "Điều chỉnh sau khóa sổ",
                onYear.title()
                        + onYear.edition()
                                .map(edition -> "\n(đã công bố, " + edition + ")")
                                .orElse(""),
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
            difference(grid, kind, KNOWN, known, BEFORE, before);
        }
        grid.value(yearBefore, kind);
        change(grid, onYear, name, now, yearBefore, YEAR_BEFORE);
        grid.text(unit(kind));
        Optional<Target> target = release.target(level, name);
        grid.state(target.map(set -> Words.target(set, kind)).orElse("-"));
        grid.state(target.map(set -> Words.met(set, now)).orElse("-"));
    }

    private void change(Grid grid, Comparison comparison, String indicator, Cell now, Cell before, int column) {
        if (comparison.comparable(unit, indicator)) {
            difference(grid, release.kind(indicator), NOW, now, column, before);
        } else {
            grid.state(comparison.change(unit, indicator).replace('\n', ' '));
        }
    }

    static void difference(Grid grid, Kind kind, int column, Cell now, int minus, Cell before) {
        String difference = grid.reference(column) + "-" + grid.reference(minus);
        double change =
                ratio(now).subtract(ratio(before), MathContext.DECIMAL64).doubleValue();
        switch (kind) {
            case COUNT -> grid.formula(Look.CHANGE, difference, change);
            case RATE -> grid.formula(Look.POINTS, "(" + difference + ")*100", change * 100);
            case MEAN -> grid.formula(Look.POINTS, difference, change);
        }
    }

    static BigDecimal ratio(Cell cell) {
        return cell.denominator() == null ? cell.above() : cell.above().divide(cell.below(), MathContext.DECIMAL64);
    }

    /** In what a change is counted. */
    static String unit(Kind kind) {
        return switch (kind) {
            case COUNT -> "hồ sơ";
            case RATE -> "điểm phần trăm";
            case MEAN -> "ngày làm việc";
        };
    }
}
