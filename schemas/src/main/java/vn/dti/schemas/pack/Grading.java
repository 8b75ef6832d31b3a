package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code grading.yaml}: when a unit's data is too incomplete to be ranked with the others, and the named bands of the rate that
 * ranks units, {@link #INDICATOR}.
 *
 * @param setAsideAtMost the largest share of a unit's rows of the period that may be set aside before its data is incomplete
 * @param note what the bands rest on
 * @param bands the bands, best first; none where the pack names none
 */
public record Grading(BigDecimal setAsideAtMost, Bilingual note, List<Band> bands) {
    /** The rate that ranks units. */
    public static final String INDICATOR = "on_time_rate";

    /** Of a pack without the file: no bands, and rows set aside part nobody from the others. */
    public static final Grading NONE = new Grading(BigDecimal.ONE, new Bilingual("", ""), List.of());

    /**
     * A band: from its lower bound, which belongs to it, to its upper one, which belongs to the next better band; the best
     * band has the upper bound too.
     *
     * @param code its stable name
     * @param title what it is called
     * @param from the least rate, as a fraction
     * @param to the rate it ends at, as a fraction
     */
    public record Band(String code, Bilingual title, BigDecimal from, BigDecimal to) {}

    public Grading {
        bands = List.copyOf(bands);
    }

    /**
     * The band of a rate, from its exact parts.
     *
     * @param numerator not negative
     * @param denominator more than zero
     */
    public Optional<Band> band(BigDecimal numerator, BigDecimal denominator) {
        return bands.stream()
                .filter(band -> numerator.compareTo(denominator.multiply(band.from())) >= 0)
                .findFirst();
    }
}
