package vn.dti.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on a small city: every line is there, the engines agree, and nothing is left running. */
class MeasureBenchIT {
    private static final List<String> LINES = List.of(
            "machine.load1",
            "machine.cores",
            "measure.seed",
            "measure.runs",
            "measure.dossiers",
            "measure.months",
            "measure.deliveries",
            "measure.wall_s",
            "measure.cpu_s",
            "measure.peak_mib",
            "measure.heap_max_mib",
            "measure.archive_used",
            "measure.cube_wall_s",
            "measure.cube_warm_s",
            "measure.cube_duckdb_wall_s",
            "measure.cube_cells",
            "measure.cube_equal",
            "measure.one_percent_wall_s",
            "measure.one_percent_share");

    @TempDir
    private Path work;

    @Test
    void aSmallCityIsMeasured() throws IOException, InterruptedException {
        assertThat(bench("measure", "--dossiers", "20000", "--runs", "1", "--work", work.toString()))
                .isZero();
        Map<String, String> values = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(work.resolve("out"))) {
            String[] parts = line.split("\t", -1);
            assertThat(parts).as(line).hasSize(3);
            names.add(parts[0]);
            values.put(parts[0], parts[1]);
        }
        assertThat(names).isEqualTo(LINES);
        assertThat(values)
                .containsEntry("measure.dossiers", "20000")
                .containsEntry("measure.cube_equal", "yes")
                .containsEntry("measure.months", "24");
        for (String seconds : List.of("wall_s", "cpu_s", "cube_wall_s", "cube_duckdb_wall_s", "one_percent_wall_s")) {
            assertThat(Double.parseDouble(values.get("measure." + seconds))).isPositive();
        }
        assertThat(Double.parseDouble(values.get("measure.cube_warm_s")))
                .isLessThan(Double.parseDouble(values.get("measure.cube_wall_s")));
        assertThat(running()).isEmpty();
    }

    @Test
    void wrongUsageIsTwo() throws IOException, InterruptedException {
        assertThat(bench("measure", "--runs", "9", "--work", work.toString())).isEqualTo(2);
        assertThat(bench("nothing")).isEqualTo(2);
    }

    private int bench(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("root.dir") + "/jobs/bin/bench");
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private List<String> running() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .flatMap(process -> process.info().commandLine().stream())
                    .filter(line -> line.contains(work.toString()))
                    .toList();
        }
    }
}
