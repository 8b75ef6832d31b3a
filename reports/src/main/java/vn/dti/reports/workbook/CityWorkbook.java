package vn.dti.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.dti.reports.model.Moved;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.UnitLevel;

/** {@code city.xlsx}: summary, all units, their ranks and bands, thirteen months, definitions, data quality. */
public final class CityWorkbook {
    private static final String PER_CENT = "[$-42A]0%";
    /** The charts' rows and columns on their sheet. */
    private static final int FIRST = 4;

    private static final int MIDDLE = 8;
    private static final int LAST = 16;

    private final Release release;
    private final Rankings rankings;
    private final Sheets sheets;
    private final BasisSheets basis;

    private CityWorkbook(Release release, Rankings rankings) {
        this.release = release;
        this.rankings = rankings;
        this.sheets = new Sheets(release);
        this.basis = new BasisSheets(release);
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
            new ComparisonSheet(release, release.city(), UnitLevel.CITY).fill(book.sheet(ComparisonSheet.NAME));
            Grid charts = book.sheet("Biểu đồ");
            Grid units = book.sheet("Đơn vị");
            int agencies = new UnitsSheet(release, rankings).fill(units);
            new RankingSheet(release, rankings).fill(book.sheet("Xếp hạng"));
            for (ScoreIndex index : release.indexes()) {
                new IndexSheet(release, index, release.city(), UnitLevel.CITY).fill(book.sheet(IndexSheet.name(index)));
                new IndexUnitsSheet(release, index).fill(book.sheet(IndexUnitsSheet.name(index)));
            }
            Grid months = book.sheet("13 tháng");
            int head = sheets.months(months, release.city());
            for (Letterhead.Form form : release.pack().letterhead().forms()) {
                form(book.sheet(form.sheet()), form);
            }
            new OpenSheet(release).city(book.sheet(OpenSheet.NAME));
            new ReasonsSheet(release).city(book.sheet(ReasonsSheet.NAME));
            new WorkingTimeSheet(release, release.city()).fill(book.sheet(WorkingTimeSheet.NAME));
            basis.definitions(book.sheet("Định nghĩa"), release.city());
            basis.deliveries(
                    book.sheet("Chất lượng dữ liệu"),
                    release.deliveries(),
                    release.reportedUnits().stream().filter(release::silent).toList());
            new QualitySheet(release, release.deliveries()).fill(book.sheet("Chất lượng theo trường"));
            if (!release.declared().isEmpty()) {
                new DeclaredSheet(release, release.declared()).fill(book.sheet(DeclaredSheet.NAME));
            }
            List<Moved> moved = release.movedInMonth().toList();
            if (!moved.isEmpty()) {
                basis.changes(book.sheet("Thay đổi"), moved);
            }
            charts(charts, units, agencies, months, head);
            book.save(file);
        }
    }

    private void form(Grid grid, Letterhead.Form form) {
        switch (form.counts()) {
            case DOSSIERS ->
                new FormSheet(release, form, release.city())
                        .fill(grid, release.pack().settings().titleVi());
            case PROCEDURES -> new ProceduresForm(release, form).fill(grid);
        }
    }

    private void charts(Grid charts, Grid units, int agencies, Grid months, int head) {
        Plots.draw(sheets.monthsPlot(months, head), charts.sheet(), 0, FIRST, MIDDLE, FIRST + 18);
        Plots.draw(
                new Plots.Plot(
                        "Tỷ lệ trực tuyến và tỷ lệ trước hạn, đúng hạn theo tháng (%)",
                        Plots.Form.LINES,
                        months.sheet(),
                        head + 1,
                        months.rows() - 1,
                        0,
                        List.of(12, 9),
                        List.of(release.title("on_time_rate"), release.title("online_rate")),
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
                            "Tỷ lệ trước hạn và đúng hạn của sở, ban, ngành (%)",
                            Plots.Form.BARS,
                            units.sheet(),
                            agencies,
                            agencies + count - 1,
                            1,
                            List.of(UnitsSheet.ON_TIME),
                            List.of(release.title("on_time_rate")),
                            PER_CENT),
                    charts.sheet(),
                    0,
                    FIRST + 19,
                    LAST,
                    FIRST + 43);
        }
        Paper.whole(charts, 1, 1);
    }
}
