package vn.dti.schemas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsFoundByItsKey(Field field) {
        assertThat(field.key()).matches("[a-z][a-z_]*");
        assertThat(Field.ofKey(field.key())).contains(field);
        assertThat(Normalizer.isNormalized(field.titleVi(), Normalizer.Form.NFC))
                .isTrue();
        assertThat(field.titleEn()).isNotBlank();
    }

    @Test
    void aMaskHoldsExactlyItsFields() {
        long mask = Field.mask(List.of(Field.DOSSIER_CODE, Field.ADDRESS, Field.STATUS));

        assertThat(Arrays.stream(Field.values()).filter(field -> (mask & field.bit()) != 0))
                .containsExactly(Field.DOSSIER_CODE, Field.STATUS, Field.ADDRESS);
        assertThat(Field.values()).as("one bit each in a long").hasSizeLessThanOrEqualTo(63);
    }

    /** Masks are kept in deliveries for years: a field that changes its place would change what they say. */
    @ParameterizedTest
    @CsvSource({"DOSSIER_CODE,0", "DUE_AT,7", "STATUS,11", "FEE_AMOUNT,18", "SATISFACTION,26", "ADDRESS,33"})
    void bitsNeverMove(Field field, int bit) {
        assertThat(field.bit()).isEqualTo(1L << bit);
    }

    @Test
    void personalFieldsAreTheApplicants() {
        assertThat(Arrays.stream(Field.values()).filter(Field::personal))
                .containsExactly(Field.APPLICANT_NAME, Field.APPLICANT_ID, Field.PHONE, Field.EMAIL, Field.ADDRESS);
    }

    @Test
    void unknownKeysAreNoField() {
        assertThat(Field.ofKey("colour")).isEmpty();
        assertThat(Field.ofKey("DUE_AT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,REGISTERED,false",
        "4,IN_PROGRESS,false",
        "7,WITHDRAWN,false",
        "8,STOPPED,false",
        "9,FINISHED,true",
        "10,RETURNED,true"
    })
    void statusesHaveTheNationalNumbers(int code, DossierStatus status, boolean claimsEnd) {
        assertThat(DossierStatus.ofCode(code)).contains(status);
        assertThat(status.code()).isEqualTo(code);
        assertThat(status.claimsEnd()).isEqualTo(claimsEnd);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "11"})
    void thereAreTenStatuses(int code) {
        assertThat(DossierStatus.ofCode(code)).isEmpty();
    }
}
