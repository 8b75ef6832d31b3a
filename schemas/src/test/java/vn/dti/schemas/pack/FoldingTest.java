package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Phường Hoàn Kiếm, phuong hoan kiem",
        "PHƯỜNG  HOÀN   KIẾM, phuong hoan kiem",
        "Xã Hoà Lạc, xa hoa lac",
        "Xã Hòa Lạc, xa hoa lac",
        "Quận Đống Đa, quan dong da",
        "'Phí, lệ phí', phi le phi",
        "E-mail, e mail",
        "due_at, due at",
        "Cơ quan/đơn vị, co quan don vi",
        "H26.101, h26.101",
        "' \u00A0 a \u200B b ', a b",
        "'', ''",
        "'—', ''"
    })
    void namesFoldToTheirLetters(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("decomposed")
                .isEqualTo(folded);
        assertThat(Folding.fold(folded)).as("again").isEqualTo(folded);
    }
}
