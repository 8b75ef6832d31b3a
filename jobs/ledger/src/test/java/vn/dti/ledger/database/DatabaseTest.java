package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The embedded server as one process sees it. */
class DatabaseTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256"
    })
    void theServerIsDurableAndPrivate(String setting, String value) {
        Database shared = LedgerServer.emptied();
        assertThat(shared.jdbc().sql("show " + setting).query(String.class).single())
                .isEqualTo(value);
    }

    @Test
    void noOneEntersWithoutTheSecret() {
        Database shared = LedgerServer.emptied();
        assertThatThrownBy(() -> DriverManager.getConnection(shared.url(), shared.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(shared.jdbc()
                        .sql("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theSecretIsItsOwnersOnly() throws Exception {
        LedgerServer.lendPrograms(data);
        Path folder = data.resolve("db");
        Database.open(data, Map.of()).close();
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(folder.resolve("secret")).strip()).hasSize(43);
    }

    @Test
    void whatWasWrittenIsThereAgainAndTheServerGoneInBetween() throws Exception {
        LedgerServer.lendPrograms(data);
        ServerFiles files = new ServerFiles(data.resolve("db"));
        try (Database database = Database.open(data, Map.of())) {
            database.jdbc().sql("create table kept as select 'Hà Nội' as city").update();
        }
        assertThat(PostmasterFile.read(files.postmasterFile())).isEmpty();
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.jdbc()
                            .sql("select city from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("Hà Nội");
        }
    }

    @Test
    void guestsOfOneProcessShareTheServerAndEachLeavesOnce() throws Exception {
        LedgerServer.lendPrograms(data);
        ServerFiles files = new ServerFiles(data.resolve("db"));
        Database first = Database.open(data, Map.of());
        try (Database second = Database.open(data, Map.of())) {
            assertThat(second.url()).isEqualTo(first.url());
            first.close();
            first.close();
            assertThat(second.jdbc().sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(PostmasterFile.read(files.postmasterFile())).isEmpty();
    }

    @Test
    void aTransactionIsWholeOrNothing() {
        Database shared = LedgerServer.emptied();
        assertThatThrownBy(() -> shared.inTransaction(() -> {
                    shared.jdbc()
                            .sql("insert into dti.data_directory values (true, 'hanoi', localtimestamp)")
                            .update();
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(shared.jdbc()
                        .sql("select count(*) from dti.data_directory")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTablesOfSpringBatchAreThere() {
        Database shared = LedgerServer.emptied();
        assertThat(shared.jdbc()
                        .sql("select table_name from information_schema.tables where table_schema = 'batch'"
                                + " order by table_name")
                        .query(String.class)
                        .list())
                .contains("batch_job_execution", "batch_job_instance", "batch_step_execution");
    }

    @Test
    void aFolderThatIsAFileHasItsSentence() throws Exception {
        Files.writeString(data.resolve("db"), "not a folder");
        assertThatThrownBy(() -> Database.open(data, Map.of())).isInstanceOfSatisfying(LedgerFault.class, fault -> {
            assertThat(fault.code()).isEqualTo(LedgerFault.Code.SERVER_FAILED);
            assertThat(fault.messageVi()).contains("Không dùng được thư mục cơ sở dữ liệu");
        });
    }

    @Test
    void aDamagedClusterHasItsSentence() throws Exception {
        LedgerServer.lendPrograms(data);
        Database.open(data, Map.of()).close();
        Files.delete(data.resolve("db/cluster/global/pg_control"));
        assertThatThrownBy(() -> Database.open(data, Map.of())).isInstanceOfSatisfying(LedgerFault.class, fault -> {
            assertThat(fault.code().exitCode()).isEqualTo(1);
            assertThat(fault).hasMessageContaining("pg_control").hasMessageContaining("server.log");
        });
    }
}
