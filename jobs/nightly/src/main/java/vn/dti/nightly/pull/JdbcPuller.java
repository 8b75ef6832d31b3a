package vn.dti.nightly.pull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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
import vn.dti.nightly.Sha256;
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
        String version = Sha256.of(part);
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
                    CsvWriter out =
                            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part)) {
                write(rows, out);
            }
        } finally {
            connection.rollback();
        }
    }

    private static void write(ResultSet rows, CsvWriter out) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        @Nullable String[] cells = new String[columns.getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.getColumnLabel(i + 1);
        }
        out.writeRecord(cells);
        while (rows.next()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = text(rows, columns, i + 1);
            }
            out.writeRecord(cells);
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
}
