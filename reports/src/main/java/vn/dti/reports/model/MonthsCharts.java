package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.chart.Chart.Tone;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Indicator.Kind;

/** A unit's months as charts. */
final class MonthsCharts {
    private final Release release;

    MonthsCharts(Release release) {
        this.release = release;
    }

    /** How months are drawn. */
    enum Drawn {
        LINES,
        COLUMNS,
        STACK
    }

    /** Indicators of a unit by month, each in its tone; a month without a figure is a gap. */
    Block.Picture of(String caption, String unit, Drawn drawn, List<String> indicators, List<Tone> tones) {
        List<Period> months = release.figures().months();
        List<String> names = months.stream()
                .map(month ->
                        month.name().substring(5) + "/" + month.name().substring(2, 4) + (unfinished(month) ? "*" : ""))
                .toList();
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            String indicator = indicators.get(i);
            List<@Nullable Double> values = new ArrayList<>();
            for (Period month : months) {
                values.add(release.cell(unit, month, indicator).plotted(release.kind(indicator)));
            }
            series.add(new Chart.Series(release.title(indicator), tones.get(i), values));
        }
        Chart.Unit axis = release.kind(indicators.get(0)) == Kind.RATE ? Chart.Unit.PER_CENT : Chart.Unit.COUNT;
        Chart chart = switch (drawn) {
            case LINES -> new Chart.Lines(axis, names, series);
            case COLUMNS -> new Chart.Columns(axis, names, series);
            case STACK -> new Chart.Stack(axis, names, series);
        };
        String measured = axis == Chart.Unit.COUNT
                ? " (đơn vị: hồ sơ)"
                : drawn == Drawn.LINES ? " (đơn vị: %; trục không bắt đầu từ 0)" : " (đơn vị: %)";
        String shown =
                caption + measured + (months.stream().anyMatch(this::unfinished) ? " (* tháng chưa kết thúc)" : "");
        return new Block.Picture(chart, shown, words(shown, names, series, axis));
    }

    private boolean unfinished(Period month) {
        return month.name().equals(release.month().name()) && !release.monthOver();
    }

    private static String words(String caption, List<String> names, List<Chart.Series> series, Chart.Unit axis) {
        StringBuilder text = new StringBuilder(caption);
        int last = names.size() - 1;
        for (Chart.Series one : series) {
            Double from = one.values().get(0);
            Double to = one.values().get(last);
            if (from != null && to != null) {
                text.append("; ")
                        .append(one.name())
                        .append(": ")
                        .append(names.get(0))
                        .append(" ")
                        .append(rounded(from, axis))
                        .append(", ")
                        .append(names.get(last))
                        .append(" ")
                        .append(rounded(to, axis));
            }
        }
        return text.append(".").toString();
    }

    private static String rounded(double value, Chart.Unit axis) {
        return axis == Chart.Unit.COUNT
                ? vn.dti.reports.style.Numbers.count(Math.round(value))
                : "khoảng " + Math.round(value) + "%";
    }
}
