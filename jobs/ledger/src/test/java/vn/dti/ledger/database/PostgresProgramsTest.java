package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {
    @TempDir
    Path folder;

    @Test
    void theProgramsAreOfTheNamedVersionAndRunnable() throws Exception {
        Path programs = folder.resolve("postgresql");
        PostgresPrograms.unpack(programs);
        Process process = new ProcessBuilder(programs.resolve("bin/postgres").toString(), "--version").start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("(PostgreSQL) " + PostgresPrograms.VERSION);
        assertThat(programs.resolve("bin/initdb")).isExecutable();
        assertThat(programs.resolve("lib/libpq.so.5")).isSymbolicLink().exists();
        assertThat(programs.resolve("share")).isDirectory();
    }

    @Test
    void halfOfAnEarlierAttemptIsDoneAnew() throws Exception {
        Path programs = folder.resolve("postgresql");
        Path half = Files.createDirectories(folder.resolve("postgresql.part/bin"));
        Files.writeString(half.resolve("postgres"), "half a program");
        PostgresPrograms.unpack(programs);
        assertThat(Files.size(programs.resolve("bin/postgres"))).isGreaterThan(1_000_000);
        assertThat(folder.resolve("postgresql.part")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotTouched() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("postgresql"));
        PostgresPrograms.unpack(programs);
        assertThat(programs).isEmptyDirectory();
    }
}
