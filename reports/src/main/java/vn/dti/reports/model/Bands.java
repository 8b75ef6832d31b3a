package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Grading.Band;

/** How many units lie in which band of the ranking rate, by the pack's bands; units apart or without a rate are in none. */
final class Bands {
    private Bands() {}

    /** The bands as bars; null where the pack names none. */
    static Block.@Nullable Picture picture(String caption, Grading grading, Ranking ranking) {
        if (grading.bands().isEmpty()) {
            return null;
        }
        int all = ranking.all().size();
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Band band : grading.bands()) {
            long count = ranking.places().stream()
                    .filter(place ->
                            place.standing().band().filter(band::equals).isPresent())
                    .count();
            add(names, values, labels, name(band), count, all);
        }
        if (!ranking.incomplete().isEmpty()) {
            add(names, values, labels, "Dữ liệu chưa đủ", ranking.incomplete().size(), all);
        }
        add(names, values, labels, "Không có số liệu", ranking.unranked().size(), all);
        return new Block.Picture(
                new Chart.Bars(Chart.Unit.COUNT, names, values, labels),
                caption,
                caption + ": " + Sections.pairs(names, labels));
    }

    /** A band with its bounds: {@code Tốt (từ 80% đến dưới 90%)}. */
    static String name(Band band) {
        String from = percent(band.from());
        if (band.to().compareTo(BigDecimal.ONE) == 0) {
            return band.title().vi() + " (từ " + from + ")";
        }
        String to = "dưới " + percent(band.to());
        return band.title().vi() + (band.from().signum() == 0 ? " (" + to + ")" : " (từ " + from + " đến " + to + ")");
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    private static void add(
            List<String> names, List<Double> values, List<String> labels, String name, long count, int all) {
        names.add(name);
        values.add((double) count);
        labels.add(Numbers.rate(BigDecimal.valueOf(count), BigDecimal.valueOf(all)) + " (" + count + "/" + all + ")");
    }
}
