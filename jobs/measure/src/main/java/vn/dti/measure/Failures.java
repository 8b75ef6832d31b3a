package vn.dti.measure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.MeasureResult;
import vn.dti.schemas.pack.PackFault;

/** What a failure was, found behind the wrappings of the engine. */
final class Failures {
    /** PostgreSQL's state for a full disk. */
    private static final String DISK_FULL = "53100";

    private Failures() {}

    /** The result that tells the night of a failure. */
    static MeasureResult result(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            MeasureFault.Code code = code(cause);
            if (code != null) {
                return failed(code, cause);
            }
        }
        return failed(MeasureFault.Code.DEFECT, root(failure));
    }

    private static MeasureFault.@Nullable Code code(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof MeasureFault fault) {
            return fault.code();
        }
        if (cause instanceof PackFault) {
            return MeasureFault.Code.PACK;
        }
        if (message.contains("no space left on device") || message.contains("disk quota exceeded")) {
            return MeasureFault.Code.DISK;
        }
        if (cause instanceof SQLException sql) {
            return DISK_FULL.equals(sql.getSQLState()) ? MeasureFault.Code.DISK : MeasureFault.Code.DATABASE;
        }
        return cause instanceof IOException && message.contains("cannot be read") ? MeasureFault.Code.INPUT : null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            root = cause;
        }
        return root;
    }

    private static @Nullable Throwable next(Throwable cause) {
        Throwable next = cause.getCause();
        return next == cause ? null : next;
    }

    private static MeasureResult failed(MeasureFault.Code code, Throwable cause) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        boolean own = cause instanceof MeasureFault || cause instanceof PackFault;
        return new MeasureResult(
                "FAILED", code.name(), own ? message : cause.getClass().getSimpleName() + ": " + message, 0, 0);
    }
}
