package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.SourceProfile;

class WordsTest {

    @Test
    void findsTheSourcesWordsFolded() {
        Words words = new Words(Field.CHANNEL, column(Map.of("Trực tuyến", "ONLINE"), null));
        assertThat(words.constant("trực tuyến")).isEqualTo("ONLINE");
        assertThat(words.constant("TRỰC  TUYẾN")).isEqualTo("ONLINE");
        assertThat(words.constant("Truc tuyen")).isEqualTo("ONLINE");
        assertThat(words.constant("Qua zalo")).isNull();
        assertThat(words.constant("Qua zalo")).as("also the second time").isNull();
    }

    @Test
    void findsTheConstantsThemselves() {
        Words words = new Words(Field.PAYMENT, null);
        assertThat(words.constant("ONLINE_NATIONAL")).isEqualTo("ONLINE_NATIONAL");
        assertThat(words.constant("online national")).isEqualTo("ONLINE_NATIONAL");
    }

    @Test
    void letsTheSourceSayOtherwise() {
        Words words = new Words(Field.CHANNEL, column(Map.of("Internet", "ONLINE"), "DIRECT"));
        assertThat(words.constant("Internet")).isEqualTo("ONLINE");
        assertThat(words.constant("Desk")).isEqualTo("DIRECT");
    }

    @Test
    void letsTheSourceGiveAConstantAnotherMeaning() {
        Words words = new Words(Field.STATUS, column(Map.of("Finished", "RETURNED"), null));
        assertThat(words.constant("FINISHED")).isEqualTo("RETURNED");
    }

    @Test
    void keepsTheSourcesWordsWhereThereIsNoList() {
        Words words = new Words(Field.OVERDUE_REASON, column(Map.of("TC", "Do tổ chức, cá nhân"), null));
        assertThat(words.constant("TC")).isEqualTo("Do tổ chức, cá nhân");
        assertThat(words.constant("Mưa bão")).isEqualTo("Mưa bão");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void knowsWhichFieldsHaveAList(Field field) {
        boolean open = field == Field.OVERDUE_REASON || field == Field.APPLICANT_TYPE;
        if (field.type() == FieldType.CONSTANT) {
            assertThat(Words.constants(field).isEmpty()).isEqualTo(open);
        }
        if (field.type() == FieldType.YES_NO) {
            assertThat(Words.constants(field)).containsExactlyInAnyOrder("true", "false");
        }
        if (field.type() == FieldType.TIME || field.type() == FieldType.TEXT) {
            assertThat(Words.constants(field)).isEmpty();
        }
    }

    private static SourceProfile.Column column(Map<String, String> map, String otherwise) {
        return new SourceProfile.Column(List.of("x"), false, map, otherwise);
    }
}
