package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.Switch.Rescheduled;
import vn.dti.figures.clock.Switch.Supplement;

/** Supplements, suspensions and apologies; 05/10/2026 is a Monday. The last column is the working. */
class WaitsTest {

    /** Received 05/10 09:00 with five working days: without a wait due 12/10. */
    @ParameterizedTest(name = "{0}, asked {1}, completed {2}: {3}: {4}")
    @CsvSource({
        "LAW, 2026-10-06 10:00, 2026-10-08 10:00, 2026-10-15 24:00, recounted from the 8th: 9 12 13 14 15",
        "LAW, 2026-10-06 10:00, -, waiting, nothing is due before the file is complete",
        "LAW, -, -, 2026-10-12 24:00, no request",
        "LAW, 2026-10-13 09:00, 2026-10-14 09:00, 2026-10-12 24:00, asked after the limit had ended",
        "LAW, 2026-10-13 09:00, -, 2026-10-12 24:00, asked after the limit had ended; not waiting",
        "LAW, 2026-10-08 10:00, 2026-10-06 10:00, 2026-10-12 24:00, given before it was asked: not believed",
        "OPENCPS, 2026-10-06 10:00, 2026-10-08 10:00, 2026-10-14 09:00, 16 working hours are two days",
        "OPENCPS, 2026-10-06 10:00, 2026-10-08 16:00, 2026-10-14 15:00, 20.5 hours: two days; 2.5 + 2",
        "OPENCPS, 2026-10-09 18:00, 2026-10-12 07:00, 2026-10-12 09:00, no working time passed",
        "OPENCPS, 2026-10-06 10:00, -, waiting, not classified",
        "TAN_DAN, 2026-10-06 10:00, 2026-10-08 10:00, 2026-10-14 09:00, 12/10 + 48 h - 1 day is the 13th; + 1 wd",
        "TAN_DAN, 2026-10-06 10:00, 2026-10-08 16:00, 2026-10-14 15:00, 12/10 + 54 h - 1 day is the 13th; + 1 wd",
        "PORTAL, 2026-10-06 10:00, 2026-10-08 16:00, 2026-10-14 15:00, 54 hours of the dossier's are not its",
        "PORTAL, 2026-10-06 10:00, -, 2026-10-12 09:00, it ends at the request; the due time stays",
        "VIGOV, 2026-10-06 10:00, 2026-10-08 10:00, 2026-10-14 11:30, 40 h of 7.5 a day end 12/10 11:30; + 15 h"
    })
    void aSupplement(ClockVersion version, String asked, String completed, String due, String why) {
        long computed = Clocks.of(version)
                .due(
                        Clocks.at("2026-10-05 09:00"),
                        Clocks.limit("5 WORKING_DAY"),
                        1,
                        Clocks.at(asked),
                        Clocks.at(completed),
                        DeadlineClock.NO_DUE,
                        DeadlineClock.NO_DUE);
        assertThat(Clocks.text(computed)).as(why).isEqualTo(due);
    }

    /** The option of both systems to recount in full: the same clock time five working days after the complete file. */
    @Test
    void aSystemMayRecountToo() {
        WorkingCalendar calendar = WorkingCalendar.of(Clocks.HANOI);
        DeadlineClock clock = new DeadlineClock(
                calendar,
                new OfficeHours(ClockVersion.OPENCPS.hours(), calendar),
                Clocks.HANOI.settings().cutOff(),
                DeadlineRules.OPENCPS.with(Supplement.RECOUNTED));
        assertThat(Clocks.text(due(clock, 1, "2026-10-06 10:00", "2026-10-08 10:00", "-", "-")))
                .isEqualTo("2026-10-15 10:00");
    }

    /** An extract knows the last request only: asked after the first limit, but the first supplement had renewed it. */
    @Test
    void ofSeveralRequestsTheLastIsRecountedFrom() {
        DeadlineClock law = Clocks.of(ClockVersion.LAW);
        assertThat(Clocks.text(due(law, 2, "2026-10-13 09:00", "2026-10-14 09:00", "-", "-")))
                .isEqualTo("2026-10-21 24:00");
        assertThat(due(law, 2, "2026-10-13 09:00", "-", "-", "-")).isEqualTo(DeadlineClock.WAITING);
    }

    /** Where all waits are known each is added: 12/10 09:00, + 16 h, + 8 h. */
    @Test
    void everyWaitIsAdded() {
        DeadlineClock clock = Clocks.of(ClockVersion.OPENCPS);
        CountedLimit limit = Clocks.limit("5 WORKING_DAY");
        long due = clock.due(Clocks.at("2026-10-05 09:00"), limit);
        due = clock.afterSupplement(due, limit, Clocks.at("2026-10-06 10:00"), Clocks.at("2026-10-08 10:00"));
        due = clock.afterSupplement(due, limit, Clocks.at("2026-10-12 10:00"), Clocks.at("2026-10-13 10:00"));
        assertThat(Clocks.text(due)).isEqualTo("2026-10-15 09:00");
    }

    @ParameterizedTest(name = "{0} {1} + {2}, {3} to {4}: {5}: {6}")
    @CsvSource({
        "LAW, 2026-10-05 09:00, 10 WORKING_DAY, 2026-10-07 10:00, 2026-10-14 10:00, 2026-10-26 24:00, 6 7; 15 to 26",
        "LAW, 2026-10-05 09:00, 5 DAY, 2026-10-06 10:00, 2026-10-08 10:00, 2026-10-12 24:00, Sat 10 + 2; not Mon 12 + 2",
        "LAW, 2026-08-31 09:00, 1 MONTH, 2026-09-01 10:00, 2026-09-11 10:00, 2026-10-12 24:00, 30/9 + 10 is Sat; Mon",
        "LAW, 2026-10-05 09:00, 8 HOUR, 2026-10-05 10:00, 2026-10-06 10:00, 2026-10-07 09:00, 06/10 09:00 + 8 h",
        "LAW, 2026-10-05 10:00, 0 SAME_DAY, 2026-10-05 11:00, 2026-10-07 09:00, 2026-10-07 24:00, two days out",
        "LAW, 2026-10-05 09:00, 10 WORKING_DAY, 2026-10-07 10:00, 2026-10-07 16:00, 2026-10-19 24:00, within a day: none",
        "LAW, 2026-10-05 09:00, 10 WORKING_DAY, 2026-10-07 10:00, -, waiting, not paid yet",
        "LAW, 2026-10-05 09:00, 2 WORKING_DAY, 2026-10-08 10:00, -, 2026-10-07 24:00, begun after the limit had ended",
        "OPENCPS, 2026-10-05 09:00, 10 WORKING_DAY, 2026-10-07 10:00, 2026-10-08 10:00, 2026-10-20 09:00, + 8 h",
        "TAN_DAN, 2026-10-05 09:00, 80 HOUR, 2026-10-07 10:00, 2026-10-09 10:00, 2026-10-21 09:00, + 48 h - 1 d + 1 wd",
        "PORTAL, 2026-10-05 09:00, 10 WORKING_DAY, 2026-10-07 10:00, 2026-10-08 10:00, 2026-10-19 09:00, speaks of none"
    })
    void aSuspension(
            ClockVersion version, String received, String limit, String from, String to, String due, String why) {
        long computed = Clocks.of(version)
                .afterSuspension(Clocks.at(received), Clocks.limit(limit), Clocks.at(from), Clocks.at(to));
        assertThat(Clocks.text(computed)).as(why).isEqualTo(due);
    }

    /** A suspension before the complete file is void, one across it counts from the file on: due 15/10, + 9/10 and 12/10. */
    @Test
    void aRecountForgetsWhatWasSuspendedBefore() {
        DeadlineClock law = Clocks.of(ClockVersion.LAW);
        assertThat(Clocks.text(
                        due(law, 1, "2026-10-06 10:00", "2026-10-08 10:00", "2026-10-05 10:00", "2026-10-06 09:00")))
                .isEqualTo("2026-10-15 24:00");
        assertThat(Clocks.text(
                        due(law, 1, "2026-10-06 10:00", "2026-10-08 10:00", "2026-10-07 10:00", "2026-10-12 09:00")))
                .isEqualTo("2026-10-19 24:00");
    }

    /** The two truths on one dossier: recounted by the law it is on time, by the portal a second request is late. */
    @Test
    void lawAndPortalStandSideBySide() {
        long ended = Clocks.at("2026-10-15 16:00");
        DeadlineClock law = Clocks.of(ClockVersion.LAW);
        DeadlineClock portal = Clocks.of(ClockVersion.PORTAL);
        long byLaw = due(law, 1, "2026-10-06 10:00", "2026-10-08 10:00", "-", "-");
        long byPortal = due(portal, 1, "2026-10-06 10:00", "2026-10-08 10:00", "-", "-");
        assertThat(Clocks.text(byLaw)).isEqualTo("2026-10-15 24:00");
        assertThat(Clocks.text(byPortal)).isEqualTo("2026-10-14 09:00");
        Comparison lawful = new Comparison(law.hours(), law.rules());
        Comparison portals = new Comparison(portal.hours(), portal.rules());
        assertThat(lawful.ended(byLaw, ended, 1)).isEqualTo(Timeliness.ON_TIME);
        assertThat(portals.ended(byPortal, ended, 1)).isEqualTo(Timeliness.LATE);
        long early = Clocks.at("2026-10-09 09:00");
        assertThat(lawful.ended(byLaw, early, 2)).isEqualTo(Timeliness.EARLY);
        assertThat(portals.ended(byPortal, early, 2)).isEqualTo(Timeliness.LATE);
        assertThat(portals.open(byPortal, early, 2)).isEqualTo(Timeliness.OVERDUE);
        assertThat(portals.open(byPortal, early, 1)).isEqualTo(Timeliness.WITHIN);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_DUE_COUNTS, 2026-10-08 09:00, 2026-10-08 24:00, 2026-10-12 09:00, 2026-10-08 09:00, as given",
        "FIRST_DUE_COUNTS, -, 2026-10-08 24:00, 2026-10-12 09:00, 2026-10-08 24:00, ours where none was given",
        "FIRST_DUE_COUNTS, 2026-10-10 09:00, 2026-10-08 24:00, -, 2026-10-10 09:00, also on a day off",
        "NEW_DUE_COUNTS, 2026-10-08 09:00, 2026-10-08 24:00, 2026-10-12 09:00, 2026-10-12 09:00, the apology's",
        "NEW_DUE_COUNTS, 2026-10-08 09:00, 2026-10-08 24:00, -, 2026-10-08 09:00, no apology",
        "FIRST_DUE_COUNTS, -, -, -, -, no limit is known"
    })
    void aGivenDueTimeIsKept(
            Rescheduled rule, String given, String computed, String rescheduled, String counts, String why) {
        long counting = Clocks.law(rule).counting(Clocks.at(given), Clocks.at(computed), Clocks.at(rescheduled));
        assertThat(Clocks.text(counting)).as(why).isEqualTo(counts);
    }

    private static long due(
            DeadlineClock clock, int requests, String asked, String completed, String suspended, String resumed) {
        return clock.due(
                Clocks.at("2026-10-05 09:00"),
                Clocks.limit("5 WORKING_DAY"),
                requests,
                Clocks.at(asked),
                Clocks.at(completed),
                Clocks.at(suspended),
                Clocks.at(resumed));
    }
}
