package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.UnitLevel;

/** {@link Figure}s as rows of {@link Datasets#FIGURES}, and back. */
public final class FigureTable {
    private static final int ROWS = 2_048;

    private FigureTable() {}

    /**
     * Writes figures in the order given, which the caller has sorted by the dataset's key.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path file, Iterable<Figure> figures, Map<String, String> metadata) throws IOException {
        RowBlock block = new RowBlock(Datasets.FIGURES, ROWS);
        try (ParquetSink sink = ParquetSink.create(file, Datasets.FIGURES, metadata)) {
            for (Figure figure : figures) {
                add(block, figure);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * All figures of a file, in its order.
     *
     * @throws IOException where the file cannot be read or holds no figures
     */
    public static List<Figure> read(Path file) throws IOException {
        List<Figure> figures = new ArrayList<>();
        read(file, figures::add);
        return figures;
    }

    /**
     * Hands over all figures of a file one by one, in its order.
     *
     * @throws IOException where the file cannot be read or holds no figures
     */
    public static void read(Path file, Consumer<Figure> each) throws IOException {
        RowBlock block = new RowBlock(Datasets.FIGURES, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    each.accept(figure(block, row));
                }
            }
        }
    }

    /** Adds a figure as a new row. */
    public static void add(RowBlock block, Figure figure) {
        RowWriter row = new RowWriter(block);
        row.text(figure.edition());
        row.text(figure.period().kind().name());
        row.text(figure.period().name());
        row.date(figure.period().from());
        row.date(figure.period().to());
        row.time(figure.asOf());
        row.text(figure.unit());
        row.text(figure.unitLevel().name());
        row.text(figure.role().name());
        row.text(figure.dimension().name());
        row.text(figure.member());
        row.text(figure.indicator());
        row.text(figure.ruleVersion());
        row.decimal(figure.numerator());
        row.decimal(figure.denominator());
        row.decimal(figure.value());
        row.decimal(figure.score());
        row.decimal(figure.maxScore());
        row.text(figure.state().name());
        Figure.Coverage coverage = figure.coverage();
        row.number(coverage.unitsExpected());
        row.number(coverage.unitsDelivered());
        row.date(coverage.from());
        row.date(coverage.to());
        row.number(coverage.rowsSetAside());
        row.time(coverage.newestDelivery());
    }

    /** The figure of a row. */
    public static Figure figure(RowBlock block, int row) {
        RowReader next = new RowReader(block, row);
        String edition = next.text();
        PeriodKind kind = PeriodKind.valueOf(next.text());
        Period period = new Period(kind, next.text(), required(next.date()), required(next.date()));
        return new Figure(
                edition,
                period,
                required(next.time()),
                next.text(),
                UnitLevel.valueOf(next.text()),
                UnitRole.valueOf(next.text()),
                Dimension.valueOf(next.text()),
                next.text(),
                next.text(),
                next.text(),
                next.decimal(),
                next.decimal(),
                next.decimal(),
                next.decimal(),
                next.decimal(),
                FigureState.valueOf(next.text()),
                coverage(next));
    }

    private static Figure.Coverage coverage(RowReader next) {
        return new Figure.Coverage(next.number(), next.number(), next.date(), next.date(), next.number(), next.time());
    }

    private static LocalDate required(@Nullable LocalDate date) {
        return Objects.requireNonNull(date, "a figure without a date");
    }

    private static LocalDateTime required(@Nullable LocalDateTime time) {
        return Objects.requireNonNull(time, "a figure without its instant");
    }
}
