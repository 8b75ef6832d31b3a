package vn.dti.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OpenDossiers.Kind;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.pack.OpenBands;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Believable operating figures. Each unit has 25 open dossiers, 5 in each band of age; 2, 3 and 7 due within 1, 3 and 7 days, 4
 * overdue, 1 without due time. Each unit resolves three procedures: i working days a dossier, one in five 5 more; ten of each
 * in month and quarter but none of the first, forty in the year.
 */
final class SampleOperating {
    private static final int PROCEDURES = 3;
    private static final int MONTH = 10;
    private static final int YEAR = 40;
    private static final int LONGER = 5;
    private static final int OPEN = 25;
    /** The unit that has nothing late. */
    static final String PUNCTUAL = "H26.4";

    private final Pack pack;
    private final Edition edition;

    SampleOperating(Pack pack, Edition edition) {
        this.pack = pack;
        this.edition = edition;
    }

    static List<String> procedures(Pack pack) {
        return pack.procedures().all().stream()
                .map(Procedure::code)
                .sorted()
                .limit(PROCEDURES)
                .toList();
    }

    /** Writes those of units that delivered, and the city's. */
    void write(Path release, List<Unit> units) throws IOException {
        List<WorkingTime> rows = new ArrayList<>();
        units.forEach(unit -> times(rows, unit.code(), unit.level(), 1));
        times(rows, pack.settings().city(), UnitLevel.CITY, units.size());
        WorkingTime.write(release, rows);
        List<OpenDossiers> open = new ArrayList<>();
        units.forEach(unit -> open(open, unit.code(), unit.level(), 1));
        open(open, pack.settings().city(), UnitLevel.CITY, units.size());
        OpenDossiers.write(release, open);
        List<OverdueReason> reasons = new ArrayList<>();
        units.stream()
                .filter(unit -> !unit.code().equals(PUNCTUAL))
                .forEach(unit -> reasons(reasons, unit.code(), unit.level(), 1));
        reasons(reasons, pack.settings().city(), UnitLevel.CITY, units.size() - 1);
        OverdueReason.write(release, reasons);
    }

    /** Late in month and quarter 2 for the agency's reason, in the year 7, and 3 for none; 1 open for a reason no source has words for. */
    private void reasons(List<OverdueReason> rows, String unit, UnitLevel level, long times) {
        Period month = Period.month(edition.month(), edition.lastDay());
        Period year = Period.year(edition.month().getYear(), edition.lastDay());
        rows.add(reason(month, unit, level, OverdueReason.Kind.RESOLVED_LATE, "AGENCY", 2 * times));
        Period quarter = Period.quarter(edition.month(), edition.lastDay());
        rows.add(reason(quarter, unit, level, OverdueReason.Kind.RESOLVED_LATE, "AGENCY", 2 * times));
        rows.add(reason(year, unit, level, OverdueReason.Kind.RESOLVED_LATE, "AGENCY", 7 * times));
        rows.add(reason(year, unit, level, OverdueReason.Kind.RESOLVED_LATE, OverdueReason.NOT_STATED, 3 * times));
        rows.add(reason(month, unit, level, OverdueReason.Kind.OPEN_OVERDUE, "STORM", times));
    }

    private OverdueReason reason(
            Period period, String unit, UnitLevel level, OverdueReason.Kind kind, String reason, long dossiers) {
        return new OverdueReason(edition.name(), period, unit, level, kind, reason, dossiers, "1");
    }

    private void open(List<OpenDossiers> rows, String unit, UnitLevel level, int times) {
        OpenBands bands = pack.settings().openBands();
        for (int band = 0; band < bands.bands(); band++) {
            rows.add(open(unit, level, Kind.AGE, bands.name(band), 5, times));
        }
        rows.add(open(unit, level, Kind.DUE_WITHIN, "1", 2, times));
        rows.add(open(unit, level, Kind.DUE_WITHIN, "3", 3, times));
        rows.add(open(unit, level, Kind.DUE_WITHIN, "7", 7, times));
        rows.add(open(unit, level, Kind.OVERDUE, "", 4, times));
        rows.add(open(unit, level, Kind.NO_DUE, "", 1, times));
    }

    private OpenDossiers open(String unit, UnitLevel level, Kind kind, String band, long dossiers, int times) {
        return new OpenDossiers(
                edition.name(),
                edition.asOf(),
                unit,
                level,
                kind,
                band,
                null,
                null,
                dossiers * times,
                (long) OPEN * times,
                "1");
    }

    private void times(List<WorkingTime> rows, String unit, UnitLevel level, int times) {
        List<String> procedures = procedures(pack);
        for (int i = 0; i < procedures.size(); i++) {
            if (i > 0) {
                time(rows, Period.month(edition.month(), edition.lastDay()), unit, level, i, MONTH * times);
                time(rows, Period.quarter(edition.month(), edition.lastDay()), unit, level, i, MONTH * times);
            }
            time(rows, Period.year(edition.month().getYear(), edition.lastDay()), unit, level, i, YEAR * times);
        }
    }

    private void time(
            List<WorkingTime> rows, Period period, String unit, UnitLevel level, int procedure, int dossiers) {
        rows.add(new WorkingTime(
                edition.name(),
                period,
                unit,
                level,
                procedures(pack).get(procedure),
                dossiers,
                (long) dossiers * procedure + (long) dossiers / LONGER * LONGER,
                procedure,
                procedure + LONGER,
                "1"));
    }
}
