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
}
