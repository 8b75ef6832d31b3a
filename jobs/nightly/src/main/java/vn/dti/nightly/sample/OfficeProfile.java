package vn.dti.nightly.sample;

import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/**
 * What an office is like. Offices differ so that a ranking of them means something.
 *
 * @param unit the reporting unit, which also resolves
 * @param number its place among the offices, from 0
 * @param monthly dossiers received a month on average
 * @param online the share submitted online
 * @param late the share that ends late
 * @param supplemented the share sent back for a supplement
 * @param digitised the share of papers with a digital copy
 * @param electronic the share with an electronic result
 * @param onlinePayment the share of fees paid online
 * @param content the share of answers that are content
 * @param procedures what is asked for
 * @param receivers who receives what arrives at a desk or by post
 * @param onlineReceivers who receives what arrives online
 * @param style how its system writes
 */
record OfficeProfile(
        Unit unit,
        int number,
        double monthly,
        double online,
        double late,
        double supplemented,
        double digitised,
        double electronic,
        double onlinePayment,
        double content,
        Weighted<Procedure> procedures,
        Weighted<Unit> receivers,
        Weighted<Unit> onlineReceivers,
        Style style) {}
