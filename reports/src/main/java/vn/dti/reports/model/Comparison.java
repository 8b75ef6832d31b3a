package vn.dti.reports.model;

import java.util.Optional;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.pack.Indicator.Kind;

/**
 * A figure beside the one of the month before. Only like is compared with like: two whole months, by the same rule, of
 * the same number of delivering units; else the report says why there is no comparison.
 */
public final class Comparison {
    private static final String NOT_COMPARED = "chưa so sánh";

    private final Release release;

    /** Comparisons of an edition's month with the month before. */
    public Comparison(Release release) {
        this.release = release;
    }

    /** Why nothing of this edition is compared with the month before; empty where it is. */
    public Optional<String> obstacle() {
        return release.monthOver()
                ? Optional.empty()
                : Optional.of(
                        "Tháng chưa kết thúc nên chưa so sánh với tháng trước (tháng trước là số liệu cả tháng).");
    }

    /** Whether a unit's indicator of this month and of the one before may be compared. */
    public boolean comparable(String unit, String indicator) {
        Cell now = release.cell(unit, release.month(), indicator);
        Cell before = release.cell(unit, release.monthBefore(), indicator);
        return release.monthOver() && now.measured() && before.measured() && alike(now, before);
    }

    /** The change as printed: a signed count with its share, or percentage points. */
    public String change(String unit, String indicator) {
        Cell now = release.cell(unit, release.month(), indicator);
        Cell before = release.cell(unit, release.monthBefore(), indicator);
        if (!now.measured() || !before.measured()) {
            return "-";
        }
        if (!release.monthOver() || !alike(now, before)) {
            return NOT_COMPARED;
        }
        Kind kind = release.kind(indicator);
        return switch (kind) {
            case RATE -> Numbers.points(now.above(), now.below(), before.above(), before.below());
            case MEAN -> Numbers.meanChange(now.above(), now.below(), before.above(), before.below());
            case COUNT -> {
                String signed = Numbers.signed(now.above().subtract(before.above()));
                yield before.above().signum() == 0
                        ? signed
                        : signed + "\n(" + Numbers.growth(now.above(), before.above()) + ")";
            }
        };
    }

    private static boolean alike(Cell now, Cell before) {
        Figure.Coverage covered = now.coverage();
        Figure.Coverage coveredBefore = before.coverage();
        return now.ruleVersion().equals(before.ruleVersion())
                && covered != null
                && coveredBefore != null
                && covered.unitsDelivered() == coveredBefore.unitsDelivered();
    }
}
