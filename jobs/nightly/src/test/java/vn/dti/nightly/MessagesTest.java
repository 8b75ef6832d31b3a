package vn.dti.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern SAID =
            Pattern.compile("(?:say|retry|usage|damaged)\\(\\s*\"([a-z]+(?:[.-][a-z]+)*)\"", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> vi = sentences(Language.VI);
        assertThat(vi).isEqualTo(sentences(Language.EN));
        for (String key : vi) {
            assertThat(arguments(Language.VI, key)).as(key).isEqualTo(arguments(Language.EN, key));
        }
    }

    @Test
    void everySentenceTheProgramSaysIsThere() throws IOException {
        Path sources = Path.of("src/main/java");
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .map(result -> result.group(1))
                        .forEach(said::add);
            }
        }
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(sentences(Language.EN)).containsAll(said);
    }

    @Test
    void groupsNumbersAsTheLanguageDoes() {
        assertThat(new Messages(Language.VI).say("measure.done", 445_065L, 1_432L))
                .contains("445.065")
                .contains("1.432");
        assertThat(new Messages(Language.EN).say("measure.done", 445_065L, 1_432L))
                .contains("445,065")
                .contains("1,432");
    }

    @Test
    void saysAFailureInTheOperatorsLanguage() {
        assertThat(new Messages(Language.EN).say(Failure.usage("date.future", "2026-11-26", "2026-11-25")))
                .isEqualTo("The day 2026-11-26 has not come yet (today is 2026-11-25); choose a day not after today.");
        Failure said = Failure.said(ExitCode.FAILED, "Đầy.", "Full.");
        assertThat(new Messages(Language.VI).say(said)).isEqualTo("Đầy.");
        assertThat(new Messages(Language.EN).say(said)).isEqualTo("Full.");
    }

    /** Without picocli's own headings, which English has already. */
    private static Set<String> sentences(Language language) {
        return Messages.texts(language).keySet().stream()
                .filter(key -> !key.endsWith("Heading"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(Language language, String key) {
        return ARGUMENT.matcher(Messages.texts(language).getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
