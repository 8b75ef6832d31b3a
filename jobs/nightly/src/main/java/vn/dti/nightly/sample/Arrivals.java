package vn.dti.nightly.sample;

import java.util.Arrays;

/** When dossiers are received within a day, and when those that came online were submitted. */
final class Arrivals {
    private final WorkCalendar calendar;

    Arrivals(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The instants of a day's receptions, ascending. */
    long[] received(long epochDay, int count, Dice dice) {
        long[] instants = new long[count];
        boolean working = calendar.workingDay(epochDay);
        for (int i = 0; i < count; i++) {
            instants[i] = epochDay * WorkCalendar.DAY + (working ? officeSecond(dice) : quietSecond(dice));
        }
        Arrays.sort(instants);
        return instants;
    }

    /** Mornings are busier than afternoons, the middle of a session than its ends; a few are taken in after hours. */
    private int officeSecond(Dice dice) {
        if (dice.chance(0.012)) {
            return (int) dice.between(calendar.closes(calendar.sessions() - 1), 20.5 * 3600);
        }
        int session = dice.chance(0.58) ? 0 : calendar.sessions() - 1;
        int opens = calendar.opens(session);
        int length = calendar.closes(session) - opens;
        double hump = 0.78 * dice.unit() + 0.22 * dice.unit();
        return opens + (int) (length * (0.05 + 0.93 * hump * (session == 0 ? 0.92 : 1)));
    }

    /** On a day off: the Saturday desk, or an officer at home. */
    private static int quietSecond(Dice dice) {
        return (int) (dice.chance(0.8) ? dice.between(7.75 * 3600, 11.4 * 3600) : dice.between(13 * 3600, 21 * 3600));
    }

    /** When a dossier received online had been submitted: at any hour, also at night and on days off, but seldom past midnight. */
    long submitted(long received, Dice dice) {
        long day = Math.floorDiv(received, WorkCalendar.DAY);
        double draw = dice.unit();
        if (draw < 0.55) {
            return received - 60 - (long) Math.min(3 * 3600, dice.exponential(2_400));
        }
        long back = draw < 0.75 || calendar.workingDay(day - 1) ? 1 : 1 + dice.below(3);
        double hour = dice.chance(0.45) ? 19 + 1.4 * dice.normal() : 14 + 3.2 * dice.normal();
        double shown = dice.chance(0.97) ? Math.max(5.5, hour) : dice.between(0, 5.5);
        long instant = (day - back) * WorkCalendar.DAY + (long) (Math.min(shown, 23.98) * 3600);
        return Math.min(instant, received - 60);
    }
}
