package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.dti.schemas.pack.UnitLevel;

/**
 * How many of a unit's dossiers are late for one reason: a row of {@link OperatingDatasets#OVERDUE_REASONS}.
 *
 * @param edition {@code 2026-10/p20261031}
 * @param period the span in which they ended; of open ones the month at whose end they are overdue
 * @param unit the resolving unit's code; {@code COMMUNE} or {@code AGENCY} for a level's total
 * @param unitLevel what the unit is
 * @param kind whether they ended late or are open
 * @param reason the constant that the source's word stands for, {@link #NOT_STATED} or {@link #NO_COLUMN}
 * @param dossiers how many, at least one
 * @param ruleVersion the rule's version
 */
public record OverdueReason(
        String edition,
        Period period,
        String unit,
        UnitLevel unitLevel,
        Kind kind,
        String reason,
        long dossiers,
        String ruleVersion) {
    /** The source has the column, and the dossier's cell is empty. */
    public static final String NOT_STATED = "NOT_STATED";
    /** The source has no column of reasons. */
    public static final String NO_COLUMN = "NO_COLUMN";

    /** Which dossiers. */
    public enum Kind {
        /** Ended in the period, after their due time. */
        RESOLVED_LATE,
        /** Open and overdue at the end of the month. */
        OPEN_OVERDUE
    }

    /** The order of the dataset. */
    public static final Comparator<OverdueReason> ORDER = Comparator.comparing(
                    (OverdueReason row) -> row.period().kind().name())
            .thenComparing(row -> row.period().name())
            .thenComparing(OverdueReason::unit)
            .thenComparing(row -> row.kind().name())
            .thenComparing(OverdueReason::reason);

    public OverdueReason {
        if (dossiers < 1) {
            throw new IllegalArgumentException("no dossier of " + unit + " for reason " + reason);
        }
    }

    /**
     * Writes rows in their order into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<OverdueReason> rows) throws IOException {
        OperatingRows.write(
                release,
                OperatingDatasets.OVERDUE_REASONS,
                rows.stream().sorted(ORDER).toList(),
                OverdueReason::fill);
    }

    /**
     * The rows of a release; none where it has no such file.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<OverdueReason> read(Path release) throws IOException {
        return OperatingRows.read(release, OperatingDatasets.OVERDUE_REASONS, OverdueReason::of);
    }

    private static void fill(RowWriter row, OverdueReason reason) {
        row.text(reason.edition);
        row.period(reason.period);
        row.text(reason.unit);
        row.text(reason.unitLevel.name());
        row.text(reason.kind.name());
        row.text(reason.reason);
        row.number(reason.dossiers);
        row.text(reason.ruleVersion);
    }

    private static OverdueReason of(RowReader next) {
        return new OverdueReason(
                next.text(),
                next.period(),
                next.text(),
                UnitLevel.valueOf(next.text()),
                Kind.valueOf(next.text()),
                next.text(),
                next.number(),
                next.text());
    }
}
