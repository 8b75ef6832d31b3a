package vn.dti.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Cost.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
        assertThat(Cost.median(List.of(9.0, 1.0))).isEqualTo(1.0);
        assertThat(Cost.median(List.of(7.0))).isEqualTo(7.0);
    }

    /** A second of waiting costs wall time only; a shell that counts costs CPU time; both have a resident set. */
    @Test
    void wallAndCpuAreThoseOfTheProcess() throws Exception {
        Cost waiting = cost("sleep 1");
        assertThat(waiting.wallSeconds()).isBetween(1.0, 20.0);
        assertThat(waiting.cpuSeconds()).isLessThan(0.5);
        assertThat(waiting.peakMib()).isBetween(0.1, 50.0);

        Cost counting = cost("i=0; while [ $i -lt 1000000 ]; do i=$((i + 1)); done");
        assertThat(counting.cpuSeconds()).isGreaterThan(0.2);
        assertThat(counting.archiveUsed()).isFalse();
    }

    @Test
    void theHeapAndTheArchiveAreReadFromTheProcess() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin/java");
        Path archive = Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");
        Cost cost = CostWatch.of(
                Optional.of(archive),
                () -> new ProcessBuilder(
                                java.toString(), "-Xmx77m", "-XX:+UseSerialGC", "-Xshare:on", waiter().toString())
                        .start()
                        .waitFor());
        assertThat(cost.heapMaxMib()).isEqualTo(77);
        assertThat(cost.archiveUsed()).isTrue();
    }

    private static Path waiter() throws IOException {
        Path source = Files.createTempDirectory("bench").resolve("Waiter.java");
        return Files.writeString(
                source,
                "class Waiter { public static void main(String[] a) throws Exception { Thread.sleep(2000); } }");
    }

    private static Cost cost(String script) throws Exception {
        return CostWatch.of(
                Optional.empty(),
                () -> new ProcessBuilder("sh", "-c", script).start().waitFor());
    }
}
