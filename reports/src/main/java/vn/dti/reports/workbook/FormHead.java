package vn.dti.reports.workbook;

import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Letterhead;

/** The lines above a mandated form: its number and basis, its title, period, who reports, in what it counts. */
final class FormHead {
    private FormHead() {}

    static void write(Grid grid, Release release, Letterhead.Form form, String unitName, String counted) {
        String title = "tháng " + Days.month(release.edition().month());
        write(grid, form, release.month(), title, unitName, counted);
    }

    static void write(Grid grid, Letterhead.Form form, Period period, String title, String unitName, String counted) {
        grid.line(Look.REMARK, form.number() + ". Ban hành theo " + form.basis() + ".");
        grid.line(Look.TITLE, form.title());
        grid.line(
                Look.REMARK,
                "Kỳ báo cáo: " + title + " (từ ngày " + Days.day(period.from()) + " đến ngày " + Days.day(period.to())
                        + "). Đơn vị báo cáo: " + unitName + ". Đơn vị tính: " + counted + ".");
    }
}
