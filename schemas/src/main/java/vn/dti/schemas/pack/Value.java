package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A value as a pack file gives it, with its place, so that whatever is wrong with it can be said with file and line.
 *
 * @param file the file
 * @param line the line, from 1
 * @param name the column or key
 * @param text the value, stripped
 */
record Value(PackFile file, int line, String name, String text) {

    /** A fault of this value. The problem follows the value in the sentence. */
    PackFault fault(String problem) {
        return file.fault(line, name + " '" + text + "' " + problem);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text, which must not be empty. */
    String required() {
        if (isEmpty()) {
            throw file.fault(line, name + " is empty; give it a value");
        }
        return text;
    }

    @Nullable
    String orNull() {
        return isEmpty() ? null : text;
    }

    /** The parts between {@code |}, as values of their own. */
    List<Value> parts() {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Value(file, line, name, part))
                .toList();
    }

    List<String> texts() {
        return parts().stream().map(Value::text).toList();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return find(type).orElseThrow(() -> fault("is not one of " + Arrays.toString(type.getEnumConstants())));
    }

    <E extends Enum<E>> Optional<E> find(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    boolean yesNo() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("must be true or false");
        };
    }

    @Nullable
    Boolean yesNoOrNull() {
        return isEmpty() ? null : (Boolean) yesNo();
    }

    @Nullable
    LocalDate date() {
        if (isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault("is not a date; write it as 2026-10-31");
        }
    }

    LocalTime time() {
        try {
            return LocalTime.parse(required());
        } catch (DateTimeException e) {
            throw fault("is not a time of day; write it as 07:30");
        }
    }

    ZoneId zone() {
        try {
            return ZoneId.of(required());
        } catch (DateTimeException e) {
            throw fault("is not a time zone; write it as Asia/Ho_Chi_Minh");
        }
    }

    Pattern pattern() {
        try {
            return Pattern.compile(required());
        } catch (PatternSyntaxException e) {
            throw fault("is not a regular expression: " + e.getDescription());
        }
    }

    BigDecimal decimal() {
        try {
            return new BigDecimal(required());
        } catch (NumberFormatException e) {
            throw fault("is not a number; write it as 10 or 10.5");
        }
    }

    int number(int least, int most) {
        try {
            int number = Integer.parseInt(required());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with the range
        }
        throw fault("is not a whole number from " + least + " to " + most);
    }
}
