package vn.dti.nightly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryTest {
    private static final Instant NOW = Instant.parse("2026-11-01T01:00:00Z");

    @TempDir
    Path receipts;

    @Test
    void removesOldWorkbooksAndNothingElse() throws IOException {
        Path old = file("H26.101/a/set-aside.xlsx", Duration.ofDays(91));
        Path marked = file("H26.101/a/returned.xlsx", Duration.ofDays(91));
        Path macros = file("H26.101/a/returned.xlsm", Duration.ofDays(91));
        Path young = file("H26.102/b/set-aside.xlsx", Duration.ofDays(90));
        Path receipt = file("H26.101/a/receipt.html", Duration.ofDays(4_000));

        assertThat(Expiry.expire(receipts, 90, NOW)).isEqualTo(3);
        assertThat(old).doesNotExist();
        assertThat(marked).doesNotExist();
        assertThat(macros).doesNotExist();
        assertThat(young).exists();
        assertThat(receipt).exists();
        assertThat(Expiry.expire(receipts, 90, NOW)).isZero();
        assertThat(Expiry.expire(receipts.resolve("none"), 90, NOW)).isZero();
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = receipts.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
