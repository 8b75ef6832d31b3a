package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README are a pack that loads. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "\\*\\*`([a-z/<>.]+)`\\*\\*[^`]*(?:`[^`]+`[^`]*)*?```(?:yaml|csv)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void itsExamplesLoadTogether() throws IOException {
        Map<String, String> examples = examples();
        assertThat(examples)
                .containsOnlyKeys(
                        "pack.yaml",
                        "units.csv",
                        "procedures.csv",
                        "grants.csv",
                        "calendar.csv",
                        "sources/name.yaml",
                        "indexes/name.yaml",
                        "indicators.yaml");
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Path file = folder.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }

        Pack pack = PackLoader.load(folder);

        assertThat(pack.settings().city()).isEqualTo("T");
        assertThat(pack.units().find("sở xd")).map(Unit::code).contains("T.1");
        assertThat(pack.procedures().procedure("1.001193"))
                .map(Procedure::limit)
                .map(TimeLimit::unit)
                .contains(LimitUnit.SAME_DAY);
        assertThat(pack.calendar())
                .extracting(CalendarDay::hours)
                .containsExactly(List.of(), List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))));
        assertThat(pack.sources()).extracting(SourceProfile::name).containsExactly("name", "standard");
        assertThat(pack.index("small@2026")).isPresent();
        assertThat(pack.indicators().counters())
                .extracting(Counter::name)
                .containsExactly("received", "paid", "fees", "resolved");
    }

    private static Map<String, String> examples() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("root.dir"), "schemas", "README.md"));
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher matcher = EXAMPLE.matcher(readme);
        while (matcher.find()) {
            examples.put(matcher.group(1).replace("<name>", "name"), matcher.group(2));
        }
        return examples;
    }
}
