package vn.dti.intake.map;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a small feed's row.
 *
 * @param state one of {@link CellState}
 * @param raw what is written in the file, trimmed
 * @param text the value of a text, code, unit or constant; null where not valid
 * @param value the value of a number, yes-or-no (1, 0) or time (local microseconds)
 * @param instant a time as microseconds since 1970-01-01T00:00Z
 * @param dayOnly whether a time names a day only
 */
public record FeedCell(byte state, String raw, @Nullable String text, long value, long instant, boolean dayOnly) {

    static FeedCell nothing(byte state) {
        return new FeedCell(state, "", null, 0, 0, false);
    }

    static FeedCell invalid(String raw) {
        return new FeedCell(CellState.INVALID, raw, null, 0, 0, false);
    }

    static FeedCell text(String raw, @Nullable String text) {
        return text == null ? invalid(raw) : new FeedCell(CellState.VALID, raw, text, 0, 0, false);
    }

    static FeedCell number(String raw, long value) {
        return value < 0 ? invalid(raw) : new FeedCell(CellState.VALID, raw, null, value, 0, false);
    }

    static FeedCell time(String raw, TimeText time) {
        return new FeedCell(CellState.VALID, raw, null, time.local(), time.instant(), time.dayOnly());
    }

    /** A day without an hour. */
    static FeedCell day(String raw, long epochDay) {
        return new FeedCell(CellState.VALID, raw, null, epochDay * ContractTime.DAY, 0, true);
    }

    /** Whether it has a value that was read. */
    public boolean valid() {
        return state == CellState.VALID;
    }

    /** Whether it has a text that is no value. */
    public boolean invalid() {
        return state == CellState.INVALID;
    }

    /** Whether nothing is written: the cell is empty, or there is no such column. */
    public boolean missing() {
        return state == CellState.EMPTY || state == CellState.ABSENT;
    }

    /** The local day of a time, as days since 1970-01-01. */
    public long day() {
        return Math.floorDiv(value, ContractTime.DAY);
    }

    /** Whether both are times and this one is earlier: by instant, or by day where one of them names a day only. */
    public boolean isBefore(FeedCell other) {
        if (!valid() || !other.valid()) {
            return false;
        }
        return dayOnly || other.dayOnly ? day() < other.day() : instant < other.instant;
    }
}
