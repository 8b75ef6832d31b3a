package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy|DAY",
                "[$-42A]dd mmmm yyyy|DAY",
                "yyyy\\-mm\\-dd|DAY",
                "dd/mm/yyyy hh:mm|DAY_AND_TIME",
                "m/d/yy h:mm|DAY_AND_TIME",
                "General|NONE",
                "0.00|NONE",
                "#,##0 \"đồng/day\"|NONE",
                "0\\d|NONE",
                "[Red]0|NONE",
                "hh:mm|NONE",
                "mm:ss|NONE",
            })
    void readsLetters(String pattern, DateFormat expected) {
        assertThat(DateFormat.of(164, pattern)).isEqualTo(expected);
    }

    @Test
    void knowsTheBuiltInNumbers() {
        assertThat(DateFormat.of(14, null)).isEqualTo(DateFormat.DAY);
        assertThat(DateFormat.of(22, null)).isEqualTo(DateFormat.DAY_AND_TIME);
        assertThat(DateFormat.of(1, null)).isEqualTo(DateFormat.NONE);
        assertThat(DateFormat.of(null, null)).isEqualTo(DateFormat.NONE);
    }
}
