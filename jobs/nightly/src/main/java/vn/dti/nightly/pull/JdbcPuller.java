package vn.dti.nightly.pull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.Connector;

/**
 * Writes the rows of a query as CSV, the columns' labels as titles. A time with a zone keeps its offset. Rows that were fetched before,
 * byte for byte, are not laid down again.
 */
final class JdbcPuller implements Puller {
    private static final int FETCHED_AT_ONCE = 5_000;
    private static final int PATIENCE_SECONDS = 3_600;
    private static final int LOGIN_SECONDS = 30;
    private static final String ITEM = "query";

    private final Connector.Jdbc connector;
    private final Secrets secrets;

    JdbcPuller(Connector.Jdbc connector, Secrets secrets) {
        this.connector = connector;
        this.secrets = secrets;
    }

    @Override
    public int pull(Landing landing) throws PullFault, IOException {
        Properties login = new Properties();
        login.setProperty("user", connector.user());
        login.setProperty("password", secrets.of(connector.secret()));
        Path part = landing.part(ITEM, "");
        try (URLClassLoader beside = beside();
                Connection connection = connect(beside, login)) {
            fetch(connection, part);
        } catch (SQLException | RuntimeException theirs) {
            Files.deleteIfExists(part);
            throw PullFault.of(theirs);
        }
        String version = Landing.contents(part);
        if (landing.known(ITEM, version)) {
            Files.delete(part);
            return 0;
        }
        String name = connector.name() + "-" + landing.now().toLocalDate() + ".csv";
        landing.land(part, name, Files.getLastModifiedTime(part).toInstant(), ITEM, version);
        return 1;
    }

    private URLClassLoader beside() throws IOException {
        URL[] jars = connector.driverJar() == null
                ? new URL[0]
                : new URL[] {Path.of(connector.driverJar()).toUri().toURL()};
        return new URLClassLoader(connector.name(), jars, ClassLoader.getPlatformClassLoader());
    }

    private Connection connect(URLClassLoader beside, Properties login) throws SQLException {
        if (connector.driverJar() == null) {
            DriverManager.setLoginTimeout(LOGIN_SECONDS);
            return DriverManager.getConnection(connector.url(), login);
        }
        for (Driver driver : ServiceLoader.load(Driver.class, beside)) {
            if (driver.acceptsURL(connector.url())) {
                Connection connection = driver.connect(connector.url(), login);
                if (connection != null) {
                    return connection;
                }
            }
        }
        throw new SQLException("no driver in the file beside takes this address");
    }

    private void fetch(Connection connection, Path part) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery(connector.query());
                    BufferedWriter out = Files.newBufferedWriter(part)) {
                write(rows, out);
            }
        } finally {
            connection.rollback();
        }
    }

    private static void write(ResultSet rows, BufferedWriter out) throws SQLException, IOException {
        ResultSetMetaData columns = rows.getMetaData();
        int count = columns.getColumnCount();
        for (int column = 1; column <= count; column++) {
            cell(out, column, columns.getColumnLabel(column));
        }
        out.write('\n');
        while (rows.next()) {
            for (int column = 1; column <= count; column++) {
                cell(out, column, text(rows, columns, column));
            }
            out.write('\n');
        }
    }

    private static @Nullable String text(ResultSet rows, ResultSetMetaData columns, int column) throws SQLException {
        int type = columns.getColumnType(column);
        boolean zoned = type == Types.TIMESTAMP_WITH_TIMEZONE
                || columns.getColumnTypeName(column).equalsIgnoreCase("timestamptz");
        if (zoned) {
            OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
            return time == null
                    ? null
                    : time.withOffsetSameInstant(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        if (type == Types.BOOLEAN || type == Types.BIT) {
            boolean value = rows.getBoolean(column);
            return rows.wasNull() ? null : Boolean.toString(value);
        }
        return rows.getString(column);
    }

    private static void cell(BufferedWriter out, int column, @Nullable String text) throws IOException {
        if (column > 1) {
            out.write(',');
        }
        if (text == null) {
            return;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
}
