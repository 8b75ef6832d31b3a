package vn.dti.nightly.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How busy each office is and what it does, {@code offices.csv} and {@code popularity.csv} beside this class. The
 * figures are assumed: communes by population (wards more a head than communes), agencies by what they are known for.
 */
final class OfficeTable {

    /**
     * A line of {@code offices.csv}.
     *
     * @param monthly dossiers a month where the city receives 177,000
     * @param fields the fields of its procedures with their weights; empty for a commune
     */
    record Line(double monthly, Map<String, Double> fields) {}

    /**
     * A line of {@code popularity.csv}.
     *
     * @param weight how often it is asked for, against the others of its level
     * @param components papers in a dossier
     */
    record Popularity(double weight, int components) {}

    private final Map<String, Line> offices = new HashMap<>();
    private final Map<String, Popularity> procedures = new HashMap<>();

    OfficeTable() {
        read("offices.csv", line -> offices.put(line[0], new Line(Double.parseDouble(line[1]), fields(line[2]))));
        read(
                "popularity.csv",
                line -> procedures.put(
                        line[0], new Popularity(Double.parseDouble(line[1]), Integer.parseInt(line[2]))));
    }

    /** The line of an office; an unknown one is of middling size and does everything of its level. */
    Line office(String unit) {
        return offices.getOrDefault(unit, new Line(1_000, Map.of()));
    }

    /** The popularity of a procedure; an unknown one is rare. */
    Popularity procedure(String code) {
        return procedures.getOrDefault(code, new Popularity(3, 3));
    }

    private static Map<String, Double> fields(String text) {
        Map<String, Double> fields = new LinkedHashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("\\|")) {
            int colon = part.indexOf(':');
            fields.put(part.substring(0, colon), Double.valueOf(part.substring(colon + 1)));
        }
        return fields;
    }

    /** Our own plain files: no quotes, three columns, a header. */
    private static void read(String name, Consumer<String[]> each) {
        InputStream stream = OfficeTable.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(each);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
