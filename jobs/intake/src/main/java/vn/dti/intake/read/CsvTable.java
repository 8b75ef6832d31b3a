package vn.dti.intake.read;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, taken apart at one separator. */
record CsvTable(Path path, CharacterSet characters, char separator, Limits limits) implements Table {

    /** The file at each of the usual separators; whose header matches best is right. */
    static List<Table> bySeparator(Path path, CharacterSet characters, Limits limits) {
        return List.of(
                new CsvTable(path, characters, ',', limits),
                new CsvTable(path, characters, ';', limits),
                new CsvTable(path, characters, '\t', limits));
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public String oldLetters() {
        return characters.oldName();
    }

    @Override
    public boolean everyRowHasAllCells() {
        return true;
    }

    @Override
    public DateSystem dateSystem() {
        return DateSystem.NONE;
    }

    @Override
    public List<Row> head(int count) throws Unreadable {
        try (RowReader rows = open()) {
            return rows.next(count);
        }
    }

    @Override
    public RowReader open() throws Unreadable {
        return new CsvRows(this);
    }
}
