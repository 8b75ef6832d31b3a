package vn.dti.nightly.functional;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packaged program, started by its launcher with a data directory and a pack. */
final class Dti {
    private final Path data;
    private final String pack;
    private final Map<String, String> environment = new TreeMap<>();

    /** How a run ended. */
    record Ended(int exit, String out, String error) {
        /** What was said on standard error, without the exit code; for messages of failed assertions. */
        @Override
        public String toString() {
            return "exit " + exit + "\n" + error + out;
        }
    }

    /** The program on a data directory with a pack of the tests. */
    Dti(Path data, String pack) {
        this.data = data;
        this.pack = pack;
    }

    /** The pack of a folder among the test resources. */
    static String pack(String name) {
        return root().resolve("jobs/nightly/src/test/resources/packs")
                .resolve(name)
                .toString();
    }

    /** The same with one more variable of the environment. */
    Dti with(String name, String value) {
        Dti other = new Dti(data, pack);
        other.environment.putAll(environment);
        other.environment.put(name, value);
        return other;
    }

    /** Runs a command to its end. */
    Ended run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("dti", ".out");
        Path error = Files.createTempFile("dti", ".err");
        try {
            Process process = start(out, error, words);
            int exit = process.waitFor();
            return new Ended(exit, text(out), text(error));
        } finally {
            Files.delete(out);
            Files.delete(error);
        }
    }

    /** Starts a command, whose output goes to two files. */
    Process start(Path out, Path error, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(root().resolve("jobs/bin/dti").toString());
        command.addAll(List.of(words));
        if (!command.contains("--data")) {
            command.addAll(List.of("--data", data.toString()));
        }
        if (!command.contains("--pack")) {
            command.addAll(List.of("--pack", pack));
        }
        if (!command.contains("--today")) {
            command.addAll(List.of("--today", "2026-11-25"));
        }
        command.addAll(List.of("--lang", "en"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(error.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DTI_DB_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Path root() {
        return Path.of(System.getProperty("root.dir"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
