package vn.dti.nightly.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * What all offices share. Immutable, so that offices can be written side by side.
 *
 * @param city who is who
 * @param asOf the end of the window, in local seconds since 1970
 * @param seasons how busy each day is
 * @param arrivals when in a day dossiers come
 * @param lives what becomes of them
 * @param attributes what else is known of them
 * @param communes where people live
 * @param wrong what there is to go wrong with
 * @param firstDay the first day of the window
 * @param months its length
 */
record Town(
        City city,
        long asOf,
        Seasons seasons,
        Arrivals arrivals,
        Lives lives,
        Attributes attributes,
        List<Unit> communes,
        SpoiltRow.Wrong wrong,
        LocalDate firstDay,
        int months) {

    static Town of(SampleRequest request) {
        Pack pack = request.pack();
        LocalDate before = request.firstDay().minusDays(OfficeRun.DAYS_BEFORE);
        LocalDate last = request.lastDay();
        WorkCalendar calendar = new WorkCalendar(pack, before, last.plusYears(1));
        long asOf = (last.toEpochDay() + 1) * WorkCalendar.DAY;
        Limits limits = new Limits(calendar, pack.settings().cutOff().toSecondOfDay());
        List<Unit> offices = pack.units().where(unit -> unit.delivers() && unit.validOn(last));
        List<Unit> ended = pack.units()
                .where(unit -> unit.validTo() != null && unit.validTo().isBefore(last));
        List<Procedure> endedProcedures = pack.procedures().all().stream()
                .filter(procedure ->
                        procedure.validTo() != null && procedure.validTo().isBefore(last))
                .toList();
        return new Town(
                new City(request),
                asOf,
                new Seasons(calendar, before, last, request.firstDay(), request.months()),
                new Arrivals(calendar),
                new Lives(calendar, limits, asOf),
                new Attributes(asOf),
                offices.stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .toList(),
                new SpoiltRow.Wrong(offices, ended, endedProcedures, pack.grants()),
                request.firstDay(),
                request.months());
    }

    /** Online grows by a few points over the window, lateness shrinks, neither in a straight line. */
    Trend trend(LocalDate day) {
        double past = (double) ChronoUnit.DAYS.between(firstDay, day) / (30.4 * months);
        double wave = StrictMath.sin(day.getMonthValue() * 1.7 + day.getYear());
        return new Trend(0.97 + 0.06 * past + 0.006 * wave, 1.2 - 0.4 * past + 0.1 * wave);
    }

    /** A commune to live in. */
    Unit somewhere(Dice dice) {
        return communes.isEmpty() ? wrong.units().get(0) : dice.pick(communes);
    }
}
