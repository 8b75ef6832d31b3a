package vn.dti.nightly.intake;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A file that lies in the inbox, whole.
 *
 * @param office the folder it lies in: who sent it
 * @param file where it lies
 * @param path its path below the inbox, with {@code /}
 * @param arrivedAt its last-modified time, in the pack's zone
 */
public record Drop(String office, Path file, String path, LocalDateTime arrivedAt) implements Comparable<Drop> {

    /** The file's name as sent: its path below the office's folder. */
    public String name() {
        return path.substring(office.length() + 1);
    }

    /** By arrival, then path: the order in which the ledger numbers them. */
    @Override
    public int compareTo(Drop other) {
        int byArrival = arrivedAt.compareTo(other.arrivedAt);
        return byArrival != 0 ? byArrival : path.compareTo(other.path);
    }
}
