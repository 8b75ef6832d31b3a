package vn.dti.nightly.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.dti.nightly.Failure;
import vn.dti.scheduler.airflow.AirflowException;
import vn.dti.scheduler.airflow.AirflowException.Code;

/** What an operator is told where Airflow did not do what was asked, and whether asking again may help. */
final class AirflowFailures {
    private static final Set<Code> WORTH_A_RETRY = EnumSet.of(
            Code.NOT_REACHED,
            Code.NO_ANSWER,
            Code.UNAVAILABLE,
            Code.TOO_MANY_REQUESTS,
            Code.SERVER_ERROR,
            Code.INTERRUPTED,
            Code.NOT_ENDED,
            Code.DAG_PAUSED,
            Code.DAG_STALE,
            Code.SCHEDULER_DOWN);

    private AirflowFailures() {}

    /** The failure with its sentence and exit code. */
    static Failure of(AirflowException thrown) {
        String key = "schedule." + thrown.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words = String.valueOf(thrown.getMessage());
        Failure failure = WORTH_A_RETRY.contains(thrown.code()) ? Failure.retry(key, words) : Failure.usage(key, words);
        return failure.because(thrown);
    }
}
