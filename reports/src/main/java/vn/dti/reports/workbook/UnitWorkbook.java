package vn.dti.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.Unit;

/** {@code units/<unit>.xlsx}: one unit's summary, thirteen months, definitions and deliveries. */
public final class UnitWorkbook {

    private UnitWorkbook() {}

    /**
     * Writes a unit's workbook. The same figures give the same bytes.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Release release, Rankings rankings, Unit unit, Path file) throws IOException {
        Sheets sheets = new Sheets(release);
        BasisSheets basis = new BasisSheets(release);
        String title = unit.nameVi() + " (" + unit.code() + "): tiếp nhận, giải quyết thủ tục hành chính "
                + Days.monthInWords(release.edition().month());
        try (Book book = new Book(release, title)) {
            Grid summary = book.sheet("Tóm tắt");
            rankings.place(unit)
                    .ifPresent(place -> summary.line(
                            Look.REMARK,
                            "Hạng " + place.rank() + "/"
                                    + rankings.of(unit.level()).places().size()
                                    + " theo tỷ lệ giải quyết trước hạn và đúng hạn."));
            int below = sheets.summary(summary, unit.code()) + 1;
            new ComparisonSheet(release, unit.code(), unit.level()).fill(book.sheet(ComparisonSheet.NAME));
            for (ScoreIndex index : release.indexes()) {
                new IndexSheet(release, index, unit.code(), unit.level()).fill(book.sheet(IndexSheet.name(index)));
            }
            Grid months = book.sheet("13 tháng");
            int head = sheets.months(months, unit.code());
            for (Letterhead.Form form : release.pack().letterhead().forms()) {
                if (form.counts() == Letterhead.FormCounts.DOSSIERS) {
                    new FormSheet(release, form, unit.code()).fill(book.sheet(form.sheet()), unit.nameVi());
                }
            }
            new OpenSheet(release).unit(book.sheet(OpenSheet.NAME), unit);
            new ReasonsSheet(release).unit(book.sheet(ReasonsSheet.NAME), unit);
            new WorkingTimeSheet(release, unit.code()).fill(book.sheet(WorkingTimeSheet.NAME));
            basis.definitions(book.sheet("Định nghĩa"), unit.code());
            basis.deliveries(
                    book.sheet("Dữ liệu đã gửi"),
                    release.deliveriesOf(unit.code()),
                    release.silent(unit) ? List.of(unit) : List.of());
            new QualitySheet(release, release.deliveriesOf(unit.code())).fill(book.sheet("Chất lượng dữ liệu"));
            if (!release.declared(unit.code()).isEmpty()) {
                new DeclaredSheet(release, release.declared(unit.code())).fill(book.sheet(DeclaredSheet.NAME));
            }
            if (!release.moved(unit.code()).isEmpty()) {
                basis.changes(book.sheet("Thay đổi"), release.moved(unit.code()));
            }
            if (!release.silent(unit)) {
                Plots.draw(sheets.monthsPlot(months, head), summary.sheet(), 0, below, 6, below + 18);
            }
            book.save(file);
        }
    }
}
