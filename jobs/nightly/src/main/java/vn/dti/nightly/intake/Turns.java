package vn.dti.nightly.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.ledger.delivery.Arrival;

/**
 * Lets the deliveries of an office by one profile be read one after the other, in the ledger's order, since each is held against
 * the one before. Others are read side by side.
 */
final class Turns {
    private final Map<String, Deque<String>> waiting = new HashMap<>();

    /** Begins a run over deliveries in the ledger's order. */
    synchronized void begin(List<Arrival> pending) {
        waiting.clear();
        for (Arrival arrival : pending) {
            waiting.computeIfAbsent(line(arrival), any -> new ArrayDeque<>()).add(arrival.id());
        }
    }

    /** Waits until all that were sent before it have been read. One that is not in the run has its turn at once. */
    synchronized void await(Arrival arrival) throws InterruptedException {
        Deque<String> line = waiting.getOrDefault(line(arrival), new ArrayDeque<>());
        while (line.contains(arrival.id()) && !arrival.id().equals(line.peek())) {
            wait();
        }
    }

    /** Says that a delivery was read, or left. */
    synchronized void done(Arrival arrival) {
        waiting.getOrDefault(line(arrival), new ArrayDeque<>()).remove(arrival.id());
        notifyAll();
    }

    private static String line(Arrival arrival) {
        return arrival.office() + "\n" + arrival.source();
    }
}
