package vn.dti.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.database.LedgerServer;

class AuditLogTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-01T01:30:00.123456");

    private final Database database = LedgerServer.emptied();
    private final AuditLog log = new AuditLog(database);

    @Test
    void theNewestLineComesFirstWhateverItsClockSays() {
        AuditLog.Entry first = new AuditLog.Entry(AT, "nightly", "PUBLISHED", "2026-10/p20261031", "");
        AuditLog.Entry second =
                new AuditLog.Entry(AT.minusDays(1), "Nguyễn Văn A", "CLOSED", "2026-10/r1", "đủ số liệu");
        log.append(first);
        log.append(second);
        assertThat(log.newest(2)).containsExactly(second, first);
        assertThat(log.newest(1)).containsExactly(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dti.audit_log set who = 'somebody else'",
                "delete from dti.audit_log",
                "truncate dti.audit_log"
            })
    void nothingInItChanges(String change) {
        log.append(new AuditLog.Entry(AT, "nightly", "PUBLISHED", "2026-10/p20261031", ""));
        assertThatThrownBy(() -> database.jdbc().sql(change).update()).hasMessageContaining("the audit log only grows");
        assertThat(log.newest(1)).hasSize(1);
    }

    @Test
    void aLineOfATransactionThatFailedIsNotThere() {
        int before = log.newest(Integer.MAX_VALUE).size();
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    log.append(new AuditLog.Entry(AT, "nightly", "PUBLISHED", "2026-10/p20261031", ""));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(log.newest(Integer.MAX_VALUE)).hasSize(before);
    }
}
