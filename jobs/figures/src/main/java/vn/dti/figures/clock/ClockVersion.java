package vn.dti.figures.clock;

import java.time.LocalTime;
import java.util.List;
import vn.dti.schemas.pack.ClockName;
import vn.dti.schemas.pack.Session;

/** The named rule versions of the clock. */
public enum ClockVersion {
    /** The default: the law, in the pack's office hours. */
    LAW(DeadlineRules.LAW, List.of()),
    /** The national portal's reckoning of a dossier that came without due time, in the pack's office hours. */
    PORTAL(DeadlineRules.PORTAL, List.of()),
    /** A: OpenCPS v2. */
    OPENCPS(DeadlineRules.OPENCPS, day(LocalTime.of(7, 30), LocalTime.of(13, 0))),
    /** B: Tân Dân. */
    TAN_DAN(DeadlineRules.TAN_DAN, day(LocalTime.of(7, 0), LocalTime.of(13, 30))),
    /** C: vihat/vigov. */
    VIGOV(DeadlineRules.VIGOV, day(LocalTime.of(7, 30), LocalTime.of(13, 30)));

    private final DeadlineRules rules;
    private final List<Session> hours;

    ClockVersion(DeadlineRules rules, List<Session> hours) {
        this.rules = rules;
        this.hours = hours;
    }

    private static List<Session> day(LocalTime morning, LocalTime afternoon) {
        return List.of(new Session(morning, LocalTime.of(11, 30)), new Session(afternoon, LocalTime.of(17, 0)));
    }

    /** The version a pack names. */
    public static ClockVersion of(ClockName name) {
        return valueOf(name.name());
    }

    /** Its switches. */
    public DeadlineRules rules() {
        return rules;
    }

    /** The system's own office hours; empty where it takes the pack's. */
    public List<Session> hours() {
        return hours;
    }
}
