package vn.dti.nightly.pull;

import org.jspecify.annotations.Nullable;

/** Why nothing, or not all, could be fetched from a source, in words that hold no secret. */
final class PullFault extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * What is said.
     *
     * @param reason the fault
     * @param cause what it comes of, for the log in debug mode; null where it is the reason itself
     */
    PullFault(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** A fault of the other side, by its own words. */
    static PullFault of(Throwable cause) {
        String words = cause.getMessage();
        return new PullFault(cause.getClass().getSimpleName() + (words == null ? "" : ": " + words), cause);
    }
}
