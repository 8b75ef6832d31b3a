package vn.dti.scheduler.airflow;

import java.util.Map;
import java.util.stream.Stream;
import vn.dti.scheduler.airflow.model.Dag;

/** DAGs. Errors as told at {@link Airflow}. */
public final class Dags {
    private final Transport transport;
    private final Listing<Dag> listing;

    Dags(Transport transport) {
        this.transport = transport;
        this.listing = new Listing<>(transport, "dags", Dag.class, Dag::dagId, "dag_id");
    }

    /** {@code GET /api/v2/dags/{dag_id}}. */
    public Dag get(String dagId) {
        return transport.send(Call.get(Call.path("dags", dagId)), Dag.class);
    }

    /** {@code GET /api/v2/dags/{dag_id}/details}: with zone and catch-up. */
    public Dag details(String dagId) {
        return transport.send(Call.get(Call.path("dags", dagId, "details")), Dag.class);
    }

    /** {@code GET /api/v2/dags}: all the user may see, all pages. */
    public Stream<Dag> all() {
        return listing.all(Call.get(Call.path("dags")));
    }

    /** {@code GET /api/v2/dags}: the first ones. */
    public Page<Dag> first(int limit) {
        return listing.page(Call.get(Call.path("dags")).query(Query.of("limit", limit)));
    }

    /** {@code PATCH /api/v2/dags/{dag_id}}: its runs stay queued from now on. Paused already: no harm. */
    public Dag pause(String dagId) {
        return patch(dagId, true);
    }

    /**
     * {@code PATCH /api/v2/dags/{dag_id}}: its runs start again. The server at once makes the latest scheduled run that
     * was missed, also where {@code catchup} is off.
     */
    public Dag unpause(String dagId) {
        return patch(dagId, false);
    }

    private Dag patch(String dagId, boolean paused) {
        Call call = Call.write("PATCH", Call.path("dags", dagId), Map.of("is_paused", paused));
        return transport.send(call.query(Query.of("update_mask", "is_paused")), Dag.class);
    }
}
