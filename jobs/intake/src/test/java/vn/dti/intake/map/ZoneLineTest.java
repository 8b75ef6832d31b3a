package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's zones are the oracle, near every change of the clock and at random. */
class ZoneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Ho_Chi_Minh",
                "Europe/Amsterdam",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "UTC",
                "+07:00"
            })
    void agreesWithTheLibrary(String name) {
        ZoneId zone = ZoneId.of(name);
        ZoneLine line = new ZoneLine(zone);
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(631_152_000L, 4_133_980_799L);
            check(line, zone, second);
        }
        Instant change = Instant.parse("1990-01-01T00:00:00Z");
        for (var next = zone.getRules().nextTransition(change);
                next != null && change.isBefore(Instant.parse("2100-01-01T00:00:00Z"));
                next = zone.getRules().nextTransition(change)) {
            change = next.getInstant();
            for (long near = -7200; near <= 7200; near += 1800) {
                check(line, zone, change.getEpochSecond() + near);
            }
            check(line, zone, change.getEpochSecond() - 1);
        }
    }

    private static void check(ZoneLine line, ZoneId zone, long second) {
        Instant instant = Instant.ofEpochSecond(second);
        long local = LocalDateTime.ofInstant(instant, zone).toEpochSecond(ZoneOffset.UTC);
        assertThat(line.toLocal(second * 1_000_000L + 1)).as("%s", instant).isEqualTo(local * 1_000_000L + 1);

        LocalDateTime wall = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        assertThat(line.toInstant(second * 1_000_000L))
                .as("%s in %s", wall, zone)
                .isEqualTo(wall.atZone(zone).toEpochSecond() * 1_000_000L);
        LocalDateTime near = LocalDateTime.ofInstant(instant, zone);
        assertThat(line.toInstant(local * 1_000_000L))
                .as("%s in %s", near, zone)
                .isEqualTo(near.atZone(zone).toEpochSecond() * 1_000_000L);
    }
}
