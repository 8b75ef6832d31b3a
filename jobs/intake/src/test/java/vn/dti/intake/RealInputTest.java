package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** The two real inputs, read by the packs of the nightly module's functional tests. */
class RealInputTest {
    @TempDir
    Path folder;

    @Test
    void readsTheReceiptLog() throws IOException {
        Path file = existing(Path.of(System.getProperty("shared.data"), "receipt_cases.csv"));

        IntakeOutcome outcome = take(file, "receipt", LocalDateTime.of(2012, 6, 1, 0, 0));

        assertThat(outcome.receipt().rows().read()).isEqualTo(1434);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1432);
        assertThat(outcome.findings().stream()
                        .filter(finding -> finding.row() > 0)
                        .map(Finding::row))
                .containsExactly(170L, 1095L);
        assertThat(outcome.countsByCode()).containsOnlyKeys("D306_FINISHED_BEFORE_RECEIVED", "F012_COLUMNS_UNKNOWN");
        assertThat(codes("data/accepted/" + outcome.receipt().delivery() + ".setaside.parquet"))
                .containsExactlyInAnyOrder("case-10862", "case-8267");
        assertThat(outcome.receipt().windowFrom()).isBefore(LocalDate.of(2011, 1, 1));
        assertThat(outcome.receipt().provided() & Field.STATUS.bit()).isZero();
    }

    @Test
    void readsBostonsCases() throws IOException {
        Path packed = existing(Path.of(System.getProperty("shared.data"), "boston311_newsystem_2025_2026.csv.gz"));
        Path file = folder.resolve("cases.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file);
        }

        IntakeOutcome outcome = take(file, "boston", LocalDateTime.of(2026, 10, 1, 0, 0));

        assertThat(outcome.countsByCode()).containsOnlyKeys("F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(5473);
    }

    private IntakeOutcome take(Path file, String office, LocalDateTime arrival) throws IOException {
        Path packs = existing(Path.of(System.getProperty("root.dir"), "jobs/nightly/src/test/resources/packs"));
        Pack pack = PackLoader.load(packs.resolve(office));
        return Intake.take(
                new IntakeRequest(file, file.getFileName().toString(), office, arrival, pack, folder.resolve("data")));
    }

    private static Path existing(Path path) {
        Assumptions.assumeTrue(Files.exists(path), "missing " + path);
        return path;
    }

    private Set<String> codes(String name) throws IOException {
        Set<String> codes = new HashSet<>();
        try (ParquetSource source = ParquetSource.open(folder.resolve(name))) {
            RowBlock block = new RowBlock(Datasets.SET_ASIDE, 100);
            while (source.read(block)) {
                for (int i = 0; i < block.size(); i++) {
                    codes.add(block.text(Datasets.SET_ASIDE.index("dossier_code"), i));
                }
            }
        }
        return codes;
    }
}
