package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;

class NoDossierTest {
    private static final String TITLES = "STT,Lĩnh vực,Mã hồ sơ,Mã TTHC,Ngày tiếp nhận,Ngày hẹn trả,Chủ hồ sơ\n";
    private static final String GOOD =
            "1,Hộ tịch,000.00.01.H26-261005-0001,1.001193,05/10/2026 08:00,07/10/2026 17:00,Hoa\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng cộng,,,,,,3",
                ",Tổng số,,,,,12",
                ",,Cộng,,,,",
                "Tổng cộng: 3 hồ sơ,,,,,,",
                "(1),(2),(3),(4),(5),(6),(7)",
                "1,2,3,4,5,6,7",
                "I. Lĩnh vực Hộ tịch,,,,,,",
                "I,Lĩnh vực Hộ tịch,,,,,3",
                ",,,,,\"Hà Nội, ngày 31 tháng 10 năm 2026\",",
                ",Người lập biểu,,,,,Thủ trưởng đơn vị",
            })
    void countsAsBlankWhatIsNoDossier(String row) throws IOException {
        IntakeOutcome outcome = Extract.check(folder, TITLES + GOOD + row + "\n");
        assertThat(outcome.receipt().rows().blank()).isEqualTo(1);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1);
        assertThat(outcome.countsByCode()).containsEntry("F017_ROW_WITHOUT_DOSSIER", 1L);
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.code().startsWith("F017"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.row()).isEqualTo(3));
    }

    /** Rows that might be dossiers are judged, and what is wrong with them is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,Tổng hợp,000.00.01.H26-261005-0002,1.001193,,,Hoa",
                "2,Hộ tịch,000.00.01.H26-261005-0002,Công nhận cơ sở,,,Hoa",
                "2,Cộng,000.00.01.H26-261005-0002,1.001193,,,Hoa",
                "2,Hộ tịch,000.00.01.H26-261005-0002,,,,",
                "2,,,1.001193,05/10/2026 08:00,,",
                "9,8,7,6,5,4,3",
            })
    void judgesWhatMayBeOne(String row) throws IOException {
        IntakeOutcome outcome = Extract.check(folder, TITLES + GOOD + row + "\n");
        assertThat(outcome.receipt().rows().blank()).isZero();
        assertThat(outcome.receipt().rows().setAside()).isEqualTo(1);
        assertThat(outcome.countsByCode()).doesNotContainKey("F017_ROW_WITHOUT_DOSSIER");
    }

    @Test
    void leavesAShortLineOfATextFileToTheRuleOfItsShape() throws IOException {
        IntakeOutcome outcome = Extract.check(folder, TITLES + GOOD + "phố Huế\n");
        assertThat(outcome.countsByCode().keySet()).doesNotContain("F017_ROW_WITHOUT_DOSSIER");
        assertThat(outcome.countsByCode()).containsKey("D105_ROW_TOO_SHORT");
        assertThat(outcome.receipt().rows().blank()).isZero();
    }
}
