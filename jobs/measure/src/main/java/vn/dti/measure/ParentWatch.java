package vn.dti.measure;

import java.time.Duration;
import java.util.Optional;

/** Halts this process when the one that started it is gone: nobody would take its result. */
final class ParentWatch {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private ParentWatch() {}

    /** Starts watching. */
    static void start() {
        Optional<Long> parent = parent();
        Thread watch = new Thread(() -> watch(parent), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static Optional<Long> parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid);
    }

    private static void watch(Optional<Long> parent) {
        while (parent().equals(parent)) {
            try {
                Thread.sleep(LOOK_EVERY.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
        Runtime.getRuntime().halt(1);
    }
}
