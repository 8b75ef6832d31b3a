package vn.dti.ledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.database.LedgerServer;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;

class DeliveriesTest {
    private static final LocalDateTime ARRIVED = LocalDateTime.parse("2026-11-01T01:30:00.000001");

    private final Database database = LedgerServer.emptied();
    private final Deliveries deliveries = new Deliveries(database);

    @Test
    void aFirstFileIsNewAndUnread() {
        Standing standing = deliveries.register(arrival("H26.1", "standard", "a"));
        assertThat(standing).isEqualTo(Standing.NEW);
        assertThat(standing.unread()).isTrue();
        assertThat(deliveries.current()).isEmpty();
        assertThat(deliveries.pending()).containsExactly(arrival("H26.1", "standard", "a"));
    }

    @Test
    void aFileThatWasNeverFinishedIsResumedInItsPlace() {
        deliveries.register(arrival("H26.1", "standard", "a"));
        check("H26.2", "standard", "b");
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.RESUMED);
        finish("H26.1", "standard", "a");
        assertThat(sequence()).containsExactly("H26.1-a 1", "H26.2-b 2");
    }

    @Test
    void theCurrentFileAgainIsNothing() {
        check("H26.1", "standard", "a");
        String digest = deliveries.digest();
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.CURRENT);
        assertThat(sequence()).containsExactly("H26.1-a 1");
        assertThat(deliveries.digest()).isEqualTo(digest);
    }

    @Test
    void anOlderFileAgainIsTheNewest() {
        check("H26.1", "standard", "a");
        check("H26.1", "standard", "b");
        check("H26.2", "standard", "c");
        String digest = deliveries.digest();
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.RETURNED);
        assertThat(sequence()).containsExactly("H26.1-b 2", "H26.2-c 3", "H26.1-a 4");
        assertThat(deliveries.digest()).isNotEqualTo(digest);
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.CURRENT);
        assertThat(deliveries.register(arrival("H26.1", "standard", "b"))).isEqualTo(Standing.RETURNED);
    }

    @Test
    void filesOfOtherOfficesAndSourcesDoNotMakeOneOlder() {
        check("H26.1", "standard", "a");
        check("H26.1", "business", "b");
        check("H26.2", "standard", "c");
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.CURRENT);
        assertThat(deliveries.register(arrival("H26.1", "business", "b"))).isEqualTo(Standing.CURRENT);
    }

    /** Of the same office and profile, newest first, read or not; what was refused never counts. */
    @Test
    void knowsWhatWasSentBefore() {
        check("H26.1", "standard", "a");
        check("H26.1", "business", "b");
        check("H26.2", "standard", "c");
        deliveries.register(arrival("H26.1", "standard", "d"));
        deliveries.register(arrival("H26.1", "standard", "e"));
        deliveries.markRefused("H26.1-e", "F005_FILE_DAMAGED", List.of());
        deliveries.register(arrival("H26.1", "standard", "f"));

        assertThat(deliveries.before("H26.1-f"))
                .containsExactly(arrival("H26.1", "standard", "d"), arrival("H26.1", "standard", "a"));
        assertThat(deliveries.before("H26.1-a")).isEmpty();
    }

    @Test
    void theSameDeliveriesAgainInTheSameOrderChangeNothing() {
        check("H26.1", "standard", "a");
        check("H26.1", "standard", "b");
        String digest = deliveries.digest();
        deliveries.register(arrival("H26.1", "standard", "a"));
        deliveries.register(arrival("H26.1", "standard", "b"));
        assertThat(deliveries.digest()).isEqualTo(digest);
    }

    @Test
    void aRefusalIsRememberedAndMovesNothing() {
        check("H26.1", "standard", "a");
        deliveries.register(arrival("H26.1", "standard", "bad"));
        deliveries.markRefused(
                "H26.1-bad", "FILE_UNREADABLE", List.of(new FindingCount("FILE_UNREADABLE", Severity.ERROR, 1)));
        assertThat(deliveries.register(arrival("H26.1", "standard", "bad"))).isEqualTo(Standing.REFUSED);
        assertThat(deliveries.refusal("H26.1-bad")).contains("FILE_UNREADABLE");
        assertThat(deliveries.refusal("H26.1-a")).isEmpty();
        assertThat(deliveries.pending()).isEmpty();
        assertThat(deliveries.register(arrival("H26.1", "standard", "a"))).isEqualTo(Standing.CURRENT);
        assertThat(sequence()).containsExactly("H26.1-a 1");
    }

    @Test
    void whatWasReadComesBackAsItWas() {
        deliveries.register(arrival("H26.1", "standard", "a"));
        Delivery read = delivery(arrival("H26.1", "standard", "a"), 99);
        deliveries.markChecked(read, List.of(), List.of());
        Delivery booked = deliveries.current().get(0);
        assertThat(booked).isEqualTo(delivery(arrival("H26.1", "standard", "a"), 1));
        assertThat(booked.provided()).isEqualTo(-1L >>> 1);
    }

    @Test
    void aSmallFeedsDeliveryIsNoneOfTheDossiers() {
        check("H26.1", "standard", "a");
        deliveries.register(arrival("H26.1", "petitions", "p"));
        deliveries.markChecked(Feed.PETITIONS, delivery(arrival("H26.1", "petitions", "p"), 0), List.of(), List.of());
        check("H26.2", "standard", "b");

        assertThat(sequence()).containsExactly("H26.1-a 1", "H26.2-b 3");
        assertThat(deliveries.feeds()).singleElement().satisfies(each -> {
            assertThat(each.feed()).isEqualTo(Feed.PETITIONS);
            assertThat(each.delivery().id()).isEqualTo("H26.1-p");
        });
        assertThat(deliveries.current(Feed.SATISFACTION)).isEmpty();
    }

    @Test
    void aSmallFeedsDeliveryChangesTheDigest() {
        check("H26.1", "standard", "a");
        String before = deliveries.digest();
        deliveries.register(arrival("H26.1", "petitions", "p"));
        assertThat(deliveries.digest()).isEqualTo(before);
        deliveries.markChecked(Feed.PETITIONS, delivery(arrival("H26.1", "petitions", "p"), 0), List.of(), List.of());
        assertThat(deliveries.digest()).isNotEqualTo(before);
    }

    @Test
    void aDeliveryMayCoverNoDays() {
        Arrival empty = arrival("H26.1", "standard", "empty");
        deliveries.register(empty);
        deliveries.markChecked(
                new Delivery(
                        0,
                        empty.id(),
                        empty.office(),
                        empty.source(),
                        empty.file(),
                        empty.sha256(),
                        ARRIVED,
                        null,
                        null,
                        7,
                        0,
                        0,
                        0,
                        0),
                List.of(),
                List.of());
        assertThat(deliveries.current()).singleElement().satisfies(booked -> {
            assertThat(booked.windowFrom()).isNull();
            assertThat(booked.windowTo()).isNull();
        });
    }

    @Test
    void findingsAreCountedAndReadingAgainReplacesThem() {
        deliveries.register(arrival("H26.1", "standard", "a"));
        List<FindingCount> first = List.of(
                new FindingCount("DATE_ORDER", Severity.ERROR, 2), new FindingCount("UNIT_ALIAS", Severity.INFO, 40));
        Delivery read = delivery(arrival("H26.1", "standard", "a"), 0);
        deliveries.markChecked(read, first, List.of());
        assertThat(deliveries.findings("H26.1-a")).isEqualTo(first);
        deliveries.markChecked(read, first.subList(0, 1), List.of());
        assertThat(deliveries.findings("H26.1-a")).isEqualTo(first.subList(0, 1));
    }

    @Test
    void howCleanADeliveryIsComesBackAndCountsInTheDigest() {
        check("H26.1", "standard", "a");
        check("H26.2", "standard", "b");
        String before = deliveries.digest();
        List<QualityCount> quality = List.of(
                new QualityCount(Field.CHANNEL, QualityKind.DEFAULTED, 0, 9),
                new QualityCount(Field.DUE_AT, QualityKind.NO_DUE, 4, 9),
                new QualityCount(Field.DUE_AT, QualityKind.DUE_FROM_LIMIT, 3, 4));
        deliveries.markChecked(delivery(arrival("H26.1", "standard", "a"), 0), List.of(), quality);
        assertThat(deliveries.quality()).containsOnlyKeys("H26.1-a", "H26.2-b").containsEntry("H26.1-a", quality);
        assertThat(deliveries.digest()).isNotEqualTo(before);
    }

    @Test
    void aDeliveryOfAVersionThatDidNotCountHasNoCounts() {
        check("H26.1", "standard", "a");
        String digest = deliveries.digest();
        database.jdbc().sql("update dti.delivery set quality = null").update();
        assertThat(deliveries.quality()).isEmpty();
        assertThat(deliveries.current()).hasSize(1);
        assertThat(deliveries.digest()).isEqualTo(digest);
    }

    @Test
    void whatWasNeverRegisteredCannotBeBooked() {
        assertThatThrownBy(() -> deliveries.markRefused("H26.1-x", "FILE_UNREADABLE", List.of()))
                .hasMessage("not registered: H26.1-x");
        assertThat(deliveries.findings("H26.1-x")).isEmpty();
    }

    @Test
    void manyAtOnceAreNumberedWithoutGaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Standing>> registrations = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Standing>)
                            () -> deliveries.register(arrival("H26." + i % 7, "standard", "f" + i)))
                    .toList();
            for (var result : threads.invokeAll(registrations)) {
                assertThat(result.get()).isEqualTo(Standing.NEW);
            }
        } finally {
            threads.shutdown();
        }
        deliveries.pending().forEach(arrival -> deliveries.markChecked(delivery(arrival, 0), List.of(), List.of()));
        assertThat(deliveries.current())
                .extracting(Delivery::sequence)
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
    }

    private List<String> sequence() {
        return deliveries.current().stream()
                .map(delivery -> delivery.id() + " " + delivery.sequence())
                .toList();
    }

    private void check(String office, String source, String name) {
        deliveries.register(arrival(office, source, name));
        finish(office, source, name);
    }

    private void finish(String office, String source, String name) {
        deliveries.markChecked(delivery(arrival(office, source, name), 0), List.of(), List.of());
    }

    private static Arrival arrival(String office, String source, String name) {
        return new Arrival(
                office + "-" + name, office, source, "digest of " + source, name + ".csv", "0".repeat(64), ARRIVED);
    }

    private static Delivery delivery(Arrival arrival, long sequence) {
        return new Delivery(
                sequence,
                arrival.id(),
                arrival.office(),
                arrival.source(),
                arrival.file(),
                arrival.sha256(),
                arrival.arrivedAt(),
                LocalDate.parse("2025-10-01"),
                LocalDate.parse("2026-11-01"),
                Long.MAX_VALUE,
                10,
                7,
                2,
                1);
    }
}
