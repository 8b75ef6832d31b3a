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
    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    @Test
    void writesWhatTheSpreadsheetShows() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime time = LocalDateTime.of(1990, 1, 1, 0, 0)
                    .plusSeconds(random.nextLong(40_000 * 86_400L))
                    .plusNanos(random.nextInt(1000) * 1_000_000L);
            double serial = DateUtil.getExcelDate(time);
            assertThat(WrittenTime.dayAndTime(serial, DateSystem.FROM_1900)).isEqualTo(time.format(SHAPE));
            assertThat(WrittenTime.day(Math.floor(serial), DateSystem.FROM_1900))
                    .isEqualTo(time.toLocalDate().toString());
            double from1904 = DateUtil.getExcelDate(time, true);
            assertThat(WrittenTime.dayAndTime(from1904, DateSystem.FROM_1904)).isEqualTo(time.format(SHAPE));
        }
    }

    @Test
    void roundsToTheNearestMillisecond() {
        assertThat(WrittenTime.dayAndTime(46300.99999999999, DateSystem.FROM_1900))
                .isEqualTo("2026-10-06 00:00:00.000");
    }
}
