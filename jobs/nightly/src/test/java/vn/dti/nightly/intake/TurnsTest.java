package vn.dti.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.dti.ledger.delivery.Arrival;

/** Deliveries of one office and profile are read in the ledger's order, however the threads run. */
class TurnsTest {

    private static Arrival arrival(String office, String source, int number) {
        return new Arrival(
                office + "-" + source + "-" + number,
                office,
                source,
                "",
                "f",
                "",
                LocalDateTime.of(2026, 11, 1, 1, 30));
    }

    @Test
    void oneOfficesDeliveriesComeInOrderAndOthersDoNotWait() throws Exception {
        List<Arrival> pending = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pending.add(arrival("A", "s", i));
        }
        pending.add(arrival("A", "t", 0));
        pending.add(arrival("B", "s", 0));
        Turns turns = new Turns();
        turns.begin(pending);

        turns.await(arrival("B", "s", 0));
        turns.await(arrival("A", "t", 0));
        turns.await(arrival("C", "s", 0));

        List<String> read = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 19; i >= 0; i--) {
                Arrival each = pending.get(i);
                all.add(threads.submit(() -> {
                    turns.await(each);
                    read.add(each.id());
                    turns.done(each);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(read)
                .isEqualTo(pending.subList(0, 20).stream().map(Arrival::id).toList());
    }

    /** One that was left unread, as by a stop, does not hold up those behind it. */
    @Test
    void whoeverIsDoneLetsTheNextOneIn() throws InterruptedException {
        Arrival first = arrival("A", "s", 0);
        Arrival second = arrival("A", "s", 1);
        Turns turns = new Turns();
        turns.begin(List.of(first, second));
        turns.done(first);
        turns.await(second);
        turns.done(second);
        turns.await(second);
    }
}
