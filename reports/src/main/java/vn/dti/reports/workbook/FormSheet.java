package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.FormFigures;
import vn.dti.reports.model.Frames;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Letterhead;

/**
 * A mandated form of thirteen columns (form II.06): a unit's month by field, its total, and the longer periods that end with it, quarter to year. Column (3) is
 * the live sum of (4), (5) and (6), the total that of the fields. Dossiers without a due time stand in (7) and (11) and in
 * none of the classes; a note says how many they are.
 */
final class FormSheet {
    private static final int[] WIDTHS = {6, 44, 11, 11, 13, 11, 11, 11, 11, 11, 11, 11, 11};
    private static final List<String> TITLES = List.of(
            "(1) TT",
            "(2) Lĩnh vực",
            "(3) Tiếp nhận: tổng",
            "(4) Trong kỳ: trực tuyến",
            "(5) Trong kỳ: trực tiếp, bưu chính",
            "(6) Từ kỳ trước",
            "(7) Đã giải quyết: tổng",
            "(8) Trước hạn",
            "(9) Đúng hạn",
            "(10) Quá hạn",
            "(11) Đang giải quyết: tổng",
            "(12) Trong hạn",
            "(13) Quá hạn");
    private static final int FIRST_SUM = 2;

    private final Release release;
    private final Letterhead.Form form;
    private final FormFigures figures;

    FormSheet(Release release, Letterhead.Form form, String unit) {
        this(release, form, FormFigures.ofMonth(release, unit, form.role()));
    }

    FormSheet(Release release, Letterhead.Form form, FormFigures figures) {
        this.release = release;
        this.form = form;
        this.figures = figures;
    }

    /** Fills the sheet. */
    void fill(Grid grid, String unitName) {
        FormHead.write(grid, form, figures.period(), figures.title(), unitName, "số hồ sơ TTHC");
        grid.head(TITLES, 2);
        List<String> fields = figures.fields();
        int first = grid.rows();
        BigDecimal[] sums = new BigDecimal[TITLES.size() - FIRST_SUM];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (String field : fields) {
            List<Cell> cells = columns(indicator -> figures.field(field, indicator));
            if (cells.stream().allMatch(cell -> cell.above().signum() == 0)) {
                continue;
            }
            grid.row();
            grid.text(Integer.toString(grid.rows() - first));
            grid.text(Words.field(release, field));
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(cells.get(i).above());
            }
            put(grid, cells);
            grid.fit(WIDTHS);
        }
        total(grid, first, sums);
        for (Period period : figures.longer()) {
            grid.row();
            grid.text("");
            grid.text(Frames.period(release, period));
            put(grid, columns(indicator -> figures.whole(period, indicator)));
            grid.fit(WIDTHS);
        }
        grid.line(Look.REMARK, note());
        grid.widths(WIDTHS);
        Paper.whole(grid, 1, Paper.AS_LONG_AS_NEEDED);
    }

    /** The sum of the fields, live where it is the figure: a procedure without a field is in the figure alone. */
    private void total(Grid grid, int first, BigDecimal[] sums) {
        int last = grid.rows() - 1;
        grid.row();
        grid.text("");
        grid.text("Cộng");
        List<Cell> cells = columns(figures::whole);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.measured() && cell.above().compareTo(sums[i]) == 0 && last >= first) {
                grid.sum(FIRST_SUM + i, first, last, cell.above().doubleValue());
            } else {
                grid.count(cell);
            }
        }
    }

    /** A row's cells; (3) is a live sum where all received have a channel. */
    private static void put(Grid grid, List<Cell> cells) {
        boolean added = cells.stream().limit(4).allMatch(Cell::measured)
                && cells.get(0)
                                .above()
                                .compareTo(cells.get(1)
                                        .above()
                                        .add(cells.get(2).above())
                                        .add(cells.get(3).above()))
                        == 0;
        if (added) {
            String sum = grid.reference(FIRST_SUM + 1) + "+" + grid.reference(FIRST_SUM + 2) + "+"
                    + grid.reference(FIRST_SUM + 3);
            grid.formula(Look.COUNT, sum, cells.get(0).above().doubleValue());
        } else {
            grid.count(cells.get(0));
        }
        cells.stream().skip(1).forEach(grid::count);
    }

    /** Columns (3) to (13). */
    private static List<Cell> columns(Function<String, Cell> of) {
        Cell closing = of.apply("closing_stock");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.sum(of.apply("received"), of.apply("opening_stock")));
        cells.add(of.apply("received_online"));
        cells.add(Cell.sum(of.apply("received_direct"), of.apply("received_post")));
        cells.add(of.apply("opening_stock"));
        cells.add(of.apply("resolved"));
        cells.add(of.apply("resolved_early"));
        cells.add(of.apply("resolved_on_time"));
        cells.add(of.apply("resolved_late"));
        cells.add(closing);
        cells.add(Cell.rest(closing, of.apply("overdue_open"), of.apply("open_without_due")));
        cells.add(of.apply("overdue_open"));
        return cells;
    }

    private String note() {
        Cell resolved = figures.whole("resolved_without_due");
        Cell open = figures.whole("open_without_due");
        if (!resolved.measured() || !open.measured()) {
            return "Ghi chú: \"" + Numbers.NOT_PROVIDED + "\" không phải là 0.";
        }
        return "Ghi chú: " + Numbers.count(resolved.above()) + " hồ sơ đã giải quyết và " + Numbers.count(open.above())
                + " hồ sơ đang giải quyết không có ngày hẹn trả, được tính ở cột (7), (11) và không nằm trong cột (8), (9), "
                + "(10), (12), (13).";
    }
}
