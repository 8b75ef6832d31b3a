package vn.dti.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DossierIndexTest {

    @Test
    void remembersAsAMapDoes() {
        DossierIndex index = new DossierIndex();
        Map<String, Long> map = new HashMap<>();
        Random random = new Random(3);
        for (long row = 1; row <= 200_000; row++) {
            String code = "000.00.01.H26-261001-" + random.nextInt(120_000);
            Long earlier = map.put(code, row);
            assertThat(index.put(code, row)).as(code).isEqualTo(earlier == null ? 0 : earlier);
        }
    }

    @Test
    void tellsNearCodesApart() {
        DossierIndex index = new DossierIndex();
        assertThat(index.put("ab", 1)).isZero();
        assertThat(index.put("ba", 2)).isZero();
        assertThat(index.put("a", 3)).isZero();
        assertThat(index.put("", 4)).isZero();
        assertThat(index.put("\u0000", 5)).isZero();
        assertThat(index.put("ab", 6)).isEqualTo(1);
        assertThat(index.put("ab", 7)).isEqualTo(6);
    }
}
