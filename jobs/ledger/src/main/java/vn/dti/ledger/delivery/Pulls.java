package vn.dti.ledger.delivery;

import java.time.LocalDateTime;
import vn.dti.ledger.database.Database;

/** What connectors have fetched, so that nothing is fetched twice. */
public final class Pulls {
    private final Database database;

    /** The pulls of a database. */
    public Pulls(Database database) {
        this.database = database;
    }

    /** Whether a version of a thing was fetched before. */
    public boolean known(String connector, String item, String version) {
        return database.jdbc()
                .sql("select exists (select 1 from dti.pulled where connector = ? and item = ? and version = ?)")
                .params(connector, item, version)
                .query(Boolean.class)
                .single();
    }

    /** Remembers that it was fetched, and under which name it went into the inbox. */
    public void remember(String connector, String item, String version, String file, LocalDateTime at) {
        database.jdbc().sql("""
                        insert into dti.pulled (connector, item, version, file, pulled_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """).params(connector, item, version, file, at).update();
    }
}
