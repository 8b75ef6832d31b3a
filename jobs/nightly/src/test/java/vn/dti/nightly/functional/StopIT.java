package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal stops a night at once and leaves nothing running; the next night goes on. */
class StopIT {
    /** The design says two seconds; a machine that builds beside the test gets more. */
    private static final Duration SOON = Duration.ofSeconds(6);

    @TempDir
    private Path data;

    @Test
    void aSignalEndsEachStepAndTheNextNightGoesOn() throws IOException, InterruptedException {
        Inputs.receipt(data);
        Dti dti = new Dti(data, Dti.pack("receipt"));

        stopAt(dti, "Took in");
        stopAt(dti, "Measuring edition");
        stopAt(dti, "Making the reports");

        Dti.Ended night = dti.run("nightly", "--date", "2011-10-31");
        assertThat(night.exit()).as(night.toString()).isZero();
        Dti.Ended status = dti.run("status");
        assertThat(status.out()).contains("measure\tSTOPPED").contains("publish\tCOMPLETED");
        assertThat(status.out()).doesNotContain("STARTED");
    }

    private void stopAt(Dti dti, String sentence) throws IOException, InterruptedException {
        Path error = data.resolve("stop.err");
        error.toFile().delete();
        Process night = dti.start(data.resolve("stop.out"), error, "nightly", "--date", "2011-10-31");
        Waiting.until(error, sentence);
        long begin = System.nanoTime();

        night.destroy();
        int exit = night.waitFor();

        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("stopped at '" + sentence + "' after " + took.toMillis() + " ms");
        assertThat(exit).isEqualTo(143);
        assertThat(took).isLessThan(SOON);
        assertThat(Processes.leftAfterAWhile(data, 1_000)).isEmpty();
    }
}
