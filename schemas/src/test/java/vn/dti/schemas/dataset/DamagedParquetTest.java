package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is read or refused by an IOException: nothing else comes out, and it does not take the memory. */
class DamagedParquetTest {
    private static final long SEED = 20261031;
    private static final int ROUNDS = 800;

    @TempDir
    Path folder;

    @Test
    void damageIsAnIoException() throws IOException {
        Path whole = folder.resolve("whole.parquet");
        ParquetRoundTripTest.write(whole, SampleRows.rows(1, 3_000), new Random(1));
        byte[] bytes = Files.readAllBytes(whole);
        Path damaged = folder.resolve("damaged.parquet");
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(damaged, damage(bytes, random));
            try {
                ParquetRoundTripTest.read(damaged, SampleRows.EVERYTHING, 1_000);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("damaged.parquet");
                refused++;
            } catch (RuntimeException | Error e) {
                fail("seed " + SEED + ", round " + round, e);
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }

    /** Half of the changes hit the footer, where sizes and offsets stand. */
    private static byte[] damage(byte[] whole, Random random) {
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] bytes = whole.clone();
        int footer = Math.min(bytes.length, 2_500);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextBoolean() ? bytes.length - 1 - random.nextInt(footer) : random.nextInt(bytes.length);
            bytes[at] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
