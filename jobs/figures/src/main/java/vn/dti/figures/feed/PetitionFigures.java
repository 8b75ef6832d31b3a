package vn.dti.figures.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.PetitionChannel;
import vn.dti.schemas.extract.PetitionOpinion;
import vn.dti.schemas.extract.PetitionStatus;
import vn.dti.schemas.pack.FeedRules;

/**
 * The figures of petitions. Under authority in a period is what was received by its end and not ended before it began,
 * without what was withdrawn. The limits run from sending, or from the transfer to the competent body; each ends with its
 * last working day, and an open petition is within time while the period's last day is not after it.
 */
final class PetitionFigures {
    private final FeedRules rules;
    private final WorkingCalendar calendar;

    PetitionFigures(FeedRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    Map<FeedIndicator, Ratio> of(List<Petition> petitions, Period period) {
        long all = 0;
        long onTime = 0;
        long judged = 0;
        long content = 0;
        long received = 0;
        long hotline = 0;
        Share published = new Share();
        Share transferred = new Share();
        for (Petition petition : petitions) {
            if (in(period, petition.receivedAt())) {
                received++;
                hotline += petition.channel() == PetitionChannel.HOTLINE ? 1 : 0;
            }
            if (underAuthority(petition, period)) {
                boolean good = onTime(petition, period.to());
                all++;
                onTime += good ? 1 : 0;
                if (petition.has(FeedField.PETITION_OPINION)) {
                    judged++;
                    content += good && !against(petition.opinion()) ? 1 : 0;
                }
            }
            LocalDateTime answered = petition.answeredAt();
            if (answered != null && in(period, answered) && petition.has(FeedField.PETITION_PUBLISHED_AT)) {
                LocalDate by = due(answered, rules.publishAnswerWithin());
                published.add(!day(petition.publishedAt(), period.to()).isAfter(by));
            }
            LocalDateTime handedOn = petition.transferredAt();
            if (handedOn != null && in(period, handedOn)) {
                LocalDate by = due(petition.receivedAt(), rules.transferWithin());
                transferred.add(!handedOn.toLocalDate().isAfter(by));
            }
        }
        Map<FeedIndicator, Ratio> figures = new EnumMap<>(FeedIndicator.class);
        figures.put(FeedIndicator.PETITIONS, Ratio.count(all));
        figures.put(FeedIndicator.PETITIONS_LATE, Ratio.count(all - onTime));
        figures.put(FeedIndicator.PETITIONS_RECEIVED, Ratio.count(received));
        figures.put(FeedIndicator.PETITIONS_RECEIVED_HOTLINE, Ratio.count(hotline));
        figures.put(FeedIndicator.PETITIONS_ON_TIME_RATE, Ratio.of(onTime, all));
        figures.put(FeedIndicator.PETITION_SATISFACTION_RATE, Ratio.of(content, judged));
        figures.put(FeedIndicator.PETITION_ANSWERS_PUBLISHED_RATE, published.ratio());
        figures.put(FeedIndicator.PETITIONS_TRANSFERRED_ON_TIME_RATE, transferred.ratio());
        return figures;
    }

    private static boolean underAuthority(Petition petition, Period period) {
        LocalDateTime end = end(petition);
        return petition.status() != PetitionStatus.WITHDRAWN
                && !petition.receivedAt().toLocalDate().isAfter(period.to())
                && (end == null || !end.toLocalDate().isBefore(period.from()));
    }

    /** Its refusal or its answer, whichever is first. */
    private static @Nullable LocalDateTime end(Petition petition) {
        LocalDateTime refused = petition.refusedAt();
        LocalDateTime answered = petition.answeredAt();
        return refused == null || (answered != null && answered.isBefore(refused)) ? answered : refused;
    }

    /** As of the end of a day: what comes later has not happened. */
    private boolean onTime(Petition petition, LocalDate last) {
        LocalDateTime handedOn = petition.transferredAt();
        LocalDateTime start = handedOn != null && happened(handedOn, last) ? handedOn : petition.receivedAt();
        LocalDateTime supplement = petition.supplementAt();
        if (supplement != null
                && happened(supplement, last)
                && supplement.toLocalDate().isAfter(due(start, rules.supplementWithin()))) {
            return false;
        }
        LocalDateTime end = end(petition);
        boolean refused = end != null && happened(end, last) && end.equals(petition.refusedAt());
        int within = refused ? rules.refuseWithin() : rules.answerWithin();
        return !day(end, last).isAfter(due(start, within));
    }

    private LocalDate due(LocalDateTime start, int workingDays) {
        return calendar.plusWorkingDays(start.toLocalDate(), workingDays);
    }

    /** The day of what has happened by a day; that day where it has not. */
    private static LocalDate day(@Nullable LocalDateTime time, LocalDate last) {
        return time != null && happened(time, last) ? time.toLocalDate() : last;
    }

    private static boolean happened(LocalDateTime time, LocalDate last) {
        return !time.toLocalDate().isAfter(last);
    }

    private static boolean in(Period period, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private static boolean against(@Nullable PetitionOpinion opinion) {
        return opinion == PetitionOpinion.DISLIKE || opinion == PetitionOpinion.COMPLAINT;
    }
}
