package vn.dti.nightly;

import java.io.PrintStream;

/** What the operator sees while a command runs: plain lines on standard error, and a moving count on a terminal. */
public final class Progress {
    private static final int BAR = 30;

    private final PrintStream out;
    private final Messages messages;
    private final boolean terminal;
    private boolean barShown;

    private Progress(PrintStream out, Messages messages, boolean terminal) {
        this.out = out;
        this.messages = messages;
        this.terminal = terminal;
    }

    /** Progress on standard error. */
    public static Progress onStandardError(Messages messages) {
        return new Progress(System.err, messages, System.console() != null);
    }

    /** The language it speaks. */
    public Messages messages() {
        return messages;
    }

    /** Says a sentence. */
    public synchronized void say(String key, Object... arguments) {
        line(messages.say(key, arguments));
    }

    /** Passes on a line that was said elsewhere. */
    public synchronized void line(String text) {
        if (barShown) {
            out.print("\r\033[K");
            barShown = false;
        }
        out.println(text);
        out.flush();
    }

    /** How much of a countable work is done; shown on a terminal only. */
    public synchronized void count(long done, long total) {
        if (!terminal || total == 0) {
            return;
        }
        int full = (int) (BAR * done / total);
        out.print("\r\033[K[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + done + "/" + total);
        barShown = done < total;
        if (!barShown) {
            out.print("\r\033[K");
        }
        out.flush();
    }
}
