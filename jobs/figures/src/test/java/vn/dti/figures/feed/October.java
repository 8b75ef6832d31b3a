package vn.dti.figures.feed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.FeedRules;

/**
 * October 2026, worked Monday to Friday: the 1st is a Thursday, the 31st a Saturday. Limits as in the built-in pack: refusal 2,
 * supplement 5, answer 15, publication of the answer 2, transfer 5; promulgation 5 before, publication 5 after.
 */
final class October {
    static final Period MONTH = Period.month(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31));
    static final FeedRules RULES = new FeedRules("1", "", 2, 5, 15, 2, 5, 5, 5, 4, 2);
    static final WorkingCalendar CALENDAR =
            new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

    private October() {}

    /** The mask of all columns of a feed. */
    static long all(Feed feed) {
        return Feed.mask(FeedField.of(feed));
    }

    static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** {@code 3/4}, a count as {@code 3}. */
    static String shown(@Nullable Ratio ratio) {
        if (ratio == null) {
            return "none";
        }
        String upper = ratio.numerator().stripTrailingZeros().toPlainString();
        return ratio.denominator() == null
                ? upper
                : upper + "/" + ratio.denominator().stripTrailingZeros().toPlainString();
    }
}
