package vn.dti.reports.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.figures.clock.ClockVersion;
import vn.dti.figures.clock.Switch;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Event;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.Target;

/** The program's own sentences: whatever may stand on a page has its words in both languages. */
class TongueTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyConstantHasItsWords(String language) {
        Tongue tongue = new Tongue(language);
        for (Class<?> kind : Switch.class.getPermittedSubclasses()) {
            assertThat(tongue.say(kind.getSimpleName())).isNotBlank();
            for (Object constant : kind.getEnumConstants()) {
                assertThat(tongue.say(kind.getSimpleName() + "." + constant)).isNotBlank();
            }
        }
        each(tongue, "clock.", ClockVersion.values());
        each(tongue, "event.", Event.values());
        each(tongue, "operator.", Condition.Operator.values());
        each(tongue, "period.", PeriodKind.values());
        each(tongue, "zero.", ScoreIndex.Zero.values());
        each(tongue, "commune.", ScoreIndex.Commune.values());
        each(tongue, "scored.", ScoreIndex.Scored.values());
        each(tongue, "sense.", Target.Sense.values());
        each(tongue, "day.", java.time.DayOfWeek.values());
    }

    private static void each(Tongue tongue, String prefix, Object[] constants) {
        for (Object constant : constants) {
            assertThat(tongue.say(prefix + constant)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noSentenceIsInOneLanguageOnly(String language) {
        List<String> keys = List.of("vi", "en").stream()
                .filter(other -> !other.equals(language))
                .flatMap(other -> bundle(other).keySet().stream())
                .toList();
        assertThat(bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.dti.reports.method.method", Locale.forLanguageTag(language));
    }
}
