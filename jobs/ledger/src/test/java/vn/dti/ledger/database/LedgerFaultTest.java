package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerFaultTest {
    @ParameterizedTest
    @CsvSource({
        "53100, DISK_FULL",
        "28P01, LOGIN_REFUSED",
        "28000, LOGIN_REFUSED",
        "3D000, LOGIN_REFUSED",
        "08001, UNREACHABLE",
        "08006, UNREACHABLE",
        "57P01, UNREACHABLE",
        "57P03, UNREACHABLE",
        "53300, UNREACHABLE"
    })
    void aStateHasAMeaningHoweverDeepItLies(String state, LedgerFault.Code code) {
        Throwable deep = new IllegalStateException(new RuntimeException(new SQLException("the server said", state)));
        assertThat(LedgerFault.in(deep)).get().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.messageVi()).endsWith(".");
            assertThat(fault.getMessage()).endsWith(".").doesNotContain("\n");
        });
    }

    @Test
    void aPoolThatWaitedInVainMeansNoServer() {
        assertThat(LedgerFault.in(new SQLTransientConnectionException("ledger - Connection is not available")))
                .map(LedgerFault::code)
                .contains(LedgerFault.Code.UNREACHABLE);
    }

    @Test
    void anyOtherStateIsADefect() {
        assertThat(LedgerFault.in(new SQLException("syntax error", "42601"))).isEmpty();
        assertThat(LedgerFault.in(new IllegalStateException("no database in it")))
                .isEmpty();
    }

    @Test
    void aFaultMeansItself() {
        LedgerFault fault = new LedgerFault(LedgerFault.Code.NIGHT_RUNNING, "vi", "en", null);
        assertThat(LedgerFault.in(new RuntimeException(fault))).contains(fault);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeEndsACommandAsTheContractSays(LedgerFault.Code code) {
        assertThat(code.exitCode()).isBetween(1, 2);
    }
}
