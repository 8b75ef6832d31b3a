package vn.dti.ledger.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;

/**
 * One night at a time: a lock of the database session, gone with its holder however it dies. It is on the night and not on
 * the data directory, which the portal shares.
 */
public final class NightLock implements AutoCloseable {
    /** Two numbers that name the lock; any would do, they only must stay. */
    private static final String KEY = "(8401, 1)";

    private static final long PAUSE_MILLISECONDS = 50;

    private final Connection session;

    private NightLock(Connection session) {
        this.session = session;
    }

    /**
     * Takes the lock.
     *
     * @param night the day of the night, shown to whoever comes second
     * @param patience how long to wait for it: the server needs a moment to notice that a holder was killed
     * @throws LedgerFault with {@link LedgerFault.Code#NIGHT_RUNNING}
     */
    public static NightLock take(Database database, LocalDate night, Duration patience) {
        try {
            Connection session = database.connect();
            try {
                long end = System.nanoTime() + patience.toNanos();
                while (!attempt(session)) {
                    if (System.nanoTime() >= end) {
                        throw running(holder(session));
                    }
                    Thread.sleep(PAUSE_MILLISECONDS);
                }
                name(session, "dti night " + night);
                return new NightLock(session);
            } catch (SQLException | RuntimeException e) {
                session.close();
                throw e;
            } catch (InterruptedException e) {
                session.close();
                Thread.currentThread().interrupt();
                throw running("");
            }
        } catch (SQLException e) {
            throw LedgerFault.in(e).orElseThrow(() -> new IllegalStateException(e));
        }
    }

    /** Whether the lock is still ours; not once the session was lost. */
    public boolean held() {
        try {
            return session.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean attempt(Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("select pg_try_advisory_lock" + KEY);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void name(Connection session, String name) throws SQLException {
        try (PreparedStatement statement =
                session.prepareStatement("select set_config('application_name', ?, false)")) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private static String holder(Connection session) throws SQLException {
        String question = """
                select a.application_name
                from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.classid = 8401 and l.objid = 1 and l.granted
                  and l.database = (select oid from pg_database where datname = current_database())
                """;
        try (PreparedStatement statement = session.prepareStatement(question);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? " (" + row.getString(1) + ")" : "";
        }
    }

    private static LedgerFault running(String holder) {
        return new LedgerFault(
                LedgerFault.Code.NIGHT_RUNNING,
                "Một lượt chạy đêm khác đang chạy" + holder + "; hãy đợi rồi chạy lại.",
                "Another night is running" + holder + "; wait and run again.",
                null);
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            // The session is gone either way, and the lock with it.
            assert !held();
        }
    }
}
