package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterFileTest {
    @TempDir
    Path folder;

    @Test
    void aRunningServerNamesProcessAndPort() throws Exception {
        assertThat(read("4711\n/data/db/cluster\n1795570344\n54999\n\n127.0.0.1\n  2155455         4\nready   \n"))
                .contains(new PostmasterFile(4711, OptionalInt.of(54999)));
    }

    @Test
    void aStartingServerNamesItsProcessFirst() throws Exception {
        assertThat(read("4711\n/data/db/cluster\n")).contains(new PostmasterFile(4711, OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no number\n", "4711\na\nb\nno port\n"})
    void whatSaysNothingIsNothing(String content) throws Exception {
        assertThat(read(content)).isEmpty();
    }

    @Test
    void anAbsentFileIsNothing() throws Exception {
        assertThat(PostmasterFile.read(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void ourOwnProcessIsAnotherProgram() {
        PostmasterFile ours = new PostmasterFile(ProcessHandle.current().pid(), OptionalInt.empty());
        assertThat(ours.alive()).isFalse();
        assertThat(ours.another()).isTrue();
    }

    @Test
    void aDeadProcessIsNeither() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        PostmasterFile dead = new PostmasterFile(process.pid(), OptionalInt.empty());
        assertThat(dead.alive()).isFalse();
        assertThat(dead.another()).isFalse();
    }

    private Optional<PostmasterFile> read(String content) throws Exception {
        Path file = folder.resolve("postmaster.pid");
        Files.writeString(file, content);
        return PostmasterFile.read(file);
    }
}
