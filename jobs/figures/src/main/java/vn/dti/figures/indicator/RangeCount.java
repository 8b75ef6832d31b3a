package vn.dti.figures.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;

/**
 * Counts of one unit over any days, dossier by dossier from the published rows: give it each row once. Rows set aside are not
 * published, so its completeness does not know them.
 */
public final class RangeCount {
    /** Under which name the counts of all fields stand. */
    public static final String WHOLE = "";

    private final Map<String, DossierCount> counts = new HashMap<>();
    private final Map<String, Coverage> coverages = new HashMap<>();
    private final Map<String, Map<String, Long>> sums = new TreeMap<>();

    /**
     * @param period the days
     * @param unit a unit, a branch, the total of a level ({@code COMMUNE}) or the city
     * @param indicators what is counted: counts, no rates
     * @param deliveries what the release rests on
     * @throws IllegalArgumentException where the pack knows no such unit
     */
    public RangeCount(
            Pack pack,
            Period period,
            String unit,
            UnitRole role,
            List<Indicator> indicators,
            List<Delivery> deliveries) {
        Scopes scopes = new Scopes(pack);
        Scope scope = scopes.all().stream()
                .filter(each -> each.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + unit));
        Map<String, Long> provided = Delivery.masks(deliveries);
        Deliveries delivered = new Deliveries(pack, scopes, period, role, deliveries, List.of());
        for (Indicator indicator : indicators) {
            if (indicator.kind() != Indicator.Kind.COUNT) {
                throw new IllegalArgumentException("not a count: " + indicator.name());
            }
            counts.put(indicator.name(), new DossierCount(pack, period, indicator, unit, role, provided));
            coverages.put(indicator.name(), delivered.coverage(scope, indicator.needs()));
        }
    }

    /** Adds a row of {@link Datasets#DOSSIERS}. */
    public void add(RowBlock block, int row) {
        String field = String.valueOf(block.text(Datasets.DOSSIERS.index("field"), row));
        counts.forEach((indicator, count) -> {
            long adds = count.of(block, row).numerator();
            if (adds != 0) {
                add(WHOLE, indicator, adds);
                if (!field.equals(WHOLE)) {
                    add(field, indicator, adds);
                }
            }
        });
    }

    private void add(String field, String indicator, long adds) {
        sums.computeIfAbsent(field, key -> new HashMap<>()).merge(indicator, adds, Long::sum);
    }

    /** The fields in which anything was counted, sorted. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>(sums.keySet());
        fields.remove(WHOLE);
        return fields;
    }

    /** A count of a field, or of {@link #WHOLE}. */
    public long count(String field, String indicator) {
        return sums.getOrDefault(field, Map.of()).getOrDefault(indicator, 0L);
    }

    /** How complete the data behind a count is. */
    public Coverage coverage(String indicator) {
        Coverage coverage = coverages.get(indicator);
        if (coverage == null) {
            throw new IllegalArgumentException("not counted: " + indicator);
        }
        return coverage;
    }
}
