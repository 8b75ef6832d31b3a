package vn.dti.measure.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.IndicatorBook;

/** The columns of the lake that one scan reads, in order: the fixed ones, then what a book's counters look at. */
final class DossierColumns {
    static final int RECEIVED = 0;
    static final int FINISHED = 1;
    static final int RETURNED = 2;
    static final int DUE = 3;
    static final int PROVIDED = 4;
    static final int RESCHEDULED = 5;
    static final int REQUESTS = 6;
    static final int ASKED = 7;
    static final int COMPLETED = 8;
    static final int SUSPENDED = 9;
    static final int RESUMED = 10;
    /** The first of the cube's four keys. */
    static final int KEYS = 11;

    static final int PROCEDURE = KEYS + 2;
    static final int REASON = KEYS + 4;
    static final String TIMELINESS = "timeliness";
    static final String WORKING_DAYS = "working_days";

    private static final List<String> FIXED = List.of(
            "received_at",
            "finished_at",
            "returned_at",
            "due_at",
            "provided",
            "rescheduled_due_at",
            "supplement_requests",
            "supplement_requested_at",
            "supplement_completed_at",
            "suspended_at",
            "resumed_at",
            "resolving_unit",
            "receiving_unit",
            "procedure_code",
            "channel",
            "overdue_reason");

    private final List<String> names;

    DossierColumns(IndicatorBook book) {
        TreeSet<String> inputs = new TreeSet<>();
        for (Counter counter : book.counters()) {
            counter.where().forEach(condition -> inputs.add(condition.field()));
            String sum = counter.sum();
            if (sum != null) {
                inputs.add(sum);
            }
        }
        inputs.removeAll(FIXED);
        inputs.remove(TIMELINESS);
        inputs.remove(WORKING_DAYS);
        names = new ArrayList<>(FIXED);
        names.addAll(inputs);
    }

    /** All names, in order. */
    List<String> names() {
        return names;
    }

    /** The position of a field's column. */
    int position(String field) {
        return names.indexOf(field);
    }
}
