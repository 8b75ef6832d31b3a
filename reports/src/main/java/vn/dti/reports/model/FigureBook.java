package vn.dti.reports.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;

/**
 * A release's figures, looked up by what they are. Of a city's million only those that a report prints are kept: undivided
 * ones of every period, and the edition's month by field.
 */
public final class FigureBook {
    private static final int ROWS = 4_096;

    private final Map<String, Map<Key, Cell>> byUnit = new HashMap<>();
    private final SortedMap<Period, Period> periods = new TreeMap<>();
    /** Points of the edition's month, by unit and indicator. */
    private final Map<String, Map<String, BigDecimal>> points = new HashMap<>();

    private final Map<Cell, Cell> cells = new HashMap<>();
    private final Edition edition;

    private FigureBook(Edition edition) {
        this.edition = edition;
    }

    /**
     * Reads the figures of a release.
     *
     * @param folder the release's {@code figures} folder
     * @param edition the release's edition
     * @throws IOException where a file cannot be read, or figures are another edition's
     */
    public static FigureBook read(Path folder, Edition edition) throws IOException {
        FigureBook book = new FigureBook(edition);
        List<Path> files = ParquetFolder.files(folder);
        if (files.isEmpty()) {
            throw new IOException("no figures in " + folder + "; run measure first");
        }
        for (Path file : files) {
            book.read(file);
        }
        book.cells.clear();
        return book;
    }

    /** Rows are looked at before a figure is made of them: most are of procedures, which no report prints. */
    private void read(Path file) throws IOException {
        RowBlock block = new RowBlock(Datasets.FIGURES, ROWS);
        int dimension = Datasets.FIGURES.index("dimension");
        int period = Datasets.FIGURES.index("period");
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    if (printed(block.text(dimension, row), block.text(period, row))) {
                        add(FigureTable.figure(block, row));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " does not hold this release's figures: " + e.getMessage(), e);
        }
    }

    private boolean printed(@Nullable String dimension, @Nullable String period) {
        return Dimension.ALL.name().equals(dimension)
                || (Dimension.FIELD.name().equals(dimension)
                        && edition.month().toString().equals(period));
    }

    private void add(Figure figure) {
        if (!figure.edition().equals(edition.name())) {
            throw new IllegalArgumentException(
                    "a figure of edition " + figure.edition() + " in the release of " + edition.name());
        }
        if (figure.dimension() == Dimension.ALL) {
            periods.putIfAbsent(figure.period(), figure.period());
        }
        BigDecimal score = figure.score();
        if (score != null && figure.period().name().equals(edition.month().toString())) {
            points.computeIfAbsent(figure.unit(), unit -> new HashMap<>()).put(figure.indicator(), score);
        }
        Cell cell = cells.computeIfAbsent(Cell.of(figure), same -> same);
        byUnit.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                .put(
                        new Key(
                                figure.period().name(),
                                figure.role(),
                                figure.dimension(),
                                figure.member(),
                                figure.indicator()),
                        cell);
    }

    /** The points an index gives a unit in the edition's month for one of its metrics, groups, or in all; empty where none. */
    public Optional<BigDecimal> points(String unit, String indicator) {
        return Optional.ofNullable(points.getOrDefault(unit, Map.of()).get(indicator));
    }

    /** A unit's undivided figure; {@link Cell#ABSENT} where the release has none. */
    public Cell cell(String unit, UnitRole role, Period period, String indicator) {
        return cell(unit, role, period, Dimension.ALL, "", indicator);
    }

    /** A unit's figure; {@link Cell#ABSENT} where the release has none. */
    public Cell cell(String unit, UnitRole role, Period period, Dimension dimension, String member, String indicator) {
        return byUnit.getOrDefault(unit, Map.of())
                .getOrDefault(new Key(period.name(), role, dimension, member, indicator), Cell.ABSENT);
    }

    /** The members of a dimension under which a unit has figures in the edition's month, sorted. */
    public List<String> members(String unit, UnitRole role, Dimension dimension) {
        return byUnit.getOrDefault(unit, Map.of()).keySet().stream()
                .filter(key -> key.role == role && key.dimension == dimension)
                .map(Key::member)
                .distinct()
                .sorted()
                .toList();
    }

    /** The months, oldest first; the last is the edition's. */
    public List<Period> months() {
        return periods.keySet().stream()
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .toList();
    }

    /** The periods of a kind that are not months: the quarter and year to date. */
    public List<Period> ofKind(PeriodKind kind) {
        return periods.keySet().stream().filter(period -> period.kind() == kind).toList();
    }

    /** Whether there is any figure of a unit. */
    public boolean knows(String unit) {
        return byUnit.containsKey(unit);
    }

    private record Key(String period, UnitRole role, Dimension dimension, String member, String indicator) {}
}
