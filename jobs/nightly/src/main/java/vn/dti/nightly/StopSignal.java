package vn.dti.nightly;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The wish to stop, asked for once by a signal and obeyed at once by whatever runs. */
public final class StopSignal {
    private final CompletableFuture<Void> asked = new CompletableFuture<>();

    /** Asks for a stop. */
    public void ask() {
        asked.complete(null);
    }

    /** Whether a stop was asked for. */
    public boolean asked() {
        return asked.isDone();
    }

    /** Runs something when a stop is asked for, or now where it was. */
    public void whenAsked(Runnable action) {
        asked.thenRun(action);
    }

    /**
     * Does work that knows nothing of stopping, on a thread of its own that is left behind when a stop is asked for: the
     * process is about to end, and what the work leaves is never taken for a result.
     *
     * @throws Failure {@link Failure#stopped} when the stop came first
     * @throws Exception whatever the work throws
     */
    public <T> T unlessAsked(String name, Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                },
                name);
        worker.setDaemon(true);
        worker.start();
        CompletableFuture.anyOf(result.exceptionally(e -> null), asked).get();
        if (!result.isDone()) {
            throw Failure.stopped();
        }
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
