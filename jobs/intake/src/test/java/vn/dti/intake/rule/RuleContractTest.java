package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Every row rule: the row that breaks it is found, in its place, and nothing else is. */
class RuleContractTest {
    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                cell("D101_DOSSIER_CODE_MISSING", Field.DOSSIER_CODE, ""),
                cell("D103_DOSSIER_CODE_PATTERN", Field.DOSSIER_CODE, "H26/0012"),
                cell("D201_PROCEDURE_MISSING", Field.PROCEDURE_CODE, " "),
                cell("D202_PROCEDURE_UNKNOWN", Field.PROCEDURE_CODE, "9.999999"),
                cell("D203_PROCEDURE_NOT_IN_FORCE", Field.PROCEDURE_CODE, "1.000656"),
                cell("D204_UNIT_UNKNOWN", Field.RESOLVING_UNIT, "Phường Hàng Kèn"),
                cell("D204_UNIT_UNKNOWN", Field.RECEIVING_UNIT, "Phường Hàng Kèn"),
                cell("D205_UNIT_ENDED", Field.RESOLVING_UNIT, "Quận Hoàn Kiếm"),
                cell("D205_UNIT_ENDED", Field.RECEIVING_UNIT, "quận hoàn  kiếm"),
                arguments(
                        "D206_UNIT_NOT_YET",
                        Field.RECEIVING_UNIT,
                        Map.of(
                                Field.SUBMITTED_AT, "",
                                Field.RECEIVED_AT, "05/06/2025 08:00",
                                Field.RESOLVING_UNIT, "Phường Hoàn Kiếm")),
                cell("D301_RECEIVED_MISSING", Field.RECEIVED_AT, ""),
                arguments(
                        "D302_NOT_YET_RECEIVED",
                        Field.RECEIVED_AT,
                        Map.of(Field.RECEIVED_AT, "", Field.STATUS, "Mới đăng ký")),
                cell("D303_TIME_UNREADABLE", Field.RECEIVED_AT, "31/02/2026 08:00"),
                cell("D303_TIME_UNREADABLE", Field.DUE_AT, "sớm"),
                cell("D303_TIME_UNREADABLE", Field.FINISHED_AT, "00/01/1900"),
                arguments(
                        "D304_RECEIVED_IN_FUTURE",
                        Field.RECEIVED_AT,
                        Map.of(
                                Field.RECEIVED_AT, "2026-11-01 01:30:01",
                                Field.DUE_AT, "",
                                Field.FINISHED_AT, "",
                                Field.RETURNED_AT, "",
                                Field.STATUS, "")),
                cell("D305_TIME_IN_FUTURE", Field.RETURNED_AT, "2026-11-15 09:00"),
                arguments(
                        "D306_FINISHED_BEFORE_RECEIVED",
                        Field.FINISHED_AT,
                        Map.of(Field.FINISHED_AT, "05/10/2026 07:59:59", Field.DUE_AT, "")),
                arguments(
                        "D307_RETURNED_BEFORE_RECEIVED",
                        Field.RETURNED_AT,
                        Map.of(Field.FINISHED_AT, "", Field.RETURNED_AT, "04/10/2026 16:30")),
                cell("D308_RETURNED_BEFORE_FINISHED", Field.RETURNED_AT, "2026-10-06 09:00"),
                cell("D309_DUE_BEFORE_RECEIVED", Field.DUE_AT, "30/09/2026 17:00"),
                arguments(
                        "D310_RECEIVED_BEFORE_SUBMITTED",
                        Field.RECEIVED_AT,
                        Map.of(Field.SUBMITTED_AT, "05/10/2026 08:00:01")),
                cell("D311_SUPPLEMENT_BEFORE_REQUEST", Field.SUPPLEMENT_COMPLETED_AT, "2026-10-05 08:59"),
                cell("D312_RESUMED_BEFORE_SUSPENDED", Field.RESUMED_AT, "2026-10-05 10:59"),
                arguments(
                        "D313_STATUS_WITHOUT_END", Field.STATUS, Map.of(Field.FINISHED_AT, "", Field.RETURNED_AT, "")),
                cell("D401_CHANNEL_UNKNOWN", Field.CHANNEL, "Qua zalo"),
                cell("D402_STATUS_UNKNOWN", Field.STATUS, "Chờ xem xét"),
                cell("D403_PAYMENT_UNKNOWN", Field.PAYMENT, "Ghi nợ"),
                cell("D404_SERVICE_LEVEL_UNKNOWN", Field.SERVICE_LEVEL, "Mức 5"),
                cell("D405_YES_NO_UNREADABLE", Field.ELECTRONIC_RESULT, "đang ký"),
                cell("D406_COUNT_UNREADABLE", Field.SUPPLEMENT_REQUESTS, "-3"),
                cell("D406_COUNT_UNREADABLE", Field.COMPONENTS_TOTAL, "ba"),
                cell("D407_MONEY_UNREADABLE", Field.FEE_AMOUNT, "-50000"),
                cell("D408_PARTS_EXCEED_TOTAL", Field.COMPONENTS_DIGITISED, "5"),
                cell("D408_PARTS_EXCEED_TOTAL", Field.COMPONENTS_REUSED, "5"),
                cell("D409_SATISFACTION_OUT_OF_RANGE", Field.SATISFACTION, "9"),
                cell("D409_SATISFACTION_OUT_OF_RANGE", Field.SATISFACTION, "Bình thường"),
                cell("D410_WORDS_NOT_KEPT", Field.OVERDUE_REASON, "Gọi 0912345678 chưa được"),
                cell("D410_WORDS_NOT_KEPT", Field.APPLICANT_TYPE, "hoa@example.vn"));
    }

    private static Arguments cell(String code, Field field, String text) {
        return arguments(code, field, Map.of(field, text));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("cases")
    void findsTheRowAndNothingElse(String code, Field field, Map<Field, String> changes) throws IOException {
        Path file = new Extract().good(2).row(changes).good(2).in(folder);

        IntakeOutcome outcome = Extract.check(file, vn.dti.intake.TestPack.pack());

        assertThat(outcome.countsByCode()).isEqualTo(Map.of(code, 1L));
        Finding finding = outcome.findings().get(0);
        assertThat(finding.row()).isEqualTo(4);
        assertThat(finding.field()).isEqualTo(field);
        assertThat(finding.column()).endsWith(" · " + field.titleVi());
        assertThat(finding.messageVi()).startsWith("Dòng 4, cột " + finding.column() + ": ");
        assertThat(finding.messageEn()).startsWith("Row 4, column " + finding.column() + ": ");
        assertThat(finding.messageVi() + finding.messageEn()).doesNotContain("{");
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(finding.severity() == Severity.ERROR ? 1 : 0);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(finding.severity() == Severity.ERROR ? 4 : 5);
    }

    /** Rules about the shape of rows and the right to file have their own tests below and beside. */
    @Test
    void everyRowRuleHasACase() {
        Set<String> tested = cases().map(c -> (String) c.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        tested.addAll(List.of(
                "D104_ROW_TOO_WIDE",
                "D105_ROW_TOO_SHORT",
                "D106_QUOTE_NOT_CLOSED",
                "D107_CELLS_SHIFTED",
                "D207_GRANT_MISSING"));
        assertThat(tested)
                .isEqualTo(RuleBook.rules().stream()
                        .filter(RowRule.class::isInstance)
                        .map(rule -> rule.text().code())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void findsNothingInAGoodFile() throws IOException {
        IntakeOutcome outcome = Extract.check(new Extract().good(3).in(folder), vn.dti.intake.TestPack.pack());
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(3);
    }
}
