package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.schemas.extract.Field;

class MaskingTest {

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"APPLICANT_NAME", "APPLICANT_ID", "PHONE", "EMAIL", "ADDRESS"})
    void neverShowsAPersonalField(Field field) {
        assertThat(field.personal()).isTrue();
        assertThat(Masking.mask(field, "x", false)).isEqualTo("•••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa@example.vn", "0912345678", "001234567890", "ĐT 0912345678", "٠٩١٢٣٤٥٦٧٨"})
    void hidesWhatLooksPersonalInAnyField(String text) {
        assertThat(Masking.mask(Field.STATUS, text, false)).isEqualTo("•••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chờ xem xét", "31/02/2026 08:00", "1.250.000", "-50000", "2.000815.000.00.00.H26"})
    void showsWhatTheOfficerMustMend(String text) {
        assertThat(Masking.mask(Field.STATUS, text, false)).isEqualTo(text);
    }

    @Test
    void showsDossierCodes() {
        assertThat(Masking.mask(Field.DOSSIER_CODE, "G09.20-20260609-0092637123", false))
                .isEqualTo("G09.20-20260609-0092637123");
    }

    @Test
    void showsNothingOfAnOddRow() {
        assertThat(Masking.mask(Field.STATUS, "Nguyễn Thị Hoa", true)).isEqualTo("•••");
    }

    @Test
    void shortensLongText() {
        assertThat(Masking.shorten("x".repeat(80))).hasSize(80).endsWith("x");
        assertThat(Masking.shorten("x".repeat(81))).hasSize(80).endsWith("…");
    }
}
