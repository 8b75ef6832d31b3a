package vn.dti.figures.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;

/**
 * The figure of synchronisation (Index 766, A1.4): synchronised over the larger of what the two national systems received.
 * Where that is nothing, the year before stands in: a twelfth of what was reported for a month, a quarter for a quarter.
 * The totals are of whole months: a part of one has no figure.
 */
final class SyncFigures {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int SCALE = 4;

    private SyncFigures() {}

    static Map<FeedIndicator, Ratio> of(List<SyncTotal> totals, Period period) {
        if (period.kind() == PeriodKind.RANGE) {
            return Map.of();
        }
        long reported = 0;
        long portal = 0;
        long synced = 0;
        long yearBefore = 0;
        for (SyncTotal total : totals) {
            LocalDate day = total.month().atDay(1);
            if (!day.isBefore(period.from()) && !day.isAfter(period.to())) {
                reported += total.reported();
                portal += total.portal();
                synced += total.synced();
            }
            yearBefore += total.month().getYear() == period.from().getYear() - 1 ? total.reported() : 0;
        }
        long received = Math.max(reported, portal);
        Ratio ratio = received > 0 ? Ratio.of(synced, received) : Ratio.of(synced, standIn(yearBefore, period));
        return Map.of(FeedIndicator.SYNC_RATE, ratio, FeedIndicator.SYNCED, Ratio.count(synced));
    }

    private static BigDecimal standIn(long yearBefore, Period period) {
        BigDecimal year = BigDecimal.valueOf(yearBefore);
        return switch (period.kind()) {
            case MONTH -> year.divide(BigDecimal.valueOf(MONTHS), SCALE, RoundingMode.HALF_UP);
            case QUARTER -> year.divide(BigDecimal.valueOf(QUARTERS), SCALE, RoundingMode.HALF_UP);
            case HALF, NINE_MONTHS, YEAR, RANGE -> BigDecimal.ZERO.setScale(SCALE);
        };
    }
}
