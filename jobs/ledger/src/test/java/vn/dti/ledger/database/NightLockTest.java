package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NightLockTest {
    private static final LocalDate NIGHT = LocalDate.parse("2026-10-31");

    private final Database database = LedgerServer.emptied();

    @Test
    void aSecondNightIsRefusedAndToldWhoRuns() {
        try (NightLock first = NightLock.take(database, NIGHT, Duration.ZERO)) {
            assertThat(first.held()).isTrue();
            assertThatThrownBy(() -> NightLock.take(database, NIGHT.plusDays(1), Duration.ofMillis(100)))
                    .isInstanceOfSatisfying(LedgerFault.class, fault -> {
                        assertThat(fault.code()).isEqualTo(LedgerFault.Code.NIGHT_RUNNING);
                        assertThat(fault.code().exitCode()).isEqualTo(1);
                        assertThat(fault).hasMessageContaining("2026-10-31");
                    });
        }
    }

    @Test
    void afterItTheNextNightRuns() {
        NightLock.take(database, NIGHT, Duration.ZERO).close();
        try (NightLock second = NightLock.take(database, NIGHT, Duration.ZERO)) {
            assertThat(second.held()).isTrue();
        }
    }

    @Test
    void whoIsPatientGetsIt() {
        NightLock first = NightLock.take(database, NIGHT, Duration.ZERO);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        later.schedule(first::close, 200, TimeUnit.MILLISECONDS);
        try (NightLock second = NightLock.take(database, NIGHT, Duration.ofSeconds(30))) {
            assertThat(second.held()).isTrue();
            assertThat(first.held()).isFalse();
        } finally {
            later.shutdown();
        }
    }

    @Test
    void aLostSessionIsALostLock() {
        try (NightLock lock = NightLock.take(database, NIGHT, Duration.ZERO)) {
            database.jdbc()
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'dti night%'")
                    .query(Boolean.class)
                    .list();
            assertThat(lock.held()).isFalse();
        }
    }
}
