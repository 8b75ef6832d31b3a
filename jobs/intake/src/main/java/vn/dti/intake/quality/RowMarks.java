package vn.dti.intake.quality;

import java.util.Arrays;

/** Up to 64 marks a row, and how many rows bear each. Kept by row, since a later row may take an earlier one out. */
final class RowMarks {
    private static final int FIRST_CAPACITY = 4_096;

    private final long[] counts = new long[Long.SIZE];
    private long[] marks = new long[FIRST_CAPACITY];

    void add(long row, long mark) {
        int at = Math.toIntExact(row);
        if (at >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(at + 1, marks.length * 2));
        }
        marks[at] = mark;
        count(mark, 1);
    }

    void takeOut(long row) {
        int at = Math.toIntExact(row);
        count(marks[at], -1);
        marks[at] = 0;
    }

    private void count(long mark, int step) {
        for (long rest = mark; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)] += step;
        }
    }

    long count(int bit) {
        return counts[bit];
    }
}
