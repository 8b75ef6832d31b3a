package vn.dti.reports.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.Period;

/** What frozen editions published of the months that an edition's month is compared with: undivided figures of resolvers. */
public final class PublishedMonths {
    private final Map<String, String> editions = new HashMap<>();
    private final Map<Key, Cell> cells = new HashMap<>();

    private PublishedMonths() {}

    /**
     * Reads a release's {@link Datasets#PUBLISHED}.
     *
     * @param reference the release's {@code reference} folder; without the file nothing was published before
     * @throws IOException where the file cannot be read
     */
    public static PublishedMonths read(Path reference) throws IOException {
        PublishedMonths published = new PublishedMonths();
        Path file = reference.resolve(Datasets.PUBLISHED.name() + ".parquet");
        if (Files.isRegularFile(file)) {
            FigureTable.read(file, figure -> {
                String month = figure.period().name();
                published.editions.put(month, figure.edition());
                published.cells.put(new Key(month, figure.unit(), figure.indicator()), Cell.of(figure));
            });
        }
        return published;
    }

    /** The edition that published a month's figures. */
    public Optional<String> edition(Period month) {
        return Optional.ofNullable(editions.get(month.name()));
    }

    /** A unit's figure as it was published; {@link Cell#ABSENT} where it was not. */
    public Cell cell(String unit, Period month, String indicator) {
        return cells.getOrDefault(new Key(month.name(), unit, indicator), Cell.ABSENT);
    }

    private record Key(String month, String unit, String indicator) {}
}
