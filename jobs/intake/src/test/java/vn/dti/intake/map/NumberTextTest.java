package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "007, 7",
        "3.0, 3",
        "3.00, 3",
        "1000000000, 1000000000",
        "3.5, -1",
        "3.000, -1",
        "-3, -1",
        "+3, -1",
        "ba, -1",
        "'', -1",
        "., -1",
        "3., -1",
        ".0, -1",
        "1e3, -1",
        "99999999999999999999, -1",
    })
    void readsCounts(String text, long expected) {
        assertThat(NumberText.count(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "50000, 50000",
        "50.000, 50000",
        "'50,000', 50000",
        "50 000, 50000",
        "1.250.000, 1250000",
        "'1,250,000 VND', 1250000",
        "50.000đ, 50000",
        "50.000 đồng, 50000",
        "50000 ₫, 50000",
        "50.000 VNĐ, 50000",
        "50000.0, 50000",
        "50.00, 50",
        "50.0000, -1",
        "'1.250,000', -1",
        "1.25, -1",
        "1250.000, -1",
        "-50000, -1",
        "miễn, -1",
        "đ, -1",
        "5.000.00, -1",
    })
    void readsMoney(String text, long expected) {
        assertThat(NumberText.money(text)).isEqualTo(expected);
    }
}
