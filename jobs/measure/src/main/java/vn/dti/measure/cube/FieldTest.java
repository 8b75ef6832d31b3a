package vn.dti.measure.cube;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import vn.dti.figures.clock.Timeliness;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Condition;

/** A counter's condition, ready to be asked of rows. */
final class FieldTest implements Serializable {
    private static final long serialVersionUID = 1L;

    private enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        TIMELINESS
    }

    private final Condition.Operator operator;
    private final Kind kind;
    private final int column;
    private final UTF8String[] texts;
    private final int[] lengths;
    private final long[] begins;
    private final long[] numbers;

    FieldTest(Condition condition, DossierColumns columns) {
        operator = condition.operator();
        kind = kind(condition.field());
        column = columns.position(condition.field());
        texts = condition.values().stream().map(UTF8String::fromString).toArray(UTF8String[]::new);
        lengths = Arrays.stream(texts).mapToInt(UTF8String::numBytes).toArray();
        begins = Arrays.stream(texts).mapToLong(UTF8String::getPrefix).toArray();
        numbers = switch (kind) {
            case TEXT -> new long[0];
            case NUMBER ->
                condition.values().stream().mapToLong(Long::parseLong).toArray();
            case YES_NO ->
                condition.values().stream()
                        .mapToLong(value -> Boolean.parseBoolean(value) ? 1 : 0)
                        .toArray();
            case TIMELINESS -> new long[] {Timeliness.bits(condition.values())};
        };
    }

    private static Kind kind(String field) {
        if (field.equals(DossierColumns.TIMELINESS)) {
            return Kind.TIMELINESS;
        }
        FieldType type = Field.ofKey(field).map(Field::type).orElse(FieldType.YES_NO);
        return switch (type) {
            case TEXT, CODE, UNIT, CONSTANT -> Kind.TEXT;
            case COUNT, MONEY, TIME -> Kind.NUMBER;
            case YES_NO -> Kind.YES_NO;
        };
    }

    /** Whether it holds; a missing value satisfies only {@link Condition.Operator#ABSENT}. */
    boolean holds(InternalRow row, Timeliness timeliness) {
        if (kind == Kind.TIMELINESS) {
            boolean named = (timeliness.bit() & numbers[0]) != 0;
            return operator == Condition.Operator.IS ? named : operator == Condition.Operator.IS_NOT && !named;
        }
        boolean missing = row.isNullAt(column);
        return switch (operator) {
            case PRESENT -> !missing;
            case ABSENT -> missing;
            case IS -> !missing && named(row);
            case IS_NOT -> !missing && !named(row);
            case AT_LEAST -> !missing && row.getLong(column) >= numbers[0];
        };
    }

    private boolean named(InternalRow row) {
        return switch (kind) {
            case TEXT -> {
                UTF8String text = row.getUTF8String(column);
                boolean found = false;
                // lengths and first bytes tell most words apart before they are compared
                int length = text.numBytes();
                long begin = text.getPrefix();
                for (int i = 0; i < texts.length; i++) {
                    found |= lengths[i] == length
                            && begins[i] == begin
                            && (length <= Long.BYTES || texts[i].equals(text));
                }
                yield found;
            }
            case NUMBER -> contains(row.getLong(column));
            case YES_NO -> contains(row.getBoolean(column) ? 1 : 0);
            case TIMELINESS -> false;
        };
    }

    private boolean contains(long value) {
        boolean found = false;
        for (long number : numbers) {
            found |= number == value;
        }
        return found;
    }
}
