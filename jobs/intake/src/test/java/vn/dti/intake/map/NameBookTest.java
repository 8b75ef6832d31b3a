package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.intake.TestPack;

class NameBookTest {
    private final NameBook names = new NameBook(TestPack.pack());

    @ParameterizedTest
    @CsvSource({
        "1.001193, 1.001193",
        "1.001193.000.00.00.H26, 1.001193",
        "1.001193.01, 1.001193",
        "2.000815.000.00.00.H26.02, 2.000815",
        "Đăng ký khai sinh, 1.001193",
        "đăng ký KHAI  SINH, 1.001193",
    })
    void findsProcedures(String text, String code) {
        assertThat(names.procedure(text).code()).isEqualTo(code);
        assertThat(names.procedure(text)).as("the second time").isSameAs(names.procedure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.999999", "1.0011930", "1.001193-000", "1", ".", "........", "x.001193.000", "ab"})
    void findsNoOther(String text) {
        assertThat(names.procedure(text)).isNull();
        assertThat(names.procedure(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "H26.101, H26.101",
        "Phường Hoàn Kiếm, H26.101",
        "UBND PHƯỜNG HOÀN KIẾM, H26.101",
        "phuong hoan kiem, H26.101",
        "Quận Hoàn Kiếm, H26.Q1",
    })
    void findsUnits(String text, String code) {
        assertThat(names.unit(text).code()).isEqualTo(code);
    }

    @Test
    void findsNoUnitThatIsNone() {
        assertThat(names.unit("Hoàn Kiếm")).isNull();
        assertThat(names.unit("")).isNull();
    }
}
