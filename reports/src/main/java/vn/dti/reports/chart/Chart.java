package vn.dti.reports.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart as data. A missing value is a gap, never a zero. */
public sealed interface Chart {

    /** How values on the axis read. */
    enum Unit {
        COUNT,
        PER_CENT
    }

    /** The colour of a series; what a colour means is the same in every chart. */
    enum Tone {
        BLUE,
        ORANGE,
        TEAL,
        RED,
        GREY
    }

    /**
     * A named row of values, one a category.
     *
     * @param name as in the legend
     * @param tone its colour
     * @param values null where there is no figure
     */
    record Series(String name, Tone tone, List<@Nullable Double> values) {}

    /** Lines over months. */
    record Lines(Unit unit, List<String> categories, List<Series> series) implements Chart {
        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** Bars side by side over months, and a line. */
    record Columns(Unit unit, List<String> categories, List<Series> series) implements Chart {
        public Columns {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** Horizontal bars, the first on top, each with its value written at its end. */
    record Bars(Unit unit, List<String> names, List<Double> values, List<String> labels) implements Chart {
        public Bars {
            names = List.copyOf(names);
            values = List.copyOf(values);
            labels = List.copyOf(labels);
        }
    }

    /** Parts of a whole over months, stacked. */
    record Stack(Unit unit, List<String> categories, List<Series> series) implements Chart {
        public Stack {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }
}
