package vn.dti.schemas.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file of a pack: known columns in any order, every row with its line. */
final class CsvTable {
    private final PackFile file;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(PackFile file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /**
     * Reads a file.
     *
     * @param required columns it must have
     * @param optional columns it may have
     */
    static CsvTable read(PackFile file, List<String> required, List<String> optional) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.text())) {
            CsvTable table = null;
            for (CsvRecord found : records) {
                List<String> cells =
                        found.getFields().stream().map(String::strip).toList();
                if (table == null) {
                    table = new CsvTable(file, cells);
                    table.checkHeader(required, optional);
                } else {
                    table.add((int) found.getStartingLineNumber(), cells);
                }
            }
            if (table == null) {
                throw file.fault(0, "is empty; its first line must be " + String.join(",", required));
            }
            return table;
        } catch (CsvParseException e) {
            throw notCsv(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library tells the line in its message only. */
    private static PackFault notCsv(PackFile file, CsvParseException e) {
        Matcher line = Pattern.compile("line (\\d+)").matcher(String.valueOf(e.getMessage()));
        Throwable reason = e.getCause() == null ? e : e.getCause();
        return new PackFault(
                file.name(),
                line.find() ? Integer.parseInt(line.group(1)) : 0,
                "is not CSV here: " + reason.getMessage() + "; a quote inside quotes is written twice",
                e);
    }

    List<Row> rows() {
        return rows;
    }

    private void checkHeader(List<String> required, List<String> optional) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!required.contains(column) && !optional.contains(column)) {
                throw file.fault(
                        1,
                        "has a column '" + column + "' that nobody reads; known are " + required + " and " + optional);
            }
            if (!seen.add(column)) {
                throw file.fault(1, "has the column '" + column + "' twice; remove one");
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                throw file.fault(1, "lacks the column '" + column + "'; add it");
            }
        }
    }

    private void add(int line, List<String> cells) {
        if (cells.size() != header.size()) {
            throw file.fault(
                    line,
                    "has " + cells.size() + " cells under " + header.size()
                            + " columns; put text that holds a comma into quotes");
        }
        rows.add(new Row(line, cells));
    }

    /** A row. */
    final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        int line() {
            return line;
        }

        PackFault fault(String problem) {
            return file.fault(line, problem);
        }

        /** The value of a column, empty where the file lacks an optional one. */
        Value value(String column) {
            int position = header.indexOf(column);
            return new Value(file, line, column, position < 0 ? "" : cells.get(position));
        }

        String text(String column) {
            return value(column).text();
        }
    }
}
