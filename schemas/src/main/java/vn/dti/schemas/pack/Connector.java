package vn.dti.schemas.pack;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an office's extracts are fetched from, of {@code connectors.yaml}. No secret stands there, only its name: the value is the
 * environment variable of that name, or the content of the file that {@code NAME_FILE} names. How extracts come is no part of a
 * night's identity: what they hold is.
 */
public sealed interface Connector {

    /** Its name, small letters, digits and hyphens. */
    String name();

    /** For whom it fetches: the code of a unit, or an office with grants. */
    String office();

    /** The name of its secret. */
    String secret();

    /**
     * Files in a folder of an SFTP server.
     *
     * @param name its name
     * @param office for whom it fetches
     * @param host the server
     * @param port its port
     * @param user who logs in
     * @param secret the name of the password
     * @param hostKeys the server's public keys, as in OpenSSH's files: {@code ssh-ed25519 AAAA…}; no other server is talked to
     * @param folder where the files lie
     * @param pattern which files, a glob
     */
    record Sftp(
            String name,
            String office,
            String host,
            int port,
            String user,
            String secret,
            List<String> hostKeys,
            String folder,
            String pattern)
            implements Connector {

        public Sftp {
            hostKeys = List.copyOf(hostKeys);
        }
    }

    /**
     * A query on a database; its columns' labels are the titles.
     *
     * @param name its name
     * @param office for whom it fetches
     * @param url the JDBC address, without a password
     * @param user who logs in
     * @param secret the name of the password
     * @param query the query
     * @param driverJar the file of the driver, null where it is PostgreSQL's own
     */
    record Jdbc(
            String name,
            String office,
            String url,
            String user,
            String secret,
            String query,
            @Nullable String driverJar)
            implements Connector {}

    /**
     * Records of a web service, page by page.
     *
     * @param name its name
     * @param office for whom it fetches
     * @param url the address
     * @param secret the name of the bearer token
     * @param records the path to the list of records in an answer, {@code data.items}; empty where the answer is the list
     * @param pageParameter the parameter that numbers pages
     * @param firstPage the number of the first
     * @param sizeParameter the parameter that says how many records a page has
     * @param size how many that is; the last page has fewer
     */
    record Http(
            String name,
            String office,
            URI url,
            String secret,
            String records,
            String pageParameter,
            int firstPage,
            String sizeParameter,
            int size)
            implements Connector {}
}
