package vn.dti.nightly.measure;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import vn.dti.nightly.Engine;

/**
 * How a process on the Spark home is started: one {@code SparkSubmit} in a JVM of its own.
 *
 * @param home where its jars lie
 * @param engine on what it works
 * @param rows how many rows there are to work on, which decides how the JVM compiles
 */
public record SparkCommand(MeasureHome home, Engine engine, long rows) {
    /** With the night's own heap it stays below 2 GB. */
    private static final String HEAP = "-Xmx1200m";

    /**
     * Below this many rows the optimising compiler costs more than it saves: 34 against 52 CPU seconds on 1,432 rows. Above,
     * both compilers are asked to wait, the optimising one sixteen times as long as by default: 80 against 104 CPU seconds on
     * five million, of which it takes 9.
     */
    private static final long LARGE_NIGHT_ROWS = 200_000;

    private static final List<String> SMALL_NIGHT = List.of("-XX:TieredStopAtLevel=1");
    /** The thresholds of level 4 are four times the defaults, and are scaled in their turn. */
    private static final List<String> LARGE_NIGHT = List.of(
            "-XX:CompileThresholdScaling=4",
            "-XX:Tier4BackEdgeThreshold=160000",
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000");

    /**
     * The process, its errors among its output.
     *
     * @param mainClass what it runs
     * @param password the database's password, handed over by the environment alone
     * @param arguments what the main class is given
     */
    public ProcessBuilder process(String mainClass, String password, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(line(mainClass, arguments)).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("DTI_DB_PASSWORD", password);
        if (!engine.cluster()) {
            builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        }
        builder.environment().remove("SPARK_HOME");
        return builder;
    }

    private List<String> line(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(HEAP, "-XX:+UseParallelGC"));
        command.addAll(rows < LARGE_NIGHT_ROWS ? SMALL_NIGHT : LARGE_NIGHT);
        command.add("@" + home.sparkHome().resolve("opens"));
        home.archive().ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        command.addAll(List.of("-cp", home.sparkHome().resolve("jars") + "/*"));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", engine.master()));
        engine.settings().forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.addAll(List.of("--class", mainClass, home.jar().toString()));
        command.addAll(arguments);
        return command;
    }
}
