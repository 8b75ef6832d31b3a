package vn.dti.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.FormFigures;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.pack.Letterhead;

/** A workbook of one mandated form for any days. */
public final class RangeForm {
    private RangeForm() {}

    /**
     * Writes it.
     *
     * @param release the release that the counts are of
     * @param unitName who reports
     * @throws IOException where the file cannot be written
     */
    public static void write(Release release, Letterhead.Form form, String unitName, FormFigures figures, Path file)
            throws IOException {
        String title = unitName + ": tiếp nhận, giải quyết thủ tục hành chính từ "
                + Days.day(figures.period().from()) + " đến "
                + Days.day(figures.period().to());
        try (Book book = new Book(release, title)) {
            Grid grid = book.sheet(form.sheet());
            grid.line(Look.REMARK, completeness(figures.whole("received")));
            new FormSheet(release, form, figures).fill(grid, unitName);
            book.save(file);
        }
    }

    private static String completeness(Cell received) {
        Coverage coverage = received.coverage();
        if (coverage == null || !coverage.provided()) {
            return "Chưa có dữ liệu của các ngày này.";
        }
        return "Có dữ liệu của " + coverage.unitsDelivered() + "/" + coverage.unitsExpected() + " đơn vị phải gửi"
                + (coverage.from() == null || coverage.to() == null
                        ? ""
                        : ", từ " + Days.day(coverage.from()) + " đến " + Days.day(coverage.to()))
                + "; quy tắc phiên bản " + received.ruleVersion()
                + ". Các dòng để riêng chờ sửa không có trong số liệu; xem báo cáo tháng.";
    }
}
