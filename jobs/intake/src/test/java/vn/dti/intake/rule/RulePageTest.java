package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the committed page against the rules. With {@code -Drules.page=write} the page is written anew. */
class RulePageTest {

    @Test
    void isWhatTheRulesSay() throws IOException {
        Path page = Path.of(System.getProperty("root.dir"), "jobs/intake/RULES.md");
        if ("write".equals(System.getProperty("rules.page"))) {
            Files.writeString(page, RulePage.text());
        }
        assertThat(page).as("write it anew with -Drules.page=write").content().isEqualTo(RulePage.text());
    }
}
