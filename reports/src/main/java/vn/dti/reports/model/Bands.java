package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.style.Numbers;

/** How many units lie in which band of the ranking rate. The bands are this system's own, not an official grading. */
final class Bands {
    private static final List<Band> BANDS = List.of(
            new Band("100%", "1"),
            new Band("Từ 99% đến dưới 100%", "0.99"),
            new Band("Từ 95% đến dưới 99%", "0.95"),
            new Band("Từ 90% đến dưới 95%", "0.90"),
            new Band("Dưới 90%", "0"));

    private Bands() {}

    static Block.Picture picture(String caption, Ranking ranking) {
        int all = ranking.places().size() + ranking.unranked().size();
        int[] counts = new int[BANDS.size()];
        for (Ranking.Place place : ranking.places()) {
            counts[band(place.cell())]++;
        }
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < BANDS.size(); i++) {
            add(names, values, labels, BANDS.get(i).name, counts[i], all);
        }
        add(names, values, labels, "Không có số liệu", ranking.unranked().size(), all);
        return new Block.Picture(
                new Chart.Bars(Chart.Unit.COUNT, names, values, labels),
                caption,
                caption + ": " + Sections.pairs(names, labels));
    }

    private static void add(
            List<String> names, List<Double> values, List<String> labels, String name, int count, int all) {
        names.add(name);
        values.add((double) count);
        labels.add(Numbers.rate(BigDecimal.valueOf(count), BigDecimal.valueOf(all)) + " (" + count + "/" + all + ")");
    }

    private static int band(Cell cell) {
        for (int i = 0; i < BANDS.size(); i++) {
            if (cell.above().compareTo(cell.below().multiply(BANDS.get(i).from)) >= 0) {
                return i;
            }
        }
        return BANDS.size() - 1;
    }

    private record Band(String name, BigDecimal from) {
        Band(String name, String from) {
            this(name, new BigDecimal(from));
        }
    }
}
