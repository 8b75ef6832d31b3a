package vn.dti.measure.cube;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.dti.figures.indicator.CubeRow;
import vn.dti.figures.indicator.Moment;
import vn.dti.figures.indicator.OperatingSink;

/** Cells of the cube on their way from a task to the driver: keys of dictionary positions, and their numbers. */
final class CellBlock implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Bits of a key's parts from the right: channel, procedure, receiving unit, resolving unit, position, moment. */
    static final int[] BITS = {8, 16, 16, 16};

    private static final int POSITION_BITS = 4;

    private final String[][] words;
    private final long[] keys;
    private final long[] numbers;
    private final OperatingCells.Block operating;
    private final String[] reasons;

    CellBlock(String[][] words, Cells cells, OperatingCells operating, String[] reasons) {
        this.words = words;
        this.reasons = reasons;
        this.keys = cells.keys();
        this.numbers = cells.copyOfNumbers();
        this.operating = operating.block();
    }

    /** The key of an event and the positions of its four words. */
    static long key(Moment moment, int position, int resolving, int receiving, int procedure, int channel) {
        long key = moment.ordinal();
        key = key << POSITION_BITS | position;
        key = key << BITS[3] | resolving;
        key = key << BITS[2] | receiving;
        key = key << BITS[1] | procedure;
        return key << BITS[0] | channel;
    }

    /** Hands over each cell as a row. */
    void forEach(int width, Consumer<CubeRow> sink) {
        for (int cell = 0; cell < keys.length; cell++) {
            long key = keys[cell];
            String channel = words[3][part(key, BITS[0])];
            key >>>= BITS[0];
            String procedure = words[2][part(key, BITS[1])];
            key >>>= BITS[1];
            String receiving = words[1][part(key, BITS[2])];
            key >>>= BITS[2];
            String resolving = words[0][part(key, BITS[3])];
            key >>>= BITS[3];
            int position = part(key, POSITION_BITS);
            Moment moment = Moment.values()[(int) (key >>> POSITION_BITS)];
            long[] counts = Arrays.copyOfRange(numbers, cell * width, (cell + 1) * width);
            sink.accept(new CubeRow(moment, position, resolving, receiving, procedure, channel, counts));
        }
    }

    /** Hands over each cell of the operating counts. */
    void forEach(OperatingSink sink) {
        operating.forEach(words[0], words[2], reasons, sink);
    }

    private static int part(long key, int bits) {
        return (int) (key & ((1L << bits) - 1));
    }
}
