package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.receipt.Receipt;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;

/** However a file is damaged, there is an outcome, its rows add up and its findings say why rows are missing. */
class MutatedExtractTest {
    private static final byte[] SPECIAL = "\",;\t\n\r\u0000-:/+.0123456789 TZđ₫\uFEFF".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @RepeatedTest(60)
    void alwaysAddsUp(RepetitionInfo repetition) throws IOException {
        Random random = new Random(1000L + repetition.getCurrentRepetition());
        byte[] bytes = mutated(
                new Extract()
                        .good(60)
                        .row(Map.of(Field.DOSSIER_CODE, "000.00.01.H26-261005-0003"))
                        .row(Map.of(Field.APPLICANT_NAME, "Nguyễn \"Hoa\", Thị"))
                        .good(20)
                        .csv()
                        .getBytes(StandardCharsets.UTF_8),
                random);
        Path file = Files.write(folder.resolve("a.csv"), bytes);

        IntakeOutcome taken = Intake.take(new IntakeRequest(
                file, "a.csv", TestPack.OFFICE, Extract.ARRIVAL, TestPack.pack(), folder.resolve("data")));

        Receipt.Rows rows = taken.receipt().rows();
        assertThat(rows.read()).isEqualTo(rows.accepted() + rows.setAside() + rows.blank());
        assertThat(rows.setAside()).isLessThanOrEqualTo(taken.count(Severity.ERROR));
        assertThat(taken.refused() || rows.setAside() > 0).isEqualTo(taken.count(Severity.ERROR) > 0);
        assertThat(taken.findings().toString()).doesNotContain("0912345678");
        assertThat(Extract.check(file, TestPack.pack()).countsByCode()).isEqualTo(taken.countsByCode());
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        int length = result.length;
        for (int change = random.nextInt(1, 30); change > 0; change--) {
            // The first columns' titles stay, so that most files are read.
            int at = random.nextInt(1000, length - 1);
            switch (random.nextInt(5)) {
                case 0 -> result[at] = SPECIAL[random.nextInt(SPECIAL.length)];
                case 1 -> result[at] = (byte) random.nextInt(32, 127);
                case 2 -> System.arraycopy(result, at + 1, result, at, length - at - 1);
                case 3 -> System.arraycopy(result, at, result, at + 1, length - at - 1);
                default -> length = Math.max(1100, random.nextInt(50) == 0 ? at : length);
            }
        }
        return java.util.Arrays.copyOf(result, length);
    }
}
