package vn.dti.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said before anything is opened. */
class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {"sample", "check", "intake", "measure", "report", "publish", "nightly", "demo", "status", "pack"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Cách dùng:").contains("Thư mục dữ liệu");
        out.getBuffer().setLength(0);
        assertThat(run(command, "--help", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Usage:").contains("The data directory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nightly --lang en | --date",
                "nightly --date 31/10/2026 --lang en | 31/10/2026",
                "nightly --date 2026-10-31 --data --lang en | --data",
                "nightly --date 2026-10-31 --today 2026-10-30 --lang en | has not come yet",
                "nightly --date 2026-10-31 --pack /nowhere --lang en | /nowhere",
                "sample --lang en | --out",
                "sample --out x --months 0 --lang en | at least 1",
                "check --lang en | FILE",
                "check /nowhere.csv --lang en | cannot be read",
                "explain --lang en | explain",
            })
    void wrongUsageEndsWithTwoAndASentence(String words, String sentence) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(error.toString()).contains(sentence).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly --date 2026-10-31 --pack /nowhere", "nightly"})
    void theFirstLanguageIsVietnamese(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(error.toString()).containsAnyOf("Gói tham chiếu", "Thiếu: --date");
    }

    private int run(String... words) {
        return Dti.run(new PrintWriter(out, true), new PrintWriter(error, true), words);
    }
}
