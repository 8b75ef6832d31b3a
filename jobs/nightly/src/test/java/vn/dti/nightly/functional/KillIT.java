package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at a random instant of each step, then another night: every release file equals that of an undisturbed
 * night in a fresh directory. So does an edition made by the four commands one by one.
 */
class KillIT {
    private static final String NIGHT = "2011-10-31";
    private static final int SEEDS = 10;

    /** Sentences that begin a step, and for how long after them the kill may come. */
    private static final List<Moment> MOMENTS = List.of(
            new Moment("", 3_000),
            new Moment("Took in", 1_500),
            new Moment("Measuring edition", 12_000),
            new Moment("Making the reports", 6_000),
            new Moment(Moment.PUBLISHING, 400));

    @TempDir
    private Path folder;

    private record Moment(String sentence, int milliseconds) {
        static final String PUBLISHING = "publishing";
    }

    @Test
    void aKilledNightEndsWithTheSameBytes() throws IOException, InterruptedException {
        Map<String, String> undisturbed = undisturbed();
        assertThat(undisturbed).hasSizeGreaterThan(20);
        oneByOne(undisturbed);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Path data = Files.createDirectories(folder.resolve("killed-" + seed));
            kill(data, seed);
            Dti.Ended night = dti(data).run("nightly", "--date", NIGHT);
            assertThat(night.exit()).as("seed " + seed + ": " + night).isZero();
            assertThat(release(data)).as("seed " + seed).isEqualTo(undisturbed);
        }
    }

    private Map<String, String> undisturbed() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("undisturbed"));
        Inputs.receipt(data);
        Dti.Ended night = dti(data).run("nightly", "--date", NIGHT);
        assertThat(night.exit()).as(night.toString()).isZero();
        return release(data);
    }

    private void oneByOne(Map<String, String> undisturbed) throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("one-by-one"));
        Inputs.receipt(data);
        for (String command : List.of("measure", "report", "publish")) {
            if (command.equals("measure")) {
                assertThat(dti(data).run("intake").exit()).isZero();
            }
            Dti.Ended ended = dti(data).run(command, "--date", NIGHT);
            assertThat(ended.exit()).as(command + ": " + ended).isZero();
        }
        assertThat(release(data)).isEqualTo(undisturbed);
        Dti.Ended again = dti(data).run("publish", "--date", NIGHT);
        assertThat(again.exit()).isZero();
        assertThat(again.error()).contains("nothing to do");
    }

    private static void kill(Path data, int seed) throws IOException, InterruptedException {
        Inputs.receipt(data);
        Random random = new Random(seed);
        Moment moment = MOMENTS.get(seed % MOMENTS.size());
        int delay = random.nextInt(moment.milliseconds());
        Path error = data.resolve("killed.err");
        Process night = dti(data).start(data.resolve("killed.out"), error, "nightly", "--date", NIGHT);
        if (moment.sentence().equals(Moment.PUBLISHING)) {
            untilPublishing(data, night);
        } else {
            Waiting.until(error, moment.sentence());
        }
        Thread.sleep(delay);
        night.destroyForcibly().waitFor();
        System.out.println("seed " + seed + ": killed " + delay + " ms after '" + moment.sentence() + "'");
    }

    /** The manifest is the last file of a release in the making. */
    private static void untilPublishing(Path data, Process night) throws IOException, InterruptedException {
        Path staging = data.resolve("releases/.staging");
        while (night.isAlive()) {
            if (Files.isDirectory(staging)) {
                try (Stream<Path> tree = Files.walk(staging, 2)) {
                    if (tree.anyMatch(file -> file.endsWith("datapackage.json"))) {
                        return;
                    }
                } catch (UncheckedIOException e) {
                    // Moved away while being looked at: publishing it is.
                    return;
                }
            }
            Thread.sleep(5);
        }
    }

    private static Dti dti(Path data) {
        return new Dti(data, Dti.pack("receipt"));
    }

    private static Map<String, String> release(Path data) throws IOException {
        return Release.of(data, "2011-10/p20111031").digests();
    }
}
