package vn.dti.measure.cube;

import java.io.Serializable;
import vn.dti.figures.indicator.OperatingCount;
import vn.dti.figures.indicator.OperatingSink;

/** The operating counts of a task's part: dossiers by count, stretch, unit, member and working days, added up. */
final class OperatingCells {
    /** Bits of a key's parts from the right: days, member, unit; then the stretch, and the count. */
    private static final int BITS = 16;

    private static final int STRETCH_BITS = 4;
    /** Two and a half centuries of working days: what is longer counts as so long. */
    private static final long MOST_DAYS = (1L << BITS) - 1;

    private final Cells cells = new Cells(1);

    int size() {
        return cells.size();
    }

    /** Counts a dossier; fewer days than none are none. */
    void add(OperatingCount count, int stretch, int unit, int member, long days) {
        long key = count.ordinal();
        key = key << STRETCH_BITS | stretch;
        key = key << BITS | unit;
        key = key << BITS | member;
        key = key << BITS | Math.max(0, Math.min(MOST_DAYS, days));
        int at = cells.at(key);
        cells.numbers()[at]++;
    }

    Block block() {
        return new Block(cells.keys(), cells.copyOfNumbers());
    }

    /** The cells on their way to the driver. */
    static final class Block implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long[] keys;
        private final long[] numbers;

        private Block(long[] keys, long[] numbers) {
            this.keys = keys;
            this.numbers = numbers;
        }

        /** Hands over each cell. */
        void forEach(String[] units, String[] procedures, String[] reasons, OperatingSink sink) {
            for (int cell = 0; cell < keys.length; cell++) {
                long key = keys[cell];
                int days = part(key, BITS);
                String unit = units[part(key >>> 2 * BITS, BITS)];
                int stretch = part(key >>> 3 * BITS, STRETCH_BITS);
                OperatingCount count = OperatingCount.values()[(int) (key >>> (3 * BITS + STRETCH_BITS))];
                String member = switch (count) {
                    case DAYS_TAKEN -> procedures[part(key >>> BITS, BITS)];
                    case LATE_FOR, OVERDUE_FOR -> reasons[part(key >>> BITS, BITS)];
                    case AGE, DUE_IN, OVERDUE, NO_DUE -> "";
                };
                sink.add(count, stretch, unit, member, days, numbers[cell]);
            }
        }

        private static int part(long key, int bits) {
            return (int) (key & ((1L << bits) - 1));
        }
    }
}
