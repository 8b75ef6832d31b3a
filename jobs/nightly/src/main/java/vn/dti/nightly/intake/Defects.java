package vn.dti.nightly.intake;

import java.util.concurrent.ConcurrentLinkedQueue;
import vn.dti.nightly.Failure;

/**
 * Deliveries that could not be read because of a defect of ours. They do not hold up the city: the night goes on without
 * them, and says so with its exit code in the end.
 */
public final class Defects {
    private final ConcurrentLinkedQueue<Exception> thrown = new ConcurrentLinkedQueue<>();

    /** Notes one. */
    void add(Exception defect) {
        thrown.add(defect);
    }

    /**
     * Fails where there were any.
     *
     * @throws Failure worth a retry, with the first one as its cause
     */
    public void requireNone() {
        Exception first = thrown.peek();
        if (first != null) {
            throw Failure.retry("intake.defects", thrown.size()).because(first);
        }
    }
}
