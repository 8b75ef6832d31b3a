package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * A figure beside the one of the month before. Only like is compared with like: two whole months, by the same rule, of
 * the same delivering units. Where a total has other units than a month before, the change is counted over those that
 * delivered in both and says so; where nothing is alike, the report says that nothing is compared.
 */
public final class Comparison {
    private static final String NOT_COMPARED = "chưa so sánh";

    private final Release release;
    private final Map<String, List<String>> inBoth = new HashMap<>();

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

    /** Whether the two figures printed side by side may be subtracted from each other. */
    public boolean comparable(String unit, String indicator) {
        Cell now = release.cell(unit, indicator);
        Cell before = release.cell(unit, release.monthBefore(), indicator);
        return release.monthOver()
                && now.measured()
                && before.measured()
                && now.ruleVersion().equals(before.ruleVersion())
                && now.delivered() == before.delivered();
    }

    /** The change as printed: a signed count with its share, or percentage points. */
    public String change(String unit, String indicator) {
        Cell now = release.cell(unit, indicator);
        Cell before = release.cell(unit, release.monthBefore(), indicator);
        if (!now.measured() || !before.measured()) {
            return "-";
        }
        Kind kind = release.kind(indicator);
        if (comparable(unit, indicator)) {
            return change(kind, now, before);
        }
        List<String> units = inBoth.computeIfAbsent(unit, this::unitsInBoth);
        if (!release.monthOver() || !now.ruleVersion().equals(before.ruleVersion()) || units.size() < 2) {
            return NOT_COMPARED;
        }
        Cell nowOfBoth = sum(units, release.month(), indicator);
        Cell beforeOfBoth = sum(units, release.monthBefore(), indicator);
        return nowOfBoth.measured() && beforeOfBoth.measured()
                ? change(kind, nowOfBoth, beforeOfBoth) + "\n[" + units.size() + " đơn vị]"
                : NOT_COMPARED;
    }

    /** The change of two figures of one kind; a dash where one of them has no value. */
    static String change(Kind kind, Cell now, Cell before) {
        if (!now.measured() || !before.measured()) {
            return "-";
        }
        return switch (kind) {
            case RATE -> Numbers.points(now.above(), now.below(), before.above(), before.below());
            case MEAN -> Numbers.meanChange(now.above(), now.below(), before.above(), before.below());
            case COUNT -> {
                String signed = Numbers.signed(now.above().subtract(before.above()));
                yield before.above().signum() == 0
                        ? signed
                        : signed + " (" + Numbers.growth(now.above(), before.above()) + ")";
            }
        };
    }

    private List<String> unitsInBoth(String total) {
        Stream<Unit> parts = total.equals(release.city())
                ? release.reportedUnits().stream()
                : Stream.of(UnitLevel.COMMUNE, UnitLevel.AGENCY)
                        .filter(level -> level.name().equals(total))
                        .flatMap(level -> release.units(level).stream());
        return parts.map(Unit::code)
                .filter(code -> release.cell(code, "received").provided()
                        && release.cell(code, release.monthBefore(), "received").provided())
                .toList();
    }

    /** Counters add up, rates do not: numerators and denominators are summed apart. */
    private Cell sum(List<String> units, Period period, String indicator) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (String unit : units) {
            Cell cell = release.cell(unit, period, indicator);
            above = above.add(cell.above());
            below = below.add(cell.below());
        }
        boolean count = release.kind(indicator) == Kind.COUNT;
        boolean nothing = !count && below.signum() == 0;
        return new Cell(
                nothing ? FigureState.NO_DENOMINATOR : FigureState.MEASURED, above, count ? null : below, "", null);
    }
}
