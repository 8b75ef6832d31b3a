package vn.dti.ledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.ledger.database.LedgerServer;
import vn.dti.schemas.dataset.Delivery;

/** Random lives of deliveries, compared step by step with a model that says the rules in the fewest words. */
class DeliveriesModelTest {
    private static final int ACTS = 250;
    private static final int OFFICES = 3;
    private static final int FILES = 5;
    private static final LocalDateTime ARRIVED = LocalDateTime.parse("2026-11-01T01:30:00");

    private final Deliveries deliveries = new Deliveries(LedgerServer.emptied());
    private final Map<String, Known> model = new HashMap<>();

    private static final class Known {
        private final String office;
        private long sequence;
        private String state = "REGISTERED";

        private Known(String office, long sequence) {
            this.office = office;
            this.sequence = sequence;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theLedgerFollowsTheModel(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            String office = "H26." + random.nextInt(OFFICES);
            Arrival arrival = arrival(office, "f" + random.nextInt(FILES));
            switch (random.nextInt(4)) {
                case 0, 1 ->
                    assertThat(deliveries.register(arrival))
                            .as("seed %s, act %s", seed, act)
                            .isEqualTo(expected(arrival));
                case 2 -> check(arrival);
                default -> refuse(arrival);
            }
            assertThat(deliveries.current().stream().map(Delivery::id).toList())
                    .as("seed %s, act %s", seed, act)
                    .isEqualTo(inState("CHECKED"));
            assertThat(deliveries.pending().stream().map(Arrival::id).toList()).isEqualTo(inState("REGISTERED"));
        }
    }

    private Standing expected(Arrival arrival) {
        Known known = model.get(arrival.id());
        if (known == null) {
            model.put(arrival.id(), new Known(arrival.office(), next()));
            return Standing.NEW;
        }
        if (known.state.equals("REGISTERED")) {
            return Standing.RESUMED;
        }
        if (known.state.equals("REFUSED")) {
            return Standing.REFUSED;
        }
        boolean newest = model.values().stream()
                .filter(other -> other.office.equals(known.office) && !other.state.equals("REFUSED"))
                .allMatch(other -> other.sequence <= known.sequence);
        if (newest) {
            return Standing.CURRENT;
        }
        known.sequence = next();
        return Standing.RETURNED;
    }

    private void check(Arrival arrival) {
        if (unread(arrival)) {
            deliveries.markChecked(delivery(arrival), List.of(), List.of());
            model.get(arrival.id()).state = "CHECKED";
        }
    }

    private void refuse(Arrival arrival) {
        if (unread(arrival)) {
            deliveries.markRefused(arrival.id(), "FILE_UNREADABLE", List.of());
            model.get(arrival.id()).state = "REFUSED";
        }
    }

    private boolean unread(Arrival arrival) {
        return model.containsKey(arrival.id()) && model.get(arrival.id()).state.equals("REGISTERED");
    }

    private long next() {
        return model.values().stream().mapToLong(known -> known.sequence).max().orElse(0) + 1;
    }

    private List<String> inState(String state) {
        List<String> ids = new ArrayList<>(model.keySet());
        ids.removeIf(id -> !model.get(id).state.equals(state));
        ids.sort(Comparator.comparing(id -> model.get(id).sequence));
        return ids;
    }

    private static Arrival arrival(String office, String name) {
        return new Arrival(office + "-" + name, office, "standard", "d", name, "0".repeat(64), ARRIVED);
    }

    private static Delivery delivery(Arrival arrival) {
        return new Delivery(
                0,
                arrival.id(),
                arrival.office(),
                arrival.source(),
                arrival.file(),
                arrival.sha256(),
                ARRIVED,
                null,
                null,
                1,
                0,
                0,
                0,
                0);
    }
}
