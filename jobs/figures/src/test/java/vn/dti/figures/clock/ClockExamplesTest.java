package vn.dti.figures.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.Switch.CutOff;
import vn.dti.figures.clock.Switch.NextWorkingDay;
import vn.dti.figures.clock.Switch.PartOfDay;
import vn.dti.schemas.dataset.LocalTimes;

/** The worked examples of every version on Hà Nội's calendar; 05/10/2026 is a Monday. The last column is the working. */
class ClockExamplesTest {

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-10-05 09:00, 3 WORKING_DAY, 2026-10-08 24:00, the 5th is not counted; 6 7 8",
        "2026-10-09 16:00, 1 WORKING_DAY, 2026-10-12 24:00, Sat Sun off; 12",
        "2026-08-28 10:00, 1 WORKING_DAY, 2026-09-03 24:00, 29-30 weekend; 31/8 1/9 2/9 off; 3",
        "2026-08-21 10:00, 1 WORKING_DAY, 2026-08-22 24:00, a worked Saturday",
        "2026-10-10 10:00, 1 WORKING_DAY, 2026-10-12 24:00, received on a day off; the day after it that is worked",
        "2026-10-05 20:00, 1 WORKING_DAY, 2026-10-06 24:00, after closing is still the 5th",
        "2026-10-05 09:00, 0.5 WORKING_DAY, 2026-10-06 24:00, a part is a day",
        "2026-10-05 09:00, 10.5 WORKING_DAY, 2026-10-20 24:00, the 11th day",
        "2026-10-05 09:00, 31.5 WORKING_DAY, 2026-11-18 24:00, six weeks to 16/11; 17 18",
        "2026-10-05 09:00, 5 DAY, 2026-10-12 24:00, Sat 10 moves to Mon 12",
        "2026-10-05 09:00, 30 DAY, 2026-11-04 24:00, 5/10 + 30; a Wednesday",
        "2026-02-10 09:00, 7 DAY, 2026-02-23 24:00, 17/2 is Tết; Mon 23",
        "2026-08-31 09:00, 1 MONTH, 2026-09-30 24:00, no 31/9; its last day",
        "2026-01-31 09:00, 1 MONTH, 2026-03-02 24:00, 28/2 is a Saturday; Mon 2/3",
        "2026-10-05 09:00, 1.5 MONTH, 2026-11-20 24:00, 5/11 + 15 days",
        "2026-10-09 15:01, 0 SAME_DAY, 2026-10-12 24:00, after 15:00; next working day",
        "2026-10-09 15:00, 0 SAME_DAY, 2026-10-09 24:00, 15:00 is not after 15:00",
        "2026-10-09 14:59, 0 SAME_DAY, 2026-10-09 24:00, within the day",
        "2026-10-10 10:00, 0 SAME_DAY, 2026-10-12 24:00, a Saturday; Mon",
        "2026-10-05 15:30, 0 SAME_DAY 16:00, 2026-10-05 24:00, its own hour is 16:00",
        "2026-10-05 09:00, 8 HOUR, 2026-10-06 09:00, 2.5 + 4 + 1.5",
        "2026-10-09 16:00, 3 HOUR, 2026-10-12 09:30, 1 on Fri; 2 on Mon",
        "2026-10-05 07:30, 8 HOUR, 2026-10-05 17:00, the earliest boundary"
    })
    void law(String received, String limit, String due, String why) {
        check(Clocks.of(ClockVersion.LAW), received, limit, due, why);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-10-05 09:00, 1 WORKING_DAY, 2026-10-06 09:00, same clock time",
        "2026-10-05 09:00, 0.5 WORKING_DAY, 2026-10-05 14:30, 2.5 + 1.5",
        "2026-10-05 09:00, 10.5 WORKING_DAY, 2026-10-19 14:30, ten days; 2.5 + 1.5",
        "2026-10-05 07:00, 1 WORKING_DAY, 2026-10-06 07:30, before opening is opening",
        "2026-10-05 13:00, 4 HOUR, 2026-10-05 17:00, to closing",
        "2026-10-05 18:00, 1 WORKING_DAY, 2026-10-07 07:30, after closing is the next opening",
        "2026-10-09 20:00, 1 WORKING_DAY, 2026-10-13 07:30, Fri night is Mon 07:30",
        "2026-10-10 10:00, 1 WORKING_DAY, 2026-10-13 07:30, Sat is Mon 07:30",
        "2026-10-09 16:00, 3 HOUR, 2026-10-12 09:30, 1 + 2",
        "2026-10-05 10:07, 2 HOUR, 2026-10-05 13:45, 1:23 + 0:37 is 13:37; up to a quarter",
        "2026-08-28 10:00, 1 WORKING_DAY, 2026-09-03 10:00, over the holiday",
        "2026-08-21 10:00, 1 WORKING_DAY, 2026-08-22 10:00, a worked Saturday",
        "2026-10-05 16:30, 0 SAME_DAY, 2026-10-05 17:00, no cut-off; closing",
        "2026-10-05 09:00, 5 DAY, 2026-10-12 09:00, no such unit; five working days",
        "2026-10-05 09:00, 1 MONTH, 2026-11-05 09:00, the corresponding day"
    })
    void openCps(String received, String limit, String due, String why) {
        check(Clocks.of(ClockVersion.OPENCPS), received, limit, due, why);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-10-05 09:00, 8 HOUR, 2026-10-06 09:00, a day",
        "2026-10-05 09:00, 4 HOUR, 2026-10-05 15:00, 2.5 + 1.5",
        "2026-10-05 09:00, 84 HOUR, 2026-10-19 15:00, ten days; 2.5 + 1.5",
        "2026-10-05 06:00, 8 HOUR, 2026-10-06 07:00, before opening is opening",
        "2026-10-05 12:00, 8 HOUR, 2026-10-06 13:30, lunch is the afternoon's opening",
        "2026-10-05 18:00, 8 HOUR, 2026-10-07 07:00, after closing is the next opening",
        "2026-10-10 10:00, 8 HOUR, 2026-10-12 10:00, Sat keeps its clock",
        "2026-10-10 10:00, 2 HOUR, 2026-10-10 14:00, and its hours: 1.5 + 0.5",
        "2026-10-10 16:00, 2 HOUR, 2026-10-12 08:00, 1 on Sat; 1 on Mon",
        "2026-10-10 18:00, 8 HOUR, 2026-10-13 07:00, after its closing is Mon 07:00",
        "2026-08-21 10:00, 8 HOUR, 2026-08-24 10:00, no worked Saturdays",
        "2026-10-05 09:00, 5 DAY, 2026-10-12 09:00, Sat moves to Mon; same clock time",
        "2026-10-05 14:59, 0 SAME_DAY, 2026-10-05 17:00, before 15:00; closing",
        "2026-10-05 15:00, 0 SAME_DAY, 2026-10-06 17:00, at 15:00 is the next day",
        "2026-10-09 15:00, 0 SAME_DAY, 2026-10-12 17:00, rolled to the next working day"
    })
    void tanDan(String received, String limit, String due, String why) {
        check(Clocks.of(ClockVersion.TAN_DAN), received, limit, due, why);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-09-21 08:00, 5 HOUR, 2026-09-21 15:00, 3.5 + 1.5",
        "2026-09-21 08:30, 3 HOUR, 2026-09-21 11:30, the earliest boundary",
        "2026-09-21 08:00, 7 HOUR, 2026-09-21 17:00, 3.5 + 3.5",
        "2026-09-21 12:00, 1 HOUR, 2026-09-21 14:30, lunch is 13:30",
        "2026-09-18 22:00, 2 HOUR, 2026-09-21 09:30, Fri night is Mon 07:30",
        "2026-09-21 07:30, 168 HOUR, 2026-10-21 10:30, 22 days of 7.5 are 165; 3",
        "2026-12-31 07:30, 16 HOUR, 2027-01-05 08:30, 7.5 on Thu; 1/1 off here (C had it worked); 7.5 on Mon; 1 on Tue",
        "2026-09-21 07:30, 21 WORKING_DAY, 2026-10-21 10:30, a day is eight hours of 7.5"
    })
    void vigov(String received, String limit, String due, String why) {
        check(Clocks.of(ClockVersion.VIGOV), received, limit, due, why);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-10-05 09:00, 3 WORKING_DAY, 2026-10-08 09:00, elapsed",
        "2026-10-05 09:00, 5 DAY, 2026-10-10 09:00, elapsed; a Saturday stays",
        "2026-08-31 09:00, 1 MONTH, 2026-10-03 07:30, 31/8 is off; 3/9 07:30 + a month"
    })
    void portal(String received, String limit, String due, String why) {
        check(Clocks.of(ClockVersion.PORTAL), received, limit, due, why);
    }

    /** Where a rule of the procedure counts from the next working day: the two readings, and the rule not met. */
    @ParameterizedTest(name = "{0} {1} + {2} = {3}: {4}")
    @CsvSource({
        "IS_DAY_ONE, 2026-10-05 15:30, 3 WORKING_DAY 15:00, 2026-10-08 24:00, Tue is day 1",
        "IS_DAY_OF_RECEIPT, 2026-10-05 15:30, 3 WORKING_DAY 15:00, 2026-10-09 24:00, Tue is receipt; Wed Thu Fri",
        "IS_DAY_OF_RECEIPT, 2026-10-05 15:30, 3 WORKING_DAY 16:00, 2026-10-08 24:00, before its hour of 16:00",
        "IS_DAY_OF_RECEIPT, 2026-10-05 16:30, 3 WORKING_DAY 16:00, 2026-10-09 24:00, the last hour before closing",
        "IS_DAY_OF_RECEIPT, 2026-10-05 15:30, 3 WORKING_DAY, 2026-10-08 24:00, the pack's hour moves no such limit",
        "IS_DAY_ONE, 2026-10-09 15:30, 5 DAY 15:00, 2026-10-16 24:00, Mon 12 is day 1; Fri is day 5",
        "IS_DAY_OF_RECEIPT, 2026-10-09 15:30, 5 DAY 15:00, 2026-10-19 24:00, Mon 12 + 5 is Sat 17; Mon 19",
        "IS_DAY_ONE, 2026-10-10 09:00, 5 DAY 15:00, 2026-10-16 24:00, Sat lies after Friday's hour",
        "IS_DAY_ONE, 2026-10-09 15:30, 1 MONTH 15:00, 2026-11-11 24:00, day 1 is Mon 12",
        "IS_DAY_ONE, 2026-10-09 15:30, 2 HOUR 15:00, 2026-10-12 09:30, from Mon's opening",
        "IS_DAY_OF_RECEIPT, 2026-10-09 15:30, 2 HOUR 15:00, 2026-10-12 09:30, the same"
    })
    void countedFromTheNextWorkingDay(NextWorkingDay reading, String received, String limit, String due, String why) {
        check(Clocks.law(reading), received, limit, due, why);
    }

    /** The same where every limit has the pack's hour. */
    @Test
    void theCutOffOfEveryLimit() {
        check(
                Clocks.law(CutOff.EVERY_LIMIT, NextWorkingDay.IS_DAY_OF_RECEIPT),
                "2026-10-05 15:30",
                "3 WORKING_DAY",
                "2026-10-09 24:00",
                "Tue is receipt");
        check(Clocks.law(CutOff.NO_LIMIT), "2026-10-09 15:01", "0 SAME_DAY", "2026-10-09 24:00", "no hour");
    }

    @ParameterizedTest(name = "{0} {1} + {2} = {3}: {4}")
    @CsvSource({
        "HALF_DAY, 2026-10-05 09:00, 0.5 WORKING_DAY, 2026-10-06 11:30, Tuesday's morning",
        "HALF_DAY, 2026-10-05 09:00, 0.75 WORKING_DAY, 2026-10-06 24:00, more than a half",
        "HALF_DAY, 2026-10-05 09:00, 10.5 WORKING_DAY, 2026-10-20 11:30, the 11th day's morning",
        "HALF_DAY, 2026-10-05 09:00, 31.5 WORKING_DAY, 2026-11-18 11:30, the 32nd day's morning",
        "WORKING_HOURS, 2026-10-05 09:00, 0.5 WORKING_DAY, 2026-10-05 14:30, four hours from receipt",
        "WORKING_HOURS, 2026-10-05 15:30, 0.5 WORKING_DAY 15:00, 2026-10-06 11:30, four hours from Tue",
        "WORKING_HOURS, 2026-10-05 09:00, 10.5 WORKING_DAY, 2026-10-20 11:30, four hours after ten days",
        "WORKING_HOURS, 2026-10-05 09:00, 3 WORKING_DAY, 2026-10-08 24:00, whole days end at midnight"
    })
    void partsOfADay(PartOfDay reading, String received, String limit, String due, String why) {
        check(Clocks.law(reading), received, limit, due, why);
    }

    /** A receipt during Tết, on a worked Saturday, just before lunch: what OpenCPS gets wrong, and what is right. */
    @ParameterizedTest(name = "{0} + {1} = {2}, not {3}")
    @CsvSource({
        "2026-02-17 10:00, 1 WORKING_DAY, 2026-02-24 07:30, 2026-02-23 10:00, Tết is no working day; Mon 23 + 1",
        "2026-08-22 10:00, 1 WORKING_DAY, 2026-08-24 10:00, 2026-08-25 07:30, the worked Saturday itself is not missed",
        "2026-08-22 09:00, 4 HOUR, 2026-08-22 14:30, 2026-08-24 11:30, nor its hours",
        "2026-10-05 10:45, 4.8167 HOUR, 2026-10-06 07:45, 2026-10-06 13:49, 4:49; 0:45 + 4:00 + 0:04 is 07:34; a quarter up"
    })
    void openCpsWithoutItsFaults(String received, String limit, String due, String faulty, String why) {
        assertThat(due).isNotEqualTo(faulty);
        check(Clocks.of(ClockVersion.OPENCPS), received, limit, due, why);
    }

    @Test
    void fourHoursAndFortyNineMinutesBeforeAnyRounding() {
        long end = Clocks.of(ClockVersion.OPENCPS)
                .hours()
                .plus(
                        Clocks.at("2026-10-05 10:45"),
                        Duration.ofHours(4).plusMinutes(49).toNanos() / 1_000);
        assertThat(Clocks.text(end)).isEqualTo("2026-10-06 07:34");
    }

    /** The law shares neither Tân Dân's lost Saturdays nor its work on a day off. */
    @ParameterizedTest
    @CsvSource({"2026-08-21 10:00, 8 HOUR, 2026-08-22 10:00", "2026-10-10 10:00, 2 HOUR, 2026-10-12 09:30"})
    void lawOnSaturdays(String received, String limit, String due) {
        check(Clocks.of(ClockVersion.LAW), received, limit, due, "");
    }

    @Test
    void saysHowItsSwitchesStand() {
        assertThat(DeadlineRules.LAW.positions())
                .hasSize(Switch.class.getPermittedSubclasses().length)
                .containsEntry("DayEnd", "MIDNIGHT")
                .containsEntry("Supplement", "RECOUNTED");
        assertThat(Clocks.of(ClockVersion.TAN_DAN).rules().positions())
                .containsEntry("WorkedDayOff", "IGNORED")
                .containsEntry("CutOff", "WHERE_A_RULE_SAYS_SO");
    }

    private static void check(DeadlineClock clock, String received, String limit, String due, String why) {
        assertThat(Clocks.text(clock.due(Clocks.at(received), Clocks.limit(limit))))
                .as(why)
                .isEqualTo(due);
        assertThat(LocalTimes.micros(LocalTimes.time(Clocks.at(received)))).isEqualTo(Clocks.at(received));
    }
}
