package vn.dti.figures.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.figures.feed.October.day;
import static vn.dti.figures.feed.October.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.extract.Feed;

class PublicationFiguresTest {
    private static final PublicationFigures FIGURES = new PublicationFigures(October.RULES, October.CALENDAR);

    /**
     * In force on Friday 30: the working days before it are 29, 28, 27, 26 and, fifth, Friday 23. In force on Sunday 1 November:
     * 30, 29, 28, 27 and, fifth, Monday 26.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-12, 2026-10-30, -, 1/1",
                "2026-10-23, 2026-10-30, -, 1/1",
                "2026-10-24, 2026-10-30, -, 0/1",
                "2026-10-26, 2026-11-01, -, 1/1",
                "2026-10-27, 2026-11-01, -, 0/1",
                "2026-10-27, 2026-11-01, true, 1/1",
                "2026-10-12, 2026-10-30, false, 0/1",
                "2026-10-12, -, -, 0/0",
                "2026-09-30, 2026-10-30, -, 0/0",
                "2026-11-01, 2026-12-30, -, 0/0"
            })
    void isPromulgatedBeforeItsLegalBasisIsInForce(
            String decided, @Nullable String effective, @Nullable Boolean said, String expected) {
        assertThat(promulgated(row("P1", decided, effective, said, null, null))).isEqualTo(expected);
    }

    @Test
    void oneLateDecisionMakesTheProcedureLateAndEachCountsOnce() {
        Publication good = row("P1", "2026-10-05", "2026-10-30", null, null, null);
        Publication again = row("P1", "2026-10-12", "2026-10-30", null, null, null);
        Publication late = row("P1", "2026-10-29", "2026-10-30", null, null, null);
        Publication other = row("P2", "2026-10-05", "2026-10-30", null, null, null);
        assertThat(promulgated(good, again, other)).isEqualTo("2/2");
        assertThat(promulgated(good, late, other)).isEqualTo("1/2");
    }

    /** Decided on Monday 5: published by Monday 12. Decided on Monday 28 September: by Monday 5 October. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-05, 2026-10-07, 1/1",
                "2026-10-05, 2026-10-12, 1/1",
                "2026-10-05, 2026-10-13, 0/1",
                "2026-10-05, -, 0/1",
                "2026-10-05, 2026-11-02, 0/1",
                "2026-10-28, -, 0/0",
                "2026-09-28, 2026-09-30, 0/0",
                "2026-09-28, 2026-10-01, 1/1",
                "2026-09-01, 2026-10-01, 0/1",
                "2026-09-01, -, 0/0"
            })
    void isPublishedInFiveDays(String decided, @Nullable String published, String expected) {
        Publication row = row("P1", decided, null, null, published, null);
        assertThat(shown(FIGURES.of(List.of(row), October.MONTH).get(FeedIndicator.PROCEDURES_PUBLISHED_ON_TIME_RATE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-31, true, 1/1",
                "2026-10-07, false, 0/1",
                "2026-10-07, -, 0/0",
                "2026-11-01, true, 0/0",
                "-, true, 0/0",
                "2020-01-01, true, 1/1"
            })
    void isCompleteAtThePeriodsEnd(@Nullable String published, @Nullable Boolean complete, String expected) {
        assertThat(complete(row("P1", "2019-10-05", null, null, published, complete)))
                .isEqualTo(expected);
    }

    @Test
    void theNewestPublishedDecisionSaysWhetherItIsComplete() {
        Publication older = row("P1", "2026-09-05", null, null, "2026-10-20", false);
        Publication newer = row("P1", "2026-10-05", null, null, "2026-10-07", true);
        Publication coming = row("P1", "2026-10-30", null, null, null, false);
        assertThat(complete(newer, coming, older)).isEqualTo("1/1");
    }

    private static String promulgated(Publication... rows) {
        return shown(
                FIGURES.of(Arrays.asList(rows), October.MONTH).get(FeedIndicator.PROCEDURES_PROMULGATED_ON_TIME_RATE));
    }

    private static String complete(Publication... rows) {
        return shown(
                FIGURES.of(Arrays.asList(rows), October.MONTH).get(FeedIndicator.PROCEDURES_CONTENT_COMPLETE_RATE));
    }

    private static Publication row(
            String procedure,
            String decided,
            @Nullable String effective,
            @Nullable Boolean said,
            @Nullable String published,
            @Nullable Boolean complete) {
        return new Publication(
                "H26.01",
                procedure,
                Objects.requireNonNull(day(decided)),
                day(effective),
                said,
                day(published),
                complete,
                October.all(Feed.PUBLICATION));
    }
}
