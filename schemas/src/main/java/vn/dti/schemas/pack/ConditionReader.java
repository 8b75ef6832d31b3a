package vn.dti.schemas.pack;

import java.util.List;
import vn.dti.schemas.extract.Field;

/** Reads one item of a counter's {@code where}. */
final class ConditionReader {
    private static final String TIMELINESS = "timeliness";

    private ConditionReader() {}

    static Condition read(YamlMap map, Event event) {
        map.only("field", "is", "is_not", "at_least", "present", "absent");
        List<String> operators =
                map.keys().stream().filter(key -> !key.equals("field")).toList();
        if (operators.size() != 1) {
            throw map.fault("a condition compares in one way: is, is_not, at_least, present or absent");
        }
        Value field = map.value("field");
        String operator = operators.get(0);
        return switch (operator) {
            case "is" -> new Condition(field.text(), Condition.Operator.IS, values(map, operator, field, event));
            case "is_not" ->
                new Condition(field.text(), Condition.Operator.IS_NOT, values(map, operator, field, event));
            case "at_least" -> new Condition(field.text(), Condition.Operator.AT_LEAST, least(map, field));
            case "present" -> new Condition(field.text(), Condition.Operator.PRESENT, flag(map, operator, field));
            default -> new Condition(field.text(), Condition.Operator.ABSENT, flag(map, operator, field));
        };
    }

    private static List<String> values(YamlMap map, String operator, Value field, Event event) {
        List<Value> values = map.list(operator);
        if (values.isEmpty()) {
            throw map.fault(operator, "names no value");
        }
        if (field.text().equals(TIMELINESS)) {
            List<String> known = timeliness(event);
            if (known.isEmpty()) {
                throw field.fault("is not known of dossiers when they are received");
            }
            values.forEach(value -> FieldValues.constant(known, value));
        } else {
            Field known = known(field);
            values.forEach(value -> check(known, value));
        }
        return values.stream().map(Value::text).toList();
    }

    private static void check(Field field, Value value) {
        switch (field.type()) {
            case CONSTANT -> FieldValues.constant(field.constants(), value);
            case YES_NO -> value.yesNo();
            case COUNT, MONEY -> value.number(0, Integer.MAX_VALUE);
            case TEXT, CODE, UNIT -> value.required();
            case TIME -> throw value.fault("cannot be compared with a time; use present or absent");
        }
    }

    private static List<String> least(YamlMap map, Value field) {
        Value value = map.value("at_least");
        switch (known(field).type()) {
            case COUNT, MONEY -> value.number(0, Integer.MAX_VALUE);
            case TEXT, CODE, UNIT, CONSTANT, TIME, YES_NO ->
                throw field.fault("is not a number; use is, is_not, present or absent");
        }
        return List.of(value.text());
    }

    private static List<String> flag(YamlMap map, String operator, Value field) {
        known(field);
        if (!map.value(operator).yesNo()) {
            throw map.fault(operator, "can only be true; write the opposite word for the opposite");
        }
        return List.of();
    }

    private static Field known(Value field) {
        Field known = Field.ofKey(field.text())
                .orElseThrow(() -> field.fault("is neither timeliness nor a field of the extract"));
        if (known.personal()) {
            throw field.fault("is personal and in no dataset; it cannot be counted by");
        }
        return known;
    }

    /** The classes a dossier can be in when the event counts it. */
    private static List<String> timeliness(Event event) {
        return switch (event) {
            case RECEIVED -> List.of();
            case RESOLVED -> List.of("EARLY", "ON_TIME", "LATE", "NO_DUE");
            case DUE -> List.of("EARLY", "ON_TIME", "LATE", "OPEN");
            case OPEN_AT_START, OPEN_AT_END -> List.of("WITHIN", "OVERDUE", "NO_DUE");
        };
    }
}
