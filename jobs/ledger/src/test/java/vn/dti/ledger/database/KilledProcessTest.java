package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that die without a word, and processes that share. */
class KilledProcessTest {
    private static final LocalDate NIGHT = LocalDate.parse("2026-10-31");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-01T01:30:00");

    @TempDir
    Path data;

    @BeforeEach
    void programs() throws IOException {
        LedgerServer.lendPrograms(data);
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        assertThat(serverProcess()).isEmpty();
    }

    @Test
    void theServerOutlivesItsKilledStarterAndIsJoined() throws Exception {
        OtherProcess other = OtherProcess.on(data);
        String url = other.url();
        other.kill();
        assertThat(serverProcess()).isPresent();
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.url()).isEqualTo(url);
        }
    }

    @Test
    void theNightOfAKilledProcessIsFreeAgain() throws Exception {
        OtherProcess other = OtherProcess.on(data);
        other.url();
        other.kill();
        try (Database database = Database.open(data, Map.of());
                NightLock lock = NightLock.take(database, NIGHT, Duration.ofSeconds(5))) {
            assertThat(lock.held()).isTrue();
        }
    }

    @Test
    void theLastOfTwoProcessesStopsTheServer() throws Exception {
        OtherProcess other = OtherProcess.on(data);
        String url = other.url();
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.url()).isEqualTo(url);
            new DataDirectory(database).claim("hanoi", NOW);
            other.close();
            assertThat(serverProcess()).isPresent();
            new DataDirectory(database).claim("hanoi", NOW);
        }
        assertThat(serverProcess()).isEmpty();
    }

    @Test
    void theFirstOfTwoProcessesLeavesTheServerToTheOther() throws Exception {
        try (OtherProcess other = OtherProcess.on(data)) {
            other.url();
            Database.open(data, Map.of()).close();
            assertThat(serverProcess()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1000, 1500, 2000})
    void aKillWhileTheServerIsBeingMadeIsMended(int milliseconds) throws Exception {
        OtherProcess other = OtherProcess.on(data);
        Thread.sleep(milliseconds);
        other.kill();
        try (Database database = Database.open(data, Map.of())) {
            new DataDirectory(database).claim("hanoi", NOW);
        }
        // An orphaned initdb may still be at work on what nobody will look at.
        try (Database database = Database.open(data, Map.of())) {
            new DataDirectory(database).claim("hanoi", NOW);
        }
    }

    @Test
    void aServerKilledInTheMiddleComesBackWithWhatWasCommitted() throws Exception {
        try (Database database = Database.open(data, Map.of())) {
            new DataDirectory(database).claim("hanoi", NOW);
            serverProcess().orElseThrow().destroyForcibly();
        }
        for (int wait = 0; serverProcess().isPresent() && wait < 100; wait++) {
            Thread.sleep(50);
        }
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.jdbc()
                            .sql("select pack from dti.data_directory")
                            .query(String.class)
                            .single())
                    .isEqualTo("hanoi");
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsNotTakenForTheServer() throws Exception {
        Database.open(data, Map.of()).close();
        Path file = new ServerFiles(data.resolve("db")).postmasterFile();
        Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n1\n1\n");
        try (Database database = Database.open(data, Map.of())) {
            new DataDirectory(database).claim("hanoi", NOW);
        }
    }

    private Optional<ProcessHandle> serverProcess() throws IOException {
        return PostmasterFile.read(new ServerFiles(data.resolve("db")).postmasterFile())
                .filter(PostmasterFile::alive)
                .flatMap(file -> ProcessHandle.of(file.process()));
    }
}
