package vn.dti.schemas.pack;

import java.util.Map;

/**
 * The method in words, {@code method} of {@code indicators.yaml}: what the page of methods says beside an indicator's own
 * title and rule. A file that has the section has it for every counter and indicator; one without it has {@link #NONE}.
 *
 * @param counters what each counter counts, by its name
 * @param indicators what is said of each indicator, by its name
 */
public record MethodWords(Map<String, Bilingual> counters, Map<String, OfIndicator> indicators) {
    /** Of a file without the section. */
    public static final MethodWords NONE = new MethodWords(Map.of(), Map.of());

    /**
     * What is said of an indicator.
     *
     * @param unit in what it is given; a rate's is per cent
     * @param excluded what is left out
     * @param basisEn the English of {@link Indicator#basis}
     */
    public record OfIndicator(Bilingual unit, Bilingual excluded, String basisEn) {}

    public MethodWords {
        counters = Map.copyOf(counters);
        indicators = Map.copyOf(indicators);
    }

    /** What a counter counts; its name where nothing is said. */
    public Bilingual counter(String name) {
        return counters.getOrDefault(name, new Bilingual(name, name));
    }
}
