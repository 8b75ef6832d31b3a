package vn.dti.measure;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;

/** A dossier of the tests, with the fields that the test pack's counters look at. */
public record Dossier(
        String code,
        String procedure,
        String resolving,
        String receiving,
        String channel,
        LocalDateTime received,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime finished,
        @Nullable LocalDateTime returned,
        @Nullable Long components,
        @Nullable Boolean electronic) {

    /** The mask of a source that gives everything. */
    public static final long ALL = Field.mask(List.of(Field.values()));
    /** The mask of a source without a channel column. */
    public static final long NO_CHANNEL = ALL & ~Field.CHANNEL.bit();

    private static final String RANDOM = "code-";

    private static final List<Optional<String>> REASONS =
            List.of(Optional.of("AGENCY"), Optional.of("LAW"), Optional.empty());
    private static final List<String> UNITS = List.of("AG1", "AG2", "CO1", "CO2", "CO3", "OLD");
    private static final List<String> PROCEDURES = List.of("P1", "P2", "P3");
    private static final List<String> CHANNELS = List.of("ONLINE", "DIRECT", "POST");

    /** Why it is late, by its code; null where nobody says. */
    public @Nullable String reason() {
        return REASONS.get(Math.floorMod(code.hashCode(), REASONS.size())).orElse(null);
    }

    /** When a supplement was asked for, by a random dossier's code: of each fourth, the day after reception. */
    public @Nullable LocalDateTime asked() {
        return code.startsWith(RANDOM) && Math.floorMod(code.hashCode(), 4) == 1 ? received.plusDays(1) : null;
    }

    /** When it was given: of every other one, two days and some hours later. */
    public @Nullable LocalDateTime completed() {
        LocalDateTime asked = asked();
        return asked == null || Math.floorMod(code.hashCode(), 8) == 1 ? null : asked.plusHours(53);
    }

    /** The time it ended, null where it has not. */
    public @Nullable LocalDateTime ended() {
        return finished != null ? finished : returned;
    }

    /** So many dossiers between two months, some at midnight, some on boundaries, some never ended. */
    public static List<Dossier> random(long seed, int many) {
        return random(seed, many, UNITS, PROCEDURES);
    }

    /** The same for other units and procedures. */
    public static List<Dossier> random(long seed, int many, List<String> units, List<String> procedures) {
        Random random = new Random(seed);
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDateTime received = time(random, LocalDateTime.of(2025, 6, 1, 0, 0), 530);
            LocalDateTime due = random.nextInt(4) == 0 ? null : time(random, received, 40);
            LocalDateTime finished = random.nextInt(5) == 0 ? null : time(random, received, 60);
            LocalDateTime returned = random.nextInt(5) == 0 ? null : time(random, received, 60);
            String resolving = pick(random, units);
            dossiers.add(new Dossier(
                    RANDOM + i,
                    pick(random, procedures),
                    resolving,
                    random.nextBoolean() ? resolving : pick(random, units),
                    pick(random, CHANNELS),
                    received,
                    due,
                    random.nextInt(6) == 0 && due != null && due.isAfter(received) ? due : finished,
                    returned,
                    random.nextInt(3) == 0 ? null : (long) random.nextInt(5),
                    random.nextInt(3) == 0 ? null : random.nextBoolean()));
        }
        return dossiers;
    }

    private static LocalDateTime time(Random random, LocalDateTime from, int days) {
        LocalDateTime day = from.plusDays(random.nextInt(days));
        LocalDateTime time = switch (random.nextInt(4)) {
            case 0 -> day.toLocalDate().atStartOfDay();
            case 1 -> day.plusSeconds(random.nextInt(86_400));
            case 2 -> day.plusSeconds(random.nextInt(86_400)).plusNanos(1_000L * random.nextInt(1_000_000));
            default -> day;
        };
        return time.isBefore(from) ? from : time;
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
