package vn.dti.intake.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** What was received, resolved and resolved late by month, and how many supplements were asked for in the last hours. */
public final class MonthCounts {
    private static final long DAY = 86_400_000_000L;
    private static final long LAST_HOURS = 8 * 3_600_000_000L;
    private static final int FIRST_YEAR = 1990;
    private static final int MONTHS = (2101 - FIRST_YEAR) * 12;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final short[] MONTH_OF_DAY = monthOfDay();

    private final long[] received = new long[MONTHS];
    private final long[] endedWithin = new long[MONTHS];
    private final long[] resolved = new long[MONTHS];
    private final long[] late = new long[MONTHS];
    private long asked;
    private long askedLast;

    /** Counts the rows of a judged batch that were not set aside. */
    public void add(Batch batch) {
        Cells receptions = batch.cells(Field.RECEIVED_AT);
        Cells finishes = batch.cells(Field.FINISHED_AT);
        Cells returns = batch.cells(Field.RETURNED_AT);
        Cells dues = batch.cells(Field.DUE_AT);
        Cells requests = batch.cells(Field.SUPPLEMENT_REQUESTED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.setAside(i)) {
                long ended = time(finishes, i);
                add(time(receptions, i), ended == EarlierRows.NONE ? time(returns, i) : ended, due(dues, i));
                supplement(requests, dues, i);
            }
        }
    }

    private void supplement(Cells requests, Cells dues, int i) {
        if (requests.valid(i) && !requests.dayOnly(i) && dues.valid(i) && !dues.dayOnly(i)) {
            asked++;
            long before = dues.instant(i) - requests.instant(i);
            askedLast += before >= 0 && before <= LAST_HOURS ? 1 : 0;
        }
    }

    private static long time(Cells cells, int i) {
        return cells.valid(i) ? cells.value(i) : EarlierRows.NONE;
    }

    /** A day without an hour ends with its last second. */
    private static long due(Cells cells, int i) {
        return cells.valid(i) && cells.dayOnly(i) ? cells.value(i) + DAY - 1 : time(cells, i);
    }

    /** Counts a dossier by its times, in local microseconds. */
    void add(long receivedAt, long endedAt, long dueAt) {
        int month = month(receivedAt);
        if (month >= 0) {
            received[month]++;
        }
        int end = month(endedAt);
        if (end >= 0 && end == month) {
            endedWithin[month]++;
        }
        if (end >= 0 && dueAt != EarlierRows.NONE) {
            resolved[end]++;
            late[end] += endedAt > dueAt ? 1 : 0;
        }
    }

    private static int month(long micros) {
        if (micros == EarlierRows.NONE) {
            return -1;
        }
        long day = Math.floorDiv(micros, DAY) - FIRST_DAY;
        return day >= 0 && day < MONTH_OF_DAY.length ? MONTH_OF_DAY[(int) day] : -1;
    }

    private static short[] monthOfDay() {
        YearMonth month = YearMonth.of(FIRST_YEAR, 1);
        short[] months = new short[(int) (month.plusMonths(MONTHS).atDay(1).toEpochDay() - FIRST_DAY)];
        for (int day = 0; day < months.length; month = month.plusMonths(1)) {
            for (int of = 0; of < month.lengthOfMonth(); of++) {
                months[day++] = (short) index(month);
            }
        }
        return months;
    }

    private static int index(YearMonth month) {
        return (month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue() - 1;
    }

    /**
     * Whether a month's receptions are all there: at least a tenth of them ended in it. Of months before its window a file has but
     * the dossiers that were still open then.
     */
    boolean covers(YearMonth month) {
        int at = index(month);
        return at >= 0 && at < MONTHS && received[at] > 0 && endedWithin[at] * 10 >= received[at];
    }

    /** The first day of the first month that is covered; {@link LocalDate#MAX} where none is. */
    LocalDate coveredFrom() {
        YearMonth month = YearMonth.of(FIRST_YEAR, 1);
        for (int i = 0; i < MONTHS; i++, month = month.plusMonths(1)) {
            if (covers(month)) {
                return month.atDay(1);
            }
        }
        return LocalDate.MAX;
    }

    /** Dossiers received in a month. */
    long received(YearMonth month) {
        return received[index(month)];
    }

    /** Dossiers resolved in a month that have a due time. */
    long resolved(YearMonth month) {
        return resolved[index(month)];
    }

    /** Of those the ones resolved late. */
    long late(YearMonth month) {
        return late[index(month)];
    }

    /** Dossiers for which a supplement was asked for, where that time and the due time both have an hour. */
    long asked() {
        return asked;
    }

    /** Of those the ones that were asked for in the last eight hours before they were due. */
    long askedLast() {
        return askedLast;
    }
}
