package vn.dti.reports.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.UnitLevel;

/** How many procedures of the pack's list are in force on a day, by level and by what is known of them. */
public final class ProcedureCounts {
    /** The count of a level under another level's name. */
    public static final Cell NONE = cell(FigureState.MEASURED, BigDecimal.ZERO);

    private final Pack pack;
    private final LocalDate day;
    private final List<Procedure> inForce;

    /** What is asked of a procedure. */
    public enum Property {
        /** That it is in force. */
        ANY(procedure -> true),
        /** That it is handled through the one-stop mechanism. */
        ONE_STOP(Procedure::oneStop),
        /** That an internal process was issued for it. */
        INTERNAL_PROCESS(Procedure::internalProcess);

        private final Function<Procedure, @Nullable Boolean> of;

        Property(Function<Procedure, @Nullable Boolean> of) {
            this.of = of;
        }
    }

    /** The counts of a pack on a day. */
    public ProcedureCounts(Pack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
        this.inForce = pack.procedures().all().stream()
                .filter(procedure -> procedure.validOn(day))
                .toList();
    }

    /** How many are in force. */
    public long inForce() {
        return inForce.size();
    }

    /** Of how many it is not known whether they have a property. */
    public long unknown(Property property) {
        return inForce.stream()
                .filter(procedure -> property.of.apply(procedure) == null)
                .count();
    }

    /**
     * The count of a level. Not provided where the property of one of them is not known, since the rest would look like the
     * whole; of a level that has no units on the day, not applicable. Districts resolve no procedure of a pack's list.
     */
    public Cell count(UnitLevel level, Property property) {
        if (level == UnitLevel.DISTRICT) {
            boolean districts = pack.units().all().stream()
                    .anyMatch(unit -> unit.level() == UnitLevel.DISTRICT && unit.validOn(day));
            return cell(districts ? FigureState.NOT_PROVIDED : FigureState.NOT_APPLICABLE, null);
        }
        long count = 0;
        for (Procedure procedure : inForce) {
            if (procedure.level() == level) {
                Boolean has = property.of.apply(procedure);
                if (has == null) {
                    return cell(FigureState.NOT_PROVIDED, null);
                }
                count += has ? 1 : 0;
            }
        }
        return cell(FigureState.MEASURED, BigDecimal.valueOf(count));
    }

    private static Cell cell(FigureState state, @Nullable BigDecimal count) {
        return new Cell(state, count, null, "", null);
    }
}
