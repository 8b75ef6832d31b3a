package vn.dti.nightly.sample;

import java.util.Locale;
import vn.dti.schemas.pack.Unit;

/**
 * How an office's system writes its extract.
 *
 * @param units how units are written
 * @param dayFirst dd/MM/yyyy HH:mm:ss; otherwise yyyy-MM-dd HH:mm:ss
 * @param dueAtClosing due times are at the end of office hours; otherwise at the hour of reception
 * @param workbook XLSX instead of CSV
 * @param dateCells in a workbook, times are date cells; otherwise text
 */
record Style(UnitNames units, boolean dayFirst, boolean dueAtClosing, boolean workbook, boolean dateCells) {

    /** The ways of naming a unit that are seen in exports. */
    enum UnitNames {
        CODE,
        NAME,
        PEOPLES_COMMITTEE,
        SHOUTED
    }

    /** An office's style, by its place among the offices. */
    static Style of(int number) {
        UnitNames units = UnitNames.values()[number / 2 % UnitNames.values().length];
        return new Style(units, number % 3 != 0, number % 2 == 0, number % 5 == 4, number % 10 == 4);
    }

    /** A unit as this system writes it. */
    String write(Unit unit) {
        return switch (units) {
            case CODE -> unit.code();
            case NAME -> unit.nameVi();
            case PEOPLES_COMMITTEE -> peoplesCommittee(unit);
            case SHOUTED -> unit.nameVi().toUpperCase(Locale.ROOT).replace(" ", "  ");
        };
    }

    /** "UBND phường …" where the unit has such an alias. */
    private static String peoplesCommittee(Unit unit) {
        for (String alias : unit.aliases()) {
            if (alias.startsWith("UBND ") && !alias.contains(",")) {
                return alias;
            }
        }
        return unit.nameVi();
    }
}
