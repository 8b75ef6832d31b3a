package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTimeTest {
    private final ContractTime time = new ContractTime();

    @ParameterizedTest
    @CsvSource({
        "2026-10-05 08:30:15, 2026-10-05T08:30:15",
        "2026-10-05 08:30, 2026-10-05T08:30",
        "2026-10-05T08:30:15, 2026-10-05T08:30:15",
        "2026-10-05  8:30, 2026-10-05T08:30",
        "05/10/2026 08:30:15, 2026-10-05T08:30:15",
        "05/10/2026 08:30, 2026-10-05T08:30",
        "5/1/2026 7:05, 2026-01-05T07:05",
        "05-10-2026 08:30, 2026-10-05T08:30",
        "05.10.2026 08:30, 2026-10-05T08:30",
        "2026/10/05 08:30, 2026-10-05T08:30",
        "2025-08-01 06:35:06.539, 2025-08-01T06:35:06.539",
        "2025-08-01 06:35:06.5, 2025-08-01T06:35:06.5",
        "'2025-08-01 06:35:06,25', 2025-08-01T06:35:06.25",
        "2025-08-01 06:35:06.123456789, 2025-08-01T06:35:06.123456",
        "2024-02-29 00:00, 2024-02-29T00:00",
        "31/12/2100 23:59:59, 2100-12-31T23:59:59",
        "01/01/1990 00:00, 1990-01-01T00:00",
    })
    void readsTheContractsShapes(String text, LocalDateTime expected) {
        assertThat(time.read(text)).isTrue();
        assertThat(time.wall()).isEqualTo(micros(expected));
        assertThat(time.dayOnly()).isFalse();
        assertThat(time.zoned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01 06:35:06.539+00, 0",
        "2011-10-11T13:42:22.688+02:00, 120",
        "2026-10-05T08:30:15+0700, 420",
        "2026-10-05T08:30:15Z, 0",
        "2026-10-05 08:30 +07, 420",
        "2026-10-05 08:30:15 -05:30, -330",
    })
    void readsOffsets(String text, long minutes) {
        assertThat(time.read(text)).isTrue();
        assertThat(time.zoned()).isTrue();
        assertThat(time.offset()).isEqualTo(minutes * 60_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05", "05/10/2026", "5/10/2026"})
    void readsDaysWithoutHours(String text) {
        assertThat(time.read(text)).isTrue();
        assertThat(time.dayOnly()).isTrue();
        assertThat(time.wall()).isEqualTo(micros(LocalDateTime.of(2026, 10, 5, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2026",
                "2026-10",
                "31/02/2026 08:00",
                "29/02/2025",
                "2026-13-01",
                "00/01/2026",
                "05/10/26 08:00",
                "05/10/1926 08:00",
                "05/10/2101 08:00",
                "05/10/20266",
                "2026-10-05 24:00",
                "2026-10-05 08:60",
                "2026-10-05 08:30:60",
                "2026-10-05 0830",
                "2026-10-05 8h30",
                "2026-10-05 08:30:15 CH",
                "2026-10-05 08:30:15+7",
                "2026-10-05 08:30:15+19:00",
                "2026-10-05 08:30 x",
                "2026-10/05",
                "-2026-10-05",
                "20261005083015",
                "45963.5",
                "٢٠٢٦-10-05",
            })
    void refusesAllElse(String text) {
        assertThat(time.read(text)).isFalse();
    }

    @Test
    void agreesWithTheCalendarOfTheLibrary() {
        Random random = new Random(20261101);
        List<DateTimeFormatter> shapes = List.of(
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT),
                DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT),
                DateTimeFormatter.ofPattern("d/M/yyyy H:mm:ss", Locale.ROOT),
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT));
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(631_152_000L, 4_133_980_799L);
            LocalDateTime expected = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            String text = expected.format(shapes.get(i % shapes.size()));
            assertThat(time.read(text)).as(text).isTrue();
            assertThat(time.wall()).as(text).isEqualTo(micros(expected));
        }
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(7);
        String alphabet = "0123456789-/.: TZ+,aÀ";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (time.read(text.toString())) {
                assertThat(text.toString()).matches("[0-9].*[0-9Z]");
            }
        }
    }

    private static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + time.getNano() / 1000;
    }
}
