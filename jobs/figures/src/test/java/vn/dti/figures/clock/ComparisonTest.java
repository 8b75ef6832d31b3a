package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    /** One dossier, three working days from 05/10 09:00, finished 08/10 16:00: four versions, four reckonings. */
    @ParameterizedTest
    @CsvSource({
        "LAW, 2026-10-08 24:00, ON_TIME",
        "OPENCPS, 2026-10-08 09:00, LATE",
        "TAN_DAN, 2026-10-08 09:00, ON_TIME",
        "PORTAL, 2026-10-08 09:00, LATE"
    })
    void oneDossierUnderEachVersion(ClockVersion version, String due, Timeliness expected) {
        long computed = Clocks.of(version).due(Clocks.at("2026-10-05 09:00"), Clocks.limit("3 WORKING_DAY"));
        assertThat(Clocks.text(computed)).isEqualTo(due);
        assertThat(of(version).ended(computed, Clocks.at("2026-10-08 16:00"), 0))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LAW, 2026-10-06 14:30, 2026-10-05 17:00, EARLY, the day before",
        "LAW, 2026-10-06 14:30, 2026-10-06 07:30, ON_TIME, the due day",
        "LAW, 2026-10-06 14:30, 2026-10-06 14:30, ON_TIME, the due instant",
        "LAW, 2026-10-06 14:30, 2026-10-06 14:31, LATE, after it",
        "OPENCPS, 2026-10-06 14:30, 2026-10-06 12:59, EARLY, before the afternoon",
        "OPENCPS, 2026-10-06 14:30, 2026-10-06 13:00, ON_TIME, from its opening",
        "OPENCPS, 2026-10-06 14:30, 2026-10-06 14:30, ON_TIME, to the due instant",
        "OPENCPS, 2026-10-06 14:30, 2026-10-06 14:31, LATE, after it",
        "OPENCPS, 2026-10-06 10:00, 2026-10-06 07:29, EARLY, before the morning",
        "OPENCPS, 2026-10-06 10:00, 2026-10-06 07:30, ON_TIME, from its opening",
        "TAN_DAN, 2026-10-06 14:30, 2026-10-06 16:00, ON_TIME, dates only",
        "TAN_DAN, 2026-10-06 14:30, 2026-10-05 16:00, EARLY, dates only",
        "TAN_DAN, 2026-10-06 14:30, 2026-10-07 07:00, LATE, dates only"
    })
    void classesOfAnEnd(ClockVersion version, String due, String ended, Timeliness expected, String why) {
        assertThat(of(version).ended(Clocks.at(due), Clocks.at(ended), 0))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LAW, 2026-10-06 14:30, WITHIN, ended then it would be on time",
        "OPENCPS, 2026-10-06 14:30, OVERDUE, open at the due instant",
        "OPENCPS, 2026-10-06 14:29, WITHIN, before it",
        "LAW, 2026-10-06 14:31, OVERDUE, after it",
        "TAN_DAN, 2026-10-06 17:00, WITHIN, dates only",
        "TAN_DAN, 2026-10-07 00:00, OVERDUE, dates only"
    })
    void classesOfAnOpenDossier(ClockVersion version, String at, Timeliness expected, String why) {
        assertThat(of(version).open(Clocks.at("2026-10-06 14:30"), Clocks.at(at), 0))
                .as(why)
                .isEqualTo(expected);
    }

    /** OpenCPS takes 13:00 for the start of the afternoon whatever the hours; where it opens at 13:30, 13:10 is early. */
    @Test
    void theHalfDayBeginsWithItsSession() {
        Comparison comparison = new Comparison(Clocks.of(ClockVersion.VIGOV).hours(), DeadlineRules.OPENCPS);
        assertThat(comparison.ended(Clocks.at("2026-10-06 15:00"), Clocks.at("2026-10-06 13:10"), 0))
                .isEqualTo(Timeliness.EARLY);
        assertThat(comparison.ended(Clocks.at("2026-10-06 15:00"), Clocks.at("2026-10-06 13:30"), 0))
                .isEqualTo(Timeliness.ON_TIME);
    }

    /** OpenCPS calls such a dossier early, Tân Dân on time. */
    @ParameterizedTest
    @EnumSource(ClockVersion.class)
    void withoutADueTimeNothingIsOnTime(ClockVersion version) {
        assertThat(of(version).ended(DeadlineClock.NO_DUE, Clocks.at("2026-10-06 15:00"), 0))
                .isEqualTo(Timeliness.NO_DUE);
        assertThat(of(version).open(DeadlineClock.NO_DUE, Clocks.at("2026-10-06 15:00"), 0))
                .isEqualTo(Timeliness.NO_DUE);
    }

    @Test
    void whatWaitsIsWithinTimeAndEndsForThePortalAtTheRequest() {
        long asked = Clocks.at("2026-10-06 10:00");
        long at = Clocks.at("2027-01-01 00:00");
        assertThat(of(ClockVersion.LAW).open(DeadlineClock.WAITING, at, 1)).isEqualTo(Timeliness.WITHIN);
        assertThat(of(ClockVersion.LAW).end(DeadlineClock.NO_DUE, asked, DeadlineClock.NO_DUE))
                .isEqualTo(DeadlineClock.NO_DUE);
        long end = of(ClockVersion.PORTAL).end(DeadlineClock.NO_DUE, asked, DeadlineClock.NO_DUE);
        assertThat(end).isEqualTo(asked);
        assertThat(of(ClockVersion.PORTAL).ended(Clocks.at("2026-10-12 09:00"), end, 1))
                .isEqualTo(Timeliness.EARLY);
        assertThat(of(ClockVersion.PORTAL).end(at, asked, asked)).as("given").isEqualTo(at);
    }

    /** Systems have commands that set the end to the due time: such ends are counted. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-06 14:30, 2026-10-06 14:30:00.9, true",
        "2026-10-06 14:30, 2026-10-06 14:30:01, false",
        "2026-10-06 14:30, 2026-10-06 14:29:59.999999, false",
        "-, -, false"
    })
    void seesAnEndSetToTheDueTime(String due, String ended, boolean set) {
        assertThat(Comparison.setToDue(Clocks.at(due), Clocks.at(ended))).isEqualTo(set);
    }

    private static Comparison of(ClockVersion version) {
        DeadlineClock clock = Clocks.of(version);
        return new Comparison(clock.hours(), clock.rules());
    }
}
