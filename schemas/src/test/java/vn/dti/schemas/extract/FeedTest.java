package vn.dti.schemas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.SourceProfile;

class FeedTest {
    private static final Pack HANOI = PackLoader.load("hanoi");

    @ParameterizedTest
    @EnumSource(FeedField.class)
    void everyFieldIsFoundByItsKeyInItsFeed(FeedField field) {
        assertThat(field.key()).matches("[a-z][a-z_]*");
        assertThat(field.feed().field(field.key())).contains(field);
        assertThat(Normalizer.isNormalized(field.titleVi(), Normalizer.Form.NFC))
                .isTrue();
        assertThat(field.titleEn()).isNotBlank();
    }

    /** Masks are kept in deliveries for years. */
    @ParameterizedTest
    @CsvSource({"PETITION_CODE,0", "PETITION_DOSSIER,11", "PUBLICATION_COMPLETE,6", "SYNC_SYNCED,4", "ANSWER_LEVEL,3"})
    void bitsNeverMove(FeedField field, int bit) {
        assertThat(field.bit()).isEqualTo(1L << bit);
        assertThat(Feed.mask(List.of(field))).isEqualTo(1L << bit);
    }

    @ParameterizedTest
    @EnumSource(value = Feed.class, names = "DOSSIERS", mode = EnumSource.Mode.EXCLUDE)
    void everyFeedHasOneTimeOneUnitAndAKey(Feed feed) {
        List<FeedField> fields = FeedField.of(feed);

        assertThat(fields.stream().filter(FeedField::placesInTime)).hasSize(1);
        assertThat(fields.stream().filter(field -> field.type() == FieldType.UNIT))
                .hasSize(1);
        assertThat(fields.stream().filter(FeedField::inKey)).isNotEmpty();
        assertThat(fields.stream().filter(FeedField::personal)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void oneBuiltInProfileHasEveryFieldUnderItsOwnNames(Feed feed) {
        List<SourceProfile> profiles = HANOI.sources().stream()
                .filter(profile -> profile.feed() == feed)
                .filter(profile -> profile.columns().size() == feed.fields().size())
                .toList();

        assertThat(profiles).as("vendors' own have fewer fields").hasSize(1);
        assertThat(profiles.get(0).columns()).containsOnlyKeys(feed.fields().toArray(ExtractField[]::new));
        profiles.get(0)
                .columns()
                .forEach((field, column) -> assertThat(column.titles().stream().map(Folding::fold))
                        .as(field.key())
                        .contains(Folding.fold(field.titleVi()), Folding.fold(field.titleEn())));
    }

    @Test
    void everyConstantIsKnownByItsName() {
        Arrays.stream(FeedField.values())
                .filter(field -> !field.constants().isEmpty() && field != FeedField.PETITION_CHANNEL)
                .forEach(field -> assertThat(profile(field).map().keySet()).containsAll(field.constants()));
    }

    private static SourceProfile.Column profile(FeedField field) {
        return HANOI.sources().stream()
                .filter(profile -> profile.feed() == field.feed())
                .map(profile -> profile.columns().get(field))
                .findFirst()
                .orElseThrow();
    }
}
