package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.PackLoader;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "H26.1, 2025-12-31, 7, 000.00.01.H26-251231-0007",
        "H26.1, 2026-01-25, 7, H26.1-260125-0007",
        "H26.105, 2025-12-31, 12345, H26.105-251231-12345"
    })
    void theFormDependsOnTheUnitAndTheDay(String unit, LocalDate day, int serial, String expected) {
        assertThat(Codes.of(PackLoader.load("hanoi").units().unit(unit).orElseThrow(), day, serial))
                .isEqualTo(expected);
    }
}
