package vn.dti.bench.city;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is made.
 *
 * @param pack the pack's name
 * @param dossiers how many dossiers
 * @param month the month they end in
 * @param months over how many months they were received
 * @param nights how many nights follow the first, each of which changes one dossier in a hundred
 * @param seed what chance starts from
 */
public record Plan(String pack, long dossiers, YearMonth month, int months, int nights, long seed) {
    /** The first night's day: so many days before the month's end that the other nights fit into the month. */
    public LocalDate firstNight() {
        return month.atEndOfMonth().minusDays(nights);
    }

    /** The day of a night, the first being 0. */
    public LocalDate night(int number) {
        return firstNight().plusDays(number);
    }

    /** The first day of reception. */
    LocalDate begin() {
        return month.minusMonths(months - 1L).atDay(1);
    }

    /** The days of reception, to the first night's. */
    int days() {
        return (int) (firstNight().toEpochDay() - begin().toEpochDay()) + 1;
    }
}
