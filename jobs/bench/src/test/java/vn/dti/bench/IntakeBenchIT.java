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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on the files of a small city: every line is there, and DuckDB takes in and finds the same. */
class IntakeBenchIT {
    private static final List<String> LINES = List.of(
            "machine.load1",
            "machine.cores",
            "intake.seed",
            "intake.runs",
            "intake.dossiers",
            "intake.files",
            "intake.input_mib",
            "intake.sql_rules",
            "intake.wall_s",
            "intake.cpu_s",
            "intake.peak_mib",
            "intake.duckdb_1x2_wall_s",
            "intake.duckdb_1x2_cpu_s",
            "intake.duckdb_1x2_peak_mib",
            "intake.duckdb_2x1_wall_s",
            "intake.duckdb_2x1_cpu_s",
            "intake.duckdb_2x1_peak_mib",
            "intake.cpu_ratio",
            "intake.wall_ratio",
            "intake.accepted",
            "intake.findings",
            "intake.accepted_equal",
            "intake.findings_equal",
            "intake.workbook_rows",
            "intake.workbook_wall_s",
            "intake.workbook_cpu_s",
            "intake.workbook_peak_mib",
            "intake.poi_user_model_wall_s",
            "intake.poi_user_model_cpu_s",
            "intake.poi_user_model_peak_mib");

    @TempDir
    private Path work;

    @Test
    void theFilesOfASmallCityAreTakenIn() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        System.getProperty("root.dir") + "/jobs/bin/bench",
                        "intake",
                        "--dossiers",
                        "60000",
                        "--runs",
                        "1",
                        "--work",
                        work.toString())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(work.resolve("err"))).isZero();
        List<String> names = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        for (String line : Files.readAllLines(work.resolve("out"))) {
            String[] parts = line.split("\t", -1);
            names.add(parts[0]);
            values.put(parts[0], parts[1]);
        }
        assertThat(names).isEqualTo(LINES);
        assertThat(values)
                .containsEntry("intake.dossiers", "60000")
                .containsEntry("intake.accepted_equal", "yes")
                .containsEntry("intake.findings_equal", "yes");
        assertThat(Long.parseLong(values.get("intake.accepted"))).isBetween(59_000L, 59_999L);
        assertThat(Long.parseLong(values.get("intake.findings"))).isBetween(400L, 1_000L);
    }
}
