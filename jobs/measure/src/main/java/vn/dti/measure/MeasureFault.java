package vn.dti.measure;

/** A failure with a code that the night counts and explains. */
public final class MeasureFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /** What went wrong. */
    public enum Code {
        /** The catalog's database cannot be reached or used. */
        DATABASE,
        /** The disk is full. */
        DISK,
        /** The reference pack cannot be used. */
        PACK,
        /** A file the night should have left is missing or damaged. */
        INPUT,
        /** Another process measures this data directory. */
        BUSY,
        /** The program is wrong. */
        DEFECT
    }

    /**
     * @param code what went wrong
     * @param message one sentence for the operator
     */
    public MeasureFault(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** A failure with its cause. */
    public MeasureFault(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What went wrong. */
    public Code code() {
        return code;
    }
}
