package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGoesWithAllItHolds() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("tree/a/b"));
        Files.writeString(tree.resolve("file"), "x");
        Trees.deleteWhatCanBe(folder.resolve("tree"));
        assertThat(folder.resolve("tree")).doesNotExist();
    }

    @Test
    void aLinkGoesAndNotWhatItLeadsTo() throws Exception {
        Path kept = Files.writeString(
                Files.createDirectories(folder.resolve("kept")).resolve("file"), "x");
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.createSymbolicLink(tree.resolve("link"), kept.getParent());
        Trees.deleteWhatCanBe(tree);
        assertThat(tree).doesNotExist();
        assertThat(kept).hasContent("x");
    }

    @Test
    void whatIsNotThereIsNoError() throws Exception {
        Trees.deleteWhatCanBe(folder.resolve("absent"));
        assertThat(folder).isEmptyDirectory();
    }
}
