package vn.dti.measure.cube;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import vn.dti.figures.clock.Timeliness;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.figures.indicator.CounterLayout;
import vn.dti.figures.indicator.Moment;
import vn.dti.figures.indicator.OperatingCount;
import vn.dti.figures.indicator.Timeline;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;

/** Counts the dossiers of one part of the lake: each yields its events, each event adds to its moment's counters. */
final class CubeTask implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long A_DAY = 86_400_000_000L;
    /** At so many cells a task hands over what it has and starts anew. */
    private static final int MOST_CELLS = 200_000;
    /** The same for the operating counts, whose cells are small. */
    private static final int MOST_OPERATING_CELLS = 1_000_000;

    /** Open dossiers are counted of one instant alone, and not by member. */
    private static final int LAST = 0;

    private static final int NO_MEMBER = 0;
    private static final UTF8String NOT_STATED = UTF8String.fromString(OverdueReason.NOT_STATED);
    private static final UTF8String NO_COLUMN = UTF8String.fromString(OverdueReason.NO_COLUMN);

    private final CounterTest[][] counters = new CounterTest[Moment.values().length][];
    private final DossierTimes times;
    private final ComputedDue computedDue;
    private final WorkingCalendar calendar;
    private final int width;
    private final long ends = Field.mask(List.of(Field.FINISHED_AT, Field.RETURNED_AT));
    /** The first stretch of the edition's own periods. */
    private final int operatingFrom;

    CubeTask(Pack pack, Timeline timeline, DossierColumns columns) {
        CounterLayout layout = new CounterLayout(pack.indicators());
        for (Moment moment : Moment.values()) {
            counters[moment.ordinal()] = layout.counters(moment).stream()
                    .map(counter -> new CounterTest(counter, columns))
                    .toArray(CounterTest[]::new);
        }
        times = new DossierTimes(timeline.boundaries());
        computedDue = new ComputedDue(pack, times.asOf());
        calendar = WorkingCalendar.of(pack);
        width = layout.width();
        operatingFrom = timeline.spans().stream()
                .filter(Timeline.Span::split)
                .mapToInt(Timeline.Span::first)
                .min()
                .orElse(0);
    }

    /** Counts all rows. */
    Iterator<CellBlock> count(Iterator<InternalRow> rows) {
        List<CellBlock> blocks = new ArrayList<>();
        Part part = new Part();
        while (rows.hasNext()) {
            part.add(rows.next());
            if (part.full()) {
                blocks.add(part.block());
                part = new Part();
            }
        }
        blocks.add(part.block());
        return blocks.iterator();
    }

    /** What a task has counted since it last handed over. */
    private final class Part {
        private final Words[] words = {new Words(), new Words(), new Words(), new Words()};
        private final Cells cells = new Cells(width);
        private final OperatingCells operating = new OperatingCells();
        private final Words reasons = new Words();

        boolean full() {
            boolean full = cells.size() >= MOST_CELLS || operating.size() >= MOST_OPERATING_CELLS;
            for (int i = 0; i < words.length; i++) {
                full |= words[i].size() >= 1 << CellBlock.BITS[words.length - 1 - i];
            }
            return full;
        }

        CellBlock block() {
            String[][] texts = new String[words.length][];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = words[i].texts();
            }
            return new CellBlock(texts, cells, operating, reasons.texts());
        }

        void add(InternalRow row) {
            long received = row.getLong(DossierColumns.RECEIVED);
            if (received >= times.asOf()) {
                return;
            }
            int[] keys = new int[words.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = words[i].position(row.getUTF8String(DossierColumns.KEYS + i));
            }
            long ended = times.happened(time(
                    row, row.isNullAt(DossierColumns.FINISHED) ? DossierColumns.RETURNED : DossierColumns.FINISHED));
            long due = due(row, received, words[2].text(keys[2]));
            int receivedIn = times.stretch(received);
            int endedIn = ended == DossierTimes.NEVER ? times.last() : times.stretch(ended);
            Timeliness timeliness = Timeliness.ended(due, ended);
            if (receivedIn >= 0) {
                add(row, Moment.RECEIVED, receivedIn, keys, timeliness, 0);
            }
            if (ended != DossierTimes.NEVER && endedIn >= 0) {
                long days = calendar.workingDaysBetween(day(received), day(ended));
                add(row, Moment.RESOLVED, endedIn, keys, timeliness, days);
                if (endedIn >= operatingFrom && (row.getLong(DossierColumns.PROVIDED) & ends) != 0) {
                    operating.add(OperatingCount.DAYS_TAKEN, endedIn, keys[0], keys[2], days);
                    if (timeliness == Timeliness.LATE) {
                        operating.add(OperatingCount.LATE_FOR, endedIn, keys[0], reason(row), 0);
                    }
                }
            }
            int dueIn = due < times.asOf() ? times.stretch(due) : -1;
            if (dueIn >= 0) {
                add(row, Moment.DUE, dueIn, keys, timeliness, 0);
            }
            for (int boundary = receivedIn + 1; boundary <= endedIn; boundary++) {
                add(row, Moment.OPEN, boundary, keys, Timeliness.open(due, times.boundary(boundary)), 0);
            }
            if (ended == DossierTimes.NEVER && (row.getLong(DossierColumns.PROVIDED) & ends) != 0) {
                open(row, keys[0], received, due);
            }
        }

        /** Counts a dossier that is open at the instant of the edition. */
        private void open(InternalRow row, int unit, long received, long due) {
            long lastDay = times.lastDay();
            operating.add(
                    OperatingCount.AGE, LAST, unit, NO_MEMBER, calendar.workingDaysBetween(day(received), lastDay));
            if (due == DossierTimes.NEVER) {
                operating.add(OperatingCount.NO_DUE, LAST, unit, NO_MEMBER, 0);
            } else if (due < times.asOf()) {
                operating.add(OperatingCount.OVERDUE, LAST, unit, NO_MEMBER, 0);
                operating.add(OperatingCount.OVERDUE_FOR, LAST, unit, reason(row), 0);
            } else {
                operating.add(
                        OperatingCount.DUE_IN, LAST, unit, NO_MEMBER, calendar.workingDaysBetween(lastDay, day(due)));
            }
        }

        private int reason(InternalRow row) {
            if (!row.isNullAt(DossierColumns.REASON)) {
                return reasons.position(row.getUTF8String(DossierColumns.REASON));
            }
            boolean column = (row.getLong(DossierColumns.PROVIDED) & Field.OVERDUE_REASON.bit()) != 0;
            return reasons.position(column ? NOT_STATED : NO_COLUMN);
        }

        private void add(
                InternalRow row, Moment moment, int position, int[] keys, Timeliness timeliness, long workingDays) {
            int at = cells.at(CellBlock.key(moment, position, keys[0], keys[1], keys[2], keys[3]));
            long[] numbers = cells.numbers();
            CounterTest[] of = counters[moment.ordinal()];
            for (int i = 0; i < of.length; i++) {
                numbers[at + i] += of[i].adds(row, timeliness, workingDays);
            }
        }
    }

    private static long day(long time) {
        return Math.floorDiv(time, A_DAY);
    }

    private static long time(InternalRow row, int column) {
        return row.isNullAt(column) ? DossierTimes.NEVER : row.getLong(column);
    }

    private long due(InternalRow row, long received, String procedure) {
        long given = computedDue.given(time(row, DossierColumns.DUE), time(row, DossierColumns.RESCHEDULED));
        if (given != DossierTimes.NEVER) {
            return given;
        }
        return computedDue.due(
                procedure,
                received,
                row.isNullAt(DossierColumns.REQUESTS) ? 0 : row.getLong(DossierColumns.REQUESTS),
                time(row, DossierColumns.ASKED),
                time(row, DossierColumns.COMPLETED),
                time(row, DossierColumns.SUSPENDED),
                time(row, DossierColumns.RESUMED));
    }
}
