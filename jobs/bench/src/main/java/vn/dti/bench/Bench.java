package vn.dti.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.dti.bench.intake.IntakeBench;
import vn.dti.bench.measure.MeasureBench;

/** The measurements: {@code bench NAME}. Results go to standard output, everything else to standard error. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures a part of the night on data made from a seed.",
        subcommands = {IntakeBench.class, MeasureBench.class})
public final class Bench {
    private Bench() {}

    /** Runs a measurement and ends the process: 0 measured, 1 failed or two engines differ, 2 wrong usage. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new Bench());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (arguments.length == 0) {
            line.usage(line.getErr());
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(line.execute(arguments));
    }
}
