package vn.dti.figures.clock;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.figures.clock.Switch.AtCutOff;
import vn.dti.figures.clock.Switch.Compared;
import vn.dti.figures.clock.Switch.CutOff;
import vn.dti.figures.clock.Switch.DayEnd;
import vn.dti.figures.clock.Switch.Early;
import vn.dti.figures.clock.Switch.LastDay;
import vn.dti.figures.clock.Switch.OpenAtDue;
import vn.dti.figures.clock.Switch.ReceivedOnDayOff;
import vn.dti.figures.clock.Switch.Rounding;
import vn.dti.figures.clock.Switch.SecondRequest;
import vn.dti.figures.clock.Switch.Supplement;
import vn.dti.figures.clock.Switch.Suspension;
import vn.dti.figures.clock.Switch.Waiting;
import vn.dti.figures.clock.Switch.WorkedDayOff;

/**
 * A rule version of the clock: every {@link Switch} in one of its positions, the law's where nothing else is named.
 * Immutable and serializable.
 */
public final class DeadlineRules implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The Civil Code of 2015 (Đ147, Đ148), with the same-day rule of NĐ 23/2015 Đ7 and the recount of NĐ 61/2018 Đ19(4). */
    public static final DeadlineRules LAW = new DeadlineRules(Map.of());

    /**
     * The national portal, for a dossier sent without due time: elapsed time against the procedure's limit, the wait for a
     * supplement subtracted, a second request late. It speaks of no suspension.
     */
    public static final DeadlineRules PORTAL = LAW.with(
            DayEnd.SAME_CLOCK_TIME,
            LastDay.STAYS,
            CutOff.NO_LIMIT,
            Supplement.SUBTRACTED,
            Waiting.ENDS_AT_REQUEST,
            SecondRequest.IS_LATE,
            Suspension.IGNORED);

    /** OpenCPS v2 (A), without its faults: worked days and days off are what the calendar says. */
    public static final DeadlineRules OPENCPS = LAW.with(
            DayEnd.SAME_CLOCK_TIME,
            LastDay.WORKING_DAYS_ONLY,
            CutOff.NO_LIMIT,
            Rounding.QUARTER_HOUR,
            Supplement.ADDS_WORKING_TIME,
            Suspension.ADDS_WORKING_TIME,
            Early.BEFORE_DUE_SESSION,
            OpenAtDue.OVERDUE);

    /** Tân Dân (B), without its faults: what has no due time is not on time. */
    public static final DeadlineRules TAN_DAN = LAW.with(
            DayEnd.SAME_CLOCK_TIME,
            AtCutOff.LATE,
            ReceivedOnDayOff.CLOCK_KEPT,
            WorkedDayOff.IGNORED,
            Supplement.ADDS_CALENDAR_TIME,
            Suspension.ADDS_CALENDAR_TIME,
            Compared.DATES);

    /** vihat/vigov (C): office hours only. */
    public static final DeadlineRules VIGOV = LAW.with(
            DayEnd.AS_HOURS,
            LastDay.WORKING_DAYS_ONLY,
            CutOff.NO_LIMIT,
            Supplement.ADDS_WORKING_TIME,
            Suspension.ADDS_WORKING_TIME);

    private final Map<Class<? extends Switch>, Switch> positions;

    private DeadlineRules(Map<Class<? extends Switch>, Switch> positions) {
        this.positions = Map.copyOf(positions);
    }

    /** These rules with some switches in other positions. */
    public DeadlineRules with(Switch... changed) {
        Map<Class<? extends Switch>, Switch> all = new HashMap<>(positions);
        for (Switch position : changed) {
            all.put(position.getClass(), position);
        }
        return new DeadlineRules(all);
    }

    /** How a kind of switch stands. */
    public <S extends Enum<S> & Switch> S position(Class<S> kind) {
        Switch position = positions.get(kind);
        return position == null ? kind.getEnumConstants()[0] : kind.cast(position);
    }

    /** How every switch stands, by the name of its kind; for print. */
    public Map<String, String> positions() {
        Map<String, String> names = new TreeMap<>();
        for (Class<?> kind : Switch.class.getPermittedSubclasses()) {
            Switch position = positions.get(kind);
            Switch shown = position == null ? (Switch) kind.getEnumConstants()[0] : position;
            names.put(kind.getSimpleName(), shown.name());
        }
        return names;
    }
}
