package vn.dti.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.dti.bench.city.DeliveredCity.Export;

/** The list of files that a process is given, and how its threads share them. */
final class Exports {
    private Exports() {}

    /** What a thread does with the files; made in the thread that uses it. */
    interface Worker extends AutoCloseable {
        void take(Export export) throws Exception;

        @Override
        void close() throws Exception;
    }

    /** Makes a worker. */
    interface Maker {
        Worker make() throws Exception;
    }

    /** Writes the list. */
    static Path write(Path file, List<Export> exports) throws IOException {
        return Files.write(
                file,
                exports.stream()
                        .map(export -> String.join(
                                "\t",
                                export.office(),
                                export.file().toString(),
                                export.arrivedAt().toString()))
                        .toList());
    }

    /** Reads the list. */
    static List<Export> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(part -> new Export(part[0], Path.of(part[1]), LocalDateTime.parse(part[2])))
                .toList();
    }

    /** Lets workers take all files, each the next that nobody has. */
    static void share(List<Export> exports, int threads, Maker maker) throws Exception {
        Queue<Export> waiting = new ConcurrentLinkedQueue<>(exports);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    try (Worker worker = maker.make()) {
                        for (Export next = waiting.poll(); next != null; next = waiting.poll()) {
                            worker.take(next);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
