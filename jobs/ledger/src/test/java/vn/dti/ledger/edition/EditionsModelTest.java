package vn.dti.ledger.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.ledger.database.LedgerServer;
import vn.dti.schemas.dataset.Edition;

/** What holds for editions whatever nights come, die and come again, also at once. */
class EditionsModelTest {
    private static final int NIGHTS = 150;
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Editions editions = new Editions(LedgerServer.emptied());

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aNameNeverHasTwoContentsAndTheNewestDayIsCurrent(long seed) {
        Random random = new Random(seed);
        Map<String, Inputs> contents = new HashMap<>();
        Map<LocalDate, Inputs> newest = new HashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (int night = 0; night < NIGHTS; night++) {
            LocalDate date = OCTOBER.atDay(1 + random.nextInt(6));
            Inputs inputs = new Inputs("d" + random.nextInt(3), "p" + random.nextInt(2), "v");
            EditionEntry begun = editions.begin(OCTOBER, date, inputs);
            String place = "seed " + seed + ", night " + night;
            assertThat(begun.state() == EditionState.PUBLISHED).as(place).isEqualTo(inputs.equals(newest.get(date)));
            boolean killed = random.nextInt(3) == 0;
            if (killed || begun.state() == EditionState.PUBLISHED) {
                continue;
            }
            EditionEntry published = editions.publish(begun.edition(), manifest(inputs));
            assertThat(contents.put(published.edition().name(), published.inputs()))
                    .as(place)
                    .isNull();
            newest.put(date, inputs);
            latest = date.isAfter(latest) ? date : latest;
            assertThat(editions.current().orElseThrow().edition().date())
                    .as(place)
                    .isEqualTo(latest);
        }
        for (EditionEntry entry : editions.published()) {
            assertThat(entry.inputs()).isEqualTo(contents.get(entry.edition().name()));
            assertThat(entry.manifestSha256()).isEqualTo(manifest(entry.inputs()));
        }
        assertThat(editions.published()).hasSize(contents.size());
    }

    @Test
    void nightsThatBeginAtOnceBeginTheSameEdition() throws Exception {
        LocalDate date = OCTOBER.atEndOfMonth();
        Callable<String> begin = () -> editions.begin(OCTOBER, date, new Inputs("d", "p", "v"))
                .edition()
                .name();
        assertThat(new HashSet<>(atOnce(Stream.generate(() -> begin).limit(16).toList())))
                .containsExactly("2026-10/p20261031");
    }

    @Test
    void editionsPublishedAtOnceAreOrderedWithoutGaps() throws Exception {
        List<Edition> begun = IntStream.rangeClosed(1, 16)
                .mapToObj(day -> editions.begin(OCTOBER, OCTOBER.atDay(day), new Inputs("d", "p", "v"))
                        .edition())
                .toList();
        List<Long> orders = atOnce(begun.stream()
                .map(edition -> (Callable<Long>) () -> editions.publish(edition, "a".repeat(64))
                        .publishedOrder()
                        .orElseThrow())
                .toList());
        Set<Long> expected = new HashSet<>();
        for (long order = 1; order <= 16; order++) {
            expected.add(order);
        }
        assertThat(new HashSet<>(orders)).isEqualTo(expected);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static String manifest(Inputs inputs) {
        return (inputs.deliveries() + inputs.pack()).repeat(16);
    }
}
