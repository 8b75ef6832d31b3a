package vn.dti.intake.map;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A zone's clock changes as a sorted table, so that turning millions of times local makes no objects. In the hour that
 * a clock change repeats, the first of the two instants is meant, as in {@link java.time.ZonedDateTime}.
 */
final class ZoneLine {
    private static final long SECOND = 1_000_000L;
    private static final Instant FROM = Instant.parse("1989-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2102-01-01T00:00:00Z");

    /** Instants of the changes, the local times up to which the old offset holds, and the offsets between. */
    private final long[] changes;

    private final long[] localChanges;
    private final long[] offsets;

    ZoneLine(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (ZoneOffsetTransition next = rules.nextTransition(FROM);
                next != null && next.getInstant().isBefore(TO);
                next = rules.nextTransition(next.getInstant())) {
            transitions.add(next);
        }
        changes = new long[transitions.size()];
        localChanges = new long[transitions.size()];
        offsets = new long[transitions.size() + 1];
        offsets[0] = rules.getOffset(FROM).getTotalSeconds() * SECOND;
        for (int i = 0; i < changes.length; i++) {
            long before = offsets[i];
            long after = transitions.get(i).getOffsetAfter().getTotalSeconds() * SECOND;
            changes[i] = transitions.get(i).getInstant().getEpochSecond() * SECOND;
            localChanges[i] = changes[i] + Math.max(before, after);
            offsets[i + 1] = after;
        }
    }

    /** The local microseconds of an instant's microseconds. */
    long toLocal(long instant) {
        return instant + offsets[position(changes, instant)];
    }

    /** The instant's microseconds of local microseconds. */
    long toInstant(long local) {
        return local - offsets[position(localChanges, local)];
    }

    private static int position(long[] sorted, long value) {
        if (sorted.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
