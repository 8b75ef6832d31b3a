package vn.dti.figures.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.compare.Standing.Gap;
import vn.dti.figures.compare.Standing.Place;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Grading;

/**
 * The units of one level in the order of a rate: exact fractions compared, ties sharing a rank (1, 1, 3). Units whose data is
 * incomplete are ranked in a list of their own; units without a rate are not ranked, since missing is not zero.
 */
public final class Standings {
    private Standings() {}

    /**
     * A unit to be ranked.
     *
     * @param unit its code
     * @param state whether it has a rate
     * @param numerator the rate's upper part
     * @param denominator its lower part
     * @param received the dossiers it received in the period, against which rows set aside are held; null where not known
     * @param coverage how complete its data is; null where nothing is known against it
     */
    public record Candidate(
            String unit,
            FigureState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal received,
            @Nullable Coverage coverage) {

        private BigDecimal above() {
            return numerator == null ? BigDecimal.ZERO : numerator;
        }

        private BigDecimal below() {
            return denominator == null ? BigDecimal.ZERO : denominator;
        }
    }

    /**
     * Ranks the units of a level: first those with complete data, best first, then the incomplete, then the others by code.
     *
     * @param period the period the rates are of
     */
    public static List<Standing> of(Grading grading, Period period, Collection<Candidate> candidates) {
        List<Candidate> complete = new ArrayList<>();
        List<Candidate> incomplete = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate candidate : candidates) {
            switch (place(gap(grading, period, candidate))) {
                case RANKED -> complete.add(candidate);
                case INCOMPLETE -> incomplete.add(candidate);
                case NOT_RANKED -> others.add(candidate);
            }
        }
        List<Standing> standings = new ArrayList<>();
        rank(grading, period, complete, standings);
        rank(grading, period, incomplete, standings);
        others.stream()
                .sorted(Comparator.comparing(Candidate::unit))
                .map(candidate -> standing(grading, candidate, 0, 0, gap(grading, period, candidate)))
                .forEach(standings::add);
        return standings;
    }

    private static void rank(Grading grading, Period period, List<Candidate> candidates, List<Standing> standings) {
        candidates.sort(Comparator.comparing((Candidate candidate) -> candidate, Standings::descending)
                .thenComparing(Candidate::unit));
        int rank = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (i == 0 || descending(candidates.get(i - 1), candidate) != 0) {
                rank = i + 1;
            }
            standings.add(standing(grading, candidate, rank, candidates.size(), gap(grading, period, candidate)));
        }
    }

    private static Standing standing(Grading grading, Candidate candidate, int rank, int ranked, Gap gap) {
        Place place = place(gap);
        return new Standing(
                candidate.unit(),
                place,
                rank,
                ranked,
                candidate.numerator(),
                candidate.denominator(),
                place == Place.NOT_RANKED
                        ? java.util.Optional.empty()
                        : grading.band(candidate.above(), candidate.below()),
                gap);
    }

    private static Place place(Gap gap) {
        return switch (gap) {
            case NONE -> Place.RANKED;
            case NOT_COVERED, ROWS_SET_ASIDE -> Place.INCOMPLETE;
            case NOT_PROVIDED, NO_DENOMINATOR -> Place.NOT_RANKED;
        };
    }

    private static Gap gap(Grading grading, Period period, Candidate candidate) {
        if (candidate.state() == FigureState.NO_DENOMINATOR
                || (candidate.state() == FigureState.MEASURED
                        && candidate.below().signum() == 0)) {
            return Gap.NO_DENOMINATOR;
        }
        if (candidate.state() != FigureState.MEASURED || candidate.numerator() == null) {
            return Gap.NOT_PROVIDED;
        }
        Coverage coverage = candidate.coverage();
        if (coverage == null) {
            return Gap.NONE;
        }
        if (coverage.to() != null && coverage.to().isBefore(period.to())) {
            return Gap.NOT_COVERED;
        }
        return tooManySetAside(grading, coverage, candidate.received()) ? Gap.ROWS_SET_ASIDE : Gap.NONE;
    }

    private static boolean tooManySetAside(Grading grading, Coverage coverage, @Nullable BigDecimal received) {
        BigDecimal aside = BigDecimal.valueOf(coverage.rowsSetAside());
        BigDecimal all = received == null ? aside : aside.add(received);
        return aside.compareTo(all.multiply(grading.setAsideAtMost())) > 0;
    }

    private static int descending(Candidate one, Candidate other) {
        return other.above().multiply(one.below()).compareTo(one.above().multiply(other.below()));
    }
}
