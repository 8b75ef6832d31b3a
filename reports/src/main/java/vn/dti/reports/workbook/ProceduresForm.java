package vn.dti.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.ProcedureCounts;
import vn.dti.reports.model.ProcedureCounts.Property;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.UnitLevel;

/**
 * A mandated form of fourteen columns (form II.07b): how many procedures there are, how many are handled through the
 * one-stop mechanism and how many have an internal process, each in total and by level. The pack does not say which agency
 * resolves which procedure, so the units are the two levels.
 */
final class ProceduresForm {
    private static final int[] WIDTHS = {6, 20, 13, 13, 13, 13, 13, 15, 15, 15, 13, 13, 13, 13};
    private static final List<String> TITLES = List.of(
            "(1) TT",
            "(2) Đơn vị",
            "(3) Tổng số TTHC",
            "(4) Cấp tỉnh",
            "(5) Cấp huyện",
            "(6) Cấp xã",
            "(7) Tổng số TTHC",
            "(8) Tại bộ phận một cửa cấp tỉnh",
            "(9) Tại bộ phận một cửa cấp huyện",
            "(10) Tại bộ phận một cửa cấp xã",
            "(11) Tổng số quy trình",
            "(12) Cấp tỉnh",
            "(13) Cấp huyện",
            "(14) Cấp xã");
    private static final List<String> GROUPS = List.of(
            "Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương",
            "TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông",
            "Quy trình nội bộ giải quyết TTHC theo cơ chế một cửa, một cửa liên thông được ban hành");
    private static final List<UnitLevel> LEVELS = List.of(UnitLevel.AGENCY, UnitLevel.DISTRICT, UnitLevel.COMMUNE);
    private static final int FIRST_COUNT = 2;
    private static final int GROUP_WIDTH = 4;
    private static final int FOOT = 10;
    private static final float GROUPS_POINTS = 48;

    private final Release release;
    private final Letterhead.Form form;
    private final ProcedureCounts counts;

    ProceduresForm(Release release, Letterhead.Form form) {
        this.release = release;
        this.form = form;
        this.counts = new ProcedureCounts(release.pack(), release.edition().lastDay());
    }

    /** Fills the sheet. */
    void fill(Grid grid) {
        FormHead.write(grid, release, form, release.pack().settings().titleVi(), "số TTHC");
        groups(grid);
        grid.head(TITLES, 2);
        int first = grid.rows();
        row(grid, "1", "Sở, ban, ngành", UnitLevel.AGENCY);
        row(grid, "2", "Phường, xã", UnitLevel.COMMUNE);
        total(grid, first);
        notes().forEach(note -> grid.line(Look.REMARK, note));
        foot(grid);
        grid.widths(WIDTHS);
        Paper.whole(grid, 1, 1);
    }

    private static void groups(Grid grid) {
        List<String> titles = new ArrayList<>(List.of("", ""));
        for (String group : GROUPS) {
            titles.add(group);
            titles.addAll(List.of("", "", ""));
        }
        grid.titles(titles, GROUPS_POINTS);
        grid.merge(0, FIRST_COUNT);
        for (int i = 0; i < GROUPS.size(); i++) {
            grid.merge(FIRST_COUNT + i * GROUP_WIDTH, GROUP_WIDTH);
        }
    }

    /** One level's row: none in another's column; the total is the live sum. Where its own is not known, none is. */
    private void row(Grid grid, String number, String name, UnitLevel level) {
        grid.row();
        grid.text(number);
        grid.text(name);
        for (Property property : Property.values()) {
            Cell own = counts.count(level, property);
            int from = grid.column() + 1;
            live(grid, own, "SUM(" + grid.reference(from) + ":" + grid.reference(from + LEVELS.size() - 1) + ")");
            for (UnitLevel column : LEVELS) {
                if (column == level || column == UnitLevel.DISTRICT) {
                    grid.count(counts.count(column, property));
                } else {
                    grid.count(own.measured() ? ProcedureCounts.NONE : own);
                }
            }
        }
        grid.fit(WIDTHS);
    }

    private void total(Grid grid, int first) {
        grid.row();
        grid.text("");
        grid.text("Cộng");
        for (Property property : Property.values()) {
            Cell agencies = counts.count(UnitLevel.AGENCY, property);
            Cell communes = counts.count(UnitLevel.COMMUNE, property);
            down(grid, Cell.sum(agencies, communes), first);
            down(grid, agencies, first);
            grid.count(counts.count(UnitLevel.DISTRICT, property));
            down(grid, communes, first);
        }
    }

    private static void down(Grid grid, Cell cell, int first) {
        if (cell.measured()) {
            grid.sum(grid.column(), first, grid.rows() - 2, cell.above().doubleValue());
        } else {
            grid.count(cell);
        }
    }

    private static void live(Grid grid, Cell cell, String formula) {
        if (cell.measured()) {
            grid.formula(Look.COUNT, formula, cell.above().doubleValue());
        } else {
            grid.count(cell);
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Ghi chú: đếm " + Numbers.count(counts.inForce()) + " TTHC có hiệu lực ngày "
                + Days.day(release.edition().lastDay())
                + " trong danh mục của bộ dữ liệu tham chiếu, theo cấp giải quyết, cả ở các cột (8) đến (10). Cấp huyện: "
                + counts.count(UnitLevel.DISTRICT, Property.ANY).text(Kind.COUNT) + ".");
        notes.add("Danh mục không ghi TTHC nào do sở, ban, ngành nào giải quyết.");
        long oneStop = counts.unknown(Property.ONE_STOP);
        long internal = counts.unknown(Property.INTERNAL_PROCESS);
        if (oneStop + internal > 0) {
            notes.add("Danh mục chưa ghi có thực hiện theo cơ chế một cửa hay không: " + Numbers.count(oneStop)
                    + " TTHC; chưa ghi có quy trình nội bộ hay không: " + Numbers.count(internal)
                    + " TTHC. Cột liên quan ghi \"" + Numbers.NOT_PROVIDED + "\", không phải là 0.");
        }
        return notes;
    }

    /** Place and day are for whoever signs: no page says when it was made. */
    private void foot(Grid grid) {
        String place = release.pack().letterhead().place();
        grid.row();
        grid.foot(Look.FOOT, FOOT, GROUP_WIDTH, (place.isEmpty() ? "……" : place) + ", ngày …… tháng …… năm ………");
        grid.foot(Look.SIGNER, FOOT, GROUP_WIDTH, "Người làm báo cáo");
    }
}
