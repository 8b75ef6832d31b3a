package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Earned;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Bilingual;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.UnitLevel;

/** A version of an index for one unit: its groups, their metrics with numerator, denominator and points, and the total. */
final class IndexSheet {
    private static final int[] WIDTHS = {9, 46, 16, 16, 14, 12, 12, 40, 44};

    private final Release release;
    private final ScoreIndex index;
    private final String unit;
    private final UnitLevel level;

    IndexSheet(Release release, ScoreIndex index, String unit, UnitLevel level) {
        this.release = release;
        this.index = index;
        this.unit = unit;
        this.level = level;
    }

    /** The sheet's name. */
    static String name(ScoreIndex index) {
        return "Bộ chỉ số " + index.id();
    }

    /** Fills it. */
    void fill(Grid grid) {
        grid.line(Look.REMARK, index.titleVi() + ". Nguồn: " + index.basis().vi() + ".");
        grid.line(
                Look.REMARK,
                "Điểm của nhóm là tổng điểm các chỉ tiêu; thiếu số liệu của một chỉ tiêu thì nhóm và tổng chưa có điểm.");
        List<String> titles = List.of(
                "Mã",
                "Nhóm, chỉ tiêu",
                "Tử số",
                "Mẫu số",
                "Tỷ lệ",
                "Điểm",
                "Điểm tối đa",
                "Cách tính điểm",
                "Tình trạng số liệu");
        int head = grid.head(titles, 2);
        for (Group group : index.groups()) {
            Earned earned = Earned.of(release, index, group, unit);
            sum(grid, group.code(), group.titleVi(), group.code(), group.max(), earned);
            index.metrics(group).forEach(metric -> metric(grid, metric));
        }
        sum(grid, "", "Tổng điểm", ScoreIndex.TOTAL, index.max(), Earned.of(release, index, unit));
        index.metrics().stream().filter(metric -> metric.group() == null).forEach(metric -> metric(grid, metric));
        grid.filter(head, titles.size());
        grid.widths(WIDTHS);
        Paper.table(grid, head, titles.size(), 1);
    }

    private void sum(Grid grid, String code, String title, String figure, BigDecimal max, Earned earned) {
        Cell cell = release.cell(unit, index.figure(figure));
        grid.row();
        grid.group(code);
        grid.group(title);
        for (int i = 0; i < 3; i++) {
            grid.group("");
        }
        grid.points(Look.GROUP_POINTS, points(figure), Numbers.NOT_PROVIDED);
        grid.points(Look.GROUP_POINTS, Optional.of(max), "");
        grid.group("");
        grid.group(cell.measured() ? "" : "chưa đủ số liệu: " + earned.text());
        grid.fit(WIDTHS);
    }

    private void metric(Grid grid, Metric metric) {
        Cell cell = release.cell(unit, index.figure(metric.key()));
        ScoreIndex.Curve curve = metric.curve();
        grid.row();
        grid.text(metric.code());
        grid.text(metric.titleVi());
        grid.quotient(cell, Kind.RATE);
        boolean alone = index.scoresAlone(metric);
        grid.points(
                Look.MEAN,
                alone ? points(metric.key()) : Optional.empty(),
                curve == null ? "không tính điểm" : alone ? Numbers.NOT_PROVIDED : "tính vào nhóm");
        grid.points(Look.MEAN, Optional.ofNullable(curve).map(ScoreIndex.Curve::max), "-");
        grid.text(Words.scoring(curve));
        grid.text(remark(metric, cell));
        grid.fit(WIDTHS);
    }

    private Optional<BigDecimal> points(String figure) {
        return release.figures().points(unit, index.figure(figure));
    }

    /** Why a metric has no figure, whose figure it is, what about it was not verified. */
    private String remark(Metric metric, Cell cell) {
        String whose = level == UnitLevel.COMMUNE && metric.commune() == Commune.CITY ? "lấy theo thành phố" : "";
        String state = switch (cell.state()) {
            case MEASURED -> "";
            case NOT_PROVIDED ->
                metric.figure() == null ? "dữ liệu gửi lên không có nội dung này" : "chưa có dữ liệu của kỳ";
            case NO_DENOMINATOR -> "không phát sinh";
            case NOT_APPLICABLE -> "không áp dụng cho cấp xã";
        };
        Bilingual note = metric.note();
        return joined(whose, state, note == null ? "" : note.vi());
    }

    private static String joined(String... texts) {
        return String.join(
                "; ", List.of(texts).stream().filter(text -> !text.isEmpty()).toList());
    }
}
