package vn.dti.figures.indicator;

/** Takes the cells of the operating counts; a cell may come more than once and in any order. */
public interface OperatingSink {
    /** Takes nothing, for whoever wants the cube alone. */
    OperatingSink NONE = (count, stretch, unit, member, days, dossiers) -> {};

    /**
     * Takes a cell.
     *
     * @param count what is counted
     * @param stretch a stretch of the {@link Timeline}; 0 where the count is of the edition's instant
     * @param unit the resolving unit
     * @param member by what it is split, as the count says
     * @param days working days, from 0
     * @param dossiers how many
     */
    void add(OperatingCount count, int stretch, String unit, String member, int days, long dossiers);
}
