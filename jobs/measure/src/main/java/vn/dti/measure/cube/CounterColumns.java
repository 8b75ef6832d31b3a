package vn.dti.measure.cube;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.IndicatorBook;

/** A counter's definition as a column: what one dossier adds to it, or null where it adds nothing. */
final class CounterColumns {
    static final String TIMELINESS = "timeliness";
    static final String WORKING_DAYS = "working_days";
    static final String PROVIDED = "provided";

    private CounterColumns() {}

    /** What a dossier adds. */
    static Column of(Counter counter) {
        long needs = Field.mask(counter.needs());
        Column counts = col(PROVIDED).bitwiseAND(needs).equalTo(needs);
        for (Condition condition : counter.where()) {
            counts = counts.and(of(condition));
        }
        String sum = counter.sum();
        Column amount = sum == null ? lit(1L) : coalesce(col(sum).cast(DataTypes.LongType), lit(0L));
        return when(counts, amount);
    }

    private static Column of(Condition condition) {
        Column field = col(condition.field());
        return switch (condition.operator()) {
            case IS -> field.isNotNull().and(field.isin(values(condition)));
            case IS_NOT -> field.isNotNull().and(not(field.isin(values(condition))));
            case AT_LEAST -> field.isNotNull().and(field.geq(values(condition)[0]));
            case PRESENT -> field.isNotNull();
            case ABSENT -> field.isNull();
        };
    }

    private static Object[] values(Condition condition) {
        boolean yesNo = condition.field().equals("channel_given") || is(condition, FieldType.YES_NO);
        boolean number = is(condition, FieldType.COUNT) || is(condition, FieldType.MONEY);
        return condition.values().stream()
                .map(value -> yesNo ? (Object) Boolean.valueOf(value) : number ? (Object) Long.valueOf(value) : value)
                .toArray();
    }

    private static boolean is(Condition condition, FieldType type) {
        return Field.ofKey(condition.field())
                .filter(field -> field.type() == type)
                .isPresent();
    }

    /** The columns of the lake that a book's counters look at, beside what every cube needs. */
    static Set<String> inputs(IndicatorBook book) {
        Set<String> inputs = new TreeSet<>();
        for (Counter counter : book.counters()) {
            counter.where().forEach(condition -> inputs.add(condition.field()));
            if (counter.sum() != null) {
                inputs.add(counter.sum());
            }
        }
        inputs.remove(TIMELINESS);
        inputs.remove(WORKING_DAYS);
        return inputs;
    }
}
