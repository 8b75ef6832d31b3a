package vn.dti.intake.map;

import org.jspecify.annotations.Nullable;

/** One field's column of a batch. */
public final class Cells {
    private static final long[] NO_TIMES = {};
    private static final boolean[] NO_FLAGS = {};

    private final byte[] states = new byte[Batch.CAPACITY];
    private final String[] raw = new String[Batch.CAPACITY];
    private final @Nullable String[] texts = new String[Batch.CAPACITY];
    private final long[] values = new long[Batch.CAPACITY];
    private final long[] instants;
    private final boolean[] dayOnly;

    Cells(boolean time) {
        instants = time ? new long[Batch.CAPACITY] : NO_TIMES;
        dayOnly = time ? new boolean[Batch.CAPACITY] : NO_FLAGS;
    }

    /** One of {@link CellState}. */
    public byte state(int i) {
        return states[i];
    }

    /** Whether the cell has a value that was read. */
    public boolean valid(int i) {
        return states[i] == CellState.VALID;
    }

    /** Whether the cell has a text that is no value. */
    public boolean invalid(int i) {
        return states[i] == CellState.INVALID;
    }

    /** Whether nothing is written: the cell is empty, or there is no such column. */
    public boolean missing(int i) {
        return states[i] == CellState.EMPTY || states[i] == CellState.ABSENT;
    }

    /** What is written in the file, trimmed. */
    public String raw(int i) {
        return raw[i];
    }

    /** The value of a text, code, unit or constant; null where not valid. */
    public @Nullable String text(int i) {
        return texts[i];
    }

    /** The value of a number, money, yes-or-no (1, 0) or time (local microseconds). */
    public long value(int i) {
        return values[i];
    }

    /** The time as microseconds since 1970-01-01T00:00Z. */
    public long instant(int i) {
        return instants[i];
    }

    /** Whether the time names a day only. */
    public boolean dayOnly(int i) {
        return dayOnly[i];
    }

    /** The local day of a time, as days since 1970-01-01. */
    public long day(int i) {
        return Math.floorDiv(values[i], ContractTime.DAY);
    }

    void nothing(int i, byte state) {
        states[i] = state;
        raw[i] = "";
        texts[i] = null;
    }

    void invalid(int i, String written) {
        states[i] = CellState.INVALID;
        raw[i] = written;
        texts[i] = null;
    }

    void text(int i, String written, String value) {
        states[i] = CellState.VALID;
        raw[i] = written;
        texts[i] = value;
    }

    void value(int i, String written, long value) {
        states[i] = CellState.VALID;
        raw[i] = written;
        values[i] = value;
    }

    void time(int i, String written, TimeText time) {
        value(i, written, time.local());
        instants[i] = time.instant();
        dayOnly[i] = time.dayOnly();
    }
}
