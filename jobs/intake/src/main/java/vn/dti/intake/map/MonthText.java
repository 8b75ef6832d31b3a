package vn.dti.intake.map;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.schemas.pack.Folding;

/** Months as reports write them: {@code 10/2026}, {@code Tháng 10 năm 2026}, {@code 2026-10}. */
final class MonthText {
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\d{1,2})");

    private MonthText() {}

    /** The month's first day, as days since 1970-01-01; empty where the text names no month. */
    static OptionalLong firstDay(String text) {
        String folded = Folding.fold(text).replace('.', ' ');
        Matcher monthFirst = MONTH_FIRST.matcher(folded);
        if (monthFirst.matches()) {
            return firstDay(Integer.parseInt(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        return yearFirst.matches()
                ? firstDay(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2)))
                : OptionalLong.empty();
    }

    private static OptionalLong firstDay(int year, int month) {
        return Days.exists(year, month, 1)
                ? OptionalLong.of(LocalDate.of(year, month, 1).toEpochDay())
                : OptionalLong.empty();
    }
}
