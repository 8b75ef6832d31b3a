package vn.dti.intake.map;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Folding;

/**
 * The period that words name, as the heads of reports and the names of files write it: {@code Từ ngày 01/10/2026 đến ngày
 * 31/10/2026}, {@code Tháng 10 năm 2026}, {@code Quý IV/2026}, {@code 6 tháng đầu năm 2026}, {@code 9 tháng năm 2026},
 * {@code Năm 2026}, {@code 2026-10}. The day of a signature is no period.
 */
final class SpanText {
    private static final String DAY = "(\\d{1,2})(?: thang)?[ .](\\d{1,2})(?: nam)?[ .](\\d{4})";
    private static final Pattern RANGE = Pattern.compile(
            "(?:tu|from)(?: ngay)? " + DAY + "(?: \\d{1,2}){0,3}.{0,12}?(?:den|to)(?: het)?(?: ngay)? " + DAY);
    private static final Pattern ONE_DAY = Pattern.compile("ngay " + DAY);
    private static final Pattern QUARTER =
            Pattern.compile("\\b(?:quy|quarter|q) ?(iv|iii|ii|i|[1-4])(?: nam)?[ .]*(\\d{4})\\b");
    private static final Pattern YEAR_QUARTER = Pattern.compile("\\b(\\d{4}) q([1-4])\\b");
    private static final Pattern MONTHS = Pattern.compile("\\b(6|sau|9|chin) thang(?: dau)?(?: nam)? (\\d{4})\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(?:thang|month|t) ?(\\d{1,2})(?: nam)?[ .]*(\\d{4})\\b");
    private static final Pattern BARE_MONTH = Pattern.compile("(\\d{1,2})[ .](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)(?<!\\d[ .])(\\d{4})[ .](\\d{1,2})(?![ .]?\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:nam|year) (\\d{4})\\b");
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;
    private static final int NINE_MONTHS = 9;

    private SpanText() {}

    /**
     * A span of days.
     *
     * @param from its first
     * @param to its last
     */
    record Span(LocalDate from, LocalDate to) {
        static Span months(int year, int first, int count) {
            LocalDate from = LocalDate.of(year, first, 1);
            return new Span(from, from.plusMonths(count).minusDays(1));
        }
    }

    /** The period that a text names first; of those, spans of days before quarters, months and years. */
    static Optional<Span> in(String text) {
        String folded = Folding.fold(text);
        Matcher range = RANGE.matcher(folded);
        if (range.find()) {
            LocalDate from = day(range, 1);
            LocalDate to = day(range, 4);
            return from == null || to == null || to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
        }
        String withoutDays = ONE_DAY.matcher(folded).replaceAll(" ");
        return quarter(withoutDays)
                .or(() -> months(withoutDays))
                .or(() -> month(withoutDays))
                .or(() -> year(withoutDays));
    }

    /** The period that a cell names: besides what {@link #in} knows, {@code 10/2026} and a year alone. */
    static Optional<Span> cell(String text) {
        Optional<Span> found = in(text);
        if (found.isPresent()) {
            return found;
        }
        String folded = Folding.fold(text);
        Matcher month = BARE_MONTH.matcher(folded);
        if (month.matches()) {
            return span(month.group(2), Integer.parseInt(month.group(1)), 1);
        }
        return folded.matches("\\d{4}") ? span(folded, 1, 12) : Optional.empty();
    }

    private static Optional<Span> quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            String number = quarter.group(1).toLowerCase(Locale.ROOT);
            Integer roman = QUARTERS.get(number);
            return quarter(quarter.group(2), roman == null ? Integer.parseInt(number) : roman);
        }
        Matcher yearFirst = YEAR_QUARTER.matcher(text);
        return yearFirst.find() ? quarter(yearFirst.group(1), Integer.parseInt(yearFirst.group(2))) : Optional.empty();
    }

    private static Optional<Span> quarter(String year, int quarter) {
        return span(year, (quarter - 1) * QUARTER_MONTHS + 1, QUARTER_MONTHS);
    }

    private static Optional<Span> months(String text) {
        Matcher months = MONTHS.matcher(text);
        if (!months.find()) {
            return Optional.empty();
        }
        boolean half = months.group(1).equals("6") || months.group(1).equals("sau");
        return span(months.group(2), 1, half ? HALF_MONTHS : NINE_MONTHS);
    }

    private static Optional<Span> month(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            return span(month.group(2), Integer.parseInt(month.group(1)), 1);
        }
        Matcher yearFirst = YEAR_MONTH.matcher(text);
        return yearFirst.find() ? span(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), 1) : Optional.empty();
    }

    private static Optional<Span> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? span(year.group(1), 1, 12) : Optional.empty();
    }

    private static Optional<Span> span(String year, int month, int count) {
        int number = Integer.parseInt(year);
        return Days.exists(number, month, 1) ? Optional.of(Span.months(number, month, count)) : Optional.empty();
    }

    private static @Nullable LocalDate day(Matcher matcher, int group) {
        int day = Integer.parseInt(matcher.group(group));
        int month = Integer.parseInt(matcher.group(group + 1));
        int year = Integer.parseInt(matcher.group(group + 2));
        return Days.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
    }
}
