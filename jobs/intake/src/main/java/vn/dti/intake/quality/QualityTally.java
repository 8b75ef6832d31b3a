package vn.dti.intake.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.CellState;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;

/**
 * Counts how clean the accepted rows of one file are. A row's cells become marks in one number; personal fields are never
 * read and so not counted.
 */
public final class QualityTally {
    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(field -> !field.personal()).toList();
    /** Fields whose unreadable text is only warned of; of any other it sets the row aside. */
    private static final List<Field> SOFT = FIELDS.stream()
            .filter(field -> field.type() == FieldType.CONSTANT
                    || field.type() == FieldType.COUNT
                    || field.type() == FieldType.YES_NO)
            .toList();

    private static final int ACCEPTED = FIELDS.size() + SOFT.size();

    private final long provided;
    private final boolean officeNamed;
    private final long[] marks = new long[Batch.CAPACITY];
    private final RowMarks rows = new RowMarks();

    /**
     * A tally with nothing counted.
     *
     * @param provided the mask of fields the source has
     * @param officeNamed whether a reporting office is known, which blank units mean
     */
    public QualityTally(long provided, boolean officeNamed) {
        this.provided = provided;
        this.officeNamed = officeNamed;
    }

    /** Counts the rows of a judged batch that no rule has set aside. */
    public void add(Batch batch) {
        Arrays.fill(marks, 0, batch.size(), 1L << ACCEPTED);
        for (int f = 0; f < FIELDS.size(); f++) {
            Cells cells = batch.cells(FIELDS.get(f));
            if (FIELDS.get(f).type() == FieldType.UNIT) {
                markBlankUnits(cells, batch.size(), 1L << f);
            } else {
                mark(cells, CellState.EMPTY, batch.size(), 1L << f);
            }
        }
        for (int s = 0; s < SOFT.size(); s++) {
            mark(batch.cells(SOFT.get(s)), CellState.INVALID, batch.size(), 1L << (FIELDS.size() + s));
        }
        LifeMarks.mark(batch, ACCEPTED + 1, marks);
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.setAside(i)) {
                rows.add(batch.row(i), marks[i]);
            }
        }
    }

    private void mark(Cells cells, byte state, int size, long bit) {
        for (int i = 0; i < size; i++) {
            if (cells.state(i) == state) {
                marks[i] |= bit;
            }
        }
    }

    /** A blank unit has its default by now; what was written is still blank. */
    private void markBlankUnits(Cells cells, int size, long bit) {
        for (int i = 0; i < size; i++) {
            if (cells.raw(i).isEmpty()) {
                marks[i] |= bit;
            }
        }
    }

    /** Takes an accepted row out again, because a later row of its dossier counts. */
    public void takeOut(long row) {
        rows.takeOut(row);
    }

    /** The counts by field and kind. What can be counted stands there also where it is zero. */
    public List<QualityCount> counts() {
        List<QualityCount> counts = new ArrayList<>();
        long accepted = rows.count(ACCEPTED);
        for (Field field : FIELDS) {
            boolean absent = (provided & field.bit()) == 0;
            long empty = rows.count(FIELDS.indexOf(field));
            int soft = SOFT.indexOf(field);
            long unreadable = soft < 0 ? 0 : rows.count(FIELDS.size() + soft);
            if (absent) {
                counts.add(new QualityCount(field, QualityKind.ABSENT, accepted, accepted));
            } else {
                counts.add(new QualityCount(field, QualityKind.EMPTY, empty, accepted));
            }
            if (!absent && soft >= 0) {
                counts.add(new QualityCount(field, QualityKind.UNREADABLE, unreadable, accepted));
            }
            if (takesDefault(field, absent)) {
                long defaulted = absent ? accepted : empty + unreadable;
                counts.add(new QualityCount(field, QualityKind.DEFAULTED, defaulted, accepted));
            }
        }
        LifeMarks.counts(provided, accepted, bit -> rows.count(ACCEPTED + 1 + bit), counts);
        return counts.stream().sorted(QualityCount.ORDER).toList();
    }

    /** A level is only taken from the procedure where the source has the column; a channel and units always. */
    private boolean takesDefault(Field field, boolean absent) {
        return field == Field.CHANNEL
                || (field == Field.SERVICE_LEVEL && !absent)
                || (field.type() == FieldType.UNIT && officeNamed);
    }
}
