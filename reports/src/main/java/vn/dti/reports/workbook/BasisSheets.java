package vn.dti.reports.workbook;

import java.util.List;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Moved;
import vn.dti.reports.model.QualitySums;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Unit;

/** Sheets on what the numbers rest on: how each indicator is counted, and what was delivered. */
final class BasisSheets {
    private static final String NOTHING_SENT = "chưa gửi dữ liệu của kỳ";
    private static final int[] DELIVERY_WIDTHS = {34, 27, 22, 18, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11};
    private static final int READ = 4;
    private static final int SET_ASIDE = 6;
    /** The definitions' last columns are English: for the screen. */
    private static final int VIETNAMESE_COLUMNS = 9;

    private static final int[] DEFINITION_WIDTHS = {24, 38, 24, 24, 24, 12, 12, 28, 10, 24, 38};

    private static final int[] CHANGE_WIDTHS = {36, 12, 38, 12, 12, 12, 12, 14, 14};

    private final Release release;

    BasisSheets(Release release) {
        this.release = release;
    }

    /** All indicators in both languages, with their formula and this month's numerator and denominator. */
    void definitions(Grid grid, String unit) {
        List<String> titles = List.of(
                "Chỉ tiêu",
                "Cách tính",
                "Mã / Code",
                "Tử số / Numerator",
                "Mẫu số / Denominator",
                "Tử số kỳ này",
                "Mẫu số kỳ này",
                "Căn cứ / Basis",
                "Phiên bản / Version",
                "Indicator",
                "Rule");
        int head = grid.head(titles, 1);
        for (Indicator indicator : release.pack().indicators().indicators()) {
            Cell cell = release.cell(unit, indicator.name());
            grid.row();
            grid.text(indicator.titleVi());
            grid.text(indicator.ruleVi());
            grid.text(indicator.name());
            grid.text(String.join(" + ", indicator.numerator()));
            grid.text(String.join(" + ", indicator.denominator()));
            parts(grid, cell);
            grid.text(indicator.basis());
            grid.text(indicator.ruleVersion());
            grid.text(indicator.titleEn());
            grid.text(indicator.ruleEn());
            grid.fit(DEFINITION_WIDTHS);
        }
        grid.filter(head, titles.size());
        grid.widths(DEFINITION_WIDTHS);
        Paper.table(grid, head, VIETNAMESE_COLUMNS, 1);
    }

    /** What the edition says otherwise than the one it supersedes: the same figure before and now. */
    void changes(Grid grid, List<Moved> moved) {
        List<String> titles = List.of(
                "Đơn vị",
                "Mã đơn vị",
                "Chỉ tiêu",
                "Tử số trước",
                "Mẫu số trước",
                "Tử số",
                "Mẫu số",
                "Thay đổi tử số",
                "Thay đổi mẫu số");
        int head = grid.head(titles, 1);
        for (Moved each : moved) {
            Cell now = release.cell(each.unit(), each.indicator());
            grid.row();
            grid.text(release.pack()
                    .units()
                    .unit(each.unit())
                    .map(unit -> unit.nameVi())
                    .orElse(each.unit()));
            grid.text(each.unit());
            grid.text(release.title(each.indicator()));
            parts(grid, each.before());
            parts(grid, now);
            difference(grid, each.before().measured() && now.measured(), 5, 3);
            difference(grid, divided(each.before()) && divided(now), 6, 4);
            grid.fit(CHANGE_WIDTHS);
        }
        grid.filter(head, titles.size());
        grid.widths(CHANGE_WIDTHS);
        Paper.table(grid, head, titles.size(), 1);
    }

    private static void parts(Grid grid, Cell cell) {
        grid.count(cell);
        if (divided(cell)) {
            grid.number(cell.below().longValue());
        } else {
            grid.text("");
        }
    }

    private static boolean divided(Cell cell) {
        return cell.measured() && cell.denominator() != null;
    }

    private static void difference(Grid grid, boolean both, int now, int before) {
        if (both) {
            grid.difference(now, before);
        } else {
            grid.text("");
        }
    }

    private static void signs(Grid grid, QualitySums sums) {
        sign(grid, sums, Field.DUE_AT, QualityKind.NO_DUE);
        sign(grid, sums, Field.DUE_AT, QualityKind.DUE_FROM_LIMIT);
        sign(grid, sums, Field.FINISHED_AT, QualityKind.SET_TO_DUE);
        sign(grid, sums, Field.CHANNEL, QualityKind.DEFAULTED);
        sign(grid, sums, Field.SUPPLEMENT_COMPLETED_AT, QualityKind.SUPPLEMENT_OPEN);
    }

    private static void sign(Grid grid, QualitySums sums, Field field, QualityKind kind) {
        if (sums.has(field, kind)) {
            grid.number(sums.count(field, kind));
        } else {
            grid.state(Numbers.NOT_PROVIDED);
        }
    }

    /** Deliveries with what was read, accepted and set aside, and units for which nothing came. */
    void deliveries(Grid grid, List<Delivery> deliveries, List<Unit> silent) {
        List<String> titles = List.of(
                "Nơi gửi",
                "Mã lần gửi",
                "Tệp",
                "Đến lúc",
                "Đọc",
                "Nhận",
                "Để riêng",
                "Trống",
                "Tỷ lệ để riêng",
                "Không có ngày hẹn trả",
                "Trong đó tính được hạn",
                "Kết thúc đúng giây hẹn trả",
                "Kênh lấy mặc định",
                "Chưa bổ sung xong");
        int head = grid.head(titles, 1);
        for (Delivery delivery : deliveries) {
            grid.row();
            grid.text(release.pack()
                    .units()
                    .unit(delivery.office())
                    .map(unit -> unit.nameVi())
                    .orElse(delivery.office()));
            grid.text(delivery.id());
            grid.text(delivery.file());
            grid.time(delivery.arrivedAt());
            grid.number(delivery.rowsRead());
            grid.number(delivery.rowsAccepted());
            grid.number(delivery.rowsSetAside());
            grid.number(delivery.rowsBlank());
            grid.share(SET_ASIDE, delivery.rowsSetAside(), READ, delivery.rowsRead());
            signs(grid, QualitySums.of(release, List.of(delivery)));
            grid.fit(DELIVERY_WIDTHS);
        }
        for (Unit unit : silent) {
            grid.row();
            grid.text(unit.nameVi());
            grid.text(NOTHING_SENT);
            for (int i = 2; i < titles.size(); i++) {
                grid.state(Numbers.NOT_PROVIDED);
            }
            grid.fit(DELIVERY_WIDTHS);
        }
        if (!deliveries.isEmpty()) {
            grid.filter(head, titles.size());
        }
        grid.widths(DELIVERY_WIDTHS);
        Paper.table(grid, head, titles.size(), 1);
    }
}
