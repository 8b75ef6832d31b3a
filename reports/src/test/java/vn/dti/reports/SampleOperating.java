package vn.dti.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Believable operating figures. Each unit resolves three procedures: i working days a dossier, one in five 5 more; ten of each
 * in month and quarter but none of the first, forty in the year.
 */
final class SampleOperating {
    private static final int PROCEDURES = 3;
    private static final int MONTH = 10;
    private static final int YEAR = 40;
    private static final int LONGER = 5;

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
