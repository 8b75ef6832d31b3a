package vn.dti.bench.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.SourceProfile;

/** Rows of the accepted dataset written as a one-stop system exports them: Vietnamese words, days first, names of persons. */
final class RowText {
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400 * SECOND;
    private static final Field[] FIELDS = Field.values();

    private final Map<Field, Map<String, String>> words = new HashMap<>();
    private final Map<Long, String> days = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    RowText(Pack pack) {
        SourceProfile profile = pack.sources().stream()
                .filter(source -> source.name().equals("standard"))
                .findFirst()
                .orElseThrow();
        for (Field field : FIELDS) {
            SourceProfile.Column column = profile.columns().get(field);
            Map<String, String> byConstant = new HashMap<>();
            if (column != null) {
                // of several words for one thing the last in the alphabet: Vietnamese ones, not numbers
                column.map()
                        .forEach((word, constant) -> byConstant.merge(
                                constant, word, (one, other) -> one.compareTo(other) < 0 ? other : one));
            }
            words.put(field, byConstant);
        }
        pack.units().all().forEach(unit -> names.put(unit.code(), unit.nameVi()));
    }

    /** The header. */
    static String header() {
        return line(Arrays.stream(FIELDS).map(Field::titleVi).toList());
    }

    /** Cells as a line. */
    static String line(List<String> cells) {
        return cells.stream().map(RowText::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A row's cells, of all fields in their order. */
    List<String> cells(RowBlock block, int row, long dossier) {
        List<String> cells = new ArrayList<>();
        for (Field field : FIELDS) {
            cells.add(field.personal() ? person(field, dossier) : cell(field, block, row));
        }
        return cells;
    }

    private String cell(Field field, RowBlock block, int row) {
        int column = Datasets.ACCEPTED.index(field.key());
        if (block.isNull(column, row)) {
            return "";
        }
        if (field.type() == FieldType.TIME) {
            return time(block.longValue(column, row));
        }
        if (field.type() == FieldType.YES_NO) {
            return block.longValue(column, row) == 1 ? "Có" : "Không";
        }
        String text = textOf(block, column, row);
        if (field == Field.RECEIVING_UNIT) {
            return names.getOrDefault(String.valueOf(text), "");
        }
        return text == null
                ? Long.toString(block.longValue(column, row))
                : words.getOrDefault(field, Map.of()).getOrDefault(text, text);
    }

    private static @Nullable String textOf(RowBlock block, int column, int row) {
        return switch (Datasets.ACCEPTED.columns().get(column).type()) {
            case TEXT -> Objects.requireNonNull(block.text(column, row));
            default -> null;
        };
    }

    private String time(long micros) {
        long day = Math.floorDiv(micros, DAY);
        long second = Math.floorMod(micros, DAY) / SECOND;
        String date = days.computeIfAbsent(day, RowText::date);
        return date + two(second / 3_600) + ':' + two(second / 60 % 60) + ':' + two(second % 60);
    }

    private static String date(long day) {
        java.time.LocalDate date = java.time.LocalDate.ofEpochDay(day);
        return String.format(Locale.ROOT, "%02d/%02d/%d ", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** Persons that cannot be: the digits are those of no citizen and no network. */
    private static String person(Field field, long dossier) {
        return switch (field) {
            case APPLICANT_NAME -> "Nguyễn Văn Thử " + dossier % 1_000;
            case PHONE -> "0000" + (100_000 + dossier % 900_000);
            default -> "";
        };
    }
}
