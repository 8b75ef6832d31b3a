package vn.dti.schemas.dataset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;

/**
 * One count of how clean a delivery is.
 *
 * @param field the field it is about, null where it is about the delivery as a whole
 * @param kind what is counted
 * @param count how many
 * @param total of how many
 */
public record QualityCount(@Nullable Field field, QualityKind kind, long count, long total) {
    /** By field, then by kind, both in the order of their constants. */
    public static final Comparator<QualityCount> ORDER = Comparator.comparingInt(
                    (QualityCount each) -> each.field == null ? -1 : each.field.ordinal())
            .thenComparing(QualityCount::kind);

    private static final String NO_FIELD = "-";
    private static final int PARTS = 4;

    public QualityCount {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException(kind + ": " + count + " of " + total);
        }
    }

    /** The field's machine name; empty where it is about the delivery as a whole. */
    public String fieldKey() {
        return field == null ? "" : field.key();
    }

    /** Counts as text, one a line: {@code due_at NO_DUE 12 300}. */
    public static String text(List<QualityCount> counts) {
        return counts.stream().map(QualityCount::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return String.format(
                Locale.ROOT, "%s %s %d %d", field == null ? NO_FIELD : field.key(), kind.name(), count, total);
    }

    /**
     * Counts from their text.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static List<QualityCount> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(QualityCount::ofLine).toList();
    }

    private static QualityCount ofLine(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a quality count: " + line);
        }
        Field field = parts[0].equals(NO_FIELD)
                ? null
                : Field.ofKey(parts[0]).orElseThrow(() -> new IllegalArgumentException("no field: " + line));
        return new QualityCount(
                field, QualityKind.valueOf(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }
}
