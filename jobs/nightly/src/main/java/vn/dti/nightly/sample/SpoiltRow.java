package vn.dti.nightly.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/** A good row on its way to becoming a faulty one: its dossier, its cells and what the city offers to go wrong with. */
final class SpoiltRow {
    static final long HOUR = 3_600;

    final Dossier dossier;
    final OfficeProfile office;
    final Wrong wrong;
    private final TimeText times;
    private final long asOf;
    String[] cells;
    boolean again;

    /**
     * What the pack offers to go wrong with; an empty list makes the fault impossible.
     *
     * @param units offices whose dossiers others may not file
     * @param endedUnits units that ended before the window did
     * @param endedProcedures procedures that ended before the window did
     */
    record Wrong(List<Unit> units, List<Unit> endedUnits, List<Procedure> endedProcedures, Grants grants) {}

    SpoiltRow(Dossier dossier, OfficeProfile office, Wrong wrong, String[] cells, TimeText times, long asOf) {
        this.dossier = dossier;
        this.office = office;
        this.wrong = wrong;
        this.cells = cells.clone();
        this.times = times;
        this.asOf = asOf;
    }

    /** Writes another text into a cell. */
    boolean put(Field field, String text) {
        cells[field.ordinal()] = text;
        return true;
    }

    /** Writes another instant into a cell. */
    boolean put(Field field, long instant) {
        return put(field, times.write(instant));
    }

    /** Empties a cell. */
    boolean empty(Field field) {
        return put(field, "");
    }

    /** Makes the row longer or shorter than the header. */
    boolean width(int width) {
        if (office.style().workbook()) {
            return false;
        }
        int before = cells.length;
        cells = Arrays.copyOf(cells, width);
        Arrays.fill(cells, Math.min(before, width), width, "thừa");
        return true;
    }

    /** The day of reception. */
    LocalDate day() {
        return LocalDate.ofEpochDay(dossier.received / WorkCalendar.DAY);
    }

    /** Whether the row was received some time before the window's end, so that later instants are past too. */
    boolean settled() {
        return asOf - dossier.received > 3 * WorkCalendar.DAY;
    }

    /** The instant some days after the file's arrival. */
    long future() {
        return asOf + 40 * WorkCalendar.DAY + 9 * HOUR;
    }

    /** Another office than this and its dossier's, by chance of the dossier's number. */
    Unit stranger(int step) {
        List<Unit> units = wrong.units();
        int at = Math.floorMod(dossier.code.hashCode(), units.size());
        Unit unit = units.get((at + step) % units.size());
        return unit.equals(office.unit()) ? units.get((at + step + 5) % units.size()) : unit;
    }
}
