package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
        Durable.write(target, "một");
        Durable.write(target, "hai");
        assertThat(target).hasContent("hai");
        try (var files = Files.list(target.getParent())) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void givesNoNameBeforePublishing() throws IOException {
        Path target = folder.resolve("x.parquet");
        Path temporary = Durable.temporary(target);
        Files.writeString(temporary, "x");
        assertThat(target).doesNotExist();
        Durable.publish(temporary, target);
        assertThat(target).hasContent("x");
        assertThat(temporary).doesNotExist();
    }

    @Test
    void failsWhereAFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("a"), "x");
        assertThatThrownBy(() -> Durable.write(folder.resolve("a/b.json"), "y")).isInstanceOf(IOException.class);
    }

    @Test
    void movesAFolderAndRemovesAllOfIt() throws IOException {
        Durable.write(folder.resolve("from/deep/x"), "x");
        Durable.syncTree(folder.resolve("from"));
        Durable.move(folder.resolve("from"), folder.resolve("into/to"));
        assertThat(folder.resolve("from")).doesNotExist();
        assertThat(folder.resolve("into/to/deep/x")).hasContent("x");
        Durable.remove(folder.resolve("into"));
        Durable.remove(folder.resolve("into"));
        assertThat(folder).isEmptyDirectory();
    }
}
