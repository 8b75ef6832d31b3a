package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.schemas.extract.Severity;

/** Walks all rules: what a reader of a finding relies on holds for each of them. */
class RuleBookTest {

    static Stream<Rule> rules() {
        return RuleBook.rules().stream();
    }

    @Test
    void codesAreUniqueAndInOrder() {
        List<String> codes = rules().map(rule -> rule.text().code()).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().map(code -> code.replaceFirst("^F", "A")))
                .as("files first")
                .isSorted();
        assertThat(codes).allMatch(code -> code.matches("[FACDHNPQST]\\d{3}(_[A-Z0-9]+)+"));
    }

    @Test
    void shortNumbersAreUniqueToo() {
        assertThat(rules().map(rule -> rule.text().code().substring(0, 4))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isExplainedInBothLanguages(Rule rule) {
        RuleText text = rule.text();
        for (Words words : List.of(text.vi(), text.en())) {
            assertThat(words.title()).isNotBlank().doesNotEndWith(".");
            assertThat(List.of(words.what(), words.why(), words.mend()))
                    .allMatch(sentence -> sentence.endsWith(".") && sentence.equals(sentence.strip()));
            assertThat(words.what()).as("one sentence").doesNotContain(". ");
            assertThat(Normalizer.isNormalized(words.message("", ""), Normalizer.Form.NFC))
                    .isTrue();
        }
        assertThat(text.example()).isNotBlank();
        assertThat(text.basis()).isNotBlank();
    }

    /** A fault said to be nobody's must not hold rows back for good, and a file's own faults are no system's. */
    @ParameterizedTest
    @MethodSource("rules")
    void saysWhereToMend(Rule rule) {
        RuleText text = rule.text();
        String mend = text.en().mend();
        if (text.mendedIn() == MendedIn.NOWHERE) {
            assertThat(mend.contains("othing is to be done") || text.severity() == Severity.INFO)
                    .isTrue();
        }
        boolean printedByTheSystem = text.code().startsWith("C");
        if (text.code().startsWith("F") || (rule instanceof FeedRule && !printedByTheSystem)) {
            assertThat(text.mendedIn()).isNotEqualTo(MendedIn.ONE_STOP_SYSTEM);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysTheSameInBothLanguages(Rule rule) {
        for (String slot : List.of("{value}", "{other}")) {
            assertThat(rule.text().vi().what().contains(slot))
                    .isEqualTo(rule.text().en().what().contains(slot));
        }
        assertThat(rule.text().vi().title()).isNotEqualTo(rule.text().en().title());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isOnePublicClassWithoutState(Rule rule) {
        assertThat(rule.getClass()).isPublic().isFinal();
        assertThat(rule.getClass().getDeclaredFields())
                .allMatch(field -> java.lang.reflect.Modifier.isStatic(field.getModifiers()));
    }
}
