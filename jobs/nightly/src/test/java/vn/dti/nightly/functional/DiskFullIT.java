package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up: a sentence, exit code 1, the last release untouched; with room again the next night goes on. */
class DiskFullIT {
    private static final String NIGHT = "2011-10-31";
    private static final int MEGABYTES = 600;

    @TempDir
    private Path folder;

    private Path data;
    private boolean mounted;

    @BeforeEach
    void aSmallDisk() throws IOException, InterruptedException {
        data = Files.createDirectories(folder.resolve("small"));
        mounted = ended("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", data.toString()) == 0;
        Assumptions.assumeTrue(mounted, "missing: the right to mount a small disk");
    }

    @AfterEach
    void away() throws IOException, InterruptedException {
        if (mounted) {
            Processes.leftAfterAWhile(data, 5_000);
            ended("umount", "-l", data.toString());
        }
    }

    @Test
    void aFullDiskHasItsSentence() throws IOException, InterruptedException {
        Path input = Inputs.receipt(data);
        byte[] bytes = Files.readAllBytes(input);
        Dti dti = new Dti(data, Dti.pack("receipt"));
        assertThat(dti.run("nightly", "--date", NIGHT).exit()).isZero();
        Release release = Release.of(data, "2011-10/p20111031");
        Map<String, String> published = release.digests();
        String pointer = Files.readString(data.resolve("releases/latest.json"));
        Inputs.drop(data, "receipt/again.csv", changed(bytes));
        Path ballast = fill();

        Dti.Ended full = dti.run("nightly", "--date", NIGHT);

        assertThat(full.exit()).as(full.toString()).isEqualTo(1);
        assertThat(full.error()).doesNotContain("\tat ").containsAnyOf("full", "No space", "space left");
        assertThat(release.digests()).isEqualTo(published);
        assertThat(data.resolve("releases/latest.json")).hasContent(pointer);

        Files.delete(ballast);
        Dti.Ended room = dti.run("nightly", "--date", NIGHT);
        assertThat(room.exit()).as(room.toString()).isZero();
        assertThat(release.digests()).isEqualTo(published);
        assertThat(data.resolve("releases/2011-10/p20111031.2/manifest.json")).isNotEmptyFile();
    }

    private static byte[] changed(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("Internet", "Desk")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves a few kilobytes. */
    private Path fill() throws IOException {
        Path ballast = data.resolve("ballast");
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(data).getUsableSpace() > 4 * block.length) {
                out.write(block);
            }
        }
        return ballast;
    }

    private static int ended(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
