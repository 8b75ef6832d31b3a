package vn.dti.ledger.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to date. */
final class Migrations {
    private Migrations() {}

    /**
     * Runs what has not run yet; several processes may come at once.
     *
     * @throws LedgerFault where a newer program has written the database
     */
    static void migrate(DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .defaultSchema("dti")
                .schemas("dti", "batch")
                .locations("classpath:db/migration")
                .javaMigrations(new V2__batch_tables())
                .ignoreMigrationPatterns(new String[0])
                .failOnMissingLocations(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            if (!CoreErrorCode.VALIDATE_ERROR.equals(e.getErrorCode())) {
                throw e;
            }
            throw new LedgerFault(
                    LedgerFault.Code.NEWER_SCHEMA,
                    "Cơ sở dữ liệu do một phiên bản khác của chương trình tạo ra; hãy dùng phiên bản mới hơn.",
                    "The database was written by another version of the program; use the newer one.",
                    e);
        }
    }

    /** Vietnamese names need it, and comparing bytes is only right in it. */
    static void requireUtf8(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_encoding")) {
            if (!row.next() || !"UTF8".equals(row.getString(1))) {
                throw new LedgerFault(
                        LedgerFault.Code.LOGIN_REFUSED,
                        "Cơ sở dữ liệu phải dùng bảng mã UTF8.",
                        "The database must use the encoding UTF8.",
                        null);
            }
        }
    }
}
