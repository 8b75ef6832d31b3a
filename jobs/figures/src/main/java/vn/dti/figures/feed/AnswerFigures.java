package vn.dti.figures.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.FeedRules;

/** The figures of applicants' answers, and of dossiers that nobody complains about (Index 766, A5.4). */
final class AnswerFigures {
    private AnswerFigures() {}

    static Map<FeedIndicator, Ratio> of(List<Answer> answers, Period period, FeedRules rules) {
        long given = 0;
        long content = 0;
        for (Answer answer : answers) {
            if (in(period, answer.answeredAt())) {
                given++;
                content += answer.level() >= rules.satisfiedFrom() ? 1 : 0;
            }
        }
        return Map.of(
                FeedIndicator.ANSWERS,
                Ratio.count(given),
                FeedIndicator.ANSWER_SATISFACTION_RATE,
                Ratio.of(content, given));
    }

    /**
     * The whole less the share that is late and the share complained about, as the formula document adds them: a dossier that
     * is both is subtracted twice.
     *
     * @param handled dossiers resolved in the period and open at its end
     * @param late those of them that are late
     */
    static Ratio dossiers(FeedRows rows, Period period, FeedRules rules, long handled, long late) {
        Set<String> complained = new HashSet<>();
        for (Answer answer : rows.answers()) {
            if (in(period, answer.answeredAt()) && answer.level() <= rules.dissatisfiedTo()) {
                complained.add(answer.dossier());
            }
        }
        for (Petition petition : rows.petitions()) {
            if (petition.dossier() != null && in(period, petition.receivedAt())) {
                complained.add(petition.dossier());
            }
        }
        return Ratio.of(Math.max(0, handled - late - complained.size()), handled);
    }

    private static boolean in(Period period, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
