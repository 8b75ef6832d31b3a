package vn.dti.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Comparison;
import vn.dti.reports.model.Frames;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Indicator.Kind;

/** Sheets that the city's workbook and a unit's have in common. */
final class Sheets {
    private static final List<String> MONTH_COUNTS =
            List.of("received", "opening_stock", "resolved", "resolved_late", "closing_stock", "overdue_open");
    private static final List<String> MONTH_RATES = List.of("online_rate", "on_time_rate");

    private final Release release;
    private final Comparison comparison;

    Sheets(Release release) {
        this.release = release;
        this.comparison = Comparison.withMonthBefore(release);
    }

    /** Indicators of a unit: this month, the one before, the change; returns the first row below the table. */
    int summary(Grid grid, String unit) {
        grid.line(Look.REMARK, Frames.coverage(release, unit));
        grid.line(Look.REMARK, comparison.basis());
        String now = Days.month(release.edition().month());
        String before = comparison.title();
        List<String> titles = List.of(
                "Chỉ tiêu",
                "Tử số " + now,
                "Mẫu số " + now,
                "Giá trị " + now,
                "Tử số\n" + before,
                "Mẫu số\n" + before,
                "Giá trị\n" + before,
                "Thay đổi",
                "Đơn vị của thay đổi");
        int head = grid.head(titles, 1);
        for (Indicator indicator : release.pack().indicators().indicators()) {
            row(grid, unit, indicator);
        }
        grid.filter(head, titles.size());
        grid.widths(52, 14, 14, 17, 14, 14, 17, 34, 16);
        Paper.whole(grid, 1, Paper.AS_LONG_AS_NEEDED);
        return grid.rows();
    }

    private void row(Grid grid, String unit, Indicator indicator) {
        grid.row();
        grid.text(indicator.titleVi());
        Cell now = release.cell(unit, indicator.name());
        Cell before = comparison.before(unit, indicator.name());
        value(grid, now, indicator.kind());
        value(grid, before, indicator.kind());
        if (!comparison.comparable(unit, indicator.name())) {
            grid.state(comparison.change(unit, indicator.name()).replace('\n', ' '));
            grid.text("");
            return;
        }
        grid.change(indicator.kind(), 3, now, 6, before);
        grid.text(unitOfChange(indicator.kind()));
    }

    /** In what a change is counted. */
    static String unitOfChange(Kind kind) {
        return switch (kind) {
            case COUNT -> "hồ sơ";
            case RATE -> "điểm phần trăm";
            case MEAN -> "ngày làm việc";
        };
    }

    private static void value(Grid grid, Cell cell, Kind kind) {
        if (kind != Kind.COUNT) {
            grid.quotient(cell, kind);
            return;
        }
        grid.count(cell);
        grid.text("");
        if (cell.measured()) {
            grid.formula(
                    Look.COUNT, grid.reference(grid.column() - 2), cell.above().doubleValue());
        } else {
            grid.state(cell.text(kind));
        }
    }

    /** Thirteen months of a unit; returns the row of the titles. */
    int months(Grid grid, String unit) {
        List<String> titles = new ArrayList<>(List.of("Tháng"));
        MONTH_COUNTS.forEach(indicator -> titles.add(release.title(indicator)));
        MONTH_RATES.forEach(indicator -> titles.addAll(Grid.quotientTitles(release.title(indicator))));
        int head = grid.head(titles, 1);
        for (Period month : release.figures().months()) {
            grid.row();
            grid.text(month.name().substring(5) + "/" + month.name().substring(0, 4));
            MONTH_COUNTS.forEach(indicator -> grid.count(release.cell(unit, month, indicator)));
            MONTH_RATES.forEach(
                    indicator -> grid.quotient(release.cell(unit, month, indicator), release.kind(indicator)));
        }
        grid.filter(head, titles.size());
        grid.widths(12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13);
        Paper.whole(grid, 1, Paper.AS_LONG_AS_NEEDED);
        return head;
    }

    /** What came in and what was resolved, month by month, over what {@link #months} has filled. */
    Plots.Plot monthsPlot(Grid months, int head) {
        return new Plots.Plot(
                "Tiếp nhận và giải quyết theo tháng (hồ sơ)",
                Plots.Form.COLUMNS,
                months.sheet(),
                head + 1,
                months.rows() - 1,
                0,
                List.of(1 + MONTH_COUNTS.indexOf("received"), 1 + MONTH_COUNTS.indexOf("resolved")),
                List.of(release.title("received"), release.title("resolved")),
                "[$-42A]#,##0");
    }
}
