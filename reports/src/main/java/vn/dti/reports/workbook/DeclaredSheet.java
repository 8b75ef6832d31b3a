package vn.dti.reports.workbook;

import java.util.Comparator;
import java.util.List;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.DeclaredTotal.State;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.Unit;

/** What offices' own systems print as totals, beside what their dossiers make, largest differences first. */
final class DeclaredSheet {
    static final String NAME = "Đối chiếu số công bố";

    private static final List<String> TITLES = List.of(
            "Mã",
            "Đơn vị",
            "Từ ngày",
            "Đến ngày",
            "Chỉ tiêu",
            "Số đơn vị công bố",
            "Số tính từ hồ sơ",
            "Chênh lệch",
            "Kết quả",
            "Nơi gửi",
            "Mẫu bảng");
    private static final int[] WIDTHS = {10, 34, 12, 12, 34, 14, 14, 12, 20, 12, 24};
    private static final int DECLARED = 5;
    private static final int COMPUTED = 6;

    private final Release release;
    private final List<DeclaredTotal> totals;

    DeclaredSheet(Release release, List<DeclaredTotal> totals) {
        this.release = release;
        this.totals = totals.stream()
                .sorted(Comparator.comparing(DeclaredTotal::state, Comparator.comparingInt(DeclaredSheet::rank))
                        .thenComparing(total -> -Math.abs(total.difference()))
                        .thenComparing(DeclaredTotal.ORDER))
                .toList();
    }

    private static int rank(State state) {
        return switch (state) {
            case DIFFERENT -> 0;
            case EQUAL -> 1;
            case NOT_COMPUTED -> 2;
        };
    }

    /** Fills the sheet. */
    void fill(Grid grid) {
        grid.line(
                Look.REMARK,
                "Số của thành phố được tính từ từng hồ sơ, không lấy từ số tổng hợp này. Chênh lệch có thể do quy tắc đếm của phần"
                        + " mềm một cửa (hồ sơ bị trả lại, chờ bổ sung), do dòng để riêng, hoặc do tệp hồ sơ gửi thiếu.");
        int head = grid.head(TITLES, 2);
        totals.forEach(total -> row(grid, total));
        grid.filter(head, TITLES.size());
        grid.widths(WIDTHS);
        Paper.table(grid, head, TITLES.size(), 1);
    }

    private void row(Grid grid, DeclaredTotal total) {
        grid.row();
        grid.text(total.unit());
        grid.text(release.pack().units().unit(total.unit()).map(Unit::nameVi).orElse(total.unit()));
        grid.text(Days.day(total.from()));
        grid.text(Days.day(total.to()));
        grid.text(Words.declared(total));
        grid.number(total.declared());
        Long computed = total.computed();
        if (computed == null) {
            grid.state(Numbers.NOT_PROVIDED);
            grid.state("");
        } else {
            grid.number(computed);
            grid.difference(DECLARED, COMPUTED);
        }
        grid.text(
                switch (total.state()) {
                    case EQUAL -> "Khớp";
                    case DIFFERENT -> "Chênh lệch";
                    case NOT_COMPUTED -> "Không có số để so";
                });
        grid.text(total.office());
        grid.text(release.pack().sources().stream()
                .filter(source -> source.name().equals(total.source()))
                .map(SourceProfile::titleVi)
                .findFirst()
                .orElse(total.source()));
        grid.fit(WIDTHS);
    }
}
