package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.dti.figures.compare.ComparedPeriods;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * A figure of the edition's month beside the one of an earlier month. Only like is compared with like: two whole months, or
 * the same working days of both, by the same rule, of the same delivering units. Where a frozen edition published the earlier
 * month, its figures are the ones compared with, and what was adjusted since is said apart. Where a total has other units than
 * the earlier month's, the change is counted over those that delivered in both and says so.
 */
public final class Comparison {
    private static final String NOT_COMPARED = "chưa so sánh";

    private final Release release;
    private final String earlierMonth;
    private final Optional<Period> alike;
    private final Period shown;
    private final Map<String, List<String>> inBoth = new HashMap<>();

    private Comparison(Release release, Optional<Period> alike, int monthsBack, String earlierMonth) {
        this.release = release;
        this.alike = alike;
        this.shown =
                alike.orElseGet(() -> release.whole(release.edition().month().minusMonths(monthsBack)));
        this.earlierMonth = earlierMonth;
    }

    /** With the month before. */
    public static Comparison withMonthBefore(Release release) {
        ComparedPeriods periods = ComparedPeriods.of(release.pack(), release.edition());
        return new Comparison(release, periods.monthBefore(), ComparedPeriods.MONTH_BEFORE, "tháng trước");
    }

    /** With the same month of the year before. */
    public static Comparison withYearBefore(Release release) {
        ComparedPeriods periods = ComparedPeriods.of(release.pack(), release.edition());
        return new Comparison(release, periods.yearBefore(), ComparedPeriods.YEAR_BEFORE, "cùng kỳ năm trước");
    }

    /** What is compared with, above a column: {@code Tháng 09/2026}, or the days of a part. */
    public String title() {
        return shown.kind() == PeriodKind.RANGE
                ? Days.day(shown.from()) + " - " + Days.day(shown.to())
                : Days.period(shown);
    }

    /** With what the month is compared, in a sentence. */
    public String basis() {
        if (alike.isEmpty()) {
            return "Tháng chưa kết thúc nên chưa so sánh với " + earlierMonth + " (chưa qua ngày làm việc nào, hoặc "
                    + earlierMonth + " có ít ngày làm việc hơn).";
        }
        if (shown.kind() == PeriodKind.RANGE) {
            return "Tháng chưa kết thúc nên so với phần của " + earlierMonth + " có cùng số ngày làm việc, "
                    + Days.span(shown) + ", theo số hiện biết.";
        }
        return edition()
                .map(edition -> "Số của " + earlierMonth + " là số đã công bố (ấn bản " + edition + ").")
                .orElse("Số của " + earlierMonth + " là số hiện biết, chưa có ấn bản chính thức.");
    }

    /** The edition whose published figures are compared with; empty where none is. */
    public Optional<String> edition() {
        return shown.kind() == PeriodKind.MONTH ? release.published().edition(shown) : Optional.empty();
    }

    /** The earlier figure that is compared with: as published, else as known now. */
    public Cell before(String unit, String indicator) {
        return edition().isPresent() ? release.published().cell(unit, shown, indicator) : known(unit, indicator);
    }

    /** The earlier figure as known now. */
    public Cell known(String unit, String indicator) {
        return release.cell(unit, shown, indicator);
    }

    /** Whether the two figures printed side by side may be subtracted from each other. */
    public boolean comparable(String unit, String indicator) {
        return alike.isPresent() && comparable(release.cell(unit, indicator), before(unit, indicator));
    }

    private static boolean comparable(Cell now, Cell before) {
        return now.measured()
                && before.measured()
                && now.ruleVersion().equals(before.ruleVersion())
                && now.delivered() == before.delivered();
    }

    /** The change as printed: a signed count with its share, or percentage points. */
    public String change(String unit, String indicator) {
        Cell now = release.cell(unit, indicator);
        Cell before = before(unit, indicator);
        if (!now.measured() || !before.measured()) {
            return "-";
        }
        Kind kind = release.kind(indicator);
        if (comparable(unit, indicator)) {
            return change(kind, now, before);
        }
        List<String> units = inBoth.computeIfAbsent(unit, this::unitsInBoth);
        if (alike.isEmpty() || !now.ruleVersion().equals(before.ruleVersion()) || units.size() < 2) {
            return NOT_COMPARED;
        }
        Cell nowOfBoth = sum(units, release::cell, indicator);
        Cell beforeOfBoth = sum(units, this::before, indicator);
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

    /**
     * What was adjusted after closing: by how much the earlier month's counts, as known now, differ from those published; empty
     * where nothing was published, or nothing differs.
     */
    public Optional<String> adjusted(String unit) {
        Optional<String> edition = edition();
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        List<String> moved = new ArrayList<>();
        for (Indicator indicator : release.pack().indicators().indicators()) {
            Cell published = before(unit, indicator.name());
            Cell known = known(unit, indicator.name());
            if (indicator.kind() == Kind.COUNT && published.measured() && known.measured()) {
                BigDecimal by = known.above().subtract(published.above());
                if (by.signum() != 0) {
                    moved.add(Words.lowerFirst(indicator.titleVi()) + " " + Numbers.signed(by) + " (nay là "
                            + known.text(Kind.COUNT) + ")");
                }
            }
        }
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of("Điều chỉnh sau khóa sổ của " + Words.lowerFirst(title()) + ", so với ấn bản "
                        + edition.get() + ": " + String.join("; ", moved) + ".");
    }

    /** Whether any of the earlier figures has a value. */
    public boolean known(String unit, List<String> indicators) {
        return indicators.stream().anyMatch(indicator -> before(unit, indicator).measured());
    }

    private List<String> unitsInBoth(String total) {
        Stream<Unit> parts = total.equals(release.city())
                ? release.reportedUnits().stream()
                : Stream.of(UnitLevel.COMMUNE, UnitLevel.AGENCY)
                        .filter(level -> level.name().equals(total))
                        .flatMap(level -> release.units(level).stream());
        return parts.map(Unit::code)
                .filter(code -> release.cell(code, "received").provided()
                        && before(code, "received").provided())
                .toList();
    }

    /** Counters add up, rates do not: numerators and denominators are summed apart. */
    private Cell sum(List<String> units, BiFunction<String, String, Cell> cells, String indicator) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (String unit : units) {
            Cell cell = cells.apply(unit, indicator);
            above = above.add(cell.above());
            below = below.add(cell.below());
        }
        boolean count = release.kind(indicator) == Kind.COUNT;
        boolean nothing = !count && below.signum() == 0;
        return new Cell(
                nothing ? FigureState.NO_DENOMINATOR : FigureState.MEASURED, above, count ? null : below, "", null);
    }
}
