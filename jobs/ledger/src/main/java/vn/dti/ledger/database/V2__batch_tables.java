package vn.dti.ledger.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The tables of Spring Batch, from the script its own jar carries, in a schema of their own. A later Batch with other tables
 * brings its own migration script and a further migration here.
 */
@SuppressWarnings("TypeName") // Flyway reads version and description from the name
final class V2__batch_tables extends BaseJavaMigration {
    private static final String SCRIPT = "/org/springframework/batch/core/schema-postgresql.sql";

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to batch");
            statement.execute(script());
            statement.execute("set local search_path to dti");
        }
    }

    private static String script() throws IOException {
        try (InputStream script = V2__batch_tables.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IOException("not on the class path: " + SCRIPT);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
