package vn.dti.reports;

import static vn.dti.reports.SampleCounters.Count.CLOSING;
import static vn.dti.reports.SampleCounters.Count.COMPONENTS;
import static vn.dti.reports.SampleCounters.Count.COMPONENTS_DIGITISED;
import static vn.dti.reports.SampleCounters.Count.DIGITISED;
import static vn.dti.reports.SampleCounters.Count.DUE;
import static vn.dti.reports.SampleCounters.Count.DUE_ON_TIME;
import static vn.dti.reports.SampleCounters.Count.EARLY;
import static vn.dti.reports.SampleCounters.Count.ELECTRONIC;
import static vn.dti.reports.SampleCounters.Count.FEE;
import static vn.dti.reports.SampleCounters.Count.FULL_ONLINE;
import static vn.dti.reports.SampleCounters.Count.LATE;
import static vn.dti.reports.SampleCounters.Count.NO_DUE;
import static vn.dti.reports.SampleCounters.Count.ONLINE;
import static vn.dti.reports.SampleCounters.Count.ON_TIME;
import static vn.dti.reports.SampleCounters.Count.OPENING;
import static vn.dti.reports.SampleCounters.Count.OPEN_NO_DUE;
import static vn.dti.reports.SampleCounters.Count.OVERDUE;
import static vn.dti.reports.SampleCounters.Count.PAID_ONLINE;
import static vn.dti.reports.SampleCounters.Count.RATED;
import static vn.dti.reports.SampleCounters.Count.RECEIVED;
import static vn.dti.reports.SampleCounters.Count.REUSED;
import static vn.dti.reports.SampleCounters.Count.SATISFIED;
import static vn.dti.reports.SampleCounters.Count.WORKING_DAYS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.reports.SampleCounters.Count;

/** The first indicators over the made-up counters, sorted by name. */
final class SampleIndicators {
    private static final List<Count> RESOLVED = List.of(EARLY, ON_TIME, LATE, NO_DUE);
    private static final List<Count> WITH_DUE = List.of(EARLY, ON_TIME, LATE);

    static final Map<String, Formula> ALL = new TreeMap<>();

    static {
        count("received", RECEIVED);
        count("received_online", ONLINE);
        count("received_direct", Count.DIRECT);
        count("received_post", Count.POST);
        count("opening_stock", OPENING);
        count("closing_stock", CLOSING);
        count("overdue_open", OVERDUE);
        count("open_without_due", OPEN_NO_DUE);
        ALL.put("resolved", new Formula(RESOLVED, List.of()));
        count("resolved_early", EARLY);
        count("resolved_on_time", ON_TIME);
        count("resolved_late", LATE);
        count("resolved_without_due", NO_DUE);
        rate("online_rate", List.of(ONLINE), List.of(RECEIVED));
        rate("full_process_online_rate", List.of(FULL_ONLINE), List.of(RECEIVED));
        rate("on_time_rate", List.of(EARLY, ON_TIME), WITH_DUE);
        rate("early_rate", List.of(EARLY), RESOLVED);
        rate("on_time_rate_with_open", List.of(EARLY, ON_TIME), List.of(EARLY, ON_TIME, LATE, OVERDUE));
        rate("on_time_rate_of_due", List.of(DUE_ON_TIME), List.of(DUE));
        rate("digitised_rate", List.of(DIGITISED), List.of(RECEIVED));
        rate("component_digitised_rate", List.of(COMPONENTS_DIGITISED), List.of(COMPONENTS));
        rate("reuse_rate", List.of(REUSED), List.of(RECEIVED));
        rate("electronic_result_rate", List.of(ELECTRONIC), RESOLVED);
        rate("online_payment_rate", List.of(PAID_ONLINE), List.of(FEE));
        rate("satisfaction_rate", List.of(SATISFIED), List.of(RATED));
        rate("mean_working_days", List.of(WORKING_DAYS), RESOLVED);
    }

    private SampleIndicators() {}

    private static void count(String name, Count count) {
        ALL.put(name, new Formula(List.of(count), List.of()));
    }

    private static void rate(String name, List<Count> above, List<Count> below) {
        ALL.put(name, new Formula(above, below));
    }

    /** Counters over counters; a count has none below. */
    record Formula(List<Count> above, List<Count> below) {}
}
