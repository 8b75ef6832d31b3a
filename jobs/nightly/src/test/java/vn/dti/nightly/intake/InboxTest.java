package vn.dti.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Set<String> OFFICES = Set.of("H26.1", "H26.2");

    @TempDir
    private Path folder;

    private final ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void ordersByArrivalThenPathAndReadsArrivalInThePacksZone() throws IOException {
        drop("H26.2/b.csv", "2026-10-31T18:30:00Z");
        drop("H26.2/a.csv", "2026-10-31T18:30:00Z");
        drop("H26.1/deep/z.csv", "2026-10-31T18:29:00Z");

        assertThat(scan().ready())
                .extracting(Drop::path, Drop::office, Drop::name, Drop::arrivedAt)
                .containsExactly(
                        tuple("H26.1/deep/z.csv", "H26.1", "deep/z.csv", LocalDateTime.parse("2026-11-01T01:29")),
                        tuple("H26.2/a.csv", "H26.2", "a.csv", LocalDateTime.parse("2026-11-01T01:30")),
                        tuple("H26.2/b.csv", "H26.2", "b.csv", LocalDateTime.parse("2026-11-01T01:30")));
    }

    @Test
    void letsWaitWhatIsNotWhole() throws IOException {
        drop("H26.1/x.csv.part", "2026-10-31T18:30:00Z");
        drop("H26.1/x.TMP", "2026-10-31T18:30:00Z");
        drop("H26.1/.x.csv", "2026-10-31T18:30:00Z");
        drop("H26.1/.hidden/x.csv", "2026-10-31T18:30:00Z");

        assertThat(scan().ready()).isEmpty();
        assertThat(scan().waiting()).containsExactly("H26.1/x.TMP", "H26.1/x.csv.part");
    }

    @Test
    void letsAFileThatGrowsBetweenTwoLooksWait() throws IOException, InterruptedException {
        Path growing = drop("H26.1/growing.csv", Instant.now().toString());
        drop("H26.1/whole.csv", Instant.now().toString());
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 40; i++) {
                try {
                    Thread.sleep(50);
                    Files.writeString(growing, "more\n", StandardOpenOption.APPEND);
                } catch (IOException | InterruptedException e) {
                    return;
                }
            }
        });
        writer.start();
        Inbox.Content content = scan();
        writer.interrupt();
        writer.join();

        assertThat(content.waiting()).containsExactly("H26.1/growing.csv");
        assertThat(content.ready()).extracting(Drop::path).containsExactly("H26.1/whole.csv");
    }

    @Test
    void namesWhatNoKnownOfficeSentAndLeavesItThere() throws IOException {
        Path stranger = drop("Nowhere/x.csv", "2026-10-31T18:30:00Z");
        drop("loose.csv", "2026-10-31T18:30:00Z");

        Inbox.Content content = scan();

        assertThat(content.ready()).isEmpty();
        assertThat(content.loose()).containsExactly("loose.csv");
        assertThat(content.strangers()).extracting(Drop::path).containsExactly("Nowhere/x.csv");
        assertThat(stranger).exists();
    }

    private Inbox.Content scan() throws IOException {
        return new Inbox(folder, zone, OFFICES::contains).scan();
    }

    private Path drop(String path, String modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a,b\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
        return file;
    }
}
