package vn.dti.measure.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.measure.SparkTest;

class RepeatedHashesTest extends SparkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''          | ''
                    1           | ''
                    1 2 3       | ''
                    1 1         | 1
                    1 1 1 1     | 1
                    -9 -9 0 5 5 | -9 5
                    0 0 1 1 2 2 | 0 1 2
                    0 1 2 3 3 3 | 3
                    """)
    void eachRepeatedNumberOnce(String sorted, String repeated) {
        assertThat(RepeatedHashes.repeated(numbers(sorted))).containsExactly(numbers(repeated));
    }

    @Test
    void anyNumbersInAnyPartsAsCountedPlainly() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            long[] numbers = random.longs(3_000, -2_000, 2_000).toArray();
            TreeMap<Long, Integer> counts = new TreeMap<>();
            Arrays.stream(numbers).forEach(number -> counts.merge(number, 1, Integer::sum));
            counts.values().removeIf(count -> count == 1);
            long[] found = RepeatedHashes.of(
                    session.createDataset(Arrays.stream(numbers).boxed().toList(), Encoders.LONG())
                            .repartition(7)
                            .toDF("hash"));
            assertThat(found)
                    .as("seed %d", seed)
                    .containsExactly(
                            counts.keySet().stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static long[] numbers(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
