package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureFilesTest {
    @TempDir
    Path folder;

    @Test
    void aRequestComesBackAsItWas() throws IOException {
        MeasureRequest request = new MeasureRequest(
                "2026-10",
                "p20261031",
                "2026-10-31",
                "hanoi",
                "/dữ liệu",
                "s3a://kho/lake",
                "/dữ liệu/staging",
                "jdbc:postgresql://localhost/dti",
                "dti",
                "id",
                "/result.json");
        request.write(folder.resolve("request.json"));

        assertThat(MeasureRequest.read(folder.resolve("request.json"))).isEqualTo(request);
        assertThat(Files.readString(folder.resolve("request.json"))).doesNotContain("password");
    }

    @Test
    void aResultComesBackAsItWasAndLeavesNoPart() throws IOException {
        MeasureResult result = new MeasureResult("FAILED", "DISK", "Đĩa đầy", 0, 0);
        result.write(folder.resolve("result.json"));
        result.write(folder.resolve("result.json"));

        assertThat(MeasureResult.read(folder.resolve("result.json"))).isEqualTo(result);
        assertThat(folder.toFile().list()).containsExactly("result.json");
    }

    @Test
    void whatIsNotOneIsAnIoException() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"state\": ");

        assertThatThrownBy(() -> MeasureResult.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a measure result");
        assertThatThrownBy(() -> MeasureRequest.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a measure request");
        assertThatThrownBy(() -> MeasureRequest.read(folder.resolve("absent"))).isInstanceOf(IOException.class);
    }
}
