package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;

/** Times in messages are local, as officials write them, whatever the file wrote. */
class ShownTimeTest {
    @TempDir
    Path folder;

    @Test
    void isLocal() throws IOException {
        assertThat(message(Map.of(Field.RECEIVED_AT, "2026-10-08T01:00:05Z", Field.DUE_AT, "")))
                .contains("trước khi tiếp nhận 08/10/2026 08:00:05");
    }

    @Test
    void isADayWhereNoHourWasGiven() throws IOException {
        assertThat(message(Map.of(Field.RECEIVED_AT, "08/10/2026", Field.DUE_AT, "", Field.RETURNED_AT, "")))
                .contains("trước khi tiếp nhận 08/10/2026.");
    }

    @Test
    void isTheArrivalWhereItIsHeldAgainstIt() {
        assertThat(ShownTime.of(LocalDateTime.of(2026, 11, 1, 1, 30))).isEqualTo("01/11/2026 01:30:00");
    }

    private String message(Map<Field, String> changes) throws IOException {
        Path file = new Extract().row(changes).in(folder);
        IntakeOutcome outcome = Extract.check(file, TestPack.pack());
        return outcome.findings().stream()
                .filter(finding -> finding.code().startsWith("D306"))
                .findFirst()
                .orElseThrow()
                .messageVi();
    }
}
