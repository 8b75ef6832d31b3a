package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.read.DateSystem;

class TimeTextTest {
    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void turnsAnInstantLocalAndKeepsItsMicroseconds() {
        TimeText time = new TimeText(BOSTON, BOSTON, List.of(), DateSystem.NONE);
        assertThat(time.read("2025-08-01 06:35:06.539123+00")).isTrue();
        assertThat(time.local()).isEqualTo(micros("2025-08-01T02:35:06.539123"));
        assertThat(time.instant()).isEqualTo(micros("2025-08-01T06:35:06.539123"));
    }

    @Test
    void ordersTheRepeatedHourByInstant() {
        TimeText time = new TimeText(BOSTON, BOSTON, List.of(), DateSystem.NONE);
        time.read("2025-11-02 05:50:00+00");
        long summer = time.instant();
        long summerLocal = time.local();
        time.read("2025-11-02 06:10:00+00");
        assertThat(time.instant()).isGreaterThan(summer);
        assertThat(time.local()).as("earlier on the wall").isLessThan(summerLocal);
    }

    @Test
    void takesTimesWithoutOffsetInTheSourcesZone() {
        TimeText time = new TimeText(HANOI, ZoneId.of("UTC"), List.of(), DateSystem.NONE);
        assertThat(time.read("2026-10-04 17:00:00")).isTrue();
        assertThat(time.local()).isEqualTo(micros("2026-10-05T00:00:00"));
    }

    @Test
    void leavesADayInItsPlaceWhateverTheZone() {
        TimeText time = new TimeText(HANOI, ZoneId.of("UTC"), List.of(), DateSystem.NONE);
        assertThat(time.read("05/10/2026")).isTrue();
        assertThat(time.dayOnly()).isTrue();
        assertThat(time.local()).isEqualTo(micros("2026-10-05T00:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "20261005083015, 2026-10-05T08:30:15",
        "Oct 5 2026 8:30 AM, 2026-10-05T08:30:00",
        "2026-10-05 08:30:15 +0000 UTC, 2026-10-05T15:30:15",
        "05 Oct 2026, 2026-10-05T00:00:00",
    })
    void triesTheProfilesPatterns(String text, String expected) {
        TimeText time = new TimeText(
                HANOI,
                HANOI,
                List.of("yyyyMMddHHmmss", "MMM d yyyy h:mm a", "yyyy-MM-dd HH:mm:ss Z 'UTC'", "dd MMM yyyy"),
                DateSystem.NONE);
        assertThat(time.read(text)).isTrue();
        assertThat(time.local()).isEqualTo(micros(expected));
    }

    @ParameterizedTest
    @CsvSource({"19261005083015", "21261005083015", "20261305083015", "hôm qua"})
    void refusesWhatPatternsGiveOutsideTheYears(String text) {
        TimeText time = new TimeText(HANOI, HANOI, List.of("yyyyMMddHHmmss"), DateSystem.NONE);
        assertThat(time.read(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "46300, 2026-10-05T00:00:00, true",
        "46300.5, 2026-10-05T12:00:00, false",
        "46300.354340278, 2026-10-05T08:30:15, false",
    })
    void readsAWorkbooksBareNumbers(String text, String expected, boolean day) {
        TimeText time = new TimeText(HANOI, HANOI, List.of(), DateSystem.FROM_1900);
        assertThat(time.read(text)).isTrue();
        assertThat(time.local() / 1_000_000).isEqualTo(micros(expected) / 1_000_000);
        assertThat(time.dayOnly()).isEqualTo(day);
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        TimeText time = new TimeText(HANOI, HANOI, List.of(), DateSystem.FROM_1904);
        assertThat(time.read("44838")).isTrue();
        assertThat(time.local()).isEqualTo(micros("2026-10-05T00:00:00"));
    }

    @ParameterizedTest
    @CsvSource({"1", "12345", "99999", "46300.x", "463005", "46300.5.5"})
    void takesNoOtherNumberForADate(String text) {
        assertThat(new TimeText(HANOI, HANOI, List.of(), DateSystem.FROM_1900).read(text))
                .isFalse();
        assertThat(new TimeText(HANOI, HANOI, List.of(), DateSystem.NONE).read("46300"))
                .isFalse();
    }

    @Test
    void takesTheFirstOfARepeatedHour() {
        TimeText time = new TimeText(BOSTON, BOSTON, List.of(), DateSystem.NONE);
        assertThat(time.read("2025-11-02 01:30:00")).isTrue();
        assertThat(Instant.EPOCH.plusSeconds(time.instant() / 1_000_000)).isEqualTo("2025-11-02T05:30:00Z");
    }

    private static long micros(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + time.getNano() / 1000;
    }
}
