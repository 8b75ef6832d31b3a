package vn.dti.schemas.pack;

import org.jspecify.annotations.Nullable;

/** A pack that cannot be used: the message names file, line and what to change. Ends a command with exit code 2. */
public final class PackFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * @param file the file inside the pack
     * @param line its line, from 1; 0 for the whole file
     * @param problem what is wrong and how to mend it
     */
    public PackFault(String file, int line, String problem) {
        this(file, line, problem, null);
    }

    PackFault(String file, int line, String problem, @Nullable Throwable cause) {
        super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem, cause);
        this.file = file;
        this.line = line;
    }

    /** The file inside the pack. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 for the whole file. */
    public int line() {
        return line;
    }
}
