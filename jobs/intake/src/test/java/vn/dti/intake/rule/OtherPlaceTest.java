package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.FeedFile;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.IntakeRequest;
import vn.dti.intake.TestPack;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.ReceiptJson;
import vn.dti.intake.receipt.ReceiptPage;
import vn.dti.intake.receipt.Spoken;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;

/** A file says itself whose it is and of when; one that was dropped in the wrong place is refused with both values. */
class OtherPlaceTest {
    private static final Map<Field, String> OTHER =
            Map.of(Field.RESOLVING_UNIT, "Phường Ba Đình", Field.RECEIVING_UNIT, "Phường Ba Đình");

    @TempDir
    Path folder;

    @Test
    void aFileOfAnotherUnitIsRefusedWithBothValues() throws IOException {
        Extract extract = new Extract().row(OTHER).row(OTHER).row(OTHER);

        IntakeOutcome outcome = Intake.take(new IntakeRequest(
                extract.in(folder), "thang10.csv", TestPack.OFFICE, Extract.ARRIVAL, TestPack.pack(), folder));

        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F018_OTHER_PLACE", 1L));
        assertThat(outcome.findings().get(0).messageVi())
                .startsWith(
                        "Tệp thang10.csv: tệp nói về Phường Ba Đình (H26.102), nhưng được gửi vào chỗ của Phường Hoàn Kiếm"
                                + " (H26.101).");
        try (Stream<Path> accepted = Files.list(folder.resolve("accepted"))) {
            assertThat(accepted).as("nothing is kept of it").isEmpty();
        }
    }

    /** One row of its own, or one with another fault, and each row is judged by itself. */
    @Test
    void oneRowOfItsOwnIsEnough() throws IOException {
        IntakeOutcome outcome =
                Extract.check(new Extract().row(OTHER).row(OTHER).good(1).in(folder), TestPack.pack());

        assertThat(outcome.refused()).isFalse();
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D207_GRANT_MISSING", 2L));
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1);
    }

    /** Two rows of another unit may be two mistakes; they are said one by one. */
    @Test
    void twoRowsAreNoFile() throws IOException {
        IntakeOutcome outcome =
                Extract.check(new Extract().row(OTHER).row(OTHER).in(folder), TestPack.pack());

        assertThat(outcome.refused()).isFalse();
        assertThat(outcome.countsByCode()).isEqualTo(Map.of("D207_GRANT_MISSING", 2L));
    }

    @Test
    void aSmallFeedOfAnotherUnitIsRefusedToo() throws IOException {
        IntakeOutcome outcome = new FeedFile(Feed.PETITIONS)
                .row(Map.of(FeedField.PETITION_UNIT, "Phường Ba Đình"))
                .row(Map.of(FeedField.PETITION_UNIT, "Phường Cửa Nam"))
                .row(Map.of(FeedField.PETITION_UNIT, "Phường Ba Đình"))
                .check(folder);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of("F018_OTHER_PLACE", 1L));
        assertThat(outcome.findings().get(0).messageVi())
                .contains(
                        "nói về Phường Ba Đình (H26.107), Phường Cửa Nam (H26.106), nhưng được gửi vào chỗ của Phường Hoàn Kiếm"
                                + " (H26.105)");
    }

    @Test
    void theReceiptSaysWhatTheFileSpeaksOf() throws IOException {
        Extract extract = new Extract()
                .good(3)
                .row(OTHER)
                .row(Map.of(Field.RECEIVED_AT, "2026-10-04 08:00", Field.SUBMITTED_AT, ""))
                .row(Map.of(Field.RESOLVING_UNIT, "không rõ"));
        IntakeOutcome outcome = Extract.check(extract.in(folder), TestPack.pack());

        assertThat(outcome.receipt().spoken())
                .isEqualTo(new Spoken(
                        List.of(
                                new Spoken.UnitRows("H26.101", "Phường Hoàn Kiếm", 4),
                                new Spoken.UnitRows("H26.102", "Phường Ba Đình", 1)),
                        0,
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 10, 5)));
        JsonNode json = new ObjectMapper().readTree(ReceiptJson.of(outcome.receipt()));
        assertThat(json.at("/speaks_of/units/0/rows").asLong()).isEqualTo(4);
        assertThat(json.at("/speaks_of/from").asText()).isEqualTo("2026-10-04");
        assertThat(json.get("rule_book").asText()).isEqualTo(RuleBook.version());
        assertThat(ReceiptPage.of(outcome.receipt(), outcome.findings(), Attachments.NONE, Language.VIETNAMESE))
                .contains(
                        "Hồ sơ; Phường Hoàn Kiếm (H26.101): 4 dòng; Phường Ba Đình (H26.102): 1 dòng; từ 04/10/2026 đến"
                                + " 05/10/2026")
                .contains("Bộ quy tắc: " + RuleBook.version());
    }

    /** The version is one of this book: it says how many rules there are, and is the same wherever it is asked. */
    @Test
    void theBookHasAVersion() {
        Set<String> versions = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            versions.add(RuleBook.version());
        }
        assertThat(versions).singleElement().asString().matches(RuleBook.rules().size() + "-[0-9a-f]{8}");
    }
}
