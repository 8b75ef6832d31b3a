package vn.dti.scheduler.airflow;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what came back
 * @param totalEntries how many there are in all, as the server says; -1 where it does not say
 */
public record Page<T>(List<T> items, int totalEntries) {
    public Page {
        items = List.copyOf(items);
    }
}
