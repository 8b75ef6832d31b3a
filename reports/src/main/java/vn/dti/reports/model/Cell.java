package vn.dti.reports.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Indicator.Kind;

/**
 * What a report needs of a figure: its state, numerator and denominator. Text is made from these alone, so a rate is
 * rounded once.
 *
 * @param state whether there is a value, and if not, why
 * @param numerator the count or the rate's upper part
 * @param denominator the rate's lower part, null for a count
 * @param ruleVersion by which rule
 * @param coverage how complete the data behind it is, null where there is no figure at all
 */
public record Cell(
        FigureState state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String ruleVersion,
        Figure.@Nullable Coverage coverage) {

    /** What stands for a figure that the release does not have. */
    public static final Cell ABSENT = new Cell(FigureState.NOT_PROVIDED, null, null, "", null);

    /** What stands for a rate of a part in which nothing happened. */
    public static final Cell EMPTY = new Cell(FigureState.NO_DENOMINATOR, null, null, "", null);

    private static final String NOTHING_TO_DIVIDE = "không phát sinh";
    private static final String NOT_APPLICABLE = "không áp dụng";

    /** A figure's cell. */
    public static Cell of(Figure figure) {
        BigDecimal below = figure.denominator();
        boolean nothing = figure.state() == FigureState.MEASURED && below != null && below.signum() == 0;
        return new Cell(
                nothing ? FigureState.NO_DENOMINATOR : figure.state(),
                figure.numerator(),
                figure.denominator(),
                figure.ruleVersion(),
                figure.coverage());
    }

    /** A part's count of zero, where the whole is measured and the release has no row for the part. */
    static Cell zero(Cell whole) {
        return new Cell(FigureState.MEASURED, BigDecimal.ZERO, null, whole.ruleVersion(), whole.coverage());
    }

    /** The sum of counts; without a value where one of them has none. */
    public static Cell sum(Cell first, Cell second) {
        return first.measured() && second.measured()
                ? new Cell(
                        FigureState.MEASURED,
                        first.above().add(second.above()),
                        null,
                        first.ruleVersion(),
                        first.coverage())
                : new Cell(FigureState.NOT_PROVIDED, null, null, first.ruleVersion(), first.coverage());
    }

    /** What is left of a count when parts are taken off; without a value where one of them has none. */
    public static Cell rest(Cell whole, Cell... parts) {
        BigDecimal rest = whole.above();
        boolean measured = whole.measured();
        for (Cell part : parts) {
            measured &= part.measured();
            rest = rest.subtract(part.above());
        }
        return measured
                ? new Cell(FigureState.MEASURED, rest, null, whole.ruleVersion(), whole.coverage())
                : new Cell(FigureState.NOT_PROVIDED, null, null, whole.ruleVersion(), whole.coverage());
    }

    /** Whether there is a value. */
    public boolean measured() {
        return state == FigureState.MEASURED && numerator != null;
    }

    /** Whether any delivery stands behind the figure. */
    public boolean provided() {
        return coverage != null && coverage.provided();
    }

    /** For how many of the expected units something was delivered. */
    public long delivered() {
        return coverage == null ? 0 : coverage.unitsDelivered();
    }

    /** The count, or the rate's upper part; zero where there is none. Ask {@link #measured} first. */
    public BigDecimal above() {
        return numerator == null ? BigDecimal.ZERO : numerator;
    }

    /** The rate's lower part; zero where there is none. */
    public BigDecimal below() {
        return denominator == null ? BigDecimal.ZERO : denominator;
    }

    /** The value as printed: a number, or the words for its state. */
    public String text(Kind kind) {
        return switch (state) {
            case MEASURED ->
                switch (kind) {
                    case COUNT -> Numbers.count(above());
                    case RATE -> Numbers.rate(above(), below());
                    case MEAN -> Numbers.mean(above(), below());
                };
            case NOT_PROVIDED -> Numbers.NOT_PROVIDED;
            case NO_DENOMINATOR -> NOTHING_TO_DIVIDE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Numerator and denominator as printed beside a rate: {@code 12.345/13.000}; empty where there are none. */
    public String parts() {
        return measured() && denominator != null ? Numbers.count(above()) + "/" + Numbers.count(below()) : "";
    }

    /** The value with its parts on a second line. */
    public String textWithParts(Kind kind) {
        String parts = parts();
        return parts.isEmpty() ? text(kind) : text(kind) + "\n(" + parts + ")";
    }

    /** The value for a chart: a count, a rate in per cent, a mean; null where there is none. */
    public @Nullable Double plotted(Kind kind) {
        if (!measured()) {
            return null;
        }
        return switch (kind) {
            case COUNT -> above().doubleValue();
            case RATE -> 100 * above().doubleValue() / below().doubleValue();
            case MEAN -> above().doubleValue() / below().doubleValue();
        };
    }
}
