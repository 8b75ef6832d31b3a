package vn.dti.intake.map;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.Unit;

/** Puts rows into a batch, each cell read by its field's type. Judges nothing: an unreadable cell is only marked. */
public final class RowMapper {
    private static final Field[] FIELDS = Field.values();
    private static final int NO_COLUMN = -1;
    private static final int LONGEST_WORDS = 200;

    private final Heading heading;
    private final Filing filing;
    private final int[] columns = new int[FIELDS.length];
    private final @Nullable String[] constants = new String[FIELDS.length];
    private final Map<Field, Words> words = new EnumMap<>(Field.class);
    private final Set<Field> kept = EnumSet.noneOf(Field.class);
    private final NameBook names;
    private final TimeText times;
    private final ShiftedCells shift;
    private final boolean named;
    private final boolean lines;
    private final SwallowedRows swallowed;
    private final @Nullable Unit officeUnit;

    /** A mapper for a file with this heading. */
    public RowMapper(Heading heading, Filing filing) {
        this.heading = heading;
        this.filing = filing;
        SourceProfile profile = heading.profile();
        for (Field field : FIELDS) {
            columns[field.ordinal()] = heading.columns().getOrDefault(field, NO_COLUMN);
            constants[field.ordinal()] = profile.constants().get(field);
            words.put(field, new Words(field, profile.columns().get(field)));
            if (Words.constants(field).isEmpty()) {
                kept.add(field);
            }
        }
        shift = new ShiftedCells(heading);
        named = heading.table().valuesCarryTheirNames();
        lines = heading.table().everyRowHasAllCells();
        swallowed = new SwallowedRows(heading.titles().size());
        names = new NameBook(filing.pack());
        ZoneId packZone = filing.pack().settings().zone();
        times = new TimeText(
                packZone,
                profile.zone() == null ? packZone : profile.zone(),
                profile.timeFormats(),
                heading.table().dateSystem());
        officeUnit = filing.officeUnit().orElse(null);
    }

    /** Adds a row to a batch that is not full. */
    public void add(Row row, Batch batch) {
        int longest = 0;
        boolean shifted = false;
        boolean swallowing = false;
        if (!named) {
            for (int column = 0; column < row.cells().size(); column++) {
                String cell = row.cells().get(column);
                longest = Math.max(longest, cell.length());
                swallowing |= lines && swallowed.in(cell);
            }
            shifted = shift.shows(row);
        }
        int i = batch.addRow(row.number(), row.cells().size(), longest, shifted, swallowing);
        for (Field field : FIELDS) {
            if (!field.personal()) {
                read(field, row, batch, i);
            }
        }
        units(batch, i);
    }

    private void read(Field field, Row row, Batch batch, int i) {
        Cells cells = batch.cells(field);
        int column = columns[field.ordinal()];
        String written = column == NO_COLUMN ? "" : CellWords.clean(row.cell(column));
        if (written.isEmpty()) {
            String constant = constants[field.ordinal()];
            if (constant == null) {
                cells.nothing(i, column == NO_COLUMN ? CellState.ABSENT : CellState.EMPTY);
                return;
            }
            written = constant;
        }
        switch (field.type()) {
            case TEXT -> cells.text(i, written, written);
            case CODE -> procedure(cells, batch, i, written);
            case UNIT -> cells.invalid(i, written);
            case CONSTANT -> constant(cells, field, i, written);
            case TIME -> time(cells, i, written);
            case COUNT -> count(cells, field, i, written);
            case MONEY -> number(cells, i, written, NumberText.money(written));
            case YES_NO -> yesNo(cells, field, i, written);
        }
    }

    private void procedure(Cells cells, Batch batch, int i, String written) {
        Procedure procedure = names.procedure(written);
        if (procedure == null) {
            cells.invalid(i, written);
        } else {
            cells.text(i, written, procedure.code());
            batch.procedure(i, procedure);
        }
    }

    private void constant(Cells cells, Field field, int i, String written) {
        String constant = word(field, written);
        // Where a source's own words are kept, nobody's number may stand among them; said also where they would be
        // mapped.
        boolean personal = PersonalLooks.has(kept.contains(field) ? written : String.valueOf(constant));
        if (constant == null || constant.length() > LONGEST_WORDS || personal) {
            cells.invalid(i, written);
        } else {
            cells.text(i, written, constant);
        }
    }

    private void time(Cells cells, int i, String written) {
        if (times.read(written)) {
            cells.time(i, written, times);
        } else {
            cells.invalid(i, written);
        }
    }

    private void count(Cells cells, Field field, int i, String written) {
        String text = written;
        if (field == Field.SATISFACTION) {
            String mark = word(field, written);
            text = mark == null ? written : mark;
        }
        long value = NumberText.count(text);
        boolean noMark = field == Field.SATISFACTION && (value < 1 || value > 5);
        number(cells, i, written, noMark ? NumberText.NONE : value);
    }

    private static void number(Cells cells, int i, String written, long value) {
        if (value == NumberText.NONE) {
            cells.invalid(i, written);
        } else {
            cells.value(i, written, value);
        }
    }

    private void yesNo(Cells cells, Field field, int i, String written) {
        String mapped = word(field, written);
        int yes = mapped == null ? YesNo.of(written) : mapped.equals("true") ? 1 : 0;
        if (yes == YesNo.NEITHER) {
            cells.invalid(i, written);
        } else {
            cells.value(i, written, yes);
        }
    }

    private @Nullable String word(Field field, String written) {
        Words own = words.get(field);
        return own == null ? null : own.constant(written);
    }

    /** A blank resolving unit is the reporting office, a blank receiving unit is the resolving one. */
    private void units(Batch batch, int i) {
        Unit resolving = unit(batch.cells(Field.RESOLVING_UNIT), i, officeUnit, filing.office());
        Unit receiving = unit(batch.cells(Field.RECEIVING_UNIT), i, resolving, null);
        batch.units(i, resolving, receiving);
    }

    private @Nullable Unit unit(Cells cells, int i, @Nullable Unit byDefault, @Nullable String defaultName) {
        boolean blank = cells.missing(i);
        Unit unit = blank ? byDefault : names.unit(cells.raw(i));
        if (unit != null) {
            cells.text(i, blank ? "" : cells.raw(i), unit.code());
        } else if (blank && defaultName != null) {
            cells.invalid(i, defaultName);
        }
        return unit;
    }
}
