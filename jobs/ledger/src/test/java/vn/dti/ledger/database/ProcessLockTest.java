package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {
    @TempDir
    Path data;

    @Test
    void aFileNobodyUsesIsTakenAlone() throws Exception {
        Optional<ProcessLock> alone = ProcessLock.alone(data.resolve("users"));
        assertThat(alone).isPresent();
        alone.get().require();
        alone.get().close();
    }

    @Test
    void aFileAnotherProcessUsesIsNot() throws Exception {
        LedgerServer.lendPrograms(data);
        Path users = new ServerFiles(data.resolve("db")).users();
        try (OtherProcess other = OtherProcess.on(data)) {
            other.url();
            assertThat(ProcessLock.alone(users)).isEmpty();
            try (ProcessLock shared = ProcessLock.shared(users)) {
                shared.require();
            }
        }
        Optional<ProcessLock> alone = ProcessLock.alone(users);
        assertThat(alone).isPresent();
        alone.get().close();
    }

    @Test
    void whatWasGivenBackIsNotHeld() throws Exception {
        ProcessLock lock = ProcessLock.exclusive(data.resolve("gate"));
        lock.close();
        assertThatThrownBy(lock::require).hasMessage("lock lost");
        ProcessLock.exclusive(data.resolve("gate")).close();
    }
}
