package vn.dti.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawStoreTest {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void keepsBytesOnceUnderTheirDigest() throws IOException {
        Path source = Files.writeString(folder.resolve("x.csv"), "abc");
        Path twin = Files.writeString(folder.resolve("y.csv"), "abc");
        RawStore store = new RawStore(folder.resolve("raw"));

        assertThat(List.of(store.keep(source), store.keep(twin))).containsExactly(SHA_OF_ABC, SHA_OF_ABC);

        assertThat(store.file(SHA_OF_ABC)).hasContent("abc");
        assertThat(files()).containsExactly("ba/" + SHA_OF_ABC);
    }

    @Test
    void replacesACopyThatWasCutShort() throws IOException {
        RawStore store = new RawStore(folder.resolve("raw"));
        Files.createDirectories(store.file(SHA_OF_ABC).getParent());
        Files.writeString(store.file(SHA_OF_ABC), "ab");

        store.keep(Files.writeString(folder.resolve("x.csv"), "abc"));

        assertThat(store.file(SHA_OF_ABC)).hasContent("abc");
    }

    private List<String> files() throws IOException {
        Path raw = folder.resolve("raw");
        try (Stream<Path> tree = Files.walk(raw)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> raw.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
