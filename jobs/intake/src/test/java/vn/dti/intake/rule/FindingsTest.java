package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;

class FindingsTest {
    @TempDir
    Path folder;

    @Test
    void countsAllAndKeepsTheFirstOfEachCode() throws IOException {
        Extract extract = new Extract();
        for (int i = 0; i < Findings.KEPT_PER_CODE + 500; i++) {
            extract.row(Map.of(Field.STATUS, "?" + i));
        }
        extract.row(Map.of(Field.CHANNEL, "?"));
        IntakeOutcome outcome = Extract.check(extract.in(folder), TestPack.pack());

        assertThat(outcome.countsByCode())
                .isEqualTo(Map.of("D402_STATUS_UNKNOWN", Findings.KEPT_PER_CODE + 500L, "D401_CHANNEL_UNKNOWN", 1L));
        assertThat(outcome.findings()).hasSize(Findings.KEPT_PER_CODE + 1);
        assertThat(outcome.receipt().codes()).anySatisfy(code -> {
            assertThat(code.code()).isEqualTo("D402_STATUS_UNKNOWN");
            assertThat(code.kept()).isEqualTo(Findings.KEPT_PER_CODE);
        });
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(Findings.KEPT_PER_CODE + 501L);
    }

    @Test
    void sortsByRowFieldAndCode() throws IOException {
        IntakeOutcome outcome = Extract.check(
                new Extract()
                        .row(Map.of(Field.STATUS, "?", Field.CHANNEL, "?", Field.DUE_AT, "?"))
                        .row(Map.of(Field.DOSSIER_CODE, "", Field.FEE_AMOUNT, "?"))
                        .in(folder),
                TestPack.pack());
        List<Finding> findings = outcome.findings();
        assertThat(findings).hasSize(5);
        assertThat(findings)
                .isSortedAccordingTo(Comparator.comparingLong(Finding::row)
                        .thenComparing(finding ->
                                finding.field() == null ? "" : finding.field().key())
                        .thenComparing(Finding::code));
    }

    @Test
    void quotesTheCellAndWhatItIsHeldAgainst() throws IOException {
        IntakeOutcome outcome = Extract.check(
                new Extract().row(Map.of(Field.COMPONENTS_REUSED, "7")).in(folder), TestPack.pack());
        assertThat(outcome.findings().get(0).messageVi())
                .isEqualTo("Dòng 2, cột W · Số thành phần tái sử dụng: 7 lớn hơn tổng số thành phần hồ sơ (4)."
                        + " Tỷ lệ số hóa sẽ vượt 100 %. Kiểm tra số thành phần hồ sơ; nếu phần mềm đếm tệp thay vì"
                        + " thành phần, báo quản trị phần mềm.");
        assertThat(outcome.findings().get(0).value()).isEqualTo("7");
    }
}
