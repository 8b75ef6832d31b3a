package vn.dti.figures.feed;

import java.time.YearMonth;

/**
 * What a unit synchronised of a month.
 *
 * @param unit the unit
 * @param month the month of reception
 * @param reported dossiers received by the national reporting system (BCQG)
 * @param portal dossiers received by the national portal (DVCQG)
 * @param synced dossiers synchronised
 * @param provided the columns its delivery has
 */
public record SyncTotal(String unit, YearMonth month, long reported, long portal, long synced, long provided)
        implements FeedItem {}
