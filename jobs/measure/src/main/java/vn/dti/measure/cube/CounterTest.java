package vn.dti.measure.cube;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.Timeliness;
import vn.dti.schemas.pack.Counter;

/** A counter, ready to be asked what a row adds to it. */
final class CounterTest implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ONE = -1;
    private static final int WORKING_DAYS = -2;

    private final long[] needs;
    private final FieldTest[] tests;
    private final int sum;

    CounterTest(Counter counter, DossierColumns columns) {
        needs = counter.needs().masks();
        tests = counter.where().stream()
                .map(condition -> new FieldTest(condition, columns))
                .toArray(FieldTest[]::new);
        sum = sum(counter.sum(), columns);
    }

    private static int sum(@Nullable String field, DossierColumns columns) {
        if (field == null) {
            return ONE;
        }
        return field.equals(DossierColumns.WORKING_DAYS) ? WORKING_DAYS : columns.position(field);
    }

    /** What a row adds: one, or a field's number, or its working days; nothing where a condition does not hold. */
    long adds(InternalRow row, Timeliness timeliness, long workingDays) {
        long provided = row.getLong(DossierColumns.PROVIDED);
        for (long oneOf : needs) {
            if ((provided & oneOf) == 0) {
                return 0;
            }
        }
        for (FieldTest test : tests) {
            if (!test.holds(row, timeliness)) {
                return 0;
            }
        }
        if (sum == ONE) {
            return 1;
        }
        if (sum == WORKING_DAYS) {
            return workingDays;
        }
        return row.isNullAt(sum) ? 0 : row.getLong(sum);
    }
}
