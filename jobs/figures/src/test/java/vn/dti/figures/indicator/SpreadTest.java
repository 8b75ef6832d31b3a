package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    /**
     * By hand, in the order of days: of one the first of one; of two the median is the lower (⌈0,5·2⌉ = 1), p90 the upper
     * (⌈1,8⌉ = 2); of three the second and third; of ten the fifth and the ninth; of eleven the sixth and the tenth
     * (⌈9,9⌉); of twenty the tenth and the eighteenth.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    | 1  | 0   | 0 | 0",
                "7                    | 1  | 7   | 7 | 7",
                "9 1                  | 2  | 10  | 1 | 9",
                "5 1 3                | 3  | 9   | 3 | 5",
                "1 2 3 4 5 6 7 8 9 10 | 10 | 55  | 5 | 9",
                "0 1 2 3 4 5 6 7 8 9 300 | 11 | 345 | 5 | 9",
                "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 40 50 60 | 20 | 184 | 2 | 40",
            })
    void percentilesAreNumbersThatDossiersTook(String days, long size, long sum, int median, int ninetieth) {
        Spread spread = new Spread();
        Arrays.stream(days.split(" ")).mapToInt(Integer::parseInt).forEach(each -> spread.add(each, 1));

        assertThat(spread.size()).isEqualTo(size);
        assertThat(spread.sum()).isEqualTo(sum);
        assertThat(spread.percentile(50)).isEqualTo(median);
        assertThat(spread.percentile(90)).isEqualTo(ninetieth);
        assertThat(spread.percentile(100))
                .isEqualTo(Arrays.stream(days.split(" "))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElseThrow());
    }

    /** Cut into parts in any way, added up it is the same as sorted and counted off. */
    @Test
    void partsAddUp() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            int[] days = IntStream.generate(() -> random.nextInt(1 << (1 + random.nextInt(12))))
                    .limit(1 + random.nextInt(400))
                    .toArray();
            Spread[] parts = {new Spread(), new Spread(), new Spread()};
            for (int each : days) {
                parts[random.nextInt(parts.length)].add(each, 1);
            }
            Spread whole = new Spread();
            for (Spread part : parts) {
                whole.add(part);
            }
            Arrays.sort(days);
            for (int perCent : new int[] {1, 50, 90, 99, 100}) {
                int place = (int) Math.ceil(days.length * perCent / 100.0 - 1e-9);
                assertThat(whole.percentile(perCent)).isEqualTo(days[place - 1]);
            }
            assertThat(whole.sum()).isEqualTo(Arrays.stream(days).asLongStream().sum());
        }
    }

    @Test
    void ofNothingThereIsNone() {
        assertThatThrownBy(() -> new Spread().percentile(50)).hasMessage("no percentile of nothing");
    }
}
