package vn.dti.nightly.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.dataset.Edition;

class ManifestTest {
    private static final Edition EDITION = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 15), 2);
    private static final Manifest.Origin ORIGIN = new Manifest.Origin("hanoi", "ab", "0.1.0", "1", "cd");

    @TempDir
    private Path folder;

    @BeforeEach
    void release() throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/figures-0000.parquet"), "abc");
        Files.writeString(folder.resolve("datapackage.json"), "{}");
    }

    @Test
    void listsEveryFileByPathWithSizeAndDigest() throws IOException {
        Manifest manifest = Manifest.of(folder, EDITION, ORIGIN);

        assertThat(manifest.edition()).isEqualTo("2026-10/p20261015.2");
        assertThat(manifest.as_of()).isEqualTo("2026-10-16T00:00");
        assertThat(manifest.files())
                .extracting(Manifest.Entry::path)
                .containsExactly("datapackage.json", "figures/figures-0000.parquet");
        assertThat(manifest.files().get(1).bytes()).isEqualTo(3);
        assertThat(manifest.files().get(1).sha256()).startsWith("ba7816bf");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Manifest manifest = Manifest.of(folder, EDITION, ORIGIN);
        Files.writeString(folder.resolve(Manifest.NAME), manifest.text());

        assertThat(Manifest.read(folder)).isEqualTo(manifest);
        assertThat(Manifest.of(folder, EDITION, ORIGIN)).isEqualTo(manifest);
    }

    @Test
    void namesFilesThatAreMissingChangedOrTooMany() throws IOException {
        Files.writeString(folder.resolve("kept.txt"), "kept");
        Manifest manifest = Manifest.of(folder, EDITION, ORIGIN);
        assertThat(manifest.differences(folder)).isEmpty();

        Files.writeString(folder.resolve("figures/figures-0000.parquet"), "abd");
        Files.delete(folder.resolve("datapackage.json"));
        Files.writeString(folder.resolve("more.txt"), "more");

        assertThat(manifest.differences(folder))
                .containsExactly("datapackage.json", "figures/figures-0000.parquet", "more.txt");
    }

    @Test
    void refusesWhatIsNoManifest() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), "[");

        assertThatThrownBy(() -> Manifest.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest");
    }
}
