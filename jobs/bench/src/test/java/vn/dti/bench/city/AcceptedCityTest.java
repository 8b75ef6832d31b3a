package vn.dti.bench.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

class AcceptedCityTest {
    private static final int CODE = Datasets.ACCEPTED.index("dossier_code");
    private static final int PROCEDURE = Datasets.ACCEPTED.index("procedure_code");
    private static final int RECEIVED = Datasets.ACCEPTED.index("received_at");
    private static final int DUE = Datasets.ACCEPTED.index("due_at");
    private static final int FINISHED = Datasets.ACCEPTED.index("finished_at");
    private static final int RETURNED = Datasets.ACCEPTED.index("returned_at");

    @TempDir
    private Path folder;

    private static Plan plan(long seed) {
        return new Plan("hanoi", 6_000, YearMonth.of(2026, 10), 6, 2, seed);
    }

    @Test
    void theFirstNightHasEachDossierOnceAndLaterOnesOnlyTheirsAgain() throws IOException {
        AcceptedCity city = AcceptedCity.below(folder, plan(1));
        List<Delivery> first = city.deliveries(0);
        assertThat(first).hasSizeBetween(130, 160);
        assertThat(first.stream().mapToLong(Delivery::rowsAccepted).sum()).isEqualTo(6_000);

        Set<String> codes = new HashSet<>();
        for (Delivery delivery : first) {
            assertThat(read(city, delivery, 0, codes)).isEqualTo(delivery.rowsAccepted());
        }
        assertThat(codes).hasSize(6_000);

        Set<String> changed = new HashSet<>();
        List<Delivery> all = city.deliveries(2);
        assertThat(all.subList(0, first.size())).isEqualTo(first);
        assertThat(all).hasSize(3 * first.size());
        for (Delivery delivery : all.subList(first.size(), all.size())) {
            int night = delivery.sequence() < 2_000 ? 1 : 2;
            assertThat(read(city, delivery, night, changed)).isPositive();
        }
        assertThat(codes).containsAll(changed);
    }

    /** No row says what the night that brings it could not know, and a due time stands just where there is a limit. */
    private static long read(AcceptedCity city, Delivery delivery, int night, Set<String> codes) throws IOException {
        Pack pack = PackLoader.load("hanoi");
        long known = LocalTimes.micros(city.plan().night(night).plusDays(1).atStartOfDay());
        RowBlock block = new RowBlock(Datasets.ACCEPTED, 2_048);
        long rows = 0;
        try (ParquetSource source = ParquetSource.open(city.accepted().resolve(delivery.id() + ".parquet"))) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    assertThat(codes.add(String.valueOf(block.text(CODE, row)))).isTrue();
                    for (int time : new int[] {RECEIVED, FINISHED, RETURNED}) {
                        assertThat(block.isNull(time, row) || block.longValue(time, row) < known)
                                .isTrue();
                    }
                    assertThat(block.isNull(FINISHED, row)
                                    || block.longValue(FINISHED, row) > block.longValue(RECEIVED, row))
                            .isTrue();
                    String procedure = String.valueOf(block.text(PROCEDURE, row));
                    assertThat(block.isNull(DUE, row))
                            .isEqualTo(pack.procedures()
                                            .procedure(procedure)
                                            .orElseThrow()
                                            .limit()
                                    == null);
                    rows++;
                }
            }
        }
        return rows;
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherGivesOthers() throws IOException {
        Map<String, String> bytes = bytes(AcceptedCity.below(folder.resolve("one"), plan(1)));
        assertThat(bytes(AcceptedCity.below(folder.resolve("two"), plan(1)))).isEqualTo(bytes);
        assertThat(bytes(AcceptedCity.below(folder.resolve("one"), plan(2)))).isNotEqualTo(bytes);
    }

    @Test
    void whatWasMadeIsNotMadeAgain() throws IOException {
        AcceptedCity city = AcceptedCity.below(folder, plan(1));
        Path list = city.folder().resolve("deliveries-0.parquet");
        Files.setLastModifiedTime(list, FileTime.fromMillis(1_000));
        AcceptedCity.below(folder, plan(1));
        assertThat(Files.getLastModifiedTime(list).toMillis()).isEqualTo(1_000);
    }

    private static Map<String, String> bytes(AcceptedCity city) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(city.folder())) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                digests.put(city.folder().relativize(file).toString(), Sha256.of(file));
            }
        }
        return digests;
    }
}
