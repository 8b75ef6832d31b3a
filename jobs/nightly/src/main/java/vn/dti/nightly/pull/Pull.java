package vn.dti.nightly.pull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.nightly.Workplace;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.pack.Connector;

/** Fetches from all connectors, one after the other. One that fails holds up no other: it is said, with the age of what is there. */
public final class Pull {
    private final Workplace place;
    private final Secrets secrets;
    private final Instant now;

    /**
     * A pull.
     *
     * @param place the workplace
     * @param environment where secrets are looked for
     * @param now the present
     */
    public Pull(Workplace place, Map<String, String> environment, Instant now) {
        this.place = place;
        this.secrets = new Secrets(environment);
        this.now = now;
    }

    /**
     * Fetches what is new.
     *
     * @return how many connectors failed
     * @throws IOException where our own disk cannot be written
     */
    public int all(List<Connector> connectors) throws IOException {
        int failed = 0;
        for (Connector connector : connectors) {
            if (place.stop().asked()) {
                return failed;
            }
            failed += one(connector) ? 0 : 1;
        }
        return failed;
    }

    private boolean one(Connector connector) throws IOException {
        ZoneId zone = place.pack().settings().zone();
        Path folder = place.data().inbox().resolve(connector.office());
        Landing landing = new Landing(connector.name(), folder, zone, now, new Pulls(place.database()));
        try {
            int landed = Puller.of(connector, secrets).pull(landing);
            place.progress()
                    .say(landed == 0 ? "pull.nothing" : "pull.done", connector.name(), connector.office(), landed);
            return true;
        } catch (PullFault fault) {
            tell(connector, String.valueOf(fault.getMessage()), zone);
            return false;
        }
    }

    private void tell(Connector connector, String reason, ZoneId zone) {
        Optional<LocalDateTime> newest = new Deliveries(place.database())
                .current().stream()
                        .filter(delivery -> delivery.office().equals(connector.office()))
                        .map(Delivery::arrivedAt)
                        .max(Comparator.naturalOrder());
        if (newest.isPresent()) {
            long days = ChronoUnit.DAYS.between(
                    newest.get().toLocalDate(),
                    LocalDateTime.ofInstant(now, zone).toLocalDate());
            place.progress()
                    .say(
                            "pull.failed",
                            connector.name(),
                            connector.office(),
                            reason,
                            newest.get().toLocalDate(),
                            days);
        } else {
            place.progress().say("pull.failed.first", connector.name(), connector.office(), reason);
        }
    }

    /** The connectors of some names, all where none is named; empty where a name is none. */
    public static Optional<List<Connector>> named(List<Connector> connectors, List<String> names) {
        List<String> known = connectors.stream().map(Connector::name).toList();
        if (!known.containsAll(names)) {
            return Optional.empty();
        }
        return Optional.of(connectors.stream()
                .filter(connector -> names.isEmpty() || names.contains(connector.name()))
                .toList());
    }
}
