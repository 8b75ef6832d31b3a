package vn.dti.intake.map;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import vn.dti.intake.read.DateSystem;

/**
 * Reads one source's times: the contract's shapes, then the profile's own patterns, then a workbook's bare numbers. A
 * time with an offset is an instant and is turned to the pack's zone; one without is taken in the source's zone.
 */
final class TimeText {
    private final ContractTime contract = new ContractTime();
    private final ZoneLine packZone;
    private final ZoneLine sourceZone;
    private final boolean sameZone;
    private final List<DateTimeFormatter> formats;
    private final DateSystem dateSystem;
    private long local;
    private long instant;
    private boolean dayOnly;

    TimeText(ZoneId pack, ZoneId source, List<String> patterns, DateSystem dateSystem) {
        this.packZone = new ZoneLine(pack);
        this.sourceZone = new ZoneLine(source);
        this.sameZone = pack.equals(source);
        this.formats = patterns.stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toList();
        this.dateSystem = dateSystem;
    }

    /** Microseconds since 1970-01-01 00:00 in the pack's zone. */
    long local() {
        return local;
    }

    /** Microseconds since 1970-01-01T00:00Z. */
    long instant() {
        return instant;
    }

    /** Whether the text names a day only; then local is its midnight. */
    boolean dayOnly() {
        return dayOnly;
    }

    /** Reads a trimmed text; false where it is no time. */
    boolean read(String text) {
        if (contract.read(text)) {
            if (contract.zoned()) {
                atInstant(contract.wall() - contract.offset());
            } else {
                onTheWall(contract.wall(), contract.dayOnly());
            }
            return true;
        }
        return byPattern(text) || byNumber(text);
    }

    private void atInstant(long micros) {
        instant = micros;
        local = packZone.toLocal(micros);
        dayOnly = false;
    }

    private void onTheWall(long wall, boolean day) {
        dayOnly = day;
        if (day || sameZone) {
            local = wall;
            instant = packZone.toInstant(wall);
        } else {
            atInstant(sourceZone.toInstant(wall));
        }
    }

    private boolean byPattern(String text) {
        for (DateTimeFormatter format : formats) {
            try {
                TemporalAccessor parsed =
                        format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                if (parsed instanceof OffsetDateTime time) {
                    atInstant(micros(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
                } else if (parsed instanceof LocalDateTime time) {
                    onTheWall(micros(time), false);
                } else {
                    onTheWall(LocalDate.from(parsed).toEpochDay() * ContractTime.DAY, true);
                }
                int year = (int) (1970 + local / ContractTime.DAY / 365.2425);
                return year >= 1990 && year <= 2100;
            } catch (DateTimeParseException notThisOne) {
                continue;
            }
        }
        return false;
    }

    private static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000L + time.getNano() / 1000;
    }

    /** A date that lost its format in the workbook: days and a fraction, between 1990 and 2100. */
    private boolean byNumber(String text) {
        if (dateSystem == DateSystem.NONE || text.length() < 5 || text.charAt(0) < '2' || text.charAt(0) > '7') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 5 ? c != '.' : c < '0' || c > '9') {
                return false;
            }
        }
        long millis = Math.round(Double.parseDouble(text) * 86_400_000d);
        long wall = (millis + dateSystem.epochDayOfZero() * 86_400_000L) * 1000;
        onTheWall(wall, text.length() == 5);
        return wall >= Days.sinceEpoch(1990, 1, 1) * ContractTime.DAY;
    }
}
