package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "True, 1",
        "Có, 1",
        "CÓ, 1",
        "x, 1",
        "yes, 1",
        "Đúng, 1",
        "0, 0",
        "false, 0",
        "Không, 0",
        "Sai, 0",
        "2, -1",
        "đang ký, -1",
        "-, -1"
    })
    void reads(String text, int expected) {
        assertThat(YesNo.of(text)).isEqualTo(expected);
    }
}
