package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBandsTest {
    private final OpenBands bands = new OpenBands(List.of(0, 1, 5, 20), List.of(1, 3));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2-5", "5, 2-5", "6, 6-20", "20, 6-20", "21, 21+", "65535, 21+"})
    void anAgeLiesInOneBand(int days, String name) {
        assertThat(bands.name(bands.band(days))).isEqualTo(name);
        assertThat(bands.from(bands.band(days))).isLessThanOrEqualTo(days);
    }

    @Test
    void theLastHasNoEnd() {
        assertThat(bands.bands()).isEqualTo(5);
        assertThat(new OpenBands(List.of(), List.of()).name(0)).isEqualTo("0+");
    }

    @Test
    void bandsRise() {
        assertThatThrownBy(() -> new OpenBands(List.of(1, 1), List.of())).hasMessage("bands of days must rise: [1, 1]");
        assertThatThrownBy(() -> new OpenBands(List.of(), List.of(-1))).hasMessage("bands of days must rise: [-1]");
    }
}
