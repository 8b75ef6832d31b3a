package vn.dti.scheduler.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** systemd's and cron's way to the same night: what their files say, and what the command in them does. */
class UnitFilesTest {
    private static final Path SERVICE = Path.of("systemd/dti-nightly.service");
    private static final Path TIMER = Path.of("systemd/dti-nightly.timer");
    private static final Path CRON = Path.of("cron/dti-nightly");

    @TempDir
    private Path folder;

    @Test
    void theTimerStartsTheServiceAtHalfPastOneInTheCity() throws IOException {
        Map<String, String> timer = keys(TIMER);
        assertThat(timer)
                .containsEntry("OnCalendar", "*-*-* 01:30:00 Asia/Ho_Chi_Minh")
                .containsEntry("Persistent", "yes")
                .containsEntry("WantedBy", "timers.target")
                .doesNotContainKey("Unit");
        assertThat(TIMER.getFileName().toString().replace(".timer", ".service"))
                .isEqualTo(SERVICE.getFileName().toString());
    }

    @Test
    void theServiceTriesAgainWhatMaySucceedAndStopsWhole() throws IOException {
        assertThat(keys(SERVICE))
                .containsEntry("Type", "oneshot")
                .containsEntry("Restart", "on-failure")
                .containsEntry("RestartPreventExitStatus", "2")
                .containsEntry("SuccessExitStatus", "143")
                .containsEntry("StartLimitBurst", "3")
                .containsEntry("KillMode", "control-group")
                .containsEntry("EnvironmentFile", "/etc/dti/nightly.env")
                .containsEntry("ProtectSystem", "strict")
                .containsEntry("User", "dti")
                .as("a JVM writes code and runs it")
                .doesNotContainKey("MemoryDenyWriteExecute");
    }

    @Test
    void theServicesCommandIsTheNightOfYesterday() throws IOException, InterruptedException {
        String start = String.valueOf(keys(SERVICE).get("ExecStart"));
        assertThat(start).startsWith("/bin/sh -c '").endsWith("'");
        runs(start.substring("/bin/sh -c '".length(), start.length() - 1).replace("%%", "%"));
    }

    @Test
    void cronsCommandIsTheSame() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(CRON).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(2).first().isEqualTo("SHELL=/bin/sh");
        String[] fields = lines.get(1).split(" ", 7);
        assertThat(List.of(fields).subList(0, 6)).containsExactly("30", "1", "*", "*", "*", "dti");
        assertThat(fields[6].replace("\\%", ""))
                .as("cron ends a command at a bare percent sign")
                .doesNotContain("%");
        Path environment = Files.writeString(folder.resolve("nightly.env"), environment());
        runs(fields[6].replace("\\%", "%").replace("/etc/dti/nightly.env", environment.toString()));
    }

    @Test
    void systemdUnderstandsThem() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Shell.has("systemd-analyze"), "missing systemd-analyze: the unit files were read as text only");
        Shell.Ended verified =
                Shell.run(List.of("systemd-analyze", "verify", "--man=no", SERVICE.toString(), TIMER.toString()));
        assertThat(verified.output())
                .doesNotContain("Unknown key")
                .doesNotContain("Failed to parse")
                .doesNotContain("Invalid");
    }

    /** The command starts the program once, with the city's date of 25 and a half hours ago, whatever the machine's zone. */
    private void runs(String command) throws IOException, InterruptedException {
        Path program = folder.resolve("jobs/bin/dti");
        Files.createDirectories(program.getParent());
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/arguments\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String zone : List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            LocalDate before = dayOfTheNight();
            Shell.Ended ended = Shell.run(
                    List.of("/bin/sh", "-c", command),
                    Map.of(
                            "TZ",
                            zone,
                            "DTI_HOME",
                            folder.toString(),
                            "DTI_DATA",
                            folder.resolve("data").toString(),
                            "DTI_PACK",
                            "hanoi"));
            assertThat(ended.exit()).as(ended.output()).isZero();
            List<String> arguments = Files.readAllLines(program.resolveSibling("arguments"));
            assertThat(arguments.get(2)).isIn(before.toString(), dayOfTheNight().toString());
            assertThat(arguments)
                    .containsExactly(
                            "nightly",
                            "--date",
                            arguments.get(2),
                            "--data",
                            folder.resolve("data").toString(),
                            "--pack",
                            "hanoi");
        }
    }

    private String environment() {
        return "DTI_HOME=" + folder + "\nDTI_DATA=" + folder.resolve("data") + "\nDTI_PACK=hanoi\n";
    }

    private static LocalDate dayOfTheNight() {
        return LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusMinutes(1_530)
                .toLocalDate();
    }

    private static Map<String, String> keys(Path file) throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                keys.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return keys;
    }
}
