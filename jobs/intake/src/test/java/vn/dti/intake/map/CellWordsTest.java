package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'abc'|abc",
                "'a b'|a b",
                "' a  b '|a b",
                "'a\tb'|a b",
                "'a\nb'|a b",
                "'\u00A0Hoà\u00A0\u00A0Bình\u200B'|Hoà Bình",
                "'\uFEFFMã hồ sơ'|Mã hồ sơ",
                "'a\u0007b'|ab",
                "'   '|''",
                "''|''",
            })
    void cleans(String text, String expected) {
        assertThat(CellWords.clean(text)).isEqualTo(expected);
    }

    @Test
    void composesLetters() {
        String decomposed = Normalizer.normalize("Phường Hoàn Kiếm", Normalizer.Form.NFD);
        assertThat(CellWords.clean(decomposed)).isEqualTo("Phường Hoàn Kiếm").isNotEqualTo(decomposed);
    }

    @Test
    void leavesPlainTextAsItIs() {
        String code = "000.00.01.H26-261005-0012";
        assertThat(CellWords.clean(code)).isSameAs(code);
    }
}
