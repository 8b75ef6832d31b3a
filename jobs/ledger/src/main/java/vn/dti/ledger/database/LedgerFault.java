package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something about the database that stops a command, said in one sentence, in Vietnamese and English. */
public final class LedgerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong; the names are stable. */
    public enum Code {
        /** {@code DTI_DB_URL} is not a PostgreSQL URL. */
        MALFORMED_URL(2),
        /** The data directory belongs to another pack. */
        FOREIGN_PACK(2),
        /** The database was written by a newer program. */
        NEWER_SCHEMA(2),
        /** No server answers. */
        UNREACHABLE(1),
        /** The server answers and refuses user, password or database. */
        LOGIN_REFUSED(1),
        /** The embedded server does not come up. */
        SERVER_FAILED(1),
        /** No room left. */
        DISK_FULL(1),
        /** Another night is running. */
        NIGHT_RUNNING(1),
        /** An edition of this name is published with other contents. */
        EDITION_CONFLICT(1);

        private final int exitCode;

        Code(int exitCode) {
            this.exitCode = exitCode;
        }

        /** How a command ends: 1 is worth a retry, 2 is wrong usage. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** What the system says of a full disk, to Java and to PostgreSQL alike. */
    static final String NO_SPACE = "No space left on device";

    private final Code code;
    private final String messageVi;

    /**
     * @param code what went wrong
     * @param messageVi one sentence for the operator
     * @param messageEn the same in English
     * @param cause what was thrown, null where nothing was
     */
    public LedgerFault(Code code, String messageVi, String messageEn, @Nullable Throwable cause) {
        super(messageEn, cause);
        this.code = code;
        this.messageVi = messageVi;
    }

    /** What went wrong. */
    public Code code() {
        return code;
    }

    /** The sentence in Vietnamese; {@link #getMessage} is the English one. */
    public String messageVi() {
        return messageVi;
    }

    /**
     * What an exception thrown while working with the database means: the fault itself, a lost server, a full disk; empty
     * where it is none of these, that is a defect.
     */
    public static Optional<LedgerFault> in(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof LedgerFault fault) {
                return Optional.of(fault);
            }
            if (at instanceof SQLException sql) {
                Optional<LedgerFault> meaning = ofState(sql);
                if (meaning.isPresent()) {
                    return meaning;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LedgerFault> ofState(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.equals("53100")) {
            return Optional.of(new LedgerFault(
                    Code.DISK_FULL,
                    "Ổ đĩa của cơ sở dữ liệu đã đầy; giải phóng chỗ trống rồi chạy lại.",
                    "The disk of the database is full; make room and run again.",
                    sql));
        }
        if (state.startsWith("28") || state.equals("3D000") || state.equals("42501")) {
            return Optional.of(new LedgerFault(
                    Code.LOGIN_REFUSED,
                    "Máy chủ cơ sở dữ liệu từ chối: " + oneLine(sql) + ". Kiểm tra DTI_DB_USER, DTI_DB_PASSWORD.",
                    "The database server refuses: " + oneLine(sql) + ". Check DTI_DB_USER, DTI_DB_PASSWORD.",
                    sql));
        }
        if (unreachable(sql)) {
            return Optional.of(new LedgerFault(
                    Code.UNREACHABLE,
                    "Không kết nối được cơ sở dữ liệu: " + oneLine(sql) + ".",
                    "The database cannot be reached: " + oneLine(sql) + ".",
                    sql));
        }
        return Optional.empty();
    }

    static LedgerFault ofFolder(Path folder, IOException thrown) {
        if (String.valueOf(thrown.getMessage()).contains(NO_SPACE)) {
            return diskFull(folder, thrown);
        }
        return new LedgerFault(
                Code.SERVER_FAILED,
                "Không dùng được thư mục cơ sở dữ liệu: " + oneLine(thrown) + ".",
                "The database folder cannot be used: " + oneLine(thrown) + ".",
                thrown);
    }

    static LedgerFault diskFull(Path folder, @Nullable Throwable cause) {
        return new LedgerFault(
                Code.DISK_FULL,
                "Ổ đĩa của thư mục dữ liệu đã đầy: " + folder + "; giải phóng chỗ trống rồi chạy lại.",
                "The disk of the data directory is full: " + folder + "; make room and run again.",
                cause);
    }

    /** Whether a server is gone, going, coming or full of others. */
    static boolean unreachable(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || sql instanceof SQLTransientConnectionException;
    }

    static String oneLine(Throwable thrown) {
        String message =
                String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse("");
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
