package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.CheckRequest;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.UnitLevel;

/** The sample's files of small feeds, as intake reads them. */
class FeedFilesTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final LocalDateTime ARRIVED = LocalDateTime.of(2026, 11, 1, 1, 30);

    @TempDir
    static Path folder;

    private static final Map<Feed, Map<String, IntakeOutcome>> BY_FEED = new EnumMap<>(Feed.class);

    @BeforeAll
    static void write() throws IOException {
        SampleCity.write(new SampleRequest(HANOI, folder, YearMonth.of(2026, 10), 2, 3_000, 42));
        for (Path file : Extracts.files(folder)) {
            String office = folder.relativize(file).getName(0).toString();
            if (!file.endsWith(SampleCity.FAULTS)
                    && !file.getFileName().toString().startsWith("ho-so-")) {
                IntakeOutcome outcome = Intake.check(
                        new CheckRequest(file, file.getFileName().toString(), office, ARRIVED, HANOI, null));
                BY_FEED.computeIfAbsent(outcome.receipt().feed(), feed -> new TreeMap<>())
                        .put(office, outcome);
            }
        }
    }

    @Test
    void everyFeedIsRecognisedAndNothingIsSetAside() {
        assertThat(BY_FEED.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Feed.DOSSIERS)));
        BY_FEED.values()
                .forEach(offices -> assertThat(offices.values()).allSatisfy(outcome -> {
                    assertThat(outcome.receipt().rows().setAside()).isZero();
                    assertThat(outcome.countsByCode().keySet()).isSubsetOf("N001_NOTHING_OCCURRED");
                }));
    }

    /** Of 142 offices most send petitions, some declare that there were none, by row or by file, and some are silent. */
    @Test
    void someSendSomeDeclareAndSomeAreSilent() {
        Map<String, IntakeOutcome> petitions = BY_FEED.getOrDefault(Feed.PETITIONS, Map.of());
        long empty = petitions.values().stream()
                .filter(outcome -> outcome.receipt().rows().read() == 0)
                .count();

        assertThat(petitions).hasSizeBetween(110, 138);
        assertThat(empty).isBetween(4L, 30L);
        assertThat(BY_FEED.getOrDefault(Feed.SYNCHRONISATION, Map.of())).hasSizeBetween(65, 110);
        assertThat(BY_FEED.getOrDefault(Feed.SATISFACTION, Map.of())).hasSizeBetween(55, 105);
    }

    @Test
    void onlyAgenciesPromulgate() {
        Set<String> offices = BY_FEED.getOrDefault(Feed.PUBLICATION, Map.of()).keySet();

        assertThat(offices)
                .isNotEmpty()
                .allSatisfy(office -> assertThat(
                                HANOI.units().unit(office).orElseThrow().level())
                        .isEqualTo(UnitLevel.AGENCY));
    }
}
