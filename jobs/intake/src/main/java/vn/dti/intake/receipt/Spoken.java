package vn.dti.intake.receipt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Unit;

/**
 * What a file itself speaks of, whoever sent it and whatever of it was taken: whose dossiers, received when.
 *
 * @param units the units that resolve most of its rows, most first
 * @param others rows of further units
 * @param from the earliest day of its rows, null where none can be read
 * @param to the latest
 */
public record Spoken(
        List<UnitRows> units,
        long others,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** So many units are named. */
    public static final int NAMED = 3;

    public Spoken {
        units = List.copyOf(units);
    }

    /**
     * How many rows a unit resolves.
     *
     * @param code the unit's code
     * @param nameVi its name
     * @param rows the rows
     */
    public record UnitRows(String code, String nameVi, long rows) {
        @Override
        public String toString() {
            return nameVi + " (" + code + ")";
        }
    }

    /** Counts rows. */
    public static final class Tally {
        private final Map<Unit, long[]> units = new HashMap<>();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        /** A row of a unit, null where its cell could not be read. */
        public void unit(@Nullable Unit unit) {
            if (unit != null) {
                units.computeIfAbsent(unit, any -> new long[1])[0]++;
            }
        }

        /** The day that places a row in time, as days since 1970-01-01. */
        public void day(long day) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }

        /** What was counted. */
        public Spoken spoken() {
            List<UnitRows> sorted = units.entrySet().stream()
                    .map(unit ->
                            new UnitRows(unit.getKey().code(), unit.getKey().nameVi(), unit.getValue()[0]))
                    .sorted(Comparator.comparingLong(UnitRows::rows).reversed().thenComparing(UnitRows::code))
                    .toList();
            List<UnitRows> named = sorted.subList(0, Math.min(NAMED, sorted.size()));
            long others = sorted.stream().skip(NAMED).mapToLong(UnitRows::rows).sum();
            return new Spoken(
                    named,
                    others,
                    first > last ? null : LocalDate.ofEpochDay(first),
                    first > last ? null : LocalDate.ofEpochDay(last));
        }
    }
}
