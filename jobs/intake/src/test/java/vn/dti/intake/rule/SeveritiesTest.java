package vn.dti.intake.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.Extract;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackFault;
import vn.dti.schemas.pack.PackLoader;

/** A pack may make remarks graver or lighter; what cannot be loaded stays out. */
class SeveritiesTest {
    @TempDir
    Path folder;

    private Pack pack(String severities) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: thu\ntitle_vi: Thử\ntitle_en: Test\nextends: hanoi\n");
        Files.writeString(folder.resolve("rules.yaml"), "severity: {" + severities + "}\n");
        Pack pack = PackLoader.load(folder);
        Severities.check(pack);
        return pack;
    }

    private IntakeOutcome check(Pack pack) throws IOException {
        Map<Field, String> ownUnit = Map.of(Field.RESOLVING_UNIT, "", Field.RECEIVING_UNIT, "");
        Extract extract = new Extract()
                .row(ownUnit)
                .row(ownUnit)
                .row(Map.of(Field.DOSSIER_CODE, "H26/0012", Field.RESOLVING_UNIT, "", Field.RECEIVING_UNIT, ""));
        return Extract.check(extract.in(folder), pack);
    }

    @Test
    void aWarningMayKeepARowOut() throws IOException {
        IntakeOutcome usual = check(PackLoader.load("hanoi"));
        IntakeOutcome graver = check(pack("D103_DOSSIER_CODE_PATTERN: ERROR"));

        assertThat(usual.receipt().rows().accepted()).isEqualTo(3);
        assertThat(graver.countsByCode()).isEqualTo(usual.countsByCode()).containsKey("D103_DOSSIER_CODE_PATTERN");
        assertThat(graver.receipt().rows().accepted()).isEqualTo(2);
        assertThat(graver.receipt().rows().setAside()).isEqualTo(1);
        assertThat(graver.count(Severity.ERROR)).isEqualTo(1);
        assertThat(graver.findings())
                .filteredOn(finding -> finding.code().equals("D103_DOSSIER_CODE_PATTERN"))
                .allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(graver.receipt().ruleBook()).startsWith(RuleBook.version() + "+");
        assertThat(usual.receipt().ruleBook()).isEqualTo(RuleBook.version());
    }

    @Test
    void aWarningMayBecomeARemark() throws IOException {
        IntakeOutcome lighter = check(pack("D103_DOSSIER_CODE_PATTERN: INFO"));

        assertThat(lighter.receipt().rows().accepted()).isEqualTo(3);
        assertThat(lighter.count(Severity.WARNING)).isZero();
    }

    @Test
    void isPartOfANightsIdentity() throws IOException {
        String one = pack("D103_DOSSIER_CODE_PATTERN: ERROR").digest();
        assertThat(pack("D103_DOSSIER_CODE_PATTERN: INFO").digest()).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D999_NO_SUCH: ERROR|is no rule",
                "D202_PROCEDURE_UNKNOWN: WARNING|cannot be loaded",
                "F009_OFFICE_UNKNOWN: INFO|cannot be loaded",
                "H001_CLOSED_AT_ONCE: ERROR|no row of it",
                "A101_WENT_BACKWARDS: ERROR|no row of it",
                "D103_DOSSIER_CODE_PATTERN: FATAL|is not one of",
            })
    void refusesWhatMayNotBeSaid(String said, String problem) {
        assertThatThrownBy(() -> pack(said))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("rules.yaml")
                .hasMessageContaining(problem);
    }

    /** Without a word in the pack each is as its rule says. */
    @Test
    void theBuiltInPacksChangeNothing() {
        assertThat(PackLoader.load("hanoi").severities()).isEmpty();
        assertThat(RuleBook.rules())
                .allMatch(rule -> Severities.of(TestPack.pack(), rule.text())
                        == rule.text().severity());
    }
}
