package vn.dti.scheduler.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.Backoff;
import vn.dti.scheduler.airflow.ClearScope;
import vn.dti.scheduler.airflow.NewBackfill;
import vn.dti.scheduler.airflow.TaskClearing;
import vn.dti.scheduler.airflow.model.Backfill;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.airflow.model.RunState;
import vn.dti.scheduler.airflow.model.TaskInstance;
import vn.dti.scheduler.night.Outcome.Result;
import vn.dti.scheduler.night.StartedNight.How;

/**
 * The nightly DAG of a real Airflow, which has {@code scheduler/dags} and a worker with {@code DTI_HOME}. It starts, fails,
 * clears, backfills and cancels nights of four weeks ago: give it an Airflow of its own.
 */
@EnabledIfEnvironmentVariable(
        named = "AIRFLOW_URL",
        matches = "http.*",
        disabledReason = "no AIRFLOW_URL: not tried live")
@EnabledIfEnvironmentVariable(
        named = "AIRFLOW_USER",
        matches = ".+",
        disabledReason = "no AIRFLOW_USER: not tried live")
@EnabledIfEnvironmentVariable(
        named = "AIRFLOW_PASSWORD",
        matches = ".+",
        disabledReason = "no AIRFLOW_PASSWORD: not tried live")
class LiveTest {
    private static final String DAG = "nightly";
    private static final LocalDate DATE = LocalDate.now(Night.ZONE).minusWeeks(4);

    private final Airflow airflow = Airflow.at(URI.create(System.getenv().getOrDefault("AIRFLOW_URL", "")))
            .user(
                    System.getenv().getOrDefault("AIRFLOW_USER", ""),
                    System.getenv().getOrDefault("AIRFLOW_PASSWORD", ""))
            .build();

    private final Watcher watcher = new Watcher(
            airflow,
            new Watcher.Limits(
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(30),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10))));

    @Test
    void aNightIsTriggeredWatchedFailedClearedAndMadeUpFor() {
        assertThat(airflow.health().canRun()).isTrue();
        airflow.dags().unpause(DAG);
        forget(DATE);
        forget(DATE.minusDays(1));

        NightTrigger trigger = new NightTrigger(airflow, DAG);
        Run run = trigger.trigger(DATE).run();
        assertThat(trigger.trigger(DATE).how()).isEqualTo(How.ALREADY_THERE);
        Outcome night = watcher.watch(DAG, run.dagRunId());
        assertThat(night.result()).as(String.join("\n", night.words())).isEqualTo(Result.SUCCESS);

        airflow.runs().setState(DAG, run.dagRunId(), RunState.FAILED, "failed by the live test");
        assertThat(watcher.watch(DAG, run.dagRunId()).result()).isEqualTo(Result.FAILED);

        TaskClearing publish = TaskClearing.of(run.dagRunId(), ClearScope.ALL).tasks("publish");
        List<TaskInstance> preview = airflow.tasks().previewClear(DAG, publish);
        assertThat(preview).extracting(TaskInstance::taskId).containsExactly("publish");
        airflow.tasks().clear(DAG, publish);
        Outcome again = watcher.watch(DAG, run.dagRunId());
        assertThat(again.result()).as(String.join("\n", again.words())).isEqualTo(Result.SUCCESS);

        Instant before = new Night(DATE.minusDays(1)).start();
        NewBackfill order = NewBackfill.of(DAG, before, before);
        assertThat(airflow.backfills().preview(order)).hasSize(1);
        Backfill backfill = airflow.backfills().create(order);
        airflow.backfills().pause(backfill.id());
        Backfill cancelled = airflow.backfills().cancel(backfill.id());
        assertThat(cancelled.completedAt()).isNotNull();
    }

    private void forget(LocalDate date) {
        airflow.runs()
                .find(DAG, new Night(date).runId())
                .ifPresent(run -> airflow.runs().delete(DAG, run.dagRunId()));
    }
}
