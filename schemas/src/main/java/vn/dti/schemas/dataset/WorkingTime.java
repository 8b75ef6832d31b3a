package vn.dti.schemas.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.dti.schemas.pack.UnitLevel;

/**
 * How long dossiers of one procedure took that a unit resolved in a period, in whole working days: a row of
 * {@link OperatingDatasets#WORKING_TIME}.
 *
 * @param edition {@code 2026-10/p20261031}
 * @param period the span in which they ended
 * @param unit the resolving unit's code; {@code COMMUNE} or {@code AGENCY} for a level's total
 * @param unitLevel what the unit is
 * @param procedure the procedure's code
 * @param dossiers how many, at least one
 * @param workingDays their working days added up
 * @param median the least days within which at least half of them ended
 * @param ninetieth the least days within which at least nine in ten ended
 * @param ruleVersion the rule's version
 */
public record WorkingTime(
        String edition,
        Period period,
        String unit,
        UnitLevel unitLevel,
        String procedure,
        long dossiers,
        long workingDays,
        long median,
        long ninetieth,
        String ruleVersion) {

    /** The order of the dataset. */
    public static final Comparator<WorkingTime> ORDER = Comparator.comparing(
                    (WorkingTime row) -> row.period().kind().name())
            .thenComparing(row -> row.period().name())
            .thenComparing(WorkingTime::unit)
            .thenComparing(WorkingTime::procedure);

    private static final int SCALE = 8;

    public WorkingTime {
        if (dossiers < 1) {
            throw new IllegalArgumentException("working time of no dossier: " + procedure + " of " + unit);
        }
    }

    /** The mean in working days; scale 8, for convenience: whoever shows it divides and rounds once. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(workingDays).divide(BigDecimal.valueOf(dossiers), SCALE, RoundingMode.HALF_UP);
    }

    /**
     * Writes rows in their order into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<WorkingTime> rows) throws IOException {
        OperatingRows.write(
                release,
                OperatingDatasets.WORKING_TIME,
                rows.stream().sorted(ORDER).toList(),
                WorkingTime::fill);
    }

    /**
     * The rows of a release; none where it has no such file.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<WorkingTime> read(Path release) throws IOException {
        return OperatingRows.read(release, OperatingDatasets.WORKING_TIME, WorkingTime::of);
    }

    private static void fill(RowWriter row, WorkingTime time) {
        row.text(time.edition);
        row.period(time.period);
        row.text(time.unit);
        row.text(time.unitLevel.name());
        row.text(time.procedure);
        row.number(time.dossiers);
        row.number(time.workingDays);
        row.decimal(time.mean());
        row.number(time.median);
        row.number(time.ninetieth);
        row.text(time.ruleVersion);
    }

    private static WorkingTime of(RowReader next) {
        String edition = next.text();
        Period period = next.period();
        String unit = next.text();
        UnitLevel level = UnitLevel.valueOf(next.text());
        String procedure = next.text();
        long dossiers = next.number();
        long workingDays = next.number();
        next.decimal();
        return new WorkingTime(
                edition,
                period,
                unit,
                level,
                procedure,
                dossiers,
                workingDays,
                next.number(),
                next.number(),
                next.text());
    }
}
