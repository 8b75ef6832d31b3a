package vn.dti.figures.feed;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.PetitionChannel;
import vn.dti.schemas.extract.PetitionOpinion;
import vn.dti.schemas.extract.PetitionStatus;

/**
 * A petition (phản ánh, kiến nghị). Times are local; null is what has not happened.
 *
 * @param unit who handles it
 * @param channel where it came from
 * @param receivedAt when it was sent or came in
 * @param transferredAt when the competent body got it
 * @param refusedAt when it was refused
 * @param supplementAt when a supplement was first asked for
 * @param answeredAt when it was answered
 * @param publishedAt when the answer was published
 * @param status what its source says
 * @param opinion what its sender says of the handling
 * @param dossier the code of the dossier it is about
 * @param provided the columns its delivery has
 */
public record Petition(
        String unit,
        @Nullable PetitionChannel channel,
        LocalDateTime receivedAt,
        @Nullable LocalDateTime transferredAt,
        @Nullable LocalDateTime refusedAt,
        @Nullable LocalDateTime supplementAt,
        @Nullable LocalDateTime answeredAt,
        @Nullable LocalDateTime publishedAt,
        @Nullable PetitionStatus status,
        @Nullable PetitionOpinion opinion,
        @Nullable String dossier,
        long provided)
        implements FeedItem {}
