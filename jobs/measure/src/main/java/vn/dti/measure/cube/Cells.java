package vn.dti.measure.cube;

import java.util.Arrays;

/** Numbers added up by key, in primitive form. */
final class Cells {
    private static final int SMALLEST = 1 << 12;

    private final int width;
    private long[] keys = new long[SMALLEST];
    private int[] places = new int[SMALLEST * 2];
    private long[] numbers;
    private int size;

    Cells(int width) {
        this.width = width;
        this.numbers = new long[SMALLEST * width];
    }

    int size() {
        return size;
    }

    /** Where the numbers of a key begin, in {@link #numbers}; zeros where it is new. */
    int at(long key) {
        int mask = places.length - 1;
        int slot = (int) (mix(key) & mask);
        while (places[slot] != 0) {
            int cell = places[slot] - 1;
            if (keys[cell] == key) {
                return cell * width;
            }
            slot = (slot + 1) & mask;
        }
        if (size == keys.length) {
            grow();
            return at(key);
        }
        keys[size] = key;
        places[slot] = ++size;
        return (size - 1) * width;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        numbers = Arrays.copyOf(numbers, size * 2 * width);
        places = new int[size * 4];
        int mask = places.length - 1;
        for (int cell = 0; cell < size; cell++) {
            int slot = (int) (mix(keys[cell]) & mask);
            while (places[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            places[slot] = cell + 1;
        }
    }

    private static long mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    /** The live numbers; to be read and added to at the places given out since. */
    long[] numbers() {
        return numbers;
    }

    /** The keys, in the order of their cells. */
    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /** All numbers, cell by cell. */
    long[] copyOfNumbers() {
        return Arrays.copyOf(numbers, size * width);
    }
}
