package vn.dti.nightly;

import java.util.List;

/** A failure that has a sentence and an exit code. Whatever else is thrown becomes one in {@link Failures}. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String SAID = "said";

    private final ExitCode exitCode;
    private final String key;
    private final transient List<Object> arguments;

    private Failure(ExitCode exitCode, String key, List<Object> arguments) {
        super(key + " " + arguments);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = arguments;
    }

    /** Worth a retry: the world may have changed by then. */
    public static Failure retry(String key, Object... arguments) {
        return new Failure(ExitCode.FAILED, key, List.of(arguments));
    }

    /** Wrong usage: the same command will fail again. */
    public static Failure usage(String key, Object... arguments) {
        return new Failure(ExitCode.USAGE, key, List.of(arguments));
    }

    /** A failure whose sentence somebody else wrote, in both languages. */
    public static Failure said(ExitCode exitCode, String vi, String en) {
        return new Failure(exitCode, SAID, List.of(vi, en));
    }

    /** A stop that was asked for. */
    public static Failure stopped() {
        return new Failure(ExitCode.STOPPED, "stopped", List.of());
    }

    /** The same failure with what led to it. */
    public Failure because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** The sentence's key in {@link Messages}. */
    public String key() {
        return key;
    }

    /** What fills the sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
