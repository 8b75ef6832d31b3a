package vn.dti.nightly;

/** How a command ends, as the scheduler and the shell see it. 99 is never used: Airflow reads it as "skip". */
public enum ExitCode {
    /** Done, or already done with the same inputs. */
    DONE(0),
    /** Failed, worth a retry; for {@code check}: errors were found. */
    FAILED(1),
    /** Wrong usage: the same command will fail again. */
    USAGE(2),
    /** Stopped by a signal. */
    STOPPED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The process's exit status. */
    public int number() {
        return number;
    }
}
