package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database given by the environment; the embedded server plays the foreign one. */
class ExternalDatabaseTest {
    @TempDir
    Path data;

    private Database server;

    @BeforeEach
    void freshForeignDatabase() {
        server = LedgerServer.emptied();
        server.jdbc().sql("drop database if exists foreign_one").update();
        server.jdbc().sql("create database foreign_one").update();
    }

    @Test
    void isUsedInPlaceOfTheEmbeddedOne() {
        try (Database database = Database.open(data, environment("foreign_one"))) {
            assertThat(database.url()).endsWith("/foreign_one");
            assertThat(database.jdbc()
                            .sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("foreign_one");
        }
        assertThat(Files.exists(data.resolve("db"))).isFalse();
    }

    @Test
    void severalMayBringTheSchemaUpToDateAtOnce() throws Exception {
        Callable<Long> open = () -> {
            try (Database database = Database.open(data, environment("foreign_one"))) {
                return database.jdbc()
                        .sql("select count(*) from dti.delivery")
                        .query(Long.class)
                        .single();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (var result :
                    threads.invokeAll(Stream.generate(() -> open).limit(4).toList())) {
                assertThat(result.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://host/database",
                "postgres",
                "http://host",
                "jdbc:postgresql://host:port/database",
                "jdbc:postgresql://host:5432/database?password=hidden"
            })
    void aMalformedUrlIsWrongUsage(String url) {
        assertThatThrownBy(() -> Database.open(data, Map.of("DTI_DB_URL", url)))
                .isInstanceOfSatisfying(LedgerFault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(LedgerFault.Code.MALFORMED_URL);
                    assertThat(fault.code().exitCode()).isEqualTo(2);
                    assertThat(fault).hasMessageStartingWith("DTI_DB_URL ");
                    assertThat(fault.messageVi()).startsWith("DTI_DB_URL ");
                    assertThat(fault.getMessage()).doesNotContain("hidden");
                });
    }

    @Test
    void aServerThatDoesNotAnswerIsWorthARetry() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Map<String, String> environment = environment("foreign_one");
        environment.put("DTI_DB_URL", "jdbc:postgresql://127.0.0.1:" + closed + "/foreign_one");
        assertFault(environment, LedgerFault.Code.UNREACHABLE);
    }

    @Test
    void aWrongPasswordIsSaidSo() {
        Map<String, String> environment = environment("foreign_one");
        environment.put("DTI_DB_PASSWORD", "guess");
        assertFault(environment, LedgerFault.Code.LOGIN_REFUSED);
    }

    @Test
    void aMissingDatabaseIsSaidSo() {
        assertFault(environment("nowhere"), LedgerFault.Code.LOGIN_REFUSED);
    }

    @Test
    void anotherEncodingIsRefused() {
        server.jdbc().sql("drop database if exists latin").update();
        server.jdbc()
                .sql("create database latin template template0 encoding 'LATIN1'")
                .update();
        assertFault(environment("latin"), LedgerFault.Code.LOGIN_REFUSED);
        server.jdbc().sql("drop database latin").update();
    }

    @Test
    void aSchemaOfANewerProgramIsRefused() {
        try (Database database = Database.open(data, environment("foreign_one"))) {
            database.jdbc().sql("""
                            insert into dti.flyway_schema_history
                              (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (99, '99', 'later', 'SQL', 'V99__later.sql', 'dti', 1, true)
                            """).update();
        }
        assertFault(environment("foreign_one"), LedgerFault.Code.NEWER_SCHEMA);
    }

    private void assertFault(Map<String, String> environment, LedgerFault.Code code) {
        assertThatThrownBy(() -> Database.open(data, environment))
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DTI_DB_URL", server.url().replaceAll("/dti$", "/" + name));
        environment.put("DTI_DB_USER", server.user());
        environment.put("DTI_DB_PASSWORD", server.password());
        return environment;
    }
}
