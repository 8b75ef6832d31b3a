package vn.dti.nightly.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.dataset.Edition;

class LatestPointerTest {
    @TempDir
    private Path folder;

    @Test
    void pointsToWhatTheLedgerShowsAndSurvivesRewriting() throws IOException {
        Path file = folder.resolve("latest.json");
        LatestPointer pointer = new LatestPointer(file);

        pointer.rewrite(edition("2026-11-03"), edition("2026-10-31"));

        assertThat(file).content().isEqualTo("""
                        {
                          "current" : {
                            "month" : "2026-11",
                            "revision" : "p20261103",
                            "path" : "2026-11/p20261103"
                          },
                          "last_full" : {
                            "month" : "2026-10",
                            "revision" : "p20261031",
                            "path" : "2026-10/p20261031"
                          }
                        }
                        """);
    }

    @Test
    void leavesOutAFullMonthThatIsNotThere() throws IOException {
        Path file = folder.resolve("latest.json");

        new LatestPointer(file).rewrite(edition("2026-11-03"), null);

        assertThat(file).content().contains("2026-11/p20261103").doesNotContain("last_full");
    }

    @Test
    void isGoneWhereNothingIsPublished() throws IOException {
        Path file = Files.writeString(folder.resolve("latest.json"), "{}");

        new LatestPointer(file).rewrite(null, null);

        assertThat(file).doesNotExist();
    }

    private static Edition edition(String date) {
        LocalDate day = LocalDate.parse(date);
        return Edition.preliminary(YearMonth.from(day), day, 1);
    }
}
