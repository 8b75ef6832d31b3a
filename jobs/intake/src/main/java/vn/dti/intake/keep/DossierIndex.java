package vn.dti.intake.keep;

import java.util.Arrays;

/**
 * Remembers in which row each dossier of a file was last accepted. Codes are held as 128 bits of hash, so that a file of
 * millions of rows needs tens of bytes a row; two codes sharing all 128 bits will not be met.
 */
public final class DossierIndex {
    private static final int FIRST_CAPACITY = 4096;

    private long[] firstHashes = new long[FIRST_CAPACITY];
    private long[] secondHashes = new long[FIRST_CAPACITY];
    private long[] rows = new long[FIRST_CAPACITY];
    private int size;

    /**
     * Notes the row of a dossier.
     *
     * @param code the dossier's code
     * @param row its row, from 1
     * @return the row noted before, 0 where there was none
     */
    public long put(String code, long row) {
        if (size * 2 > rows.length) {
            grow();
        }
        long first = hash(code, 0x9E3779B97F4A7C15L);
        long second = hash(code, 0xC2B2AE3D27D4EB4FL);
        int slot = slot(first, second);
        long earlier = rows[slot];
        if (earlier == 0) {
            firstHashes[slot] = first;
            secondHashes[slot] = second;
            size++;
        }
        rows[slot] = row;
        return earlier;
    }

    /** The row noted for a dossier, 0 where there is none. */
    public long get(String code) {
        return rows[slot(hash(code, 0x9E3779B97F4A7C15L), hash(code, 0xC2B2AE3D27D4EB4FL))];
    }

    private int slot(long first, long second) {
        int slot = (int) first & (rows.length - 1);
        while (rows[slot] != 0 && (firstHashes[slot] != first || secondHashes[slot] != second)) {
            slot = (slot + 1) & (rows.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldFirst = firstHashes;
        long[] oldSecond = secondHashes;
        long[] oldRows = rows;
        firstHashes = new long[oldRows.length * 2];
        secondHashes = Arrays.copyOf(firstHashes, firstHashes.length);
        rows = Arrays.copyOf(firstHashes, firstHashes.length);
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldFirst[i], oldSecond[i]);
                firstHashes[slot] = oldFirst[i];
                secondHashes[slot] = oldSecond[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** Multiply and mix a character at a time; the seeds make two independent hashes. */
    private static long hash(String code, long seed) {
        long hash = seed ^ code.length();
        for (int i = 0; i < code.length(); i++) {
            hash = (hash ^ code.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 32;
        }
        hash *= seed | 1;
        return hash ^ (hash >>> 29);
    }
}
