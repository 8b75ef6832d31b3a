package vn.dti.nightly.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.CheckRequest;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** What every puller does, against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PullerContract {
    static final String OFFICE = "H26.105";
    private static final String NAME = "BI_MAT";
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2026-10-31T18:30:00Z");

    @TempDir
    Path folder;

    private FarSide far;
    private Path inbox;

    /** Starts the server. */
    abstract FarSide start(String secretName) throws Exception;

    @BeforeAll
    void startServer() throws Exception {
        far = start(NAME);
    }

    @AfterAll
    void stopServer() throws Exception {
        far.close();
    }

    @BeforeEach
    void emptyInbox(@TempDir Path data) {
        PullServer.forget();
        inbox = data.resolve("inbox").resolve(OFFICE);
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    "H26.105-261005-" + (1000 + i),
                    "1.001193",
                    "2026-10-05 08:00:00",
                    "2026-10-07 17:00:00",
                    "Đang xử lý"));
        }
        return rows;
    }

    @Test
    void whatItFetchesIsWholeAndIntakeReadsIt() throws Exception {
        far.hold(rows(1_234), 1);

        assertThat(pull(FarSide.SECRET)).isEqualTo(1);

        assertThat(hidden()).isEmpty();
        assertThat(visible()).hasSize(1);
        Path file = visible().get(0);
        assertThat(Files.getLastModifiedTime(file).toInstant()).isBeforeOrEqualTo(NOW);
        IntakeOutcome outcome = Intake.check(new CheckRequest(
                file, file.getFileName().toString(), OFFICE, LocalDateTime.ofInstant(NOW, ZONE), HANOI, null));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1_234);
    }

    @Test
    void nothingIsFetchedTwiceAndWhatIsNewIs() throws Exception {
        far.hold(rows(3), 2);
        assertThat(pull(FarSide.SECRET)).isEqualTo(1);
        Files.delete(visible().get(0));

        assertThat(pull(FarSide.SECRET)).isZero();
        assertThat(visible()).isEmpty();
        assertThat(hidden()).isEmpty();

        far.hold(rows(4), 3);
        assertThat(pull(FarSide.SECRET)).isEqualTo(1);
        assertThat(visible()).hasSize(1);
    }

    @Test
    void aWrongSecretIsRefusedAndNotTold() throws Exception {
        far.hold(rows(3), 4);

        PullFault fault = catchThrowableOfType(PullFault.class, () -> pull("another-s3cret"));

        assertThat(fault).isNotNull();
        assertThat(text(fault)).doesNotContain("another-s3cret").doesNotContain(FarSide.SECRET);
        assertThat(visible()).isEmpty();
    }

    @Test
    void withoutASecretNobodyIsAsked() throws Exception {
        far.hold(rows(3), 5);

        PullFault fault = catchThrowableOfType(PullFault.class, () -> pull(null));

        assertThat(fault).hasMessageContaining(NAME);
        assertThat(visible()).isEmpty();
    }

    @Test
    void theSecretMayStandInAFile() throws Exception {
        far.hold(rows(3), 6);
        Path file = Files.writeString(folder.resolve("secret"), FarSide.SECRET + "\n");

        assertThat(far.puller(new Secrets(Map.of(NAME + "_FILE", file.toString())))
                        .pull(landing()))
                .isEqualTo(1);
    }

    @Test
    void whatBreaksOffIsNotSeenAndComesWholeLater() throws Exception {
        far.hold(rows(5_000), 7);
        far.breakOff();

        PullFault fault = catchThrowableOfType(PullFault.class, () -> pull(FarSide.SECRET));

        assertThat(fault).isNotNull();
        assertThat(text(fault)).doesNotContain(FarSide.SECRET);
        assertThat(visible()).isEmpty();
        far.mend();
        assertThat(pull(FarSide.SECRET)).isEqualTo(1);
        assertThat(visible()).hasSize(1);
        assertThat(hidden()).isEmpty();
        IntakeOutcome outcome = Intake.check(new CheckRequest(
                visible().get(0),
                visible().get(0).getFileName().toString(),
                OFFICE,
                LocalDateTime.ofInstant(NOW, ZONE),
                HANOI,
                null));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(5_000);
    }

    @Test
    void aServerThatIsDownIsAFaultInWords() throws Exception {
        try (FarSide gone = start(NAME)) {
            gone.hold(rows(3), 8);
            Puller puller = gone.puller(new Secrets(Map.of(NAME, FarSide.SECRET)));
            gone.close();

            PullFault fault = catchThrowableOfType(PullFault.class, () -> puller.pull(landing()));

            assertThat(fault).isNotNull();
            assertThat(fault.getMessage()).isNotBlank().doesNotContain(FarSide.SECRET);
            assertThat(visible()).isEmpty();
        }
    }

    private int pull(@Nullable String secret) throws PullFault, IOException {
        return far.puller(new Secrets(secret == null ? Map.of() : Map.of(NAME, secret)))
                .pull(landing());
    }

    private Landing landing() {
        return new Landing("test", inbox, ZONE, NOW, new Pulls(PullServer.database()));
    }

    List<Path> visible() throws IOException {
        return files(false);
    }

    List<Path> hidden() throws IOException {
        return files(true);
    }

    private List<Path> files(boolean hidden) throws IOException {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".") == hidden)
                    .toList();
        }
    }

    private static String text(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
