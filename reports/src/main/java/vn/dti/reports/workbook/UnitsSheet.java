package vn.dti.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dti.reports.model.Ranking;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** All units of the city with their counts and rates, one a row. */
final class UnitsSheet {
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
    /** Widths by which a printed page ends with a whole rate: numerator, denominator and quotient. */
    private static final int COUNT_WIDTH = 12;

    private static final int RATE_WIDTH = 15;
    /** The column of the first rate's numerator: behind code, name, kind, rank and the counts. */
    private static final int FIRST_RATE = 4 + COUNTS.size();
    /** The column of the rate that ranks the units. */
    static final int ON_TIME = FIRST_RATE + 2;

    private final Release release;
    private final Rankings rankings;

    UnitsSheet(Release release, Rankings rankings) {
        this.release = release;
        this.rankings = rankings;
    }

    /** All units, ranked first within their level; returns the first row of the agencies. */
    int fill(Grid grid) {
        List<String> titles = new ArrayList<>(List.of("Mã", "Đơn vị", "Loại", "Hạng trong loại"));
        COUNTS.forEach(indicator -> titles.add(release.title(indicator)));
        RATES.forEach(indicator -> titles.addAll(Grid.quotientTitles(release.title(indicator))));
        int head = grid.head(titles, 2);
        int[] widths = new int[titles.size()];
        Arrays.fill(widths, FIRST_RATE, widths.length, RATE_WIDTH);
        Arrays.fill(widths, 0, FIRST_RATE, COUNT_WIDTH);
        widths[0] = 10;
        widths[1] = 38;
        widths[2] = 16;
        level(grid, UnitLevel.COMMUNE, widths);
        int agencies = grid.rows();
        level(grid, UnitLevel.AGENCY, widths);
        grid.filter(head, titles.size());
        grid.widths(widths);
        grid.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        Paper.table(grid, head, titles.size(), 3);
        return agencies;
    }

    private void level(Grid grid, UnitLevel level, int[] widths) {
        Ranking ranking = rankings.of(level);
        for (Ranking.Place place : ranking.places()) {
            row(grid, place.unit());
            grid.number(place.rank());
            figures(grid, place.unit());
            grid.fit(widths);
        }
        others(grid, ranking.incomplete(), "xếp riêng", widths);
        others(grid, ranking.unranked(), "không xếp hạng", widths);
    }

    private void others(Grid grid, List<Ranking.Place> places, String why, int[] widths) {
        for (Ranking.Place place : places) {
            row(grid, place.unit());
            grid.state(why);
            figures(grid, place.unit());
            grid.fit(widths);
        }
    }

    private static void row(Grid grid, Unit unit) {
        grid.row();
        grid.text(unit.code());
        grid.text(unit.nameVi());
        grid.text(Words.level(unit.level()));
    }

    private void figures(Grid grid, Unit unit) {
        COUNTS.forEach(indicator -> grid.count(release.cell(unit.code(), indicator)));
        RATES.forEach(indicator -> grid.quotient(release.cell(unit.code(), indicator), release.kind(indicator)));
    }
}
