package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.dti.figures.indicator.Difference.Part;
import vn.dti.figures.indicator.Difference.Parts;

/** The difference of two figures, part by part. */
class DifferenceTest {
    private static Parts parts(long numerator, long denominator) {
        return new Parts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static BigDecimal contribution(Difference difference, String name) {
        return difference.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Part::contribution)
                .findFirst()
                .orElseThrow();
    }

    /** 100 were 60 + 30 and ten of nobody's; 130 are 50 + 70 + 10. */
    @Test
    void aCountsPartsAreTheirOwnDifferences() {
        Difference difference = Difference.of(
                parts(100, 0),
                parts(130, 0),
                Map.of("A", parts(60, 0), "B", parts(30, 0)),
                Map.of("A", parts(50, 0), "B", parts(70, 0)));
        assertThat(difference.total()).isEqualByComparingTo("30");
        assertThat(difference.parts()).extracting(Part::name).containsExactly("B", "A", "*");
        assertThat(contribution(difference, "A")).isEqualByComparingTo("-10");
        assertThat(contribution(difference, "B")).isEqualByComparingTo("40");
        assertThat(contribution(difference, "*")).isEqualByComparingTo("0");
    }

    /**
     * Both parts are as good as before, 90 % and 50 %, but the good one has grown from half to four fifths: the rate rises
     * from 70 % to 82 %. A: (72 - 0.7 x 80)/100 - (45 - 0.7 x 50)/100 = 0.16 - 0.10; B: -0.04 + 0.10.
     */
    @Test
    void aGoodPartThatGrowsCounts() {
        Difference difference = Difference.of(
                parts(70, 100),
                parts(82, 100),
                Map.of("A", parts(45, 50), "B", parts(25, 50)),
                Map.of("A", parts(72, 80), "B", parts(10, 20)));
        assertThat(difference.total()).isEqualByComparingTo("0.12");
        assertThat(contribution(difference, "A")).isEqualByComparingTo("0.06");
        assertThat(contribution(difference, "B")).isEqualByComparingTo("0.06");
    }

    /** B alone got better, from 25 of 50 to 35 of 50: all ten points are its own. */
    @Test
    void aPartThatGotBetterHasTheWholeDifference() {
        Difference difference = Difference.of(
                parts(70, 100),
                parts(80, 100),
                Map.of("A", parts(45, 50), "B", parts(25, 50)),
                Map.of("A", parts(45, 50), "B", parts(35, 50)));
        assertThat(contribution(difference, "A")).isEqualByComparingTo("0");
        assertThat(contribution(difference, "B")).isEqualByComparingTo("0.10");
    }

    @Test
    void withoutADenominatorThereIsNoDifference() {
        assertThatThrownBy(() -> Difference.of(parts(0, 0), parts(1, 2), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(50)
    void contributionsAddUp(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Map<String, Parts> before = random(random);
        Map<String, Parts> now = random(random);
        Difference difference = Difference.of(whole(before, random), whole(now, random), before, now);
        BigDecimal sum = difference.parts().stream().map(Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isCloseTo(difference.total(), within(new BigDecimal("1e-25")));
    }

    private static Map<String, Parts> random(Random random) {
        Map<String, Parts> parts = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(4) > 0) {
                int below = 1 + random.nextInt(1_000);
                parts.put("P" + i, parts(random.nextInt(below + 1), below));
            }
        }
        return parts;
    }

    /** The sum of the parts, and a little that is nobody's. */
    private static Parts whole(Map<String, Parts> parts, Random random) {
        long above = parts.values().stream()
                .mapToLong(each -> each.numerator().longValue())
                .sum();
        long below = parts.values().stream()
                .mapToLong(each -> each.denominator().longValue())
                .sum();
        return parts(above + random.nextInt(3), below + 3);
    }
}
