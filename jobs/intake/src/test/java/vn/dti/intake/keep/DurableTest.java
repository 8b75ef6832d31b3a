package vn.dti.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    @TempDir
    Path folder;

    @Test
    void writesIntoAFolderThatIsNotThereYet() throws IOException {
        Path target = folder.resolve("a/b/receipt.json");
        Durable.write(target, bytes("một"));
        Durable.write(target, bytes("hai"));
        assertThat(target).hasContent("hai");
        try (var files = Files.list(target.getParent())) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void givesNoNameBeforePublishing() throws IOException {
        Path target = folder.resolve("x.parquet");
        Path temporary = Durable.temporary(target);
        Files.write(temporary, bytes("x"));
        assertThat(target).doesNotExist();
        Durable.publish(temporary, target);
        assertThat(target).hasContent("x");
        assertThat(temporary).doesNotExist();
    }

    @Test
    void failsWhereAFileIsInTheWay() throws IOException {
        Files.write(folder.resolve("a"), bytes("x"));
        assertThatThrownBy(() -> Durable.write(folder.resolve("a/b.json"), bytes("y")))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
