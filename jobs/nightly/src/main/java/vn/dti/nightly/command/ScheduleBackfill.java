package vn.dti.nightly.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.NewBackfill;
import vn.dti.scheduler.airflow.model.Backfill;
import vn.dti.scheduler.airflow.model.PlannedRun;
import vn.dti.scheduler.night.Night;

/**
 * {@code dti schedule backfill --from D --to D}: makes up for nights, the oldest first, one at a time; without dates it lists
 * what was ordered, with {@code --pause}, {@code --unpause} or {@code --cancel} it changes one.
 */
@Command(name = "backfill")
final class ScheduleBackfill extends AirflowCommand {
    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.schedule.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.schedule.to")
    private @Nullable LocalDate to;

    @Option(
            names = "--again",
            paramLabel = "NONE|FAILED|COMPLETED",
            descriptionKey = "option.schedule.again",
            defaultValue = "NONE")
    private NewBackfill.Reprocess again = NewBackfill.Reprocess.NONE;

    @Option(names = "--dry-run", descriptionKey = "option.schedule.dry-run")
    private boolean dryRun;

    @Option(names = "--pause", paramLabel = "ID", descriptionKey = "option.schedule.backfill-pause")
    private @Nullable Long pause;

    @Option(names = "--unpause", paramLabel = "ID", descriptionKey = "option.schedule.backfill-unpause")
    private @Nullable Long unpause;

    @Option(names = "--cancel", paramLabel = "ID", descriptionKey = "option.schedule.backfill-cancel")
    private @Nullable Long cancel;

    @Override
    ExitCode run(Airflow airflow) {
        long asked = Stream.of(from == null ? to : from, pause, unpause, cancel)
                .filter(each -> each != null)
                .count();
        if (asked > 1 || (from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
            throw Failure.usage("schedule.backfill");
        }
        if (pause != null) {
            print(Stream.of(airflow.backfills().pause(pause)));
        } else if (unpause != null) {
            print(Stream.of(airflow.backfills().unpause(unpause)));
        } else if (cancel != null) {
            print(Stream.of(airflow.backfills().cancel(cancel)));
        } else if (from != null && to != null) {
            order(airflow, from, to);
        } else {
            print(airflow.backfills().all(dag()));
        }
        return ExitCode.DONE;
    }

    private void order(Airflow airflow, LocalDate first, LocalDate last) {
        Night night = new Night(last);
        if (!night.hasCome(airflow.clock().instant())) {
            throw Failure.usage("schedule.backfill-future", last);
        }
        NewBackfill backfill =
                NewBackfill.of(dag(), new Night(first).start(), night.start()).reprocess(again);
        if (!dryRun) {
            print(Stream.of(airflow.backfills().create(backfill)));
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlannedRun run : airflow.backfills().preview(backfill)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(
                    run.logicalDate() == null
                            ? null
                            : run.logicalDate().atZone(Night.ZONE).toLocalDate().toString());
            rows.add(row);
        }
        print(List.of("date"), rows);
    }

    private void print(Stream<Backfill> backfills) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        backfills.forEach(backfill -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(backfill.id());
            row.add(local(backfill.fromDate()));
            row.add(local(backfill.toDate()));
            row.add(backfill.completedAt() != null ? "ended" : backfill.paused() ? "paused" : "active");
            row.add(local(backfill.completedAt()));
            rows.add(row);
        });
        print(List.of("id", "from", "to", "state", "ended"), rows);
    }
}
