package vn.dti.figures.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure in a decision that promulgates it.
 *
 * @param unit who prepared the decision
 * @param procedure the procedure's code
 * @param decidedOn the decision's day
 * @param effectiveOn the day its legal basis is in force
 * @param promulgatedOnTime what the source says of it, where it says so
 * @param publishedOn the day it stood in the national database; null while it does not
 * @param complete whether it stands there with all its parts, where the source says so
 * @param provided the columns its delivery has
 */
public record Publication(
        String unit,
        String procedure,
        LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable Boolean promulgatedOnTime,
        @Nullable LocalDate publishedOn,
        @Nullable Boolean complete,
        long provided)
        implements FeedItem {}
