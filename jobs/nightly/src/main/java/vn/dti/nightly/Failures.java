package vn.dti.nightly;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dti.ledger.database.LedgerFault;
import vn.dti.schemas.pack.PackFault;

/** Turns whatever was thrown into a failure with a sentence. */
public final class Failures {
    private Failures() {}

    /** The failure behind a throwable: the first cause that says something to an operator, else a defect. */
    public static Failure of(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Failure failure = known(cause);
            if (failure != null) {
                return failure == cause ? failure : failure.because(thrown);
            }
        }
        return Failure.retry("defect", thrown.getClass().getSimpleName(), String.valueOf(thrown.getMessage()))
                .because(thrown);
    }

    private static @Nullable Failure known(Throwable cause) {
        if (cause instanceof Failure failure) {
            return failure;
        }
        if (cause instanceof LedgerFault fault) {
            return of(fault);
        }
        if (cause instanceof PackFault fault) {
            return Failure.usage("pack.fault", fault.getMessage() == null ? "" : fault.getMessage());
        }
        if (cause instanceof SQLException sql) {
            return of(sql);
        }
        if (cause instanceof IOException failed) {
            return of(failed);
        }
        if (cause instanceof OutOfMemoryError) {
            return Failure.retry("memory");
        }
        return null;
    }

    private static Failure of(LedgerFault fault) {
        ExitCode exitCode = fault.code().exitCode() == ExitCode.USAGE.number() ? ExitCode.USAGE : ExitCode.FAILED;
        return Failure.said(exitCode, fault.messageVi(), String.valueOf(fault.getMessage()));
    }

    private static Failure of(SQLException failed) {
        return LedgerFault.in(failed)
                .map(Failures::of)
                .orElseGet(() -> Failure.retry("database.failed", firstLine(failed.getMessage())));
    }

    private static Failure of(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        String file = failed instanceof FileSystemException system ? String.valueOf(system.getFile()) : message;
        String folded = message.toLowerCase(Locale.ROOT);
        if (folded.contains("no space left") || folded.contains("quota")) {
            return Failure.retry("disk.full", file);
        }
        if (failed instanceof AccessDeniedException || folded.contains("read-only file system")) {
            return Failure.retry("disk.denied", file);
        }
        if (failed instanceof NoSuchFileException || failed instanceof NotDirectoryException) {
            return Failure.retry("disk.missing", file);
        }
        return Failure.retry("disk.failed", message);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
