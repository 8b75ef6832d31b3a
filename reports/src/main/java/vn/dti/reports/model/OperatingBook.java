package vn.dti.reports.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.WorkingTime;

/** A release's operating figures, looked up by unit. */
public final class OperatingBook {
    private final Map<String, Map<String, List<WorkingTime>>> times;

    private final Map<String, List<OpenDossiers>> open;
    private final Map<String, List<OverdueReason>> reasons;

    private OperatingBook(List<WorkingTime> times, List<OpenDossiers> open, List<OverdueReason> reasons) {
        this.times = times.stream()
                .collect(Collectors.groupingBy(
                        WorkingTime::unit,
                        Collectors.groupingBy(WorkingTime::procedure, TreeMap::new, Collectors.toList())));
        this.open = open.stream().collect(Collectors.groupingBy(OpenDossiers::unit));
        this.reasons = reasons.stream().collect(Collectors.groupingBy(OverdueReason::unit));
    }

    /**
     * Reads those of a release; a release made before them has none.
     *
     * @throws IOException where a file cannot be read
     */
    public static OperatingBook read(Path release) throws IOException {
        return new OperatingBook(WorkingTime.read(release), OpenDossiers.read(release), OverdueReason.read(release));
    }

    /** The procedures of which a unit resolved dossiers in one of the periods, sorted. */
    public List<String> procedures(String unit) {
        return List.copyOf(times.getOrDefault(unit, Map.of()).keySet());
    }

    /** How long a unit's dossiers of a procedure took; empty where none was resolved in the period. */
    public Optional<WorkingTime> time(String unit, Period period, String procedure) {
        return times.getOrDefault(unit, Map.of()).getOrDefault(procedure, List.of()).stream()
                .filter(row -> row.period().equals(period))
                .findFirst();
    }

    /** The open dossiers of a unit; empty where nothing was delivered for it. */
    public List<OpenDossiers> open(String unit) {
        return open.getOrDefault(unit, List.of());
    }

    /** Why a unit's dossiers are late; empty where none is. */
    public List<OverdueReason> reasons(String unit) {
        return reasons.getOrDefault(unit, List.of());
    }
}
