package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.CheckRequest;
import vn.dti.intake.Intake;
import vn.dti.intake.rule.RuleBook;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** The intake finds each fault of the ledger, and nothing else but declarations that nothing occurred. */
class FaultLedgerTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final LocalDateTime ARRIVED = LocalDateTime.of(2026, 11, 1, 1, 30);

    @Test
    void theFindingsAreTheLedger(@TempDir Path folder) throws IOException {
        SampleCity.write(new SampleRequest(HANOI, folder, YearMonth.of(2026, 10), 3, 8_000, 7));
        Set<String> found = new TreeSet<>();
        for (Path file : Extracts.files(folder)) {
            if (!file.endsWith(SampleCity.FAULTS)) {
                String name = folder.relativize(file).toString();
                for (Finding finding : check(file, name)) {
                    found.add(name + "," + finding.row() + "," + finding.code());
                }
            }
        }
        Set<String> ledger = Extracts.faults(folder).stream()
                .map(fault -> fault.file() + "," + fault.row() + "," + fault.code())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).anyMatch(line -> line.endsWith(",0,N001_NOTHING_OCCURRED"));
        found.removeIf(line -> line.endsWith(",0,N001_NOTHING_OCCURRED"));
        assertThat(found).isEqualTo(ledger);
    }

    /** A rule added to the intake needs a fault here. */
    @Test
    void everyRuleAboutRowsHasAFault() {
        assertThat(Arrays.stream(Fault.values()).map(Fault::name))
                .containsExactlyInAnyOrderElementsOf(RuleBook.rules().stream()
                        .map(rule -> rule.text().code())
                        .filter(code -> code.startsWith("D"))
                        .toList());
    }

    private static Iterable<Finding> check(Path file, String name) {
        String office = name.substring(0, name.indexOf('/'));
        return Intake.check(new CheckRequest(file, file.getFileName().toString(), office, ARRIVED, HANOI, null))
                .findings();
    }
}
