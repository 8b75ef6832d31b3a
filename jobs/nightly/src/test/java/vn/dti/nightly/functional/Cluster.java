package vn.dti.nightly.functional;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.dti.nightly.measure.MeasureHome;

/** A standalone Spark cluster on loopback, a master and a worker of their own processes, from the program's Spark home. */
final class Cluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Path folder;
    private final Path sparkHome;
    private final String master;
    private final Deque<Process> processes = new ArrayDeque<>();

    private Cluster(Path folder, Path sparkHome, String master) {
        this.folder = folder;
        this.sparkHome = sparkHome;
        this.master = master;
    }

    /** Starts it and waits until the worker is registered. */
    static Cluster start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder);
        Cluster cluster = new Cluster(folder, MeasureHome.find().sparkHome(), "spark://" + HOST + ":" + port);
        cluster.launch(
                "master",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", HOST, "--port", Integer.toString(port), "--webui-port", "0"));
        Path worker = cluster.launch(
                "worker",
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        HOST,
                        "--cores",
                        "2",
                        "--memory",
                        "2g",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        folder.resolve("work").toString(),
                        cluster.master));
        Waiting.until(worker, "Successfully registered with master");
        return cluster;
    }

    private Path launch(String name, String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx256m", "@" + sparkHome.resolve("opens")));
        // the jars alone say nothing of what they do
        command.addAll(List.of("-Dlog4j2.configurationFile=" + logging()));
        command.addAll(List.of("-cp", sparkHome.resolve("jars") + "/*", mainClass));
        command.addAll(arguments);
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", sparkHome.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        processes.push(builder.start());
        return log;
    }

    private String logging() throws IOException {
        Path file = folder.resolve("log4j2.properties");
        Files.writeString(file, """
                rootLogger.level = info
                rootLogger.appenderRef.stdout.ref = console
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %d %p %c{1}: %m%n
                """);
        return file.toString();
    }

    /** Its address. */
    String master() {
        return master;
    }

    /** What one of its processes said. */
    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    @Override
    public void close() throws InterruptedException {
        while (!processes.isEmpty()) {
            Process process = processes.pop();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
