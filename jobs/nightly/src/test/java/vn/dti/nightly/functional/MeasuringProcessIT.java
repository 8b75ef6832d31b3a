package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.nightly.Engine;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.StopSignal;
import vn.dti.nightly.measure.MeasureHome;
import vn.dti.nightly.measure.MeasureProcess;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.MeasureRequest;

/** The measuring process as the night sees it end: by what is wrong around it, by a stop, by a kill, by the night's own death. */
class MeasuringProcessIT {
    private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/nobody";

    @TempDir
    Path data;

    @BeforeEach
    void stage() throws Exception {
        Files.createDirectories(data.resolve("lake"));
        Files.createDirectories(data.resolve("staging/reference"));
        DeliveryTable.write(data.resolve("staging/reference/deliveries.parquet"), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "receipt, database.failed, FAILED, Connection to 127.0.0.1:1 refused",
        "no such, pack.fault,      USAGE,  no such",
    })
    void whatIsWrongAroundItHasItsSentence(String pack, String key, ExitCode exit, String words) throws Exception {
        Failure failure = failure(pack, new StopSignal());
        assertThat(failure.key()).as(failure.toString()).isEqualTo(key);
        assertThat(failure.exitCode()).isEqualTo(exit);
        assertThat(failure.arguments().toString()).contains(words);
    }

    @Test
    void aSecondOneDoesNotTouchTheLake() throws Exception {
        try (FileChannel channel = FileChannel.open(
                        data.resolve("lake/.measure.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Failure failure = failure("receipt", new StopSignal());
            assertThat(failure.key()).isEqualTo("measure.failed");
            assertThat(failure.arguments().toString()).contains("Another process measures " + data);
        }
    }

    @Test
    void aStopEndsItAndLeavesNothingRunning() throws Exception {
        StopSignal stop = new StopSignal();
        CompletableFuture<Void> asking = child().thenAccept(process -> stop.ask());
        Failure failure = failure("receipt", stop);
        asking.join();
        assertThat(failure.exitCode()).isEqualTo(ExitCode.STOPPED);
        assertThat(Processes.leftAfterAWhile(data, 2_000)).isEmpty();
    }

    @Test
    void oneThatIsKilledIsWorthARetry() throws Exception {
        CompletableFuture<Void> killing = child().thenAccept(ProcessHandle::destroyForcibly);
        Failure failure = failure("receipt", new StopSignal());
        killing.join();
        assertThat(failure.key()).isEqualTo("measure.died");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    /** The measuring process, as soon as there is one. */
    private CompletableFuture<ProcessHandle> child() {
        return CompletableFuture.supplyAsync(() -> Stream.generate(ProcessHandle.current()::children)
                .flatMap(children -> children)
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .findFirst()
                .orElseThrow());
    }

    private Failure failure(String pack, StopSignal stop) throws Exception {
        Path request = data.resolve("request.json");
        Path result = data.resolve("result.json");
        new MeasureRequest(
                        "2011-10",
                        "p20111031",
                        "2011-10-31",
                        Dti.pack(pack),
                        data.toString(),
                        null,
                        data.resolve("staging").toString(),
                        NOBODY,
                        "nobody",
                        "identity",
                        result.toString())
                .write(request);
        MeasureProcess process = new MeasureProcess(MeasureHome.find(), Engine.thisMachine(), stop, line -> {});
        Failure failure = catchThrowableOfType(
                Failure.class, () -> process.run(request, result, data.resolve("measure.log"), "", 1));
        assertThat(failure).as("it cannot have succeeded").isNotNull();
        return failure;
    }
}
