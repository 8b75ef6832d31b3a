package vn.dti.ledger.audit;

import java.time.LocalDateTime;
import java.util.List;
import vn.dti.ledger.database.Database;

/** Who did what, when, to what. It only grows; the database itself refuses a change. */
public final class AuditLog {
    private final Database database;

    /**
     * A line of the log.
     *
     * @param at when, local
     * @param who the person or program
     * @param what the act, a stable word: {@code PUBLISHED}
     * @param subject what it was done to: an edition, a delivery
     * @param detail more, in words; may be empty
     */
    public record Entry(LocalDateTime at, String who, String what, String subject, String detail) {}

    /** The log of a database. */
    public AuditLog(Database database) {
        this.database = database;
    }

    /** Adds a line, in the running transaction where there is one. */
    public void append(Entry entry) {
        database.jdbc()
                .sql("insert into dti.audit_log (at, who, what, subject, detail) values (?, ?, ?, ?, ?)")
                .params(entry.at(), entry.who(), entry.what(), entry.subject(), entry.detail())
                .update();
    }

    /** The newest lines, newest first. */
    public List<Entry> newest(int limit) {
        return database.jdbc()
                .sql("select at, who, what, subject, detail from dti.audit_log order by number desc limit ?")
                .param(limit)
                .query((row, number) -> new Entry(
                        row.getObject("at", LocalDateTime.class),
                        row.getString("who"),
                        row.getString("what"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
