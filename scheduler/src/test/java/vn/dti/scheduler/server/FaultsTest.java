package vn.dti.scheduler.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.scheduler.airflow.Airflow;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;
import vn.dti.scheduler.airflow.RunQuery;
import vn.dti.scheduler.airflow.model.Run;
import vn.dti.scheduler.night.NightTrigger;
import vn.dti.scheduler.night.StartedNight;
import vn.dti.scheduler.night.StartedNight.How;
import vn.dti.scheduler.server.FaultyAirflow.Fault;

/** Whatever goes wrong on the way, a night is triggered once, and what is said of it is so. */
class FaultsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);
    private static final String TRIGGER = "POST /api/v2/dags/nightly/dagRuns";
    private static final String DAG = "GET /api/v2/dags/nightly";

    private final List<Duration> waits = new ArrayList<>();
    private FaultyAirflow server;
    private Airflow airflow;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyAirflow();
        airflow = Airflow.at(server.address())
                .user("admin", "secret")
                .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
                .sleeper(waits::add)
                .connectTimeout(Duration.ofSeconds(2))
                .requestTimeout(Duration.ofMillis(700))
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** The faults of the first calls, how the night came about or what was thrown, and how many runs there are then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NONE                             | STARTED                 | -            | 1
            RESET_BEFORE                     | STARTED                 | -            | 1
            RESET_BEFORE RESET_BEFORE        | STARTED                 | -            | 1
            RESET_BEFORE RESET_AFTER         | FOUND_AFTER_LOST_ANSWER | -            | 1
            RESET_AFTER                      | FOUND_AFTER_LOST_ANSWER | -            | 1
            SILENT                           | FOUND_AFTER_LOST_ANSWER | -            | 1
            HALF_A_BODY                      | FOUND_AFTER_LOST_ANSWER | -            | 1
            SERVER_ERROR_AFTER               | FOUND_AFTER_LOST_ANSWER | -            | 1
            SERVER_ERROR_BEFORE              | -                       | SERVER_ERROR | 0
            TOO_MANY                         | STARTED                 | -            | 1
            TOO_MANY RESET_AFTER             | FOUND_AFTER_LOST_ANSWER | -            | 1
            TOKEN_EXPIRED                    | STARTED                 | -            | 1
            TOKEN_EXPIRED RESET_AFTER        | FOUND_AFTER_LOST_ANSWER | -            | 1
            TOKEN_EXPIRED TOKEN_EXPIRED      | -                       | NOT_SIGNED_IN | 0
            """)
    void aNightIsTriggeredOnce(String faults, @Nullable How how, @Nullable Code code, int runs) {
        server.fail(TRIGGER, faults(faults));
        if (how != null) {
            StartedNight night = new NightTrigger(airflow, "nightly").trigger(DATE, Map.of());
            assertThat(night.how()).isEqualTo(how);
            assertThat(night.run().dagRunId()).isEqualTo("nightly__2026-10-31");
        } else {
            assertThat(thrown(() -> new NightTrigger(airflow, "nightly").trigger(DATE, Map.of()))
                            .code())
                    .isEqualTo(code);
        }
        assertThat(server.accepted()).isEqualTo(runs);
        // Asked again, nothing is triggered twice.
        StartedNight again = new NightTrigger(airflow, "nightly").trigger(DATE, Map.of());
        assertThat(again.how()).isEqualTo(runs == 1 ? How.ALREADY_THERE : How.STARTED);
        assertThat(server.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            RESET_BEFORE        | -
            SILENT              | -
            HALF_A_BODY         | -
            TOO_MANY            | -
            TOKEN_EXPIRED       | -
            RESET_AFTER SILENT HALF_A_BODY | -
            SILENT SILENT SILENT SILENT | NO_ANSWER
            SERVER_ERROR_BEFORE | SERVER_ERROR
            """)
    void aReadIsTriedAgainWhereThatMayHelp(String faults, @Nullable Code code) {
        server.fail(DAG, faults(faults));
        if (code == null) {
            assertThat(airflow.dags().get("nightly").dagId()).isEqualTo("nightly");
        } else {
            AirflowException failure = thrown(() -> airflow.dags().get("nightly"));
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.mayHaveBeenAccepted()).isFalse();
        }
    }

    @Test
    void whatIsWrongInPlainTextIsSaidInItsWords() {
        server.fail(DAG, Fault.SERVER_ERROR_BEFORE);
        AirflowException failure = thrown(() -> airflow.dags().get("nightly"));
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.serverWords()).containsExactly("Internal Server Error");
    }

    @Test
    void whatTheServerAsksToWaitIsWaited() {
        server.fail(DAG, Fault.TOO_MANY);
        airflow.dags().get("nightly");
        assertThat(waits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aServerThatIsNotThereTriggersNothing() throws IOException {
        server.close();
        AirflowException failure = thrown(() -> new NightTrigger(airflow, "nightly").trigger(DATE, Map.of()));
        assertThat(failure.code()).isEqualTo(Code.NOT_REACHED);
        assertThat(failure.mayHaveBeenAccepted()).isFalse();
        assertThat(server.accepted()).isZero();
    }

    @Test
    void aTokenMayExpireInTheMiddleOfPaging() {
        server.runs(250);
        server.fail("GET /api/v2/dags/nightly/dagRuns?", Fault.NONE, Fault.TOKEN_EXPIRED, Fault.RESET_AFTER);
        List<Run> runs = airflow.runs().all(RunQuery.of("nightly")).toList();
        assertThat(runs).hasSize(250).doesNotHaveDuplicates();
        assertThat(server.tokens()).isEqualTo(2);
    }

    private static Fault[] faults(String names) {
        return List.of(names.split(" ")).stream().map(Fault::valueOf).toArray(Fault[]::new);
    }

    private static AirflowException thrown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        AirflowException failure = catchThrowableOfType(AirflowException.class, call);
        assertThat(failure).as("it cannot have worked").isNotNull();
        return failure;
    }
}
