package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {

    @Test
    void aNightIsOfTheDayOnWhichItsDataBegin() {
        Night night = new Night(LocalDate.of(2026, 10, 31));

        assertThat(night.runId()).isEqualTo("nightly__2026-10-31");
        assertThat(night.start()).isEqualTo(Instant.parse("2026-10-30T18:30:00Z"));
        assertThat(night.end()).isEqualTo(Instant.parse("2026-10-31T18:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31T18:29:59Z, false", "2026-10-31T18:30:00Z, true", "2026-10-31T05:00:00Z, false"})
    void itHasComeHalfPastOneOnTheNextDay(Instant now, boolean come) {
        assertThat(new Night(LocalDate.of(2026, 10, 31)).hasCome(now)).isEqualTo(come);
    }
}
