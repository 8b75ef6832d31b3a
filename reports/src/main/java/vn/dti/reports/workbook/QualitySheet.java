package vn.dti.reports.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dti.reports.model.QualitySums;
import vn.dti.reports.model.Release;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.extract.Field;

/**
 * How clean the accepted rows are: by field, how many have a value of their own and why the others have none; below, what
 * a dossier's instants say together.
 */
final class QualitySheet {
    private static final int[] WIDTHS = {50, 12, 12, 12, 12, 12, 12, 12, 26, 44};
    private static final int VIETNAMESE_COLUMNS = 8;
    private static final int VALUES = 5;
    private static final float SIGNS_POINTS = 32;

    private static final List<String> TITLES = List.of(
            "Trường",
            "Dòng đã nhận",
            "Tệp không có cột",
            "Ô trống",
            "Ô không đọc được",
            "Có giá trị",
            "Tỷ lệ có giá trị",
            "Lấy giá trị mặc định",
            "Mã / Field key",
            "Field");

    private static final List<String> SIGNS = List.of("Dấu hiệu khác", "Số dòng", "Trên tổng số", "Tỷ lệ");

    private final QualitySums sums;

    QualitySheet(Release release, List<Delivery> deliveries) {
        this.sums = QualitySums.of(release, deliveries);
    }

    /** Fills the sheet. */
    void fill(Grid grid) {
        grid.line(Look.REMARK, about());
        int head = grid.head(TITLES, 1);
        Arrays.stream(Field.values()).filter(field -> !field.personal()).forEach(field -> field(grid, field));
        grid.filter(head, TITLES.size());
        grid.row();
        grid.titles(SIGNS, SIGNS_POINTS);
        sign(grid, Field.DUE_AT, QualityKind.NO_DUE);
        sign(grid, Field.DUE_AT, QualityKind.DUE_FROM_LIMIT);
        sign(grid, Field.FINISHED_AT, QualityKind.SET_TO_DUE);
        sign(grid, Field.SUPPLEMENT_COMPLETED_AT, QualityKind.SUPPLEMENT_OPEN);
        sign(grid, Field.RESUMED_AT, QualityKind.SUSPENSION_OPEN);
        grid.widths(WIDTHS);
        Paper.table(grid, head, VIETNAMESE_COLUMNS, 1);
        Paper.whole(grid, 1, 1);
    }

    private String about() {
        String text =
                "Đếm trên " + Numbers.count(sums.accepted()) + " dòng đã nhận của " + Numbers.count(sums.counted())
                        + " lần gửi; hồ sơ gửi lại được đếm mỗi lần gửi. Dòng để riêng có biên nhận của mình, không đếm ở đây; "
                        + "thông tin cá nhân không được đọc nên không đếm.";
        return sums.uncounted() == 0
                ? text
                : text + " " + Numbers.count(sums.uncounted())
                        + " lần gửi do phiên bản cũ của chương trình đọc, không có số đếm.";
    }

    private void field(Grid grid, Field field) {
        grid.row();
        grid.text(field.titleVi());
        if (sums.counted() == 0) {
            nothing(grid, VIETNAMESE_COLUMNS - 1);
        } else {
            long absent = sums.count(field, QualityKind.ABSENT);
            long empty = sums.count(field, QualityKind.EMPTY);
            long unreadable = sums.count(field, QualityKind.UNREADABLE);
            long values = sums.accepted() - absent - empty - unreadable;
            grid.number(sums.accepted());
            grid.number(absent);
            grid.number(empty);
            grid.number(unreadable);
            grid.formula(
                    Look.COUNT,
                    grid.reference(1) + "-" + grid.reference(2) + "-" + grid.reference(3) + "-" + grid.reference(4),
                    values);
            grid.share(VALUES, values, 1, sums.accepted());
            if (sums.has(field, QualityKind.DEFAULTED)) {
                grid.number(sums.count(field, QualityKind.DEFAULTED));
            } else {
                grid.text("");
            }
        }
        english(grid, field, field.titleEn());
    }

    private void sign(Grid grid, Field field, QualityKind kind) {
        grid.row();
        grid.text(capitalised(kind.titleVi()));
        if (sums.has(field, kind)) {
            long count = sums.count(field, kind);
            long total = sums.total(field, kind);
            grid.number(count);
            grid.number(total);
            grid.share(1, count, 2, total);
        } else {
            nothing(grid, 3);
        }
        grid.skip(VIETNAMESE_COLUMNS);
        english(grid, field, capitalised(kind.titleEn()));
    }

    private static void nothing(Grid grid, int cells) {
        for (int i = 0; i < cells; i++) {
            grid.state(Numbers.NOT_PROVIDED);
        }
    }

    private static void english(Grid grid, Field field, String words) {
        grid.text(field.key());
        grid.text(words);
        grid.fit(WIDTHS);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
