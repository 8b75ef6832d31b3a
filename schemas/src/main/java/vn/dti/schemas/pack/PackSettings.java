package vn.dti.schemas.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code pack.yaml}.
 *
 * @param name the pack's name; a data directory belongs to one pack
 * @param titleVi whom the figures are about, as on the report's first line
 * @param titleEn the same in English
 * @param city the code of the unit of level CITY
 * @param zone the zone of all local times
 * @param languages the languages of messages, the first is the default
 * @param workingWeek the days worked in a plain week
 * @param officeHours the sessions of a working day, in order, not overlapping
 * @param cutOff a limit within the day, received after this hour, is for the next working day
 * @param closingDay how many days after a month's end a night still publishes it
 * @param dossierCodePatterns the known shapes of a dossier code; a mismatch is a warning; empty checks nothing
 * @param openBands how open dossiers are sorted by age and by how soon they are due
 * @param reportMonths where the months of the reports begin and end
 * @param clock by which reading of the clock due times are computed
 * @param rescheduledDueCounts whether, of a dossier rescheduled with an apology, the new due time counts (NĐ 61/2018 Đ19(9)) and
 *     not the first
 * @param returnedDays for how many days the workbooks that go back to an office are kept: they hold persons
 */
public record PackSettings(
        String name,
        String titleVi,
        String titleEn,
        String city,
        ZoneId zone,
        List<String> languages,
        Set<DayOfWeek> workingWeek,
        List<Session> officeHours,
        LocalTime cutOff,
        int closingDay,
        List<Pattern> dossierCodePatterns,
        OpenBands openBands,
        ReportMonths reportMonths,
        ClockName clock,
        boolean rescheduledDueCounts,
        int returnedDays) {

    public PackSettings {
        languages = List.copyOf(languages);
        workingWeek = Set.copyOf(workingWeek);
        officeHours = List.copyOf(officeHours);
        dossierCodePatterns = List.copyOf(dossierCodePatterns);
    }

    /**
     * The months whose figures are still preliminary on a day, the older first: the one before until its closing day, so
     * that a file that comes late is in the next morning's report, and the day's own.
     */
    public List<YearMonth> openMonths(LocalDate date) {
        YearMonth month = reportMonths.of(date);
        YearMonth before = month.minusMonths(1);
        boolean open = !date.isAfter(reportMonths.last(before).plusDays(closingDay));
        return open ? List.of(before, month) : List.of(month);
    }
}
