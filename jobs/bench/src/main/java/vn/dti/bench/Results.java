package vn.dti.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * How busy the machine is and how many cores it has.
     *
     * @throws IOException where the kernel does not say
     */
    public void machine() throws IOException {
        String load = Files.readString(Path.of("/proc/loadavg"), StandardCharsets.ISO_8859_1);
        number("machine.load1", Double.parseDouble(load.substring(0, load.indexOf(' '))), "processes");
        count("machine.cores", Runtime.getRuntime().availableProcessors());
    }

    private void line(String name, String value, String unit) {
        out.println(name + "\t" + value + "\t" + unit);
        out.flush();
    }
}
