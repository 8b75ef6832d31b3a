package vn.dti.figures.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.figures.feed.October.shown;
import static vn.dti.figures.feed.October.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.PetitionChannel;
import vn.dti.schemas.extract.PetitionOpinion;
import vn.dti.schemas.extract.PetitionStatus;
import vn.dti.schemas.pack.CalendarDay;

class PetitionFiguresTest {
    private static final PetitionFigures FIGURES = new PetitionFigures(October.RULES, October.CALENDAR);

    /**
     * The fifteenth working day after Monday 5 is Monday 26: 6 to 9 are four, 12 to 16 nine, 19 to 23 fourteen. After Thursday
     * 8: 9, then five, ten with the 23rd, and 26 to 29: Thursday 29. After Friday 2 it is Friday 23.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            answered in between,            2026-10-05T08:00, -, -, -, 2026-10-20T10:00, 1/1
            answered at the last instant,   2026-10-05T08:00, -, -, -, 2026-10-26T23:59:59.999999, 1/1
            answered an instant later,      2026-10-05T08:00, -, -, -, 2026-10-27T00:00, 0/1
            a day off after the last day,   2026-10-02T08:00, -, -, -, 2026-10-24T09:00, 0/1
            sent on a day off,              2026-10-03T08:00, -, -, -, 2026-10-23T09:00, 1/1
            counted from the transfer,      2026-10-01T08:00, 2026-10-08T09:00, -, -, 2026-10-29T17:00, 1/1
            the same without a transfer,    2026-10-01T08:00, -, -, -, 2026-10-29T17:00, 0/1
            transferred after the period,   2026-10-01T08:00, 2026-11-02T08:00, -, -, -, 0/1
            refused on the second day,      2026-10-05T08:00, -, 2026-10-07T23:59, -, -, 1/1
            refused on the third day,       2026-10-05T08:00, -, 2026-10-08T00:00, -, -, 0/1
            supplement on the fifth day,    2026-10-05T08:00, -, -, 2026-10-12T17:00, 2026-10-20T10:00, 1/1
            supplement on the sixth day,    2026-10-05T08:00, -, -, 2026-10-13T00:00, 2026-10-20T10:00, 0/1
            open and within time,           2026-10-12T08:00, -, -, -, -, 1/1
            open and overdue,               2026-10-09T08:00, -, -, -, -, 0/1
            answered after the period,      2026-10-05T08:00, -, -, -, 2026-11-02T08:00, 0/1
            answered late but then within,  2026-10-12T08:00, -, -, -, 2026-11-20T08:00, 1/1
            carried in and ended late,      2026-09-01T08:00, -, -, -, 2026-10-01T00:00, 0/1
            ended before the period,        2026-09-01T08:00, -, -, -, 2026-09-30T23:59:59, 0/0
            received after it,              2026-11-01T00:00, -, -, -, -, 0/0
            """)
    void isOnTimeByTheWorkingCalendar(
            String name,
            String received,
            @Nullable String transferred,
            @Nullable String refused,
            @Nullable String supplement,
            @Nullable String answered,
            String expected) {
        Petition petition = petition(received, transferred, refused, supplement, answered, null, null, null);
        assertThat(shown(of(petition).get(FeedIndicator.PETITIONS_ON_TIME_RATE)))
                .isEqualTo(expected);
    }

    /** 9 October and fifteen working days is Friday the 30th: on that day it is within time, on the 31st no more. */
    @ParameterizedTest
    @CsvSource({"2026-10-30, 1/1", "2026-10-31, 0/1"})
    void anOpenOneIsWithinTimeToItsLastDay(LocalDate last, String expected) {
        Petition petition = petition("2026-10-09T08:00", null, null, null, null, null, null, null);
        Period period = Period.month(YearMonth.of(2026, 10), last);
        assertThat(shown(FIGURES.of(List.of(petition), period).get(FeedIndicator.PETITIONS_ON_TIME_RATE)))
                .isEqualTo(expected);
    }

    /** With Monday 12 off, the fifteenth working day after the 5th is Tuesday 27. */
    @Test
    void aDayOffMovesTheLimit() {
        CalendarDay off = new CalendarDay(LocalDate.of(2026, 10, 12), CalendarDay.Kind.OFF, List.of(), "nghỉ", "test");
        WorkingCalendar calendar = new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(off));
        Petition petition = petition("2026-10-05T08:00", null, null, null, "2026-10-27T16:00", null, null, null);
        Map<FeedIndicator, Ratio> figures =
                new PetitionFigures(October.RULES, calendar).of(List.of(petition), October.MONTH);
        assertThat(shown(figures.get(FeedIndicator.PETITIONS_ON_TIME_RATE))).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LIKE, 2026-10-20T10:00, 1/1",
                "-, 2026-10-20T10:00, 1/1",
                "DISLIKE, 2026-10-20T10:00, 0/1",
                "COMPLAINT, 2026-10-20T10:00, 0/1",
                "LIKE, 2026-10-27T00:00, 0/1"
            })
    void isContentWhenOnTimeAndNotDisliked(@Nullable PetitionOpinion opinion, String answered, String expected) {
        Petition petition = petition("2026-10-05T08:00", null, null, null, answered, null, null, opinion);
        assertThat(shown(of(petition).get(FeedIndicator.PETITION_SATISFACTION_RATE)))
                .isEqualTo(expected);
    }

    /** 243 petitions of a published year, 196 on time and 150 content, in small: of 24 on time 19, of these 4 disliked. */
    @Test
    void lateAndDislikedOnesBothCountAgainst() {
        List<Petition> petitions = new java.util.ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String answered = i < 19 ? "2026-10-20T10:00" : "2026-10-29T10:00";
            PetitionOpinion opinion = i < 4 ? PetitionOpinion.DISLIKE : PetitionOpinion.LIKE;
            petitions.add(petition("2026-10-05T08:00", null, null, null, answered, null, null, opinion));
        }
        Map<FeedIndicator, Ratio> figures = FIGURES.of(petitions, October.MONTH);
        assertThat(shown(figures.get(FeedIndicator.PETITIONS_ON_TIME_RATE))).isEqualTo("19/24");
        assertThat(shown(figures.get(FeedIndicator.PETITION_SATISFACTION_RATE))).isEqualTo("15/24");
        assertThat(shown(figures.get(FeedIndicator.PETITIONS_LATE))).isEqualTo("5");
    }

    /** Answered Tuesday 20: published by Thursday 22. Answered Friday 30: not yet late on the 31st. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-20T10:00, 2026-10-22T23:59, 1/1",
                "2026-10-20T10:00, 2026-10-23T00:00, 0/1",
                "2026-10-20T10:00, -, 0/1",
                "2026-10-30T10:00, -, 1/1",
                "-, -, 0/0"
            })
    void theAnswerIsPublishedInTwoDays(@Nullable String answered, @Nullable String published, String expected) {
        Petition petition = petition("2026-10-05T08:00", null, null, null, answered, published, null, null);
        assertThat(shown(of(petition).get(FeedIndicator.PETITION_ANSWERS_PUBLISHED_RATE)))
                .isEqualTo(expected);
    }

    /** Five working days after Monday 5 is Monday 12. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-10-12T23:59, 1/1", "2026-10-13T00:00, 0/1", "-, 0/0"})
    void isTransferredInFiveDays(@Nullable String transferred, String expected) {
        Petition petition = petition("2026-10-05T08:00", transferred, null, null, null, null, null, null);
        assertThat(shown(of(petition).get(FeedIndicator.PETITIONS_TRANSFERRED_ON_TIME_RATE)))
                .isEqualTo(expected);
    }

    @Test
    void withdrawnIsNobodysAndAColumnThatIsNotThereSaysNothing() {
        Petition withdrawn = petition("2026-10-05T08:00", null, null, null, null, null, PetitionStatus.WITHDRAWN, null);
        Petition plain = petition("2026-10-05T08:00", null, null, null, "2026-10-20T10:00", null, null, null);
        Petition bare = new Petition(
                plain.unit(),
                plain.channel(),
                plain.receivedAt(),
                null,
                null,
                null,
                plain.answeredAt(),
                null,
                null,
                null,
                null,
                October.all(Feed.PETITIONS)
                        & ~FeedField.PETITION_OPINION.bit()
                        & ~FeedField.PETITION_PUBLISHED_AT.bit());

        Map<FeedIndicator, Ratio> figures = FIGURES.of(List.of(withdrawn, bare), October.MONTH);

        assertThat(shown(figures.get(FeedIndicator.PETITIONS_ON_TIME_RATE))).isEqualTo("1/1");
        assertThat(shown(figures.get(FeedIndicator.PETITION_SATISFACTION_RATE))).isEqualTo("0/0");
        assertThat(shown(figures.get(FeedIndicator.PETITION_ANSWERS_PUBLISHED_RATE)))
                .isEqualTo("0/0");
        assertThat(shown(figures.get(FeedIndicator.PETITIONS_RECEIVED))).isEqualTo("2");
        assertThat(shown(figures.get(FeedIndicator.PETITIONS_RECEIVED_HOTLINE))).isEqualTo("2");
    }

    private static Map<FeedIndicator, Ratio> of(Petition petition) {
        return FIGURES.of(List.of(petition), October.MONTH);
    }

    private static Petition petition(
            String received,
            @Nullable String transferred,
            @Nullable String refused,
            @Nullable String supplement,
            @Nullable String answered,
            @Nullable String published,
            @Nullable PetitionStatus status,
            @Nullable PetitionOpinion opinion) {
        LocalDateTime receivedAt = Objects.requireNonNull(time(received));
        return new Petition(
                "H26.105",
                PetitionChannel.HOTLINE,
                receivedAt,
                time(transferred),
                time(refused),
                time(supplement),
                time(answered),
                time(published),
                status,
                opinion,
                null,
                October.all(Feed.PETITIONS));
    }
}
