package vn.dti.figures.indicator;

/**
 * One cell of the counter cube: dossiers of one kind at one moment, added up. Rows of the same key may come more than
 * once and in any order.
 *
 * @param moment what the position counts
 * @param position a stretch of the {@link Timeline}, or a boundary for {@link Moment#OPEN}
 * @param resolvingUnit the unit that decides
 * @param receivingUnit the unit at whose desk or portal they came in
 * @param procedure the procedure's code
 * @param channel the channel's constant
 * @param counts the moment's counters, in the order of {@link CounterLayout#counters}; more numbers are ignored
 */
@SuppressWarnings("ArrayRecordComponent") // made by the million and never compared
public record CubeRow(
        Moment moment,
        int position,
        String resolvingUnit,
        String receivingUnit,
        String procedure,
        String channel,
        long[] counts) {}
