package vn.dti.scheduler.airflow;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.scheduler.airflow.model.Backfill;
import vn.dti.scheduler.airflow.model.PlannedRun;

/**
 * Nights made up for, by the scheduler. Errors as told at {@link Airflow}, and those each method names; for an unknown
 * number {@code NOT_FOUND}, before 3.3.2 perhaps {@code FORBIDDEN}.
 */
public final class Backfills {
    private final Transport transport;
    private final Listing<Backfill> listing;
    private final Listing<PlannedRun> planned;

    Backfills(Transport transport) {
        this.transport = transport;
        this.listing = new Listing<>(transport, "backfills", Backfill.class, Backfill::id, "id");
        this.planned = new Listing<>(transport, "backfills", PlannedRun.class, run -> run, "id");
    }

    /** {@code POST /api/v2/backfills/dry_run}: the runs it would make. */
    public List<PlannedRun> preview(NewBackfill backfill) {
        return planned.page(Call.post(Call.path("backfills", "dry_run"), backfill.body())
                        .withoutEffect())
                .items();
    }

    /**
     * {@code POST /api/v2/backfills}. Sent once.
     *
     * @throws AirflowException {@code CONFLICT} where the DAG has an active one; with
     *     {@link AirflowException#mayHaveBeenAccepted()} where the answer was lost: look at {@link #all}
     */
    public Backfill create(NewBackfill backfill) {
        return transport.send(Call.post(Call.path("backfills"), backfill.body()), Backfill.class);
    }

    /** {@code GET /api/v2/backfills}: those of a DAG, all pages. */
    public Stream<Backfill> all(String dagId) {
        return listing.all(Call.get(Call.path("backfills")).query(Query.of("dag_id", dagId)));
    }

    /** {@code GET /api/v2/backfills/{id}}. */
    public Backfill get(long id) {
        return transport.send(Call.get(path(id)), Backfill.class);
    }

    /** {@code PUT /api/v2/backfills/{id}/pause}: {@code CONFLICT} where it has ended. */
    public Backfill pause(long id) {
        return put(id, "pause");
    }

    /** {@code PUT /api/v2/backfills/{id}/unpause}: {@code CONFLICT} where it has ended. */
    public Backfill unpause(long id) {
        return put(id, "unpause");
    }

    /** {@code PUT /api/v2/backfills/{id}/cancel}: it makes no more runs; {@code CONFLICT} where it has ended. */
    public Backfill cancel(long id) {
        return put(id, "cancel");
    }

    private Backfill put(long id, String what) {
        return transport.send(Call.write("PUT", path(id) + "/" + what, null), Backfill.class);
    }

    private static String path(long id) {
        return Call.path("backfills", Long.toString(id));
    }
}
