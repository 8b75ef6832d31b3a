package vn.dti.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.ledger.database.LedgerFault;
import vn.dti.schemas.pack.PackFault;

class FailuresTest {

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(new PackFault("units.csv", 3, "no code"), ExitCode.USAGE, "units.csv:3: no code"),
                Arguments.of(new IOException("No space left on device"), ExitCode.FAILED, "disk is full"),
                Arguments.of(new FileSystemException("/d/x", null, "No space left on device"), ExitCode.FAILED, "/d/x"),
                Arguments.of(new AccessDeniedException("/d/x"), ExitCode.FAILED, "permission for /d/x"),
                Arguments.of(new NoSuchFileException("/d/x"), ExitCode.FAILED, "Not found: /d/x"),
                Arguments.of(new SQLException("gone", "08006"), ExitCode.FAILED, "cannot be reached"),
                Arguments.of(new SQLException("full", "53100"), ExitCode.FAILED, "full"),
                Arguments.of(
                        new LedgerFault(LedgerFault.Code.FOREIGN_PACK, "vi", "another pack's", null),
                        ExitCode.USAGE,
                        "another pack's"),
                Arguments.of(new OutOfMemoryError("heap"), ExitCode.FAILED, "Out of memory"),
                Arguments.of(new IllegalStateException("odd"), ExitCode.FAILED, "defect"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void everythingThrownHasASentenceAndAnExitCode(Throwable thrown, ExitCode exitCode, String sentence) {
        assertThat(Failures.of(thrown).exitCode()).isEqualTo(exitCode);
        assertThat(new Messages(Language.EN).say(Failures.of(thrown))).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void theReasonIsFoundUnderWhatWrapsIt(Throwable thrown, ExitCode exitCode, String sentence) {
        Failure failure = Failures.of(new RuntimeException("wrapped", thrown));

        assertThat(failure.exitCode()).isEqualTo(exitCode);
    }
}
