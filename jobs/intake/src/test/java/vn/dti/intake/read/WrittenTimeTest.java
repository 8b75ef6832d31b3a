package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

/** POI, another library's idea of the same dates, is the oracle. */
class WrittenTimeTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter PART = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSS", Locale.ROOT);

    @Test
    void writesWhatTheSpreadsheetShows() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime time = LocalDateTime.of(1990, 1, 1, 0, 0)
                    .plusSeconds(random.nextLong(40_000 * 86_400L))
                    .plusNanos(random.nextInt(1000) * 1_000_000L);
            double serial = DateUtil.getExcelDate(time);
            assertThat(WrittenTime.dayAndTime(serial, DateSystem.FROM_1900)).isEqualTo(shown(time));
            assertThat(WrittenTime.day(Math.floor(serial), DateSystem.FROM_1900))
                    .isEqualTo(time.format(DAY));
            double from1904 = DateUtil.getExcelDate(time, true);
            assertThat(WrittenTime.dayAndTime(from1904, DateSystem.FROM_1904)).isEqualTo(shown(time));
        }
    }

    @Test
    void roundsToTheNearestMillisecond() {
        assertThat(WrittenTime.dayAndTime(46300.99999999999, DateSystem.FROM_1900))
                .isEqualTo("06/10/2026 00:00:00");
    }

    private static String shown(LocalDateTime time) {
        return time.format(time.getNano() == 0 ? WHOLE : PART);
    }
}
