package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Some of the dossiers that a unit has open at the instant of an edition: a row of {@link OperatingDatasets#OPEN_DOSSIERS}.
 *
 * @param edition {@code 2026-10/p20261031}
 * @param asOf the instant they are open at
 * @param unit the resolving unit's code; {@code COMMUNE} or {@code AGENCY} for a level's total
 * @param unitLevel what the unit is
 * @param kind how they are sorted
 * @param band {@code 2-5}, {@code 21+}; of those due within a span its working days; else empty
 * @param daysFrom the fewest working days of the band, null where it has none
 * @param daysTo the most, null where it has no end
 * @param dossiers how many
 * @param open how many the unit has open in all
 * @param ruleVersion the rule's version
 */
public record OpenDossiers(
        String edition,
        LocalDateTime asOf,
        String unit,
        UnitLevel unitLevel,
        Kind kind,
        String band,
        @Nullable Long daysFrom,
        @Nullable Long daysTo,
        long dossiers,
        long open,
        String ruleVersion) {

    /** How open dossiers are sorted. */
    public enum Kind {
        /** By working days since the day of reception, which is not counted. */
        AGE,
        /** Not overdue, and due within so many working days from the edition's last day. */
        DUE_WITHIN,
        /** Their due time has passed. */
        OVERDUE,
        /** Without a due time. */
        NO_DUE
    }

    /** The order of the dataset. */
    public static final Comparator<OpenDossiers> ORDER = Comparator.comparing(OpenDossiers::unit)
            .thenComparing(row -> row.kind().name())
            .thenComparing(OpenDossiers::band);

    public OpenDossiers {
        if (dossiers < 0 || dossiers > open) {
            throw new IllegalArgumentException(dossiers + " of " + open + " open dossiers of " + unit);
        }
    }

    /**
     * Writes rows in their order into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<OpenDossiers> rows) throws IOException {
        OperatingRows.write(
                release,
                OperatingDatasets.OPEN_DOSSIERS,
                rows.stream().sorted(ORDER).toList(),
                OpenDossiers::fill);
    }

    /**
     * The rows of a release; none where it has no such file.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<OpenDossiers> read(Path release) throws IOException {
        return OperatingRows.read(release, OperatingDatasets.OPEN_DOSSIERS, OpenDossiers::of);
    }

    private static void fill(RowWriter row, OpenDossiers open) {
        row.text(open.edition);
        row.time(open.asOf);
        row.text(open.unit);
        row.text(open.unitLevel.name());
        row.text(open.kind.name());
        row.text(open.band);
        row.numberOrNone(open.daysFrom);
        row.numberOrNone(open.daysTo);
        row.number(open.dossiers);
        row.number(open.open);
        row.text(open.ruleVersion);
    }

    private static OpenDossiers of(RowReader next) {
        return new OpenDossiers(
                next.text(),
                Objects.requireNonNull(next.time(), "open dossiers without their instant"),
                next.text(),
                UnitLevel.valueOf(next.text()),
                Kind.valueOf(next.text()),
                next.text(),
                next.numberOrNone(),
                next.numberOrNone(),
                next.number(),
                next.number(),
                next.text());
    }
}
