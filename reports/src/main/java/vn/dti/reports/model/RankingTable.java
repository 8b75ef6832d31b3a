package vn.dti.reports.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.compare.Standing;
import vn.dti.schemas.dataset.RankRow;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.UnitLevel;

/** An edition's rankings as rows of {@link RankRow#RANKING}, so that an analyst need not rank again. */
public final class RankingTable {
    private static final int SCALE = 4;

    private RankingTable() {}

    /**
     * Writes them into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Release release, Rankings rankings, Path folder) throws IOException {
        List<RankRow> rows = new ArrayList<>();
        for (UnitLevel level : List.of(UnitLevel.AGENCY, UnitLevel.COMMUNE)) {
            rankings.of(level).all().stream()
                    .map(place -> row(release, place))
                    .sorted(Comparator.comparing(RankRow::unit))
                    .forEach(rows::add);
        }
        RankRow.write(folder, rows);
    }

    private static RankRow row(Release release, Ranking.Place place) {
        Standing standing = place.standing();
        return new RankRow(
                release.edition().name(),
                release.month().name(),
                place.unit().level().name(),
                place.unit().code(),
                Rankings.INDICATOR,
                place.cell().ruleVersion(),
                standing.list().name(),
                standing.rank() == 0 ? null : (Long) (long) standing.rank(),
                standing.ranked(),
                scaled(standing.numerator()),
                scaled(standing.denominator()),
                standing.band().map(Grading.Band::code).orElse(null),
                standing.gap() == Standing.Gap.NONE ? null : standing.gap().name());
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(SCALE);
    }
}
