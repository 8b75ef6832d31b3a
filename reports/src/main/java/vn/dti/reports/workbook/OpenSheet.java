package vn.dti.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OpenDossiers.Kind;
import vn.dti.schemas.pack.OpenBands;
import vn.dti.schemas.pack.Unit;

/**
 * The dossiers that are open at the instant of the figures, a row a unit: by age, by how soon they are due, overdue, without
 * due time. All that are open is the live sum of the ages.
 */
final class OpenSheet {
    static final String NAME = "Hồ sơ đang giải quyết";

    private static final int NAME_WIDTH = 40;
    private static final int NUMBER_WIDTH = 12;
    private static final int OPEN = 2;
    private static final int FIRST_AGE = 3;

    private final Release release;
    private final OpenBands bands;

    OpenSheet(Release release) {
        this.release = release;
        this.bands = release.pack().settings().openBands();
    }

    /** Fills the sheet of the city: its total and every unit. */
    void city(Grid grid) {
        int head = head(grid);
        row(grid, release.city(), release.pack().settings().titleVi());
        release.reportedUnits().forEach(unit -> row(grid, unit.code(), unit.nameVi()));
        foot(grid, head);
    }

    /** Fills the sheet of a unit. */
    void unit(Grid grid, Unit unit) {
        int head = head(grid);
        row(grid, unit.code(), unit.nameVi());
        foot(grid, head);
    }

    private int head(Grid grid) {
        grid.line(
                Look.REMARK,
                "Tuổi hồ sơ: số ngày làm việc từ khi tiếp nhận (không tính ngày tiếp nhận) đến ngày của số liệu. Sắp đến hạn: còn"
                        + " không quá số ngày làm việc đã ghi, không gồm hồ sơ quá hạn; số ngày dài gồm cả số ngày ngắn.");
        return grid.head(titles(), 2);
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("Mã", "Đơn vị", "Đang giải quyết"));
        for (int band = 0; band < bands.bands(); band++) {
            boolean last = band + 1 == bands.bands();
            titles.add("Tuổi " + (last ? "từ " + bands.from(band) + " ngày" : bands.name(band) + " ngày"));
        }
        bands.dueWithin().forEach(days -> titles.add("Đến hạn trong " + days + " ngày"));
        titles.addAll(List.of("Đã quá hạn", "Không có ngày hẹn trả", "Tỷ lệ quá hạn"));
        return titles;
    }

    private void row(Grid grid, String code, String name) {
        List<OpenDossiers> rows = release.operating().open(code);
        grid.row();
        grid.text(code);
        grid.text(name);
        if (rows.isEmpty()) {
            for (int column = OPEN; column < titles().size(); column++) {
                grid.state(Numbers.NOT_PROVIDED);
            }
        } else {
            int lastAge = FIRST_AGE + bands.bands() - 1;
            long open = rows.get(0).open();
            grid.formula(Look.COUNT, "SUM(" + grid.reference(FIRST_AGE) + ":" + grid.reference(lastAge) + ")", open);
            for (int band = 0; band < bands.bands(); band++) {
                grid.number(dossiers(rows, Kind.AGE, bands.name(band)));
            }
            bands.dueWithin().forEach(days -> grid.number(dossiers(rows, Kind.DUE_WITHIN, Integer.toString(days))));
            int overdue = grid.column();
            grid.number(dossiers(rows, Kind.OVERDUE, ""));
            grid.number(dossiers(rows, Kind.NO_DUE, ""));
            grid.share(overdue, dossiers(rows, Kind.OVERDUE, ""), OPEN, open);
        }
        grid.fit(widths());
    }

    private static long dossiers(List<OpenDossiers> rows, Kind kind, String band) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.band().equals(band))
                .mapToLong(OpenDossiers::dossiers)
                .sum();
    }

    private int[] widths() {
        int[] widths = new int[titles().size()];
        Arrays.fill(widths, NUMBER_WIDTH);
        widths[1] = NAME_WIDTH;
        return widths;
    }

    private void foot(Grid grid, int head) {
        grid.filter(head, titles().size());
        grid.widths(widths());
        Paper.table(grid, head, titles().size(), 1);
    }
}
