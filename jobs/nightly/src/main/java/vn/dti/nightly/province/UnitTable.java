package vn.dti.nightly.province;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.nightly.province.UnitFault.Kind;
import vn.dti.schemas.pack.Folding;

/** A list of units as a file has it: its rows under the names of the pack's columns, and what is wrong with its form. */
final class UnitTable {
    static final List<String> COLUMNS = List.of(
            "code",
            "name_vi",
            "name_en",
            "level",
            "parent",
            "branch",
            "gso_code",
            "valid_from",
            "valid_to",
            "aliases",
            "successors",
            "source");
    private static final List<String> REQUIRED = List.of("code", "name_vi", "level");
    /** Titles of official lists, folded, beside the pack's own. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("ma", "code"),
            Map.entry("ma don vi", "code"),
            Map.entry("name", "name_vi"),
            Map.entry("ten", "name_vi"),
            Map.entry("ten don vi", "name_vi"),
            Map.entry("type", "level"),
            Map.entry("type vi", "level"),
            Map.entry("cap", "level"),
            Map.entry("loai", "level"),
            Map.entry("parent code", "parent"),
            Map.entry("province code", "parent"),
            Map.entry("don vi cap tren", "parent"));

    private final String file;
    private final List<UnitFault> faults = new ArrayList<>();
    private final List<UnitRow> rows = new ArrayList<>();
    /** The column's name by its place; null where nobody reads it. */
    private final List<@Nullable String> columns = new ArrayList<>();
    /** The column's letter and title by its name. */
    private final Map<String, String> places = new LinkedHashMap<>();

    private UnitTable(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     */
    static UnitTable read(Path path) throws IOException {
        UnitTable table = new UnitTable(String.valueOf(path.getFileName()));
        try {
            String text = Normalizer.normalize(Files.readString(path), Normalizer.Form.NFC);
            table.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            table.fault(0, "", "", Kind.FILE_ENCODING, "");
        } catch (CsvParseException e) {
            table.fault(0, "", "", Kind.FILE_NOT_CSV, String.valueOf(e.getMessage()));
        }
        return table;
    }

    String file() {
        return file;
    }

    List<UnitRow> rows() {
        return rows;
    }

    List<UnitFault> faults() {
        return faults;
    }

    /** Notes a fault of a row. */
    void fault(UnitRow row, String column, Kind kind, String detail) {
        fault(row.line(), column, row.cell(column), kind, detail);
    }

    /** Notes a fault. */
    void fault(long line, String column, String value, Kind kind, String detail) {
        faults.add(new UnitFault(file, line, places.getOrDefault(column, column), value, kind, detail));
    }

    private void parse(String text) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord found : records) {
                List<String> cells =
                        found.getFields().stream().map(String::strip).toList();
                if (columns.isEmpty()) {
                    head(cells);
                } else {
                    row(found.getStartingLineNumber(), cells);
                }
            }
        }
        if (columns.isEmpty()) {
            fault(0, "", "", Kind.FILE_EMPTY, String.join(",", REQUIRED));
        }
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains("\t") ? '\t' : head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    private void head(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            String column = column(titles.get(i));
            columns.add(column);
            String place = letter(i) + " (" + titles.get(i) + ")";
            if (column != null && places.putIfAbsent(column, place) != null) {
                fault(1, place, titles.get(i), Kind.COLUMN_TWICE, String.valueOf(places.get(column)));
            }
        }
        REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> fault(1, column, "", Kind.COLUMN_MISSING, column));
    }

    private static @Nullable String column(String title) {
        String folded = Folding.fold(title);
        return COLUMNS.stream()
                .filter(column -> Folding.fold(column).equals(folded))
                .findFirst()
                .orElse(ALSO.get(folded));
    }

    private static String letter(int place) {
        return (place < 26 ? "" : String.valueOf((char) ('A' + place / 26 - 1))) + (char) ('A' + place % 26);
    }

    private void row(long line, List<String> cells) {
        if (cells.size() != columns.size()) {
            fault(line, "", "", Kind.ROW_CELLS, cells.size() + "/" + columns.size());
            return;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            if (column != null) {
                byColumn.putIfAbsent(column, cells.get(i));
            }
        }
        rows.add(new UnitRow(line, byColumn));
    }
}
