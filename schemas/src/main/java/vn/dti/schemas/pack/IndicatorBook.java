package vn.dti.schemas.pack;

import java.util.List;
import java.util.Optional;

/**
 * {@code indicators.yaml}: all counters and the indicators made of them, in file order.
 *
 * @param version the version of the rules, kept on every figure
 * @param counters the counters
 * @param indicators the indicators
 * @param method the method in words
 */
public record IndicatorBook(String version, List<Counter> counters, List<Indicator> indicators, MethodWords method) {

    public IndicatorBook {
        counters = List.copyOf(counters);
        indicators = List.copyOf(indicators);
    }

    /** A book without the method in words. */
    public IndicatorBook(String version, List<Counter> counters, List<Indicator> indicators) {
        this(version, counters, indicators, MethodWords.NONE);
    }

    /** The indicator of a name. */
    public Optional<Indicator> indicator(String name) {
        return indicators.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }
}
