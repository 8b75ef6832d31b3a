package vn.dti.intake.quality;

import java.util.List;
import java.util.function.IntToLongFunction;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Procedure;

/** Marks for what several instants of a dossier's life say together: no due time, ended at it, waits never closed. */
final class LifeMarks {
    private static final int NO_DUE = 0;
    private static final int DUE_FROM_LIMIT = 1;
    private static final int ENDED_WITH_DUE = 2;
    private static final int SET_TO_DUE = 3;
    private static final int SUPPLEMENT_ASKED = 4;
    private static final int SUPPLEMENT_OPEN = 5;
    private static final int SUSPENDED = 6;
    private static final int SUSPENSION_OPEN = 7;

    private static final long SECOND = 1_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final long ENDS = Field.FINISHED_AT.bit() | Field.RETURNED_AT.bit();
    private static final long ASKS = Field.SUPPLEMENT_REQUESTED_AT.bit() | Field.SUPPLEMENT_REQUESTS.bit();

    private LifeMarks() {}

    /** Marks the rows of a batch, from a bit on. */
    static void mark(Batch batch, int first, long[] marks) {
        due(batch, first, marks);
        supplements(batch, first, marks);
        suspensions(batch, first, marks);
    }

    private static void due(Batch batch, int first, long[] marks) {
        Cells due = batch.cells(Field.DUE_AT);
        Cells finished = batch.cells(Field.FINISHED_AT);
        Cells returned = batch.cells(Field.RETURNED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (!due.valid(i)) {
                Procedure procedure = batch.procedure(i);
                boolean limited = procedure != null && procedure.limit() != null;
                marks[i] |= (1L << (first + NO_DUE)) | (limited ? 1L << (first + DUE_FROM_LIMIT) : 0);
                continue;
            }
            Cells end = finished.valid(i) ? finished : returned;
            if (end.valid(i)) {
                boolean same = second(due, i) == Math.floorDiv(end.value(i), SECOND);
                marks[i] |= (1L << (first + ENDED_WITH_DUE)) | (same ? 1L << (first + SET_TO_DUE) : 0);
            }
        }
    }

    /** The second of a due time; of a due day the last one. */
    private static long second(Cells due, int i) {
        return Math.floorDiv(due.value(i) + (due.dayOnly(i) ? DAY - SECOND : 0), SECOND);
    }

    private static void supplements(Batch batch, int first, long[] marks) {
        Cells asked = batch.cells(Field.SUPPLEMENT_REQUESTED_AT);
        Cells requests = batch.cells(Field.SUPPLEMENT_REQUESTS);
        Cells completed = batch.cells(Field.SUPPLEMENT_COMPLETED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (asked.valid(i) || (requests.valid(i) && requests.value(i) > 0)) {
                marks[i] |=
                        (1L << (first + SUPPLEMENT_ASKED)) | (completed.valid(i) ? 0 : 1L << (first + SUPPLEMENT_OPEN));
            }
        }
    }

    private static void suspensions(Batch batch, int first, long[] marks) {
        Cells suspended = batch.cells(Field.SUSPENDED_AT);
        Cells resumed = batch.cells(Field.RESUMED_AT);
        for (int i = 0; i < batch.size(); i++) {
            if (suspended.valid(i)) {
                marks[i] |= (1L << (first + SUSPENDED)) | (resumed.valid(i) ? 0 : 1L << (first + SUSPENSION_OPEN));
            }
        }
    }

    /** Adds the counts; of what the source has no columns for, nothing is said. */
    static void counts(long provided, long accepted, IntToLongFunction count, List<QualityCount> counts) {
        add(counts, Field.DUE_AT, QualityKind.NO_DUE, count.applyAsLong(NO_DUE), accepted);
        add(
                counts,
                Field.DUE_AT,
                QualityKind.DUE_FROM_LIMIT,
                count.applyAsLong(DUE_FROM_LIMIT),
                count.applyAsLong(NO_DUE));
        if (has(provided, Field.DUE_AT) && (provided & ENDS) != 0) {
            add(
                    counts,
                    Field.FINISHED_AT,
                    QualityKind.SET_TO_DUE,
                    count.applyAsLong(SET_TO_DUE),
                    count.applyAsLong(ENDED_WITH_DUE));
        }
        if (has(provided, Field.SUPPLEMENT_COMPLETED_AT) && (provided & ASKS) != 0) {
            add(
                    counts,
                    Field.SUPPLEMENT_COMPLETED_AT,
                    QualityKind.SUPPLEMENT_OPEN,
                    count.applyAsLong(SUPPLEMENT_OPEN),
                    count.applyAsLong(SUPPLEMENT_ASKED));
        }
        if (has(provided, Field.SUSPENDED_AT) && has(provided, Field.RESUMED_AT)) {
            add(
                    counts,
                    Field.RESUMED_AT,
                    QualityKind.SUSPENSION_OPEN,
                    count.applyAsLong(SUSPENSION_OPEN),
                    count.applyAsLong(SUSPENDED));
        }
    }

    private static void add(List<QualityCount> counts, Field field, QualityKind kind, long count, long total) {
        counts.add(new QualityCount(field, kind, count, total));
    }

    private static boolean has(long provided, Field field) {
        return (provided & field.bit()) != 0;
    }
}
