package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * Whatever bytes come there is an outcome, soon, and its rows add up. Real files of every kind are damaged at random, workbooks
 * also inside. {@code -Dfuzz.inputs=100000} for a long run, {@code -Dfuzz.seed} for another one; a failure names its seed and its
 * input, from which {@code -Dfuzz.from} begins again.
 */
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 600);
    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long LARGEST_BASE = 200_000;
    private static final long SLOWEST_SECONDS = 60;
    private static final int GIVEN_BACK_ONCE_IN = 5;

    @TempDir
    Path folder;

    /** A file to damage. */
    private record Base(String name, byte[] bytes) {}

    @Test
    void anyBytesHaveAnOutcome() throws Exception {
        List<Base> bases = bases();
        Pack pack = PackLoader.load("hanoi");
        long slowest = 0;
        long refused = 0;
        long heap = 0;
        for (int input = FROM; input < INPUTS; input++) {
            Random random = new Random(SEED * 1_000_003 + input);
            Base base = bases.get(random.nextInt(bases.size()));
            String name = random.nextInt(20) == 0
                    ? bases.get(random.nextInt(bases.size())).name()
                    : base.name();
            Path file = Files.write(folder.resolve(name), damaged(base.bytes(), random));
            long begun = System.nanoTime();
            IntakeOutcome outcome = check(file, pack, input);
            slowest = Math.max(slowest, System.nanoTime() - begun);
            heap = Math.max(
                    heap,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            refused += outcome.refused() ? 1 : 0;
        }
        assertThat(slowest / 1_000_000_000).as("the slowest, in seconds").isLessThan(SLOWEST_SECONDS);
        System.out.println("fuzz: " + INPUTS + " inputs of seed " + SEED + ", " + refused + " refused, slowest "
                + slowest / 1_000_000 + " ms, heap in use at most " + (heap >> 20) + " MiB");
    }

    private IntakeOutcome check(Path file, Pack pack, int input) {
        try {
            IntakeOutcome outcome = Extract.check(file, pack);
            Receipt.Rows rows = outcome.receipt().rows();
            assertThat(rows.read()).isEqualTo(rows.accepted() + rows.setAside() + rows.blank());
            assertThat(outcome.refused() || rows.setAside() > 0).isEqualTo(outcome.count(Severity.ERROR) > 0);
            if (input % GIVEN_BACK_ONCE_IN == 0) {
                outcome.giveBack(folder.resolve("back"), "", Language.VIETNAMESE);
            }
            return outcome;
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError crash) {
            return fail("seed " + SEED + ", input " + input + ", " + file.getFileName(), crash);
        }
    }

    private List<Base> bases() throws Exception {
        List<Base> bases = new ArrayList<>();
        for (ClumsyFiles.Clumsy clumsy : ClumsyFiles.all()) {
            Path file = clumsy.maker().make(Files.createTempDirectory(folder, "base"));
            if (Files.size(file) > 0 && Files.size(file) < LARGEST_BASE) {
                bases.add(new Base(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        String json = "[{\"MaHoSo\": \"000.00.01.H26-261005-0001\", \"MaTTHC\": \"1.001193\", \"NgayTiepNhan\":"
                + " \"20261005083000\", \"TaiLieuNop\": [{\"DuocSoHoa\": \"True\"}], \"n\": [{\"languageId\": 228}]}]";
        bases.add(new Base("a.json", json.getBytes(StandardCharsets.UTF_8)));
        bases.add(new Base("b.csv", new Extract().good(50).csv().getBytes(StandardCharsets.UTF_8)));
        return bases;
    }

    private static byte[] damaged(byte[] bytes, Random random) throws IOException {
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zip || random.nextInt(4) == 0) {
            return changed(bytes, random);
        }
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                parts.add(in.readAllBytes());
            }
        } catch (ZipException | EOFException cut) {
            return changed(bytes, random);
        }
        int spoilt = random.nextInt(Math.max(1, parts.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream again = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i++) {
                again.putNextEntry(new ZipEntry(names.get(i)));
                again.write(i == spoilt ? changed(parts.get(i), random) : parts.get(i));
            }
        }
        return out.toByteArray();
    }

    /** Some bytes changed, a stretch left out, put in again, or put elsewhere, or the end cut off. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int times = random.nextInt(1, 8); times > 0 && changed.length > 1; times--) {
            int at = random.nextInt(changed.length);
            int length = Math.min(changed.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
            switch (random.nextInt(6)) {
                case 0 -> changed[at] = (byte) random.nextInt();
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed = join(changed, at, at + length, new byte[0]);
                case 3 -> changed = join(changed, at, at, Arrays.copyOfRange(changed, at, at + length));
                case 4 -> changed = join(changed, at, at, special(random));
                default -> changed = random.nextInt(4) == 0 ? Arrays.copyOf(changed, at) : changed;
            }
        }
        return changed;
    }

    private static byte[] special(Random random) {
        String[] special = {
            "\"",
            "\n",
            "\r",
            ",",
            "<",
            "&#0;",
            "]]>",
            "<row r=\"-5\">",
            "1e999",
            "999999999999999999999",
            "\u0000",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "{",
            "[[[[",
            "\uFEFF",
            "r=\"ZZZZZ99999999999\""
        };
        return special[random.nextInt(special.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] instead) {
        byte[] joined = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(instead, 0, joined, from, instead.length);
        System.arraycopy(bytes, to, joined, from + instead.length, bytes.length - to);
        return joined;
    }
}
