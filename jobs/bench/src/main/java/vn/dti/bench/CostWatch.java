package vn.dti.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches the processes that some work starts and waits for, by what the kernel says of them in {@code /proc}. Processes
 * that were there before, the database's among them, do not count.
 */
public final class CostWatch {
    private static final Path PROC = Path.of("/proc");
    private static final long LOOK_EVERY_MILLISECONDS = 100;
    /** Mapped files are looked at once in so many looks: it is the dearest question. */
    private static final int MAPS_EVERY = 5;

    private static final double NANOSECONDS = 1e9;
    private static final double TICKS_A_SECOND = 100;
    private static final double KIB_A_MIB = 1_024;
    private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+)m");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    /** In {@code /proc/self/stat}, after the name: the user and system ticks of children waited for. */
    private static final int CHILDREN_USER = 13;

    private final Optional<String> archive;
    private final Set<Long> before;
    private final Map<Long, Double> peaks = new ConcurrentHashMap<>();
    private final Map<Long, Long> heaps = new ConcurrentHashMap<>();
    private volatile boolean archiveUsed;
    private volatile boolean over;

    private CostWatch(Optional<Path> archive) {
        this.archive = archive.map(path -> path.toAbsolutePath().normalize().toString());
        this.before = children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /**
     * Does work that starts processes and waits for their end.
     *
     * @param archive the class-data archive they may use
     * @param work the work
     * @return what its processes cost
     * @throws Exception what the work throws
     */
    public static Cost of(Optional<Path> archive, Callable<?> work) throws Exception {
        CostWatch watch = new CostWatch(archive);
        Thread looking = new Thread(watch::look, "cost-watch");
        looking.setDaemon(true);
        looking.start();
        double cpu = cpuOfEndedChildren();
        long begun = System.nanoTime();
        double wall;
        try {
            work.call();
            wall = (System.nanoTime() - begun) / NANOSECONDS;
        } finally {
            watch.over = true;
            looking.join();
        }
        double peak =
                watch.peaks.values().stream().mapToDouble(Double::doubleValue).sum();
        long heap =
                watch.heaps.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Cost(wall, cpuOfEndedChildren() - cpu, peak, heap, watch.archiveUsed);
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current().descendants();
    }

    private void look() {
        for (int looks = 1; !over; looks++) {
            boolean maps = looks % MAPS_EVERY == 0 && !archiveUsed;
            children()
                    .map(ProcessHandle::pid)
                    .filter(pid -> !before.contains(pid))
                    .forEach(pid -> look(pid, maps));
            try {
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A process just forked shows its parent's peak and command: the last reading is the one that holds. */
    private void look(long pid, boolean maps) {
        Path process = PROC.resolve(Long.toString(pid));
        Matcher peak = PEAK.matcher(text(process.resolve("status")));
        if (peak.find()) {
            peaks.put(pid, Long.parseLong(peak.group(1)) / KIB_A_MIB);
        }
        Matcher heap = HEAP.matcher(text(process.resolve("cmdline")));
        if (heap.find()) {
            heaps.put(pid, Long.parseLong(heap.group(1)));
        }
        if (maps && archive.isPresent()) {
            archiveUsed |= text(process.resolve("maps")).contains(archive.get());
        }
    }

    /** What a file of the kernel says; nothing where the process has just ended. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return "";
        }
    }

    private static double cpuOfEndedChildren() throws IOException {
        String stat = Files.readString(PROC.resolve("self/stat"), StandardCharsets.ISO_8859_1);
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        long ticks = Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_USER + 1));
        return ticks / TICKS_A_SECOND;
    }
}
