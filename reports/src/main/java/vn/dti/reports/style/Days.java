package vn.dti.reports.style;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dti.schemas.dataset.Period;

/** Days, months and periods as Vietnamese administrative reports print them. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private static final int YEAR_LENGTH = 4;

    private Days() {}

    /** {@code 31/10/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 10/2026}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code tháng 10 năm 2026}. */
    public static String monthInWords(YearMonth month) {
        return "tháng " + month.getMonthValue() + " năm " + month.getYear();
    }

    /** {@code 01:30 01/11/2026}. */
    public static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** {@code từ 01/10/2026 đến 31/10/2026}. */
    public static String span(Period period) {
        return "từ " + day(period.from()) + " đến " + day(period.to());
    }

    /** {@code Tháng 10/2026}, {@code Quý 4/2026}, {@code Năm 2026}. */
    public static String period(Period period) {
        String year = period.name().substring(0, YEAR_LENGTH);
        String part = period.name().substring(period.name().length() - 1);
        return switch (period.kind()) {
            case MONTH -> "Tháng " + month(YearMonth.parse(period.name()));
            case QUARTER -> "Quý " + part + "/" + year;
            case HALF -> (part.equals("1") ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case YEAR -> "Năm " + year;
            case RANGE -> "Từ " + day(period.from()) + " đến " + day(period.to());
        };
    }
}
