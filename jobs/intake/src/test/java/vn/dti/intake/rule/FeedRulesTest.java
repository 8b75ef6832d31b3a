package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.intake.FeedFile;
import vn.dti.intake.IntakeOutcome;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Every rule of the small feeds: the row that breaks it is found, in its place, and nothing else is. */
class FeedRulesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                cell("N102_VALUE_MISSING", FeedField.PETITION_CODE, ""),
                cell("N102_VALUE_MISSING", FeedField.PETITION_RECEIVED_AT, " "),
                cell("N102_VALUE_MISSING", FeedField.PUBLICATION_DECIDED_ON, ""),
                cell("N102_VALUE_MISSING", FeedField.SYNC_SYNCED, ""),
                cell("N102_VALUE_MISSING", FeedField.ANSWER_LEVEL, ""),
                row("N104_CODE_NOT_KEPT", FeedField.PETITION_CODE, "Nguyễn Văn An chậm trả kết quả"),
                row("N104_CODE_NOT_KEPT", FeedField.PETITION_DOSSIER, "an@example.vn"),
                cell("N201_UNIT_UNKNOWN", FeedField.PETITION_UNIT, "Phường Hàng Kèn"),
                row("N202_GRANT_MISSING", FeedField.PETITION_UNIT, "Phường Ba Đình"),
                row("N202_GRANT_MISSING", FeedField.SYNC_UNIT, "Phường Ba Đình"),
                cell("N203_PROCEDURE_UNKNOWN", FeedField.PUBLICATION_PROCEDURE, "9.999999"),
                cell("N301_TIME_UNREADABLE", FeedField.PETITION_ANSWERED_AT, "31/02/2026"),
                cell("N301_TIME_UNREADABLE", FeedField.SYNC_MONTH, "Tháng 13/2026"),
                cell("N302_PLACED_AHEAD", FeedField.ANSWER_AT, "02/11/2026 00:00:01"),
                cell("N302_PLACED_AHEAD", FeedField.SYNC_MONTH, "12/2026"),
                cell("N303_TIME_AHEAD", FeedField.PETITION_PUBLISHED_AT, "15/11/2026 09:00"),
                cell("N401_WORD_UNKNOWN", FeedField.PETITION_STATUS, "Chờ xem xét"),
                cell("N401_WORD_UNKNOWN", FeedField.PETITION_OPINION, "tạm được"),
                cell("N402_NUMBER_UNREADABLE", FeedField.SYNC_REPORTED, "khoảng 200"),
                cell("N402_NUMBER_UNREADABLE", FeedField.SYNC_PORTAL, "-1"),
                cell("N403_YES_NO_UNREADABLE", FeedField.PUBLICATION_COMPLETE, "một phần"),
                cell("P101_BEFORE_RECEIVED", FeedField.PETITION_ANSWERED_AT, "04/10/2026 09:00"),
                cell("P101_BEFORE_RECEIVED", FeedField.PETITION_TRANSFERRED_AT, "05/10/2026 07:59:59"),
                cell("P102_PUBLISHED_BEFORE_ANSWERED", FeedField.PETITION_PUBLISHED_AT, "08/10/2026 09:00"),
                arguments(
                        "P103_STATUS_WITHOUT_END",
                        FeedField.PETITION_STATUS,
                        Map.of(FeedField.PETITION_ANSWERED_AT, "", FeedField.PETITION_PUBLISHED_AT, ""),
                        true),
                cell("Q101_PUBLISHED_BEFORE_DECIDED", FeedField.PUBLICATION_PUBLISHED_ON, "30/09/2026"),
                arguments(
                        "Q102_PROMULGATION_UNKNOWN",
                        FeedField.PUBLICATION_EFFECTIVE_ON,
                        Map.of(FeedField.PUBLICATION_EFFECTIVE_ON, "", FeedField.PUBLICATION_PROMULGATED_ON_TIME, ""),
                        false),
                cell("S101_SYNCED_EXCEEDS_RECEIVED", FeedField.SYNC_SYNCED, "121"),
                cell("T101_LEVEL_OUT_OF_RANGE", FeedField.ANSWER_LEVEL, "6"),
                cell("T101_LEVEL_OUT_OF_RANGE", FeedField.ANSWER_LEVEL, "tạm được"),
                arguments(
                        "C101_PARTS_DIFFER",
                        FeedField.DECLARED_OPEN,
                        Map.of(FeedField.DECLARED_OPEN_WITHIN, "24"),
                        true),
                cell("C103_RATE_DIFFERS", FeedField.DECLARED_RATE, "91,00%"),
                cell("C103_RATE_DIFFERS", FeedField.DECLARED_RATE, "89"),
                arguments(
                        "C102_RATE_WITHOUT_CASES",
                        FeedField.DECLARED_RATE,
                        Map.of(
                                FeedField.DECLARED_RATE, "100%",
                                FeedField.DECLARED_RESOLVED, "0",
                                FeedField.DECLARED_EARLY, "0",
                                FeedField.DECLARED_ON_TIME, "0",
                                FeedField.DECLARED_LATE, "0",
                                FeedField.DECLARED_RECEIVED_AND_CARRIED, "",
                                FeedField.DECLARED_OPEN, ""),
                        true),
                cell("C106_PERIOD_BACKWARDS", FeedField.DECLARED_TO, "31/01/2026"));
    }

    private static Arguments cell(String code, FeedField field, String text) {
        return arguments(code, field, Map.of(field, text), true);
    }

    private static Arguments row(String code, FeedField field, String text) {
        return arguments(code, field, Map.of(field, text), false);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("cases")
    void findsTheRowAndNothingElse(String code, FeedField field, Map<FeedField, String> changes, boolean atCell)
            throws IOException {
        FeedFile file = new FeedFile(field.feed()).good(2).row(changes).good(1);

        IntakeOutcome outcome = file.check(folder);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of(code, 1L));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.row()).isEqualTo(4);
        assertThat(finding.field()).isEqualTo(atCell ? field : null);
        assertThat(finding.messageVi()).startsWith("Dòng 4").doesNotContain("{");
        assertThat(finding.messageEn()).startsWith("Row 4").doesNotContain("{");
        if (code.startsWith("N104")) {
            String written = changes.values().iterator().next();
            assertThat(finding.messageVi() + finding.messageEn() + finding.value())
                    .doesNotContain(written);
        }
        boolean error = finding.severity() == Severity.ERROR;
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(error ? 1 : 0);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(error ? 3 : 4);
    }

    @Test
    void everyFeedRuleHasACase() {
        Set<String> tested = cases().map(c -> (String) c.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        tested.add("N101_ROW_BROKEN");
        assertThat(tested)
                .isEqualTo(RuleBook.rules().stream()
                        .filter(FeedRule.class::isInstance)
                        .map(rule -> rule.text().code())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(value = Feed.class, names = "DOSSIERS", mode = EnumSource.Mode.EXCLUDE)
    void findsNothingInAGoodFile(Feed feed) throws IOException {
        IntakeOutcome outcome = new FeedFile(feed).good(3).check(folder);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.receipt().feed()).isEqualTo(feed);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(value = Feed.class, names = "DOSSIERS", mode = EnumSource.Mode.EXCLUDE)
    void theLastRowOfAKeyCounts(Feed feed) throws IOException {
        FeedFile file = new FeedFile(feed).good(1);
        Map<FeedField, @Nullable String> same = new LinkedHashMap<>(file.rows().get(0));
        IntakeOutcome outcome = file.row(same).good(1).check(folder);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of("N103_ROW_TWICE", 1L));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.messageVi()).contains("có lại ở dòng 3");
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Feed.class, names = "DOSSIERS", mode = EnumSource.Mode.EXCLUDE)
    void aFileWithoutRowsSaysThatNothingOccurred(Feed feed) throws IOException {
        IntakeOutcome outcome = new FeedFile(feed).check(folder);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of("N001_NOTHING_OCCURRED", 1L));
        assertThat(outcome.refused()).isFalse();
    }

    @Test
    void ofABrokenRowOnlyTheBreakIsSaid() throws IOException {
        String csv = new FeedFile(Feed.PETITIONS).good(2).csv();
        String broken = csv + csv.lines().skip(1).findFirst().orElseThrow().replace(".000001", ".9") + ",thừa\n";

        IntakeOutcome outcome = FeedFile.check(folder, broken);

        assertThat(outcome.countsByCode()).isEqualTo(Map.of("N101_ROW_BROKEN", 1L));
        assertThat(outcome.findings().get(0).messageVi()).contains("13 / 12");
        assertThat(outcome.findings().get(0).value()).isNull();
        assertThat(Arrays.asList(
                        outcome.receipt().rows().read(),
                        outcome.receipt().rows().accepted(),
                        outcome.receipt().rows().setAside()))
                .containsExactly(3L, 2L, 1L);
    }
}
