package vn.dti.ledger.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.database.LedgerFault;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.ReportMonths;

/** The editions of a data directory: the truth about what is published. */
public final class Editions {
    private static final String PRELIMINARY = "revision like 'p%'";

    private final Database database;
    private final ReportMonths months;

    /** The editions of a database whose city reports by calendar months. */
    public Editions(Database database) {
        this(database, ReportMonths.CALENDAR);
    }

    /** The editions of a database, of a city whose months begin and end so. */
    public Editions(Database database, ReportMonths months) {
        this.database = database;
        this.months = months;
    }

    /** That an edition's month had ended on its day, in SQL. */
    private String full() {
        String end = months.equals(ReportMonths.CALENDAR)
                ? "interval '1 month' - interval '1 day'"
                : "interval '" + (months.closingDay() - 1) + " days'";
        return "date >= (month || '-01')::date + " + end;
    }

    /**
     * Begins the edition of a month and a day, under the first of the names {@code pD}, {@code pD.2}, {@code pD.3}… that
     * does not stand for other inputs. A killed attempt's name is used again, or given up where the inputs are once more
     * those of the newest published edition of the day.
     *
     * @return the edition; already {@link EditionState#PUBLISHED} where the newest of that day has the same inputs
     */
    public EditionEntry begin(YearMonth month, LocalDate date, Inputs inputs) {
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("lock table dti.edition in share row exclusive mode")
                    .update();
            Optional<EditionEntry> newest = newest(month, date);
            if (newest.isPresent() && newest.get().state() == EditionState.BUILDING) {
                if (publishedWith(month, date, inputs)) {
                    giveUp(newest.get().edition());
                } else {
                    rebase(newest.get().edition(), inputs, "");
                }
            } else if (newest.isEmpty() || !newest.get().inputs().equals(inputs)) {
                insert(month, date, inputs);
            }
            return newest(month, date).orElseThrow();
        });
    }

    /** The newest preliminary edition of a month and a day, published or not. */
    public Optional<EditionEntry> newest(YearMonth month, LocalDate date) {
        return database.jdbc()
                .sql("select * from dti.edition where month = ? and date = ? and " + PRELIMINARY
                        + " order by number desc limit 1")
                .params(month.toString(), date)
                .query(this::entry)
                .optional();
    }

    /**
     * Begins the next frozen edition of a month: {@code r1}, {@code r2}… A killed attempt's name is used again.
     *
     * @param date the day on which it is closed or revised
     * @param reason why, empty where it need not be said
     * @return the edition; already {@link EditionState#PUBLISHED} where the newest frozen one has the same inputs
     */
    public EditionEntry beginFrozen(YearMonth month, LocalDate date, Inputs inputs, String reason) {
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("lock table dti.edition in share row exclusive mode")
                    .update();
            Optional<EditionEntry> frozen = frozen(month);
            if (frozen.filter(last -> last.inputs().equals(inputs)).isPresent()) {
                return frozen.get();
            }
            int number = (int) frozenBefore(month, Integer.MAX_VALUE) + 1;
            Edition edition = Edition.frozen(month, date, number).in(months);
            if (find(month, edition.revision()).isPresent()) {
                rebase(edition, inputs, reason);
            } else {
                insert(edition, number, inputs, reason);
            }
            return find(month, edition.revision()).orElseThrow();
        });
    }

    /** The newest frozen edition of a month: empty until the month is closed. */
    public Optional<EditionEntry> frozen(YearMonth month) {
        return revision(month, frozenBefore(month, Integer.MAX_VALUE));
    }

    /**
     * The newest frozen edition of a month that was there before a day: what the nights of that day and later compare with,
     * also when they are made again after a revision.
     */
    public Optional<EditionEntry> frozenBefore(YearMonth month, LocalDate day) {
        return database.jdbc()
                .sql("select * from dti.edition where month = ? and date < ? and state = 'PUBLISHED' and not "
                        + PRELIMINARY + " order by number desc limit 1")
                .params(month.toString(), day)
                .query(this::entry)
                .optional();
    }

    /** The published edition that a frozen one supersedes; empty for {@code r1} and for preliminary ones. */
    public Optional<EditionEntry> superseded(Edition edition) {
        return edition.preliminary()
                ? Optional.empty()
                : revision(
                        edition.month(),
                        frozenBefore(
                                edition.month(),
                                Integer.parseInt(edition.revision().substring(1))));
    }

    private Optional<EditionEntry> revision(YearMonth month, long number) {
        return find(month, "r" + number);
    }

    /** The largest number of a month's published frozen editions below a number; 0 where there is none. */
    private long frozenBefore(YearMonth month, int number) {
        return database.jdbc()
                .sql(
                        "select coalesce(max(number), 0) from dti.edition where month = ? and number < ? and state = 'PUBLISHED'"
                                + " and not " + PRELIMINARY)
                .params(month.toString(), number)
                .query(Long.class)
                .single();
    }

    /** The edition of a name. */
    public Optional<EditionEntry> find(YearMonth month, String revision) {
        return database.jdbc()
                .sql("select * from dti.edition where month = ? and revision = ?")
                .params(month.toString(), revision)
                .query(this::entry)
                .optional();
    }

    /**
     * Publishes an edition, in one transaction; nothing where that is done already.
     *
     * @param manifestSha256 the SHA-256 of the release's manifest, 64 hex digits
     * @throws LedgerFault with {@link LedgerFault.Code#EDITION_CONFLICT} where the name is published with another manifest
     */
    public EditionEntry publish(Edition edition, String manifestSha256) {
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("lock table dti.edition in share row exclusive mode")
                    .update();
            EditionEntry entry = find(edition.month(), edition.revision())
                    .orElseThrow(() -> new IllegalStateException("never begun: " + edition.name()));
            if (entry.state() == EditionState.PUBLISHED) {
                requireSame(entry, manifestSha256);
                return entry;
            }
            database.jdbc()
                    .sql("""
                            update dti.edition set state = 'PUBLISHED', manifest_sha256 = ?,
                              published_order = (select coalesce(max(published_order), 0) + 1 from dti.edition)
                            where month = ? and revision = ?
                            """)
                    .params(manifestSha256, edition.month().toString(), edition.revision())
                    .update();
            return find(edition.month(), edition.revision()).orElseThrow();
        });
    }

    /**
     * The edition to show first: of the newest month, there the newest day, there the last published. A month that is closed
     * or revised does not take the place of the one that is going on.
     */
    public Optional<EditionEntry> current() {
        return database.jdbc().sql("""
                        select * from dti.edition where state = 'PUBLISHED'
                        order by month desc, date desc, published_order desc limit 1
                        """).query(this::entry).optional();
    }

    /** The newest edition of the newest month that had ended on the edition's day. */
    public Optional<EditionEntry> lastFull() {
        return database.jdbc()
                .sql("select * from dti.edition where state = 'PUBLISHED' and " + full()
                        + " order by month desc, date desc, published_order desc limit 1")
                .query(this::entry)
                .optional();
    }

    /** All published editions, in the order of publishing. */
    public List<EditionEntry> published() {
        return database.jdbc()
                .sql("select * from dti.edition where state = 'PUBLISHED' order by published_order")
                .query(this::entry)
                .list();
    }

    private boolean publishedWith(YearMonth month, LocalDate date, Inputs inputs) {
        return database.jdbc()
                .sql("select * from dti.edition where month = ? and date = ? and state = 'PUBLISHED' and " + PRELIMINARY
                        + " order by number desc limit 1")
                .params(month.toString(), date)
                .query(this::entry)
                .optional()
                .filter(entry -> entry.inputs().equals(inputs))
                .isPresent();
    }

    /** Forgets an edition that nobody has seen; its name is free again. */
    public void giveUp(Edition edition) {
        database.jdbc()
                .sql("delete from dti.edition where month = ? and revision = ? and state = 'BUILDING'")
                .params(edition.month().toString(), edition.revision())
                .update();
    }

    private void insert(YearMonth month, LocalDate date, Inputs inputs) {
        int number = database.jdbc()
                .sql("select coalesce(max(number), 0) + 1 from dti.edition where month = ? and date = ? and "
                        + PRELIMINARY)
                .params(month.toString(), date)
                .query(Integer.class)
                .single();
        insert(Edition.preliminary(month, date, number).in(months), number, inputs, "");
    }

    private void insert(Edition edition, int number, Inputs inputs, String reason) {
        database.jdbc()
                .sql("""
                        insert into dti.edition
                          (month, revision, date, number, state, deliveries_digest, pack_digest, program_version, reason)
                        values (?, ?, ?, ?, 'BUILDING', ?, ?, ?, ?)
                        """)
                .params(
                        edition.month().toString(),
                        edition.revision(),
                        edition.date(),
                        number,
                        inputs.deliveries(),
                        inputs.pack(),
                        inputs.program(),
                        reason)
                .update();
    }

    private void rebase(Edition edition, Inputs inputs, String reason) {
        database.jdbc()
                .sql("""
                        update dti.edition set date = ?, deliveries_digest = ?, pack_digest = ?, program_version = ?, reason = ?
                        where month = ? and revision = ? and state = 'BUILDING'
                        """)
                .params(
                        edition.date(),
                        inputs.deliveries(),
                        inputs.pack(),
                        inputs.program(),
                        reason,
                        edition.month().toString(),
                        edition.revision())
                .update();
    }

    private static void requireSame(EditionEntry entry, String manifestSha256) {
        if (!Objects.equals(entry.manifestSha256(), manifestSha256)) {
            String name = entry.edition().name();
            throw new LedgerFault(
                    LedgerFault.Code.EDITION_CONFLICT,
                    "Ấn bản " + name + " đã công bố với nội dung khác.",
                    "The edition " + name + " is published with other contents.",
                    null);
        }
    }

    private EditionEntry entry(ResultSet row, int number) throws SQLException {
        long order = row.getLong("published_order");
        return new EditionEntry(
                new Edition(
                        YearMonth.parse(row.getString("month")),
                        row.getString("revision"),
                        row.getObject("date", LocalDate.class),
                        months),
                EditionState.valueOf(row.getString("state")),
                new Inputs(
                        row.getString("deliveries_digest"),
                        row.getString("pack_digest"),
                        row.getString("program_version")),
                row.getString("reason"),
                row.getString("manifest_sha256"),
                order == 0 ? OptionalLong.empty() : OptionalLong.of(order));
    }
}
