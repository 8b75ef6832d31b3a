package vn.dti.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.Unreadable;

class DeliveryIdTest {
    @TempDir
    Path folder;

    @Test
    void hashesBytes() throws IOException, Unreadable {
        Path file = Files.write(folder.resolve("a.csv"), "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(DeliveryId.sha256(file))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void namesOfficeBytesAndProfile() {
        String id = DeliveryId.of("H26.101", "aa", "p");
        assertThat(id).matches("H26\\.101-[0-9a-f]{16}").isEqualTo(DeliveryId.of("H26.101", "aa", "p"));
        assertThat(id.substring(8))
                .isNotEqualTo(DeliveryId.of("H26.102", "aa", "p").substring(8))
                .isNotEqualTo(DeliveryId.of("H26.101", "ab", "p").substring(8))
                .isNotEqualTo(DeliveryId.of("H26.101", "aa", "q").substring(8));
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> DeliveryId.sha256(folder))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNREADABLE));
    }
}
