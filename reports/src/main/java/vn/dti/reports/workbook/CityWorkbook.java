package vn.dti.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.model.Ranking;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** {@code city.xlsx}: summary, all units, thirteen months, definitions, data quality. */
public final class CityWorkbook {
    private static final List<String> COUNTS = List.of(
            "received",
            "opening_stock",
            "resolved",
            "resolved_early",
            "resolved_on_time",
            "resolved_late",
            "resolved_without_due",
            "closing_stock",
            "overdue_open");
    private static final List<String> RATES = List.of(
            "on_time_rate",
            "online_rate",
            "digitised_rate",
            "electronic_result_rate",
            "online_payment_rate",
            "satisfaction_rate");
    private static final String PER_CENT = "[$-42A]0%";
    private static final String COUNT = "[$-42A]#,##0";
    /** The charts' rows and columns on their sheet. */
    private static final int FIRST = 4;

    private static final int MIDDLE = 8;
    private static final int LAST = 16;

    private final Release release;
    private final Rankings rankings;
    private final Sheets sheets;

    private CityWorkbook(Release release, Rankings rankings) {
        this.release = release;
        this.rankings = rankings;
        this.sheets = new Sheets(release);
    }

    /**
     * Writes the workbook. The same figures give the same bytes.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Release release, Rankings rankings, Path file) throws IOException {
        new CityWorkbook(release, rankings).write(file);
    }

    private void write(Path file) throws IOException {
        String title = release.pack().settings().titleVi() + ": tiếp nhận, giải quyết thủ tục hành chính "
                + Days.monthInWords(release.edition().month());
        try (Book book = new Book(release, title)) {
            Grid summary = book.sheet("Tóm tắt");
            sheets.summary(summary, release.city());
            Grid charts = book.sheet("Biểu đồ");
            Grid units = book.sheet("Đơn vị");
            int agencies = units(units);
            Grid months = book.sheet("13 tháng");
            int head = sheets.months(months, release.city());
            sheets.definitions(book.sheet("Định nghĩa"), release.city());
            sheets.deliveries(
                    book.sheet("Chất lượng dữ liệu"),
                    release.deliveries(),
                    release.reportedUnits().stream().filter(release::silent).toList());
            charts(charts, units, agencies, months, head);
            book.save(file);
        }
    }

    private void charts(Grid charts, Grid units, int agencies, Grid months, int head) {
        int last = months.rows() - 1;
        Plots.draw(
                new Plots.Plot(
                        "Tiếp nhận và giải quyết theo tháng",
                        Plots.Form.COLUMNS,
                        months.sheet(),
                        head + 1,
                        last,
                        0,
                        List.of(1, 3),
                        List.of(release.title("received"), release.title("resolved")),
                        COUNT),
                charts.sheet(),
                0,
                FIRST,
                MIDDLE,
                FIRST + 18);
        Plots.draw(
                new Plots.Plot(
                        "Tỷ lệ trực tuyến và tỷ lệ đúng hạn theo tháng",
                        Plots.Form.LINES,
                        months.sheet(),
                        head + 1,
                        last,
                        0,
                        List.of(9, 12),
                        List.of(release.title("online_rate"), release.title("on_time_rate")),
                        PER_CENT),
                charts.sheet(),
                MIDDLE,
                FIRST,
                LAST,
                FIRST + 18);
        int count = rankings.of(UnitLevel.AGENCY).places().size();
        if (count > 0) {
            Plots.draw(
                    new Plots.Plot(
                            "Tỷ lệ đúng hạn và trước hạn của sở, ban, ngành",
                            Plots.Form.BARS,
                            units.sheet(),
                            agencies,
                            agencies + count - 1,
                            1,
                            List.of(4 + COUNTS.size() + 2),
                            List.of(release.title("on_time_rate")),
                            PER_CENT),
                    charts.sheet(),
                    0,
                    FIRST + 19,
                    LAST,
                    FIRST + 43);
        }
        charts.print(1, 1);
    }

    /** All units, ranked first within their level; returns the first row of the agencies. */
    private int units(Grid grid) {
        List<String> titles = new ArrayList<>(List.of("Mã", "Đơn vị", "Loại", "Hạng trong loại"));
        COUNTS.forEach(indicator -> titles.add(release.title(indicator)));
        for (String indicator : RATES) {
            titles.add(release.title(indicator) + " - tử số");
            titles.add(release.title(indicator) + " - mẫu số");
            titles.add(release.title(indicator));
        }
        int head = grid.head(titles, 2);
        level(grid, UnitLevel.COMMUNE);
        int agencies = grid.rows();
        level(grid, UnitLevel.AGENCY);
        grid.filter(head, titles.size());
        int[] widths = new int[titles.size()];
        java.util.Arrays.fill(widths, 13);
        widths[0] = 10;
        widths[1] = 38;
        widths[2] = 16;
        grid.widths(widths);
        grid.sheet().setRepeatingColumns(new org.apache.poi.ss.util.CellRangeAddress(-1, -1, 0, 1));
        grid.print(3, Grid.AS_LONG_AS_NEEDED);
        return agencies;
    }

    private void level(Grid grid, UnitLevel level) {
        Ranking ranking = rankings.of(level);
        for (Ranking.Place place : ranking.places()) {
            row(grid, place.unit());
            grid.number(place.rank());
            figures(grid, place.unit());
        }
        for (Unit unit : ranking.unranked()) {
            row(grid, unit);
            grid.state("không xếp hạng");
            figures(grid, unit);
        }
    }

    private static void row(Grid grid, Unit unit) {
        grid.row();
        grid.text(unit.code());
        grid.text(unit.nameVi());
        grid.text(unit.level() == UnitLevel.COMMUNE ? "phường, xã" : "sở, ban, ngành");
    }

    private void figures(Grid grid, Unit unit) {
        COUNTS.forEach(indicator -> grid.count(release.cell(unit.code(), indicator)));
        RATES.forEach(indicator -> grid.quotient(release.cell(unit.code(), indicator), release.kind(indicator)));
    }
}
