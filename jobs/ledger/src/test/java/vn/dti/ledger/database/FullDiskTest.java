package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A data directory on a file system of a few megabytes. */
class FullDiskTest {
    @TempDir
    Path folder;

    private Path data;

    @ParameterizedTest
    @CsvSource({"30m, the programs do not fit", "95m, the cluster does not fit"})
    void aDiskTooSmallHasItsSentenceAndIsMendedByRoom(String size, String why) throws Exception {
        mount("size=" + size);
        assertThatThrownBy(() -> Database.open(data, Map.of()))
                .as(why)
                .isInstanceOfSatisfying(LedgerFault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(LedgerFault.Code.DISK_FULL);
                    assertThat(fault.code().exitCode()).isEqualTo(1);
                    assertThat(fault.messageVi()).contains("đã đầy").contains(data.toString());
                });
        run("mount", "-o", "remount,size=400m", data.toString());
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.jdbc().sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private void mount(String options) throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", data.toString()), "may not mount here");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", data.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
