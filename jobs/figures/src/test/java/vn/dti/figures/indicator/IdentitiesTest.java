package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each identity is seen to fail where one number is off by one. */
class IdentitiesTest {
    private static final int OCTOBER = SmallFigures.OCTOBER;
    private static final String ALL = " 2025-01-01 2026-11-01 channel+returned_at";

    @TempDir
    private Path folder;

    /** Received 5 with 2 open before: 3 resolved and 4 open after. */
    @ParameterizedTest
    @CsvSource({"5, 2, 3, 4, 0", "5, 2, 3, 5, 1", "5, 2, 2, 4, 1", "5, 1, 3, 4, 1", "6, 2, 3, 4, 1"})
    void whatCameInIsWhatWentOutAndWhatIsLeft(long received, long opening, long resolved, long closing, int broken) {
        assertThat(Identities.violations(october(received, opening, resolved, closing)
                        .delivered("A1" + ALL)
                        .all()))
                .filteredOn(line -> line.startsWith("MONTH 2026-10 RESOLVING A1") && line.contains("closing_stock"))
                .filteredOn(line -> line.contains("received + opening_stock"))
                .hasSize(broken);
    }

    @Test
    void aPeriodOpensWithWhatTheOneBeforeLeft() {
        SmallFigures figures = october(5, 2, 3, 4).delivered("A1" + ALL);
        assertThat(Identities.violations(figures.all()))
                .anyMatch(line -> line.equals(
                        "MONTH 2026-10 RESOLVING A1: opening_stock 2.0000 is not the closing_stock of 2026-09-30"
                                + " RESOLVING A1, 0.0000"));
    }

    /** C1's dossiers have no column of ends: they came in, and nobody can say what became of them. */
    @Test
    void sumsOverDifferentDeliveriesAreNotHeldAgainstEachOther() {
        SmallFigures figures = october(5, 0, 1, 4)
                .counted(Moment.RECEIVED, OCTOBER, "C1", "received", 9)
                .delivered("A1" + ALL + "; C1 2026-10-01 2026-11-01 channel");
        assertThat(Identities.violations(figures.all())).noneMatch(line -> line.contains("received + opening_stock"));
    }

    private SmallFigures october(long received, long opening, long resolved, long closing) {
        return new SmallFigures(SmallPack.in(folder))
                .counted(Moment.RECEIVED, OCTOBER, "A1", "received", received)
                .counted(Moment.RESOLVED, OCTOBER, "A1", "resolved", resolved)
                .counted(Moment.OPEN, OCTOBER, "A1", "open_at_start", opening)
                .counted(Moment.OPEN, OCTOBER + 1, "A1", "open_at_end", closing);
    }
}
