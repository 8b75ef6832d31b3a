package vn.dti.figures.indicator;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OpenDossiers.Kind;
import vn.dti.schemas.pack.OpenBands;

/** The rows of open dossiers of one scope. */
final class OpenRows {
    private static final Spread NOTHING = new Spread();

    private final Edition edition;
    private final Scope scope;
    private final OpenBands bands;
    private final String ruleVersion;

    OpenRows(Edition edition, Scope scope, OpenBands bands, String ruleVersion) {
        this.edition = edition;
        this.scope = scope;
        this.bands = bands;
        this.ruleVersion = ruleVersion;
    }

    /** Hands over all rows, also of bands without a dossier. */
    void of(Map<OperatingCount, Spread> counts, Consumer<OpenDossiers> sink) {
        Spread ages = counts.getOrDefault(OperatingCount.AGE, NOTHING);
        Spread dueIn = counts.getOrDefault(OperatingCount.DUE_IN, NOTHING);
        long open = ages.size();
        for (int band = 0; band < bands.bands(); band++) {
            int from = bands.from(band);
            boolean last = band + 1 == bands.bands();
            int to = last ? Integer.MAX_VALUE : bands.ages().get(band);
            Long end = last ? null : (Long) (long) to;
            sink.accept(row(Kind.AGE, bands.name(band), (long) from, end, ages.between(from, to), open));
        }
        for (int days : bands.dueWithin()) {
            sink.accept(row(Kind.DUE_WITHIN, Integer.toString(days), 0L, (long) days, dueIn.between(0, days), open));
        }
        sink.accept(row(Kind.OVERDUE, "", null, null, size(counts, OperatingCount.OVERDUE), open));
        sink.accept(row(Kind.NO_DUE, "", null, null, size(counts, OperatingCount.NO_DUE), open));
    }

    private static long size(Map<OperatingCount, Spread> counts, OperatingCount count) {
        return counts.getOrDefault(count, NOTHING).size();
    }

    private OpenDossiers row(Kind kind, String band, @Nullable Long from, @Nullable Long to, long dossiers, long open) {
        return new OpenDossiers(
                edition.name(),
                edition.asOf(),
                scope.code(),
                scope.level(),
                kind,
                band,
                from,
                to,
                dossiers,
                open,
                ruleVersion);
    }
}
