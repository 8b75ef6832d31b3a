package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-01T01:30:00");

    private final DataDirectory directory = new DataDirectory(LedgerServer.emptied());

    @Test
    void belongsToTheFirstPackForGood() {
        directory.claim("hanoi", NOW);
        assertThatCode(() -> directory.claim("hanoi", NOW.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void anotherPackIsRefusedAsWrongUsage() {
        directory.claim("hanoi", NOW);
        assertThatThrownBy(() -> directory.claim("receipt", NOW)).isInstanceOfSatisfying(LedgerFault.class, fault -> {
            assertThat(fault.code()).isEqualTo(LedgerFault.Code.FOREIGN_PACK);
            assertThat(fault.code().exitCode()).isEqualTo(2);
            assertThat(fault).hasMessageContaining("'hanoi'").hasMessageContaining("'receipt'");
        });
    }
}
