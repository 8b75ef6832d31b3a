package vn.dti.scheduler.airflow;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something did not work: at the server, on the way, or in what was asked. One type, told apart by {@link #code()}; where
 * the server answered, with its HTTP status and its words.
 */
public final class AirflowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong. */
    public enum Code {
        /** No connection came about: nothing was sent. */
        NOT_REACHED,
        /** Sent, and no whole answer came: reset, time-out, half a body. */
        NO_ANSWER,
        /** 401, or 403 <i>Invalid JWT token</i>, also after signing in again. */
        NOT_SIGNED_IN,
        /** 403: the user may not do this. */
        FORBIDDEN,
        /** 404: the DAG, run, task, try or backfill is not there. */
        NOT_FOUND,
        /** 409: there is such a run already, an active backfill, the state is the same already. */
        CONFLICT,
        /** 400 and 422: the server does not take what was sent. */
        INVALID,
        /** A path, method or type that this server does not have: an older version, or not Airflow at this address. */
        UNSUPPORTED,
        /** 429. */
        TOO_MANY_REQUESTS,
        /** 502, 503, 504. */
        UNAVAILABLE,
        /** 500 and other failures of the server. */
        SERVER_ERROR,
        /** The answer is not what the interface says. */
        UNREADABLE,
        /** The thread was interrupted. */
        INTERRUPTED,
        /** A run had not ended at the deadline. */
        NOT_ENDED,
        /** The date has not come yet; nothing was sent. Airflow would take such a run, never start it, and block the DAG. */
        DATE_IN_FUTURE,
        /** Another run stands for that date already. */
        DATE_TAKEN,
        /** The run id belongs to a run of another date. */
        RUN_ID_TAKEN,
        /** The DAG is paused: a run would stay queued; nothing was sent. */
        DAG_PAUSED,
        /** The DAG's file is gone: a run would stay queued; nothing was sent. */
        DAG_STALE,
        /** The scheduler, or its database, is not well: a run would stay queued; nothing was sent. */
        SCHEDULER_DOWN
    }

    private static final Set<Code> PASSING =
            EnumSet.of(Code.NOT_REACHED, Code.NO_ANSWER, Code.UNAVAILABLE, Code.TOO_MANY_REQUESTS);

    private final Code code;
    private final int status;
    private final List<String> serverWords;
    private final boolean mayHaveBeenAccepted;
    private final transient @Nullable Duration retryAfter;

    /** A failure without an answer of the server. */
    public AirflowException(Code code, String message, @Nullable Throwable cause) {
        this(code, message, cause, 0, List.of(), false, null);
    }

    AirflowException(
            Code code,
            String message,
            @Nullable Throwable cause,
            int status,
            List<String> serverWords,
            boolean mayHaveBeenAccepted,
            @Nullable Duration retryAfter) {
        super(message, cause);
        this.code = code;
        this.status = status;
        this.serverWords = List.copyOf(serverWords);
        this.mayHaveBeenAccepted = mayHaveBeenAccepted;
        this.retryAfter = retryAfter;
    }

    /** What went wrong. */
    public Code code() {
        return code;
    }

    /** The HTTP status; 0 where the server did not answer, or was not asked. */
    public int status() {
        return status;
    }

    /** What the server said, one entry for each of its complaints, {@code "body.logical_date: Field required"}. */
    public List<String> serverWords() {
        return serverWords;
    }

    /** Whether this was a write that the server may have carried out all the same: look before repeating it. */
    public boolean mayHaveBeenAccepted() {
        return mayHaveBeenAccepted;
    }

    /** How long the server asks to wait; null where it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the server could not be asked, and may be there again in a while. */
    public boolean passing() {
        return PASSING.contains(code);
    }
}
