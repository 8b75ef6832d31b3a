package vn.dti.ledger.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.ledger.database.Database;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.Severity;

/**
 * The deliveries of a data directory. The sequence says which is newer; it is given on registration, without gaps, so that
 * an interrupted night and an undisturbed one number alike.
 */
public final class Deliveries {
    private final Database database;

    private record Known(String office, String source, String state, long sequence) {}

    /** The deliveries of a database. */
    public Deliveries(Database database) {
        this.database = database;
    }

    /** Registers a file that came in and says what to do with it. Files of one scan are registered in their order. */
    public Standing register(Arrival arrival) {
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("lock table dti.delivery in share row exclusive mode")
                    .update();
            Optional<Known> known = known(arrival.id());
            if (known.isEmpty()) {
                insert(arrival);
                return Standing.NEW;
            }
            return switch (known.get().state()) {
                case "REGISTERED" -> Standing.RESUMED;
                case "REFUSED" -> Standing.REFUSED;
                default -> again(arrival.id(), known.get());
            };
        });
    }

    /** Books the outcome of a delivery of dossiers that was read. */
    public void markChecked(Delivery read, List<FindingCount> findings, List<QualityCount> quality) {
        markChecked(Feed.DOSSIERS, read, findings, quality);
    }

    /** Books the outcome of a delivery that was read; its sequence is the ledger's, whatever the argument says. */
    public void markChecked(Feed feed, Delivery read, List<FindingCount> findings, List<QualityCount> quality) {
        database.inTransaction(() -> {
            int booked = database.jdbc()
                    .sql("""
                            update dti.delivery set state = 'CHECKED', window_from = ?, window_to = ?, provided = ?,
                              rows_read = ?, rows_accepted = ?, rows_set_aside = ?, rows_blank = ?, quality = ?,
                              feed = ?, refusal_code = null
                            where id = ?
                            """)
                    .param(read.windowFrom())
                    .param(read.windowTo())
                    .param(read.provided())
                    .param(read.rowsRead())
                    .param(read.rowsAccepted())
                    .param(read.rowsSetAside())
                    .param(read.rowsBlank())
                    .param(QualityCount.text(quality))
                    .param(feed.name())
                    .param(read.id())
                    .update();
            return bookFindings(read.id(), booked, findings);
        });
    }

    /** Books that a file was refused as a whole. */
    public void markRefused(String id, String refusalCode, List<FindingCount> findings) {
        database.inTransaction(() -> {
            int booked = database.jdbc()
                    .sql("update dti.delivery set state = 'REFUSED', refusal_code = ? where id = ?")
                    .params(refusalCode, id)
                    .update();
            return bookFindings(id, booked, findings);
        });
    }

    /** All checked deliveries of dossiers, oldest first: what an edition rests on. */
    public List<Delivery> current() {
        return current(Feed.DOSSIERS);
    }

    /** All checked deliveries of a feed, oldest first. */
    public List<Delivery> current(Feed feed) {
        return database.jdbc()
                .sql("select * from dti.delivery where state = 'CHECKED' and feed = ? order by sequence")
                .param(feed.name())
                .query(Deliveries::delivery)
                .list();
    }

    /** All checked deliveries of the small feeds, feed by feed, of each oldest first. */
    public List<FeedDelivery> feeds() {
        return Feed.small().stream()
                .flatMap(feed -> current(feed).stream().map(delivery -> new FeedDelivery(feed, delivery)))
                .toList();
    }

    /** How clean the checked deliveries are, by id; nothing of those that were read by a version that did not count. */
    public Map<String, List<QualityCount>> quality() {
        return database
                .jdbc()
                .sql("select id, quality from dti.delivery where state = 'CHECKED' and quality is not null order by id")
                .query((row, number) -> Map.entry(row.getString("id"), QualityCount.parse(row.getString("quality"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The digest of the current deliveries of all feeds and their order, with all that a release shows of them. */
    public String digest() {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Map<String, List<QualityCount>> quality = quality();
        for (Delivery delivery : Delivery.ranked(current())) {
            String counts = QualityCount.text(quality.getOrDefault(delivery.id(), List.of()));
            sha.update((delivery + "\n" + counts + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (FeedDelivery delivery : FeedDelivery.ranked(feeds())) {
            sha.update((delivery + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Registered and never finished, oldest first: to be read before anything new. */
    public List<Arrival> pending() {
        return database.jdbc()
                .sql("select * from dti.delivery where state = 'REGISTERED' order by sequence")
                .query((row, number) -> arrival(row))
                .list();
    }

    /** What the same office sent before a delivery by the same profile and was not refused, newest first. */
    public List<Arrival> before(String id) {
        return database.jdbc()
                .sql("""
                        select earlier.* from dti.delivery it join dti.delivery earlier
                          on earlier.office = it.office and earlier.source = it.source and earlier.sequence < it.sequence
                        where it.id = ? and earlier.state <> 'REFUSED' order by earlier.sequence desc
                        """)
                .param(id)
                .query((row, number) -> arrival(row))
                .list();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getString("id"),
                row.getString("office"),
                row.getString("source"),
                row.getString("profile_digest"),
                row.getString("file"),
                row.getString("sha256"),
                row.getObject("arrived_at", LocalDateTime.class));
    }

    /** Why a delivery was refused; empty where it was not. */
    public Optional<String> refusal(String id) {
        return database.jdbc()
                .sql("select refusal_code from dti.delivery where id = ? and refusal_code is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** What was found in a delivery, by code. */
    public List<FindingCount> findings(String id) {
        return database.jdbc()
                .sql(
                        "select code, severity, findings from dti.finding_count where delivery = ? order by code, severity")
                .param(id)
                .query((row, number) -> new FindingCount(
                        row.getString("code"), Severity.valueOf(row.getString("severity")), row.getLong("findings")))
                .list();
    }

    private Standing again(String id, Known known) {
        long newest = database.jdbc()
                .sql("""
                        select max(sequence) from dti.delivery
                        where office = ? and source = ? and state <> 'REFUSED'
                        """)
                .params(known.office(), known.source())
                .query(Long.class)
                .single();
        if (newest == known.sequence()) {
            return Standing.CURRENT;
        }
        database.jdbc()
                .sql("update dti.delivery set sequence = (select max(sequence) + 1 from dti.delivery) where id = ?")
                .param(id)
                .update();
        return Standing.RETURNED;
    }

    private Optional<Known> known(String id) {
        return database.jdbc()
                .sql("select office, source, state, sequence from dti.delivery where id = ?")
                .param(id)
                .query((row, number) -> new Known(
                        row.getString("office"),
                        row.getString("source"),
                        row.getString("state"),
                        row.getLong("sequence")))
                .optional();
    }

    private void insert(Arrival arrival) {
        database.jdbc()
                .sql("""
                        insert into dti.delivery
                          (id, office, source, profile_digest, file, sha256, arrived_at, sequence, state)
                        values (?, ?, ?, ?, ?, ?, ?, (select coalesce(max(sequence), 0) + 1 from dti.delivery), 'REGISTERED')
                        """)
                .params(
                        arrival.id(),
                        arrival.office(),
                        arrival.source(),
                        arrival.profileDigest(),
                        arrival.file(),
                        arrival.sha256(),
                        arrival.arrivedAt())
                .update();
    }

    private String bookFindings(String id, int booked, List<FindingCount> findings) {
        if (booked != 1) {
            throw new IllegalStateException("not registered: " + id);
        }
        database.jdbc()
                .sql("delete from dti.finding_count where delivery = ?")
                .param(id)
                .update();
        for (FindingCount finding : findings) {
            database.jdbc()
                    .sql("insert into dti.finding_count (delivery, code, severity, findings) values (?, ?, ?, ?)")
                    .params(id, finding.code(), finding.severity().name(), finding.findings())
                    .update();
        }
        return id;
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("sequence"),
                row.getString("id"),
                row.getString("office"),
                row.getString("source"),
                row.getString("file"),
                row.getString("sha256"),
                row.getObject("arrived_at", LocalDateTime.class),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getLong("provided"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_set_aside"),
                row.getLong("rows_blank"));
    }
}
