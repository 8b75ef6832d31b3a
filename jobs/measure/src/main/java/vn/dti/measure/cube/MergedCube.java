package vn.dti.measure.cube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.dti.figures.indicator.CubeRow;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.ParquetSink;
import vn.dti.schemas.dataset.RowBlock;

/** The rows of a cube with each key once: what the tasks counted apart is added up. */
public final class MergedCube implements Consumer<CubeRow> {
    private static final int ROWS = 2_048;
    private static final List<String> WORDS = List.of("resolving_unit", "receiving_unit", "procedure_code", "channel");

    private static final int FIRST_NUMBER = 2 + WORDS.size();

    private final int width;
    private final Cells cells;
    private final List<Map<String, Integer>> positions = new ArrayList<>();

    /**
     * @param width how many numbers a row carries
     */
    public MergedCube(int width) {
        this.width = width;
        cells = new Cells(width);
        WORDS.forEach(word -> positions.add(new HashMap<>()));
    }

    @Override
    public void accept(CubeRow row) {
        long key = CellBlock.key(
                row.moment(),
                row.position(),
                position(0, row.resolvingUnit()),
                position(1, row.receivingUnit()),
                position(2, row.procedure()),
                position(3, row.channel()));
        int at = cells.at(key);
        long[] numbers = cells.numbers();
        for (int i = 0; i < width; i++) {
            numbers[at + i] += row.counts()[i];
        }
    }

    private int position(int part, String word) {
        Map<String, Integer> known = positions.get(part);
        Integer position = known.get(word);
        if (position == null) {
            position = known.size();
            known.put(word, position);
        }
        return position;
    }

    /** How many keys it has. */
    public int size() {
        return cells.size();
    }

    /**
     * Writes it: the moment, its position, the four words and the moment's numbers, {@code n0}, {@code n1} …, a row a key in
     * no order.
     *
     * @throws IOException where the file cannot be written
     */
    public void write(Path file) throws IOException {
        List<Column> columns = new ArrayList<>();
        columns.add(column("moment", ColumnType.TEXT));
        columns.add(column("position", ColumnType.LONG));
        WORDS.forEach(word -> columns.add(column(word, ColumnType.TEXT)));
        IntStream.range(0, width).forEach(i -> columns.add(column("n" + i, ColumnType.LONG)));
        Dataset dataset = new Dataset("cube", List.of(), columns);
        RowBlock block = new RowBlock(dataset, ROWS);
        try (ParquetSink sink = ParquetSink.create(file, dataset, Map.of())) {
            new CellBlock(texts(), cells, new OperatingCells(), new String[0])
                    .forEach(width, row -> add(block, row, sink));
            sink.write(block);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, false, true, name, name);
    }

    private String[][] texts() {
        String[][] texts = new String[positions.size()][];
        for (int i = 0; i < texts.length; i++) {
            String[] words = new String[positions.get(i).size()];
            positions.get(i).forEach((word, position) -> words[position] = word);
            texts[i] = words;
        }
        return texts;
    }

    private void add(RowBlock block, CubeRow row, ParquetSink sink) {
        int at = block.addRow();
        block.setText(0, at, row.moment().name());
        block.setLong(1, at, row.position());
        block.setText(2, at, row.resolvingUnit());
        block.setText(3, at, row.receivingUnit());
        block.setText(4, at, row.procedure());
        block.setText(5, at, row.channel());
        for (int i = 0; i < width; i++) {
            block.setLong(FIRST_NUMBER + i, at, row.counts()[i]);
        }
        if (block.full()) {
            try {
                sink.write(block);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            block.size(0);
        }
    }
}
