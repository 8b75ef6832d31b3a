package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.extract.Field;

class NeedsTest {
    private static final Needs ENDED_AND_CHANNEL =
            Needs.any(Field.RETURNED_AT, Field.FINISHED_AT).and(Needs.all(Field.CHANNEL));

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', textBlock = """
            -                                ; channel, finished_at|returned_at
            channel                          ; finished_at|returned_at
            finished_at                      ; channel
            returned_at                      ; channel
            channel finished_at              ; -
            channel returned_at              ; -
            channel finished_at returned_at  ; -
            due_at status                    ; channel, finished_at|returned_at
            """)
    void oneOfEachGroupIsEnough(String provided, String lacking) {
        long mask = provided == null ? 0 : Field.mask(fields(provided));
        assertThat(String.join(", ", ENDED_AND_CHANNEL.lacking(mask).texts()))
                .isEqualTo(lacking == null ? "" : lacking);
        assertThat(ENDED_AND_CHANNEL.met(mask)).isEqualTo(lacking == null);
    }

    @Test
    void theSameNeedsAreEqualHoweverTheyAreWritten() {
        Needs other = Needs.all(Field.CHANNEL)
                .and(Needs.any(Field.FINISHED_AT, Field.RETURNED_AT))
                .and(ENDED_AND_CHANNEL);
        assertThat(other).isEqualTo(ENDED_AND_CHANNEL).hasSameHashCodeAs(ENDED_AND_CHANNEL);
        assertThat(other.texts()).containsExactly("channel", "finished_at|returned_at");
        assertThat(Needs.all()).isEqualTo(Needs.NONE);
    }

    @Test
    void aGroupOfNothingCouldNeverBeMet() {
        assertThatThrownBy(() -> new Needs(List.of(Set.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whoever asks row by row by the masks, and whoever asks by the groups, hears the same. */
    @Test
    void masksAndGroupsAgreeOnAnyDelivery() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Needs needs = new Needs(IntStream.range(0, random.nextInt(4))
                    .mapToObj(group -> some(random, 1 + random.nextInt(3)))
                    .toList());
            long provided = Field.mask(some(random, random.nextInt(30)));
            boolean byMasks = Arrays.stream(needs.masks()).allMatch(mask -> (provided & mask) != 0);
            assertThat(needs.met(provided)).as(needs + " of " + provided).isEqualTo(byMasks);
            assertThat(needs.lacking(provided).equals(Needs.NONE)).isEqualTo(byMasks);
        }
    }

    private static Set<Field> some(Random random, int many) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        while (fields.size() < many) {
            fields.add(Field.values()[random.nextInt(Field.values().length)]);
        }
        return fields;
    }

    private static List<Field> fields(String keys) {
        return Arrays.stream(keys.split(" "))
                .map(key -> Field.ofKey(key).orElseThrow())
                .toList();
    }
}
