package vn.dti.nightly.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.dataset.Edition;

/** What a release says of its own files. */
class DataPackageTest {
    private static final Edition EDITION = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        JsonNode root = new ObjectMapper().readTree(DataPackage.describe(folder, EDITION, "Thành phố"));
        List<String> names = new ArrayList<>();
        root.get("resources").forEach(resource -> names.add(resource.get("name").asText()));
        return names;
    }

    @Test
    void thePagesOfMethodsAreListedWhereTheyAre() throws IOException {
        assertThat(names()).isEmpty();
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("reports/methodology.vi.html"), "x");
        Files.writeString(folder.resolve("reports/methodology.en.html"), "x");
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/figures-0000.parquet"), "x");
        assertThat(names()).containsExactly("figures", "methodology-vi", "methodology-en");
    }
}
