package vn.dti.figures.clock;

/**
 * A point on which the law, special rules and systems in use differ. Each kind of switch is an enum; its first constant is
 * the reading of the law, which holds where a rule version names no other.
 */
public sealed interface Switch {

    /** The constant's name. */
    String name();

    /** How a limit in days ends. */
    enum DayEnd implements Switch {
        /** At 24:00 of its last day; the first day is not counted (BLDS Đ147(2), Đ148(1), (6)). */
        MIDNIGHT,
        /** At the clock time of the start, so many days later; eight working hours are a day. */
        SAME_CLOCK_TIME,
        /** A day is eight working hours, run off like any others; ends at the earliest boundary. */
        AS_HOURS
    }

    /** A limit in calendar days or months whose last day is a day off. */
    enum LastDay implements Switch {
        /** Ends on the next working day (BLDS Đ148(5)). */
        NEXT_WORKING_DAY,
        /** Stays where it falls. */
        STAYS,
        /** Cannot be: the version knows working days only, and counts a calendar day as one. */
        WORKING_DAYS_ONLY
    }

    /** A part of a working day (0,5; 10,5; 31,5), where days end at midnight. */
    enum PartOfDay implements Switch {
        /** Counts as a whole day: the law knows no end of a limit in days but 24:00. */
        WHOLE_DAY,
        /** Up to a half ends with the first session of its day, more than a half with the day. */
        HALF_DAY,
        /** Eight hours are a day: the part runs in office hours after the whole days, or from receipt. */
        WORKING_HOURS
    }

    /** Which limits a dossier received after the cut-off hour counts from the next working day. */
    enum CutOff implements Switch {
        /** Those of procedures with such a rule, at their own hour, and limits within the day at the pack's. */
        WHERE_A_RULE_SAYS_SO,
        /** All. */
        EVERY_LIMIT,
        /** None. */
        NO_LIMIT
    }

    /** A dossier received at the cut-off hour itself. */
    enum AtCutOff implements Switch {
        /** "After 15:00" begins after it. */
        IN_TIME,
        /** Counts as after it. */
        LATE
    }

    /** What "counted from the next working day" says of a limit in days. */
    enum NextWorkingDay implements Switch {
        /** It is day 1, as BLDS Đ147(2) uses the same words. */
        IS_DAY_ONE,
        /** It is the day of receipt, so that day 1 is the one after. */
        IS_DAY_OF_RECEIPT
    }

    /** A dossier received on a day off, where days end at the clock time of the start. */
    enum ReceivedOnDayOff implements Switch {
        /** Starts at the next opening. */
        NEXT_OPENING,
        /** Starts as if the day were worked, hours of that day included. */
        CLOCK_KEPT
    }

    /** Days off that are worked for another (swapped Saturdays). */
    enum WorkedDayOff implements Switch {
        /** Working days. */
        COUNTS,
        /** Days off all the same. */
        IGNORED
    }

    /** To what a due time is rounded up. */
    enum Rounding implements Switch {
        /** Not at all. */
        NONE,
        /** A quarter of an hour. */
        QUARTER_HOUR
    }

    /** What waiting for a supplement does to the due time. */
    enum Supplement implements Switch {
        /** The limit is recounted from the complete file (NĐ 61/2018 Đ19(4)). */
        RECOUNTED,
        /** The working time waited is added. */
        ADDS_WORKING_TIME,
        /** The calendar time waited, less a day, then a working day is added. */
        ADDS_CALENDAR_TIME,
        /** The calendar time waited is subtracted from the dossier's, that is, added to the due time. */
        SUBTRACTED
    }

    /** A supplement asked for and not yet given. */
    enum Waiting implements Switch {
        /** Nothing is due until the file is complete. */
        NOTHING_DUE,
        /** The dossier ends, for this comparison, at the request. */
        ENDS_AT_REQUEST
    }

    /** A second request for a supplement. */
    enum SecondRequest implements Switch {
        /** As the first. */
        COUNTS_AS_FIRST,
        /** Makes the dossier late. */
        IS_LATE
    }

    /** What a suspension for a financial obligation does to the due time. */
    enum Suspension implements Switch {
        /** Its days are left out of a limit in days, its working time out of a limit in hours. */
        LEFT_OUT,
        /** Its working time is added. */
        ADDS_WORKING_TIME,
        /** The calendar time, less a day, then a working day is added. */
        ADDS_CALENDAR_TIME,
        /** Nothing. */
        IGNORED
    }

    /** A dossier rescheduled with an apology (at most once); both due times are kept, this one counts. */
    enum Rescheduled implements Switch {
        /** The first: a rescheduled dossier stays overdue. */
        FIRST_DUE_COUNTS,
        /** The new one, as the desk's system has it (NĐ 61/2018 Đ19(9)). */
        NEW_DUE_COUNTS
    }

    /** What of end and due time is compared. */
    enum Compared implements Switch {
        /** The instants. */
        INSTANTS,
        /** The dates. */
        DATES
    }

    /** What ends early. */
    enum Early implements Switch {
        /** On a day before the due day. */
        BEFORE_DUE_DAY,
        /** Before the session that holds the due time opens. */
        BEFORE_DUE_SESSION
    }

    /** A dossier open at its due instant. */
    enum OpenAtDue implements Switch {
        /** Is within time: ended then, it would be on time. */
        WITHIN,
        /** Is overdue. */
        OVERDUE
    }
}
