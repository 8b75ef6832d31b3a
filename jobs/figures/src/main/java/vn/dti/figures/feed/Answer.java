package vn.dti.figures.feed;

import java.time.LocalDateTime;

/**
 * An applicant's answer.
 *
 * @param unit who is judged
 * @param dossier the code of the dossier it is about
 * @param answeredAt when it was given
 * @param level 1, very dissatisfied, to 5, very satisfied
 * @param provided the columns its delivery has
 */
public record Answer(String unit, String dossier, LocalDateTime answeredAt, long level, long provided)
        implements FeedItem {}
