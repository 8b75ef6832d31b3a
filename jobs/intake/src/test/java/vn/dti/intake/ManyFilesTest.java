package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;

/** Files run side by side with one pack: each is taken in as if it were alone. */
class ManyFilesTest {
    @TempDir
    Path folder;

    @Test
    void doNotDisturbEachOther() throws Exception {
        Pack pack = TestPack.pack();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Extract extract = new Extract().good(500 + i * 40);
            extract.row(Map.of(Field.STATUS, "?" + i)).row(Map.of(Field.FEE_AMOUNT, "-" + (i + 1)));
            files.add(Extract.file(folder, "f" + i + ".csv", extract.csv()));
        }
        List<IntakeOutcome> alone = new ArrayList<>();
        for (Path file : files) {
            alone.add(take(file, pack, "alone"));
        }
        List<Future<IntakeOutcome>> together = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Path file : files) {
                together.add(threads.submit((Callable<IntakeOutcome>) () -> take(file, pack, "together")));
            }
            for (int i = 0; i < files.size(); i++) {
                IntakeOutcome outcome = together.get(i).get();
                assertThat(outcome.receipt()).isEqualTo(alone.get(i).receipt());
                assertThat(outcome.findings()).isEqualTo(alone.get(i).findings());
                String name = "accepted/" + outcome.receipt().delivery() + ".parquet";
                assertThat(folder.resolve("together").resolve(name))
                        .hasSameBinaryContentAs(folder.resolve("alone").resolve(name));
            }
        } finally {
            threads.shutdownNow();
        }
        try (var left = Files.list(folder.resolve("together/accepted"))) {
            assertThat(left).hasSize(48).noneMatch(path -> path.toString().endsWith(".tmp"));
        }
    }

    private IntakeOutcome take(Path file, Pack pack, String data) throws IOException {
        return Intake.take(new IntakeRequest(
                file, file.getFileName().toString(), TestPack.OFFICE, Extract.ARRIVAL, pack, folder.resolve(data)));
    }
}
