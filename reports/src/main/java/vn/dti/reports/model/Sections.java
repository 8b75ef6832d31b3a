package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.UnitLevel;

/** Tables and charts that the city's report and a unit's have in common. */
final class Sections {
    private final Release release;
    private final Comparison comparison;
    private final Comparison onYear;

    Sections(Release release) {
        this.release = release;
        this.comparison = Comparison.withMonthBefore(release);
        this.onYear = Comparison.withYearBefore(release);
    }

    Comparison onYear() {
        return onYear;
    }

    Comparison comparison() {
        return comparison;
    }

    /** Indicators of a unit: this month, the one before, the change, the year to date. */
    Block comparisonTable(String caption, String unit, List<String> indicators) {
        List<Row> rows = new ArrayList<>();
        for (String indicator : indicators) {
            Kind kind = release.kind(indicator);
            rows.add(Row.of(
                    release.title(indicator),
                    release.cell(unit, indicator).textWithParts(kind),
                    comparison.before(unit, indicator).textWithParts(kind),
                    comparison.change(unit, indicator),
                    release.year()
                            .map(year -> release.cell(unit, year, indicator).textWithParts(kind))
                            .orElse(Numbers.NOT_PROVIDED)));
        }
        return new Block.Table(
                Shape.COMPARISON,
                caption,
                List.of(
                        "Chỉ tiêu",
                        "Tháng " + Days.month(release.edition().month()),
                        comparison.title(),
                        "Thay đổi",
                        "Lũy kế năm " + release.edition().month().getYear()),
                rows);
    }

    /** What was adjusted after closing, in a line of its own; null where nothing was. */
    Block.@Nullable Paragraph adjusted(String unit) {
        return comparison.adjusted(unit).map(Block.Paragraph::new).orElse(null);
    }

    /** What {@link #yearTable} is about: the year before, and targets where the units of a level have any. */
    String yearTitle(UnitLevel level, List<String> indicators) {
        return "So với cùng kỳ năm trước" + (targets(level, indicators) ? " và mục tiêu" : "");
    }

    private boolean targets(UnitLevel level, List<String> indicators) {
        return indicators.stream()
                .anyMatch(indicator -> release.target(level, indicator).isPresent());
    }

    /**
     * Indicators of a unit beside the same month of the year before and their targets; null where neither is there to be shown.
     */
    Block.@Nullable Table yearTable(String unit, UnitLevel level, List<String> indicators) {
        boolean targets = targets(level, indicators);
        if (!targets && !onYear.known(unit, indicators)) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        for (String indicator : indicators) {
            Kind kind = release.kind(indicator);
            Cell now = release.cell(unit, indicator);
            List<String> cells = new ArrayList<>(List.of(
                    release.title(indicator),
                    now.textWithParts(kind),
                    onYear.before(unit, indicator).textWithParts(kind),
                    onYear.change(unit, indicator)));
            if (targets) {
                cells.add(release.target(level, indicator)
                        .map(target -> Words.target(target, kind) + "\n" + Words.met(target, now))
                        .orElse("-"));
            }
            rows.add(new Row(cells, false));
        }
        List<String> head = new ArrayList<>(
                List.of("Chỉ tiêu", "Tháng " + Days.month(release.edition().month()), onYear.title(), "Thay đổi"));
        if (targets) {
            head.add("Mục tiêu");
        }
        return new Block.Table(targets ? Shape.COMPARISON : Shape.SHARES, yearTitle(level, indicators), head, rows);
    }

    /** What a unit received, by channel. */
    Block channelTable(String caption, String unit) {
        Cell total = release.cell(unit, "received");
        List<Row> rows = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            rows.add(share(Words.channel(channel), channelCell(unit, channel), total));
        }
        rows.add(shareRow("Cộng", total, total, true));
        return shares(caption, rows);
    }

    private Cell channelCell(String unit, Channel channel) {
        return release.cell(
                unit,
                switch (channel) {
                    case ONLINE -> "received_online";
                    case DIRECT -> "received_direct";
                    case POST -> "received_post";
                });
    }

    /** The channels of what a unit received, as bars; null where nothing is known. */
    Block.@Nullable Picture channelChart(String caption, String unit) {
        Cell total = release.cell(unit, "received");
        if (!total.measured() || total.above().signum() == 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            Cell cell = channelCell(unit, channel);
            if (!cell.measured()) {
                return null;
            }
            names.add(Words.channel(channel));
            values.add(Numbers.percent(cell.above(), total.above()).doubleValue());
            labels.add(Numbers.rate(cell.above(), total.above()) + " (" + Numbers.count(cell.above()) + "/"
                    + Numbers.count(total.above()) + ")");
        }
        return new Block.Picture(
                new Chart.Bars(Chart.Unit.PER_CENT, names, values, labels),
                caption,
                caption + ": " + pairs(names, labels));
    }

    static String pairs(List<String> names, List<String> labels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(names.get(i)).append(" ").append(labels.get(i));
        }
        return text.toString();
    }

    /** What a unit resolved and what is open, by timeliness; each class over its own whole. */
    Block resolutionTable(String caption, String unit) {
        Cell resolved = release.cell(unit, "resolved");
        Cell open = release.cell(unit, "closing_stock");
        Cell overdue = release.cell(unit, "overdue_open");
        Cell openWithoutDue = release.cell(unit, "open_without_due");
        Cell within = Cell.rest(open, overdue, openWithoutDue);
        return shares(
                caption,
                List.of(
                        shareRow("Đã giải quyết trong kỳ", resolved, resolved, true),
                        share("- Trước hạn", release.cell(unit, "resolved_early"), resolved),
                        share("- Đúng hạn", release.cell(unit, "resolved_on_time"), resolved),
                        share("- Quá hạn", release.cell(unit, "resolved_late"), resolved),
                        share("- Không có hạn trả", release.cell(unit, "resolved_without_due"), resolved),
                        shareRow("Đang giải quyết cuối kỳ", open, open, true),
                        share("- Còn trong hạn", within, open),
                        share("- Đã quá hạn", overdue, open),
                        share("- Không có hạn trả", openWithoutDue, open)));
    }

    private static Block shares(String caption, List<Row> rows) {
        return new Block.Table(
                Shape.SHARES, caption, List.of("Nội dung", "Số hồ sơ (tử số)", "Trên (mẫu số)", "Tỷ lệ"), rows);
    }

    private static Row share(String name, Cell part, Cell whole) {
        return shareRow(name, part, whole, false);
    }

    private static Row shareRow(String name, Cell part, Cell whole, boolean strong) {
        String rate = Numbers.NOT_PROVIDED;
        if (part.measured() && whole.measured()) {
            rate = whole.above().signum() == 0 ? "không phát sinh" : Numbers.rate(part.above(), whole.above());
        }
        return new Row(List.of(name, part.text(Kind.COUNT), whole.text(Kind.COUNT), rate), strong);
    }

    /** Thirteen months of a unit. */
    Block monthsTable(String caption, String unit) {
        List<Row> rows = new ArrayList<>();
        for (Period month : release.figures().months()) {
            boolean current = month.name().equals(release.month().name());
            String name = month.name().substring(5) + "/" + month.name().substring(0, 4);
            rows.add(new Row(
                    List.of(
                            current && !release.monthOver() ? name + "*" : name,
                            release.cell(unit, month, "received").text(Kind.COUNT),
                            release.cell(unit, month, "online_rate").textWithParts(Kind.RATE),
                            release.cell(unit, month, "resolved").text(Kind.COUNT),
                            release.cell(unit, month, "on_time_rate").textWithParts(Kind.RATE),
                            release.cell(unit, month, "resolved_late").text(Kind.COUNT),
                            release.cell(unit, month, "closing_stock").text(Kind.COUNT),
                            release.cell(unit, month, "overdue_open").text(Kind.COUNT)),
                    current));
        }
        return new Block.Table(
                Shape.MONTHS,
                caption,
                List.of(
                        "Tháng",
                        "Tiếp nhận",
                        "Trực tuyến",
                        "Giải quyết",
                        "Trước hạn và đúng hạn",
                        "Quá hạn",
                        "Tồn cuối kỳ",
                        "Tồn quá hạn"),
                OneLine.whereAllFit(rows));
    }
}
