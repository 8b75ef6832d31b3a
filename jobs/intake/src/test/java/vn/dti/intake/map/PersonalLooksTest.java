package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalLooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "0912345678", "x001234567890x", "Gọi 0912345678 chưa được", "123456789"})
    void knowsNumbersAndAddresses(String text) {
        assertThat(PersonalLooks.has(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Do thiếu hồ sơ", "12345678", "1.250.000.000", "05/10/2026 08:30:15", "091 234 5678"})
    void leavesOtherTextAlone(String text) {
        assertThat(PersonalLooks.has(text)).isFalse();
    }
}
