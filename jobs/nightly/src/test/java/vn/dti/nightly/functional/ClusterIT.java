package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same nights on this machine and on a cluster, whose executors share nothing with the night but the lake's address. */
class ClusterIT {
    private static final List<String> NIGHTS = List.of("2026-10-30", "2026-10-31");

    @TempDir
    private Path folder;

    @Test
    void aClusterPublishesTheSameBytes() throws Exception {
        Path first = sample("first", "1");
        Path second = sample("second", "2");
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Dti alone = new Dti(here, "hanoi");
        try (Cluster cluster = Cluster.start(folder.resolve("cluster"))) {
            Path lake = folder.resolve("shared/lake");
            Dti many = new Dti(there, "hanoi")
                    .with("DTI_SPARK_MASTER", cluster.master())
                    .with("DTI_LAKE", lake.toUri().toString());
            night(alone, here, first, NIGHTS.get(0));
            night(many, there, first, NIGHTS.get(0), loopback());
            assertThat(digests(there, "2026-10/p20261030")).isEqualTo(digests(here, "2026-10/p20261030"));
            night(alone, here, second, NIGHTS.get(1));
            night(many, there, second, NIGHTS.get(1), loopback());
            assertThat(digests(there, "2026-10/p20261031")).isEqualTo(digests(here, "2026-10/p20261031"));
            assertThat(cluster.log("worker")).contains("Asked to launch executor");
            assertThat(there.resolve("lake/dti"))
                    .as("the lake lies where it was said")
                    .doesNotExist();
            try (Stream<Path> exchanged = Files.walk(lake.resolve(".exchange"))) {
                assertThat(exchanged.filter(Files::isRegularFile)).isEmpty();
            }
            Dti.Ended elsewhere = new Dti(there, "hanoi").run("measure", "--date", NIGHTS.get(1));
            assertThat(elsewhere.exit()).as(elsewhere.toString()).isZero();
            assertThat(elsewhere.error()).contains("nothing to do");
        }
    }

    @Test
    void aClusterNeedsALakeThatItReaches() throws IOException, InterruptedException {
        Dti.Ended ended = new Dti(folder, "hanoi").run("nightly", "--date", NIGHTS.get(0), "--spark-master", "yarn");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error()).contains("--lake");
    }

    private static String[] loopback() {
        return new String[] {
            "--spark-conf", "spark.driver.host=127.0.0.1", "--spark-conf", "spark.driver.bindAddress=127.0.0.1"
        };
    }

    private static void night(Dti dti, Path data, Path sample, String date, String... more)
            throws IOException, InterruptedException {
        copy(sample, data.resolve("inbox"));
        String[] words = Stream.concat(Stream.of("nightly", "--date", date), Stream.of(more))
                .toArray(String[]::new);
        Dti.Ended ended = dti.run(words);
        assertThat(ended.exit()).as(ended.toString()).isZero();
    }

    /** A small city; another seed is another city's files under the same offices, with some of the same codes. */
    private Path sample(String name, String seed) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Dti.Ended ended = new Dti(folder, "hanoi")
                .run("sample", "--out", out.toString(), "--months", "3", "--per-month", "1500", "--seed", seed);
        assertThat(ended.exit()).as(ended.toString()).isZero();
        return out;
    }

    /** Copies with the times of the last change, which are those of arrival. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(ClusterIT::delivered).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The ledger of faults beside the files is for those who check, not for the inbox. */
    private static boolean delivered(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private static Map<String, String> digests(Path data, String edition) throws IOException {
        Map<String, String> digests = Release.of(data, edition).digests();
        assertThat(digests).hasSizeGreaterThan(290);
        return digests;
    }
}
