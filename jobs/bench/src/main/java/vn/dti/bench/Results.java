package vn.dti.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** What was measured, a line each as soon as it is known: name, value and unit, separated by tabs. */
public final class Results {
    private final PrintWriter out;

    /** Lines to a writer. */
    public Results(PrintWriter out) {
        this.out = out;
    }

    /** A number that is counted. */
    public void count(String name, long value) {
        line(name, Long.toString(value), "count");
    }

    /** A number with its unit, to three decimals. */
    public void number(String name, double value, String unit) {
        line(name, String.format(Locale.ROOT, "%.3f", value), unit);
    }

    /** A yes or no. */
    public void answer(String name, boolean yes) {
        line(name, yes ? "yes" : "no", "-");
    }

    private void line(String name, String value, String unit) {
        out.println(name + "\t" + value + "\t" + unit);
        out.flush();
    }
}
