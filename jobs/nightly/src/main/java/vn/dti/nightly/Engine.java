package vn.dti.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what the night is measured.
 *
 * @param master Spark's master, {@link #LOCAL} for this machine alone
 * @param lake where the lake lies, as an address that every executor reaches; null for beside the data
 * @param settings settings of Spark, {@code key=value}
 */
public record Engine(String master, @Nullable String lake, List<String> settings) {
    /** The master where nobody names one: two threads of this machine. */
    public static final String LOCAL = "local[2]";

    public Engine {
        settings = List.copyOf(settings);
    }

    /** This machine, the lake beside the data. */
    public static Engine thisMachine() {
        return new Engine(LOCAL, null, List.of());
    }

    /** Whether executors are processes of their own, perhaps on other machines. */
    public boolean cluster() {
        return !master.startsWith("local");
    }
}
