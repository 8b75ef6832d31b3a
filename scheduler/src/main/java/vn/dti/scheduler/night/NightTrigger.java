package vn.dti.scheduler.night;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.Backoff;
import vn.dti.scheduler.airflow.NewRun;
import vn.dti.scheduler.airflow.RunQuery;
import vn.dti.scheduler.airflow.model.Dag;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.night.StartedNight.How;

/**
 * Starts the night of a business date, once: asked twice, or asked again after a lost answer, there is one run. What makes
 * it so is the run's id, which the server keeps unique; a lost answer is looked up by it, and only where there is no such
 * run is it triggered again, under the same id.
 */
public final class NightTrigger {
    private static final int ATTEMPTS = 3;
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final Airflow airflow;
    private final String dagId;

    /** For the nights of a DAG. */
    public NightTrigger(Airflow airflow, String dagId) {
        this.airflow = airflow;
        this.dagId = dagId;
    }

    /** Starts the night, handing nothing to the run. */
    public StartedNight trigger(LocalDate date) {
        return trigger(date, Map.of());
    }

    /**
     * Starts the night.
     *
     * @param date the business date
     * @param conf what is handed to the run
     * @throws AirflowException before anything is sent {@code DATE_IN_FUTURE} for a night that has not come yet, today's
     *     included; before it is triggered {@code DAG_PAUSED}, {@code DAG_STALE}, {@code SCHEDULER_DOWN}; then
     *     {@code DATE_TAKEN} where another run stands for that date, {@code RUN_ID_TAKEN} where the id belongs to a run of
     *     another date, and those of {@link vn.dti.scheduler.airflow.Runs#trigger}. Where
     *     {@link AirflowException#mayHaveBeenAccepted()}, ask again: it does no harm
     */
    public StartedNight trigger(LocalDate date, Map<String, ?> conf) {
        Night night = new Night(date);
        if (!night.hasCome(airflow.clock().instant())) {
            throw refusal(
                    Code.DATE_IN_FUTURE,
                    "the night of " + date + " has not come yet, it starts at "
                            + night.end().atZone(Night.ZONE).toLocalDateTime(),
                    null);
        }
        refuseWhereNothingRuns();
        NewRun run = NewRun.of(night.start())
                .id(night.runId())
                .interval(night.start(), night.end())
                .conf(conf);
        AirflowException lost = null;
        for (int attempt = 1; ; attempt++) {
            try {
                return new StartedNight(airflow.runs().trigger(dagId, run), How.STARTED);
            } catch (AirflowException e) {
                lost = e.mayHaveBeenAccepted() ? e : lost;
                Optional<Run> there = e.code() == Code.CONFLICT || e == lost ? find(night, lost) : Optional.empty();
                if (there.isPresent()) {
                    How how = lost == null ? How.ALREADY_THERE : How.FOUND_AFTER_LOST_ANSWER;
                    return new StartedNight(ofSameDate(there.get(), night, e), how);
                }
                if (e.code() == Code.CONFLICT) {
                    throw dateTaken(night, e);
                }
                if (e != lost || e.code() == Code.SERVER_ERROR || attempt == ATTEMPTS) {
                    throw saying(lost, e);
                }
                airflow.sleeper().pause(BACKOFF.before(attempt));
            }
        }
    }

    private Optional<Run> find(Night night, @Nullable AirflowException lost) {
        try {
            return airflow.runs().find(dagId, night.runId());
        } catch (AirflowException e) {
            throw saying(lost, e);
        }
    }

    /** Once an answer was lost, nothing that comes after it may hide that the run may be there. */
    private static AirflowException saying(@Nullable AirflowException lost, AirflowException later) {
        if (lost == null || lost == later) {
            return later;
        }
        lost.addSuppressed(later);
        return lost;
    }

    private void refuseWhereNothingRuns() {
        Dag dag = airflow.dags().get(dagId);
        if (dag.paused()) {
            throw refusal(Code.DAG_PAUSED, dagId + " is paused: its run would stay queued", null);
        }
        if (dag.stale()) {
            throw refusal(Code.DAG_STALE, "the file of " + dagId + " is gone: its run would stay queued", null);
        }
        List<String> ills = airflow.health().whyNot();
        if (!ills.isEmpty()) {
            throw refusal(Code.SCHEDULER_DOWN, String.join("; ", ills) + ": the run would stay queued", null);
        }
    }

    private static Run ofSameDate(Run run, Night night, AirflowException cause) {
        Optional<LocalDate> date = Night.dateOf(run);
        if (date.equals(Optional.of(night.date()))) {
            return run;
        }
        String other = date.map(LocalDate::toString).orElse("no date");
        throw refusal(Code.RUN_ID_TAKEN, night.runId() + " is there, but as the run of " + other, cause);
    }

    /** The server does not say what clashed; the id it was not. */
    private AirflowException dateTaken(Night night, AirflowException cause) {
        RunQuery sameDate = RunQuery.of(dagId)
                .logicalDateFrom(night.start())
                .logicalDateTo(night.start())
                .limit(1);
        List<Run> others = airflow.runs().page(sameDate).items();
        String other = others.isEmpty()
                ? "another run, which could not be found"
                : others.get(0).dagRunId() + " (" + others.get(0).state() + ")";
        return refusal(
                Code.DATE_TAKEN,
                "the night of " + night.date() + " has a run already: " + other + "; clear that one to run it again",
                cause);
    }

    private static AirflowException refusal(Code code, String message, @Nullable Throwable cause) {
        return new AirflowException(code, message, cause);
    }
}
