package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.intake.Extract;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;

/** Rows that come close to breaking a rule and do not: nothing is said of them. */
class NearMissTest {
    @TempDir
    Path folder;

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("ended in the second it was received", Map.of(Field.FINISHED_AT, "05/10/2026 08:00:00")),
                arguments(
                        "ended on the day it was received, by day",
                        Map.of(
                                Field.RECEIVED_AT,
                                "2026-10-05T08:00:00+07:00",
                                Field.FINISHED_AT,
                                "2026-10-05T01:00:00Z")),
                arguments(
                        "received as the file arrives",
                        Map.of(
                                Field.RECEIVED_AT,
                                "2026-11-01 01:30:00",
                                Field.SUPPLEMENT_REQUESTED_AT,
                                "",
                                Field.SUPPLEMENT_COMPLETED_AT,
                                "",
                                Field.SUSPENDED_AT,
                                "",
                                Field.RESUMED_AT,
                                "",
                                Field.DUE_AT,
                                "",
                                Field.FINISHED_AT,
                                "",
                                Field.RETURNED_AT,
                                "",
                                Field.STATUS,
                                "")),
                arguments("due long after arrival", Map.of(Field.DUE_AT, "31/12/2030 17:00")),
                arguments("rescheduled to after arrival", Map.of(Field.RESCHEDULED_DUE_AT, "31/12/2030 17:00")),
                arguments("returned as it is finished", Map.of(Field.RETURNED_AT, "2026-10-06 09:30:00")),
                arguments("submitted as it is received", Map.of(Field.SUBMITTED_AT, "05/10/2026 08:00:00")),
                arguments("supplemented as asked", Map.of(Field.SUPPLEMENT_COMPLETED_AT, "2026-10-05 09:00")),
                arguments("due as received", Map.of(Field.DUE_AT, "05/10/2026 08:00:00")),
                arguments(
                        "status that claims no end",
                        Map.of(Field.FINISHED_AT, "", Field.RETURNED_AT, "", Field.STATUS, "Đang xử lý")),
                arguments("returned without a finishing time", Map.of(Field.FINISHED_AT, "")),
                arguments("finished without a returning time", Map.of(Field.RETURNED_AT, "")),
                arguments("all parts digitised", Map.of(Field.COMPONENTS_DIGITISED, "4")),
                arguments("no total to hold against", Map.of(Field.COMPONENTS_TOTAL, "")),
                arguments("no fee", Map.of(Field.FEE_AMOUNT, "0")),
                arguments("lowest mark", Map.of(Field.SATISFACTION, "1")),
                arguments("highest mark", Map.of(Field.SATISFACTION, "5.0")),
                arguments("no mark", Map.of(Field.SATISFACTION, "")),
                arguments("channel by its constant", Map.of(Field.CHANNEL, "post")),
                arguments("status by its constant", Map.of(Field.STATUS, "Financial obligation")),
                arguments("no channel", Map.of(Field.CHANNEL, "")),
                arguments("no status", Map.of(Field.STATUS, "")),
                arguments(
                        "procedure on its last day",
                        Map.of(
                                Field.PROCEDURE_CODE,
                                "1.000656",
                                Field.RECEIVED_AT,
                                "31/12/2025 16:00",
                                Field.SUBMITTED_AT,
                                "")),
                arguments("procedure by its name", Map.of(Field.PROCEDURE_CODE, "ĐĂNG KÝ KHAI SINH")),
                arguments("procedure with the city's code", Map.of(Field.PROCEDURE_CODE, "1.001193.000.00.00.H26")),
                arguments("unit by its code", Map.of(Field.RESOLVING_UNIT, "H26.101")),
                arguments("unit with another tone mark", Map.of(Field.RESOLVING_UNIT, "phường  Hòan kiếm")),
                arguments(
                        "unit on its first day", Map.of(Field.RECEIVED_AT, "01/07/2025 00:00", Field.SUBMITTED_AT, "")),
                arguments(
                        "district on its last day, handed over",
                        Map.of(
                                Field.RECEIVED_AT,
                                "30/06/2025 23:59",
                                Field.SUBMITTED_AT,
                                "",
                                Field.RECEIVING_UNIT,
                                "Quận Hoàn Kiếm")),
                arguments(
                        "dossier code decomposed and padded",
                        Map.of(Field.DOSSIER_CODE, "  000.00.01.H26-261005-9999 ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysNothing(String name, Map<Field, String> changes) throws IOException {
        Path file = new Extract().good(1).row(changes).in(folder);
        assertThat(Extract.check(file, TestPack.pack()).findings()).as(name).isEmpty();
    }
}
