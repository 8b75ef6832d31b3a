package vn.dti.figures.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.compare.Standing.Gap;
import vn.dti.figures.compare.Standing.Place;
import vn.dti.figures.compare.Standings.Candidate;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.PackLoader;

/** Ranks, bands and the lists a level is taken apart into. */
class StandingsTest {
    private static final Grading GRADING = PackLoader.load("hanoi").grading();
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31));

    /**
     * A unit in words: {@code 3/4} a rate, {@code -} nothing delivered, {@code 0/0} nothing to divide by; behind it
     * {@code @30} for data that ends on that day, {@code !6} for so many rows set aside beside 100 received.
     */
    private static Candidate candidate(String unit, String words) {
        String rate = words.split("[@!]")[0];
        LocalDate to = LocalDate.of(2026, 10, words.contains("@") ? Integer.parseInt(words.split("@")[1]) : 31);
        long aside = words.contains("!") ? Long.parseLong(words.split("!")[1]) : 0;
        Coverage coverage =
                new Coverage(1, 1, LocalDate.of(2026, 10, 1), to, aside, LocalDateTime.of(2026, 11, 1, 1, 30));
        if (rate.equals("-")) {
            return new Candidate(unit, FigureState.NOT_PROVIDED, null, null, null, coverage);
        }
        BigDecimal below = new BigDecimal(rate.split("/")[1]);
        return new Candidate(
                unit,
                below.signum() == 0 ? FigureState.NO_DENOMINATOR : FigureState.MEASURED,
                new BigDecimal(rate.split("/")[0]),
                below,
                new BigDecimal("100"),
                coverage);
    }

    private static List<Candidate> candidates(String units) {
        List<Candidate> candidates = new ArrayList<>();
        for (String words : units.split(" ")) {
            candidates.add(candidate(String.valueOf((char) ('A' + candidates.size())), words));
        }
        return candidates;
    }

    private static String shown(List<Standing> standings) {
        return String.join(
                " ",
                standings.stream()
                        .map(each -> each.unit() + mark(each.list()) + (each.rank() == 0 ? "" : each.rank()))
                        .toList());
    }

    private static String mark(Place place) {
        return switch (place) {
            case RANKED -> "";
            case INCOMPLETE -> "~";
            case NOT_RANKED -> "-";
        };
    }

    /**
     * Units A, B, C… in words, and the order they come in with their ranks; ~ is the list of the incomplete, - is not ranked.
     * 9/10 = 18/20 share rank 1, so the next is 3. A rate of incomplete data is not among the others, however good: B below.
     * Set aside 5 of 105 is 4.76 %, at most 5 %; 6 of 106 is 5.66 %.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9/10 18/20 1/2              | A1 B1 C3
            1/2 9/10 18/20              | B1 C1 A3
            1/1 2/2 3/3 4/4             | A1 B1 C1 D1
            0/5 0/9 1/9                 | C1 A2 B2
            1/3 333333333/1000000000    | A1 B2
            1/2 1/1@30 1/4              | A1 C2 B~1
            1/2 1/1@30 2/2@15 1/4@30    | A1 B~1 C~1 D~3
            1/2 1/1!5 1/1!6             | B1 A2 C~1
            1/2 - 0/0 1/4               | A1 D2 B- C-
            - -                         | A- B-
            1/1@30 -                    | A~1 B-
            """)
    void ranksAndLists(String units, String standings) {
        assertThat(shown(Standings.of(GRADING, OCTOBER, candidates(units)))).isEqualTo(standings);
    }

    /** Why a unit is where it is; a complete one has no gap. */
    @ParameterizedTest
    @CsvSource({
        "1/2, NONE",
        "1/2@31, NONE",
        "1/2@30, NOT_COVERED",
        "1/2!5, NONE",
        "1/2!6, ROWS_SET_ASIDE",
        "-, NOT_PROVIDED",
        "0/0, NO_DENOMINATOR"
    })
    void eachGapHasItsName(String words, Gap gap) {
        assertThat(Standings.of(GRADING, OCTOBER, candidates(words)).get(0).gap())
                .isEqualTo(gap);
    }

    /** The least rate of a band belongs to it: 90 % is excellent, 89.9999 % is good; an exact fraction decides. */
    @ParameterizedTest
    @CsvSource({
        "1/1, EXCELLENT",
        "9/10, EXCELLENT",
        "899999/1000000, GOOD",
        "8/10, GOOD",
        "799999/1000000, FAIR",
        "7/10, FAIR",
        "699999/1000000, AVERAGE",
        "1/2, AVERAGE",
        "499999/1000000, WEAK",
        "0/7, WEAK",
        "-, ''",
        "0/0, ''",
        "19/20@30, EXCELLENT"
    })
    void eachRateHasItsBand(String words, String band) {
        assertThat(Standings.of(GRADING, OCTOBER, candidates(words))
                        .get(0)
                        .band()
                        .map(Grading.Band::code)
                        .orElse(""))
                .isEqualTo(band);
    }

    /** A pack without bands and without a limit parts nobody from the others for rows set aside. */
    @Test
    void withoutGradingOnlyTheEndOfTheDataCounts() {
        List<Standing> standings = Standings.of(Grading.NONE, OCTOBER, candidates("1/2!1000 1/1@30"));
        assertThat(shown(standings)).isEqualTo("A1 B~1");
        assertThat(standings).allSatisfy(each -> assertThat(each.band()).isEmpty());
    }

    /** How many each list ranks. */
    @Test
    void eachListIsCountedByItself() {
        assertThat(Standings.of(GRADING, OCTOBER, candidates("1/2 1/3 1/1@30 -")))
                .extracting(Standing::ranked)
                .containsExactly(2, 2, 1, 0);
    }

    /** Ranks do not depend on the order the units are given in; the seed is the repetition's number. */
    @RepeatedTest(50)
    void theOrderGivenDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int below = random.nextInt(8);
            String words = random.nextInt(10) == 0 ? "-" : random.nextInt(below + 1) + "/" + below;
            units.add(candidate("U" + i, words + (random.nextInt(5) == 0 ? "@" + (20 + random.nextInt(12)) : "")));
        }
        List<Standing> once = Standings.of(GRADING, OCTOBER, units);
        Collections.shuffle(units, random);
        assertThat(Standings.of(GRADING, OCTOBER, units)).isEqualTo(once);
        ranksCountThoseAhead(once);
    }

    /** A unit's rank is one more than how many of its list have a greater rate. */
    private static void ranksCountThoseAhead(List<Standing> standings) {
        for (Place list : Arrays.asList(Place.RANKED, Place.INCOMPLETE)) {
            List<Standing> mine =
                    standings.stream().filter(each -> each.list() == list).toList();
            for (Standing one : mine) {
                long ahead = mine.stream().filter(other -> greater(other, one)).count();
                assertThat(one.rank()).isEqualTo((int) ahead + 1);
            }
        }
    }

    private static boolean greater(Standing one, Standing other) {
        return value(one.numerator())
                        .multiply(value(other.denominator()))
                        .compareTo(value(other.numerator()).multiply(value(one.denominator())))
                > 0;
    }

    private static BigDecimal value(@Nullable BigDecimal number) {
        assertThat(number).isNotNull();
        return number;
    }
}
