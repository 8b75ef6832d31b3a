package vn.dti.nightly.sample;

import static vn.dti.nightly.sample.Dossier.NONE;

import java.util.Set;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Gives a dossier its life: due, supplement, suspension, end, return. The whole life is drawn first; what lies after
 * the end of the window is then forgotten, since the extract cannot know it.
 */
final class Lives {
    private static final Set<String> PAID_IN_BETWEEN = Set.of("dat-dai", "tai-chinh-dat-dai", "hoat-dong-xay-dung");

    private final WorkCalendar calendar;
    private final Limits limits;
    private final long asOf;
    private final int dayLength;

    Lives(WorkCalendar calendar, Limits limits, long asOf) {
        this.calendar = calendar;
        this.limits = limits;
        this.asOf = asOf;
        dayLength = calendar.secondsADay();
    }

    /** Draws the life of a dossier whose procedure, channel and reception are set. */
    void live(Dossier dossier, OfficeProfile office, double lateFactor, Dice dice) {
        boolean immediate = Limits.immediate(dossier.procedure);
        dossier.due =
                limits.due(dossier.procedure, dossier.received, office.style().dueAtClosing());
        double draw = dice.unit();
        if (draw < 0.007) {
            finish(dossier, DossierStatus.NOT_ACCEPTED, 0.02, 0.5, dice);
        } else if (draw < 0.012) {
            finish(dossier, DossierStatus.WITHDRAWN, 0.1, 0.9, dice);
        } else {
            dossier.status = DossierStatus.FINISHED;
            long restart = dossier.received;
            if (!immediate && dice.chance(office.supplemented() * 1.8)) {
                restart = supplement(dossier, dice);
            } else if (PAID_IN_BETWEEN.contains(dossier.procedure.field()) && dice.chance(0.2)) {
                restart = suspend(dossier, dice);
            }
            if (dossier.finished == NONE) {
                double late = office.late() * lateFactor * weight(office, immediate);
                end(dossier, restart, late, dice);
            }
        }
        afterEnd(dossier, dice);
        // Here and there a system gives out no due time; for unknown limits more often.
        if (dice.chance(dossier.procedure.limit() == null ? 0.12 : 0.006)) {
            dossier.due = NONE;
        }
        forgetTheFuture(dossier);
    }

    /** What is done while the citizen waits is seldom late; an agency does little else than what takes days. */
    private static double weight(OfficeProfile office, boolean immediate) {
        if (immediate) {
            return 0.75;
        }
        return office.unit().level() == UnitLevel.AGENCY ? 1 : 1.4;
    }

    private void finish(Dossier dossier, DossierStatus status, double from, double to, Dice dice) {
        dossier.status = status;
        long work = Math.max(600, calendar.between(dossier.received, dossier.due));
        dossier.finished = calendar.plus(dossier.received, 60 + (long) (work * dice.between(from, to)));
    }

    private void end(Dossier dossier, long restart, double late, Dice dice) {
        if (dice.chance(0.0006 + 0.008 * late)) {
            // Forgotten in a drawer: open for as long as anyone looks.
            dossier.finished = Long.MAX_VALUE;
        } else if (dice.chance(late)) {
            double days = dice.chance(0.1) ? dice.exponential(16) : dice.exponential(1.7);
            dossier.finished = calendar.plus(dossier.due, 600 + (long) (days * dayLength));
        } else {
            long work = calendar.between(restart, dossier.due);
            double part = 0.04 + 0.94 * StrictMath.pow(dice.unit(), 0.75);
            dossier.finished = calendar.plus(restart, (long) (work * part));
        }
    }

    /** A request for a supplement; the due time moves by the wait. Where it never comes, the work is stopped. */
    private long supplement(Dossier dossier, Dice dice) {
        double requests = dice.unit();
        dossier.supplements = requests < 0.86 ? 1 : requests < 0.97 ? 2 : 3;
        long work = calendar.between(dossier.received, dossier.due);
        dossier.supplementRequested = calendar.plus(dossier.received, 300 + (long) (work * dice.between(0.05, 0.45)));
        if (dice.chance(0.05)) {
            dossier.status = DossierStatus.STOPPED;
            dossier.finished = calendar.plus(dossier.supplementRequested, 30L * dayLength);
            return dossier.received;
        }
        long wait = (long) (dayLength * (0.2 + dice.exponential(3.5)));
        dossier.supplementCompleted = calendar.plus(dossier.supplementRequested, wait);
        if (dossier.supplementCompleted <= asOf) {
            dossier.due = calendar.plus(dossier.due, wait);
        }
        return dossier.supplementCompleted;
    }

    /** A pause until a financial obligation is paid; the due time moves by the wait. */
    private long suspend(Dossier dossier, Dice dice) {
        long work = calendar.between(dossier.received, dossier.due);
        dossier.suspended = calendar.plus(dossier.received, 300 + (long) (work * dice.between(0.2, 0.6)));
        long wait = (long) (dayLength * (0.5 + dice.exponential(5)));
        dossier.resumed = calendar.plus(dossier.suspended, wait);
        if (dossier.resumed <= asOf) {
            dossier.due = calendar.plus(dossier.due, wait);
        }
        return dossier.resumed;
    }

    private void afterEnd(Dossier dossier, Dice dice) {
        if (dossier.finished > dossier.due && dice.chance(0.35)) {
            dossier.rescheduled =
                    calendar.closing(calendar.plusWorkingDays(dossier.due / WorkCalendar.DAY, 1 + dice.below(10)));
        }
        if (dossier.status == DossierStatus.FINISHED && dossier.finished != Long.MAX_VALUE && !dice.chance(0.03)) {
            boolean atOnce = dice.chance(0.7);
            dossier.returned = atOnce
                    ? dossier.finished + 30 + dice.below(1500)
                    : calendar.plus(dossier.finished, 60 + (long) (dayLength * dice.exponential(1.4)));
        }
    }

    private void forgetTheFuture(Dossier dossier) {
        if (dossier.supplementRequested > asOf) {
            dossier.supplements = 0;
        }
        dossier.supplementRequested = known(dossier.supplementRequested);
        dossier.supplementCompleted = known(dossier.supplementCompleted);
        dossier.suspended = known(dossier.suspended);
        dossier.resumed = known(dossier.resumed);
        if (dossier.due == NONE || dossier.due - WorkCalendar.DAY > asOf) {
            dossier.rescheduled = NONE;
        }
        dossier.finished = known(dossier.finished);
        dossier.returned = known(dossier.returned);
        if (dossier.finished == NONE) {
            dossier.status = openStatus(dossier);
        } else if (dossier.returned != NONE) {
            dossier.status = DossierStatus.RETURNED;
        }
    }

    private DossierStatus openStatus(Dossier dossier) {
        if (dossier.supplementRequested != NONE && dossier.supplementCompleted == NONE) {
            return DossierStatus.SUPPLEMENT_REQUESTED;
        }
        if (dossier.suspended != NONE && dossier.resumed == NONE) {
            return DossierStatus.FINANCIAL_OBLIGATION;
        }
        return asOf - dossier.received < WorkCalendar.DAY ? DossierStatus.ACCEPTED : DossierStatus.IN_PROGRESS;
    }

    private long known(long instant) {
        return instant >= asOf ? NONE : instant;
    }
}
