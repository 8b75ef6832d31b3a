package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftedCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.00.01.H26-261005-0012",
                "000.00.01.H26 - 261005 - 0012",
                "G09.20-20260609-0092637",
                "case-10862",
                "HS 0012",
                "123456",
                "Hồsơ-5"
            })
    void takesForACodeWhatMayBeOne(String text) {
        assertThat(ShiftedCells.mayBeACode(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hoa",
                "Hoa Nguyễn",
                "Số 5 phố Huế",
                "hoa@example.vn",
                "Phường Hoàn Kiếm, thành phố Hà Nội",
                "0000000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void takesNoNamesAndAddressesForCodes(String text) {
        assertThat(ShiftedCells.mayBeACode(text)).isFalse();
    }

    @Test
    void takesNothingForNoCode() {
        assertThat(ShiftedCells.mayBeACode(null)).isFalse();
    }
}
