package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Messages;

/** A command: its options, its standard output, its exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class DtiCommand implements Callable<Integer> {
    @Mixin
    private GlobalOptions options = new GlobalOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** The options every command takes. */
    final GlobalOptions options() {
        return options;
    }

    /** The sentences in the operator's language. */
    final Messages messages() {
        return options.messages();
    }

    /** Where results go. */
    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Does it. */
    abstract ExitCode run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        return run().number();
    }
}
