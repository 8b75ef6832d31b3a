package vn.dti.ledger.database;

import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a database is and who we are there.
 *
 * @param url the JDBC URL, never with a password
 * @param user the user
 * @param password the password, empty for none
 */
record DatabaseAddress(String url, String user, String password) {
    static final String URL = "DTI_DB_URL";
    static final String USER = "DTI_DB_USER";
    static final String PASSWORD = "DTI_DB_PASSWORD";

    private static final String EXAMPLE = "jdbc:postgresql://host:5432/database";

    /**
     * The address in the environment.
     *
     * @throws LedgerFault with {@link LedgerFault.Code#MALFORMED_URL}
     */
    static DatabaseAddress external(String url, Map<String, String> environment) {
        Properties parsed = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, new Properties()) : null;
        if (parsed == null) {
            throw malformed("không phải địa chỉ PostgreSQL", "is not a PostgreSQL address");
        }
        if (parsed.getProperty(PGProperty.PASSWORD.getName()) != null) {
            throw malformed(
                    "không được chứa mật khẩu (dùng " + PASSWORD + ")",
                    "must not carry a password (use " + PASSWORD + ")");
        }
        String user = environment.getOrDefault(USER, parsed.getProperty(PGProperty.USER.getName(), ""));
        return new DatabaseAddress(
                url, user.isEmpty() ? System.getProperty("user.name") : user, environment.getOrDefault(PASSWORD, ""));
    }

    // The URL itself is not repeated: what is malformed may hold a password.
    private static LedgerFault malformed(String vi, String en) {
        return new LedgerFault(
                LedgerFault.Code.MALFORMED_URL,
                URL + " " + vi + "; cần dạng " + EXAMPLE + ".",
                URL + " " + en + "; expected " + EXAMPLE + ".",
                null);
    }
}
