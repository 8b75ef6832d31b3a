package vn.dti.nightly.functional;

import java.nio.file.Path;
import java.util.List;

/** What runs on this machine for a data directory: the program, its PostgreSQL, its Spark. */
final class Processes {
    private Processes() {}

    /** The command lines that name a data directory. */
    static List<String> of(Path data) {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    /** Waits, for a few seconds at most, until nothing runs for a data directory; what still does. */
    static List<String> leftAfterAWhile(Path data, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (!of(data).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        return of(data);
    }
}
