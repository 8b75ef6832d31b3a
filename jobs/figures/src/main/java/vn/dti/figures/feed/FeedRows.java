package vn.dti.figures.feed;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.extract.Feed;

/**
 * The small feeds as an edition knows them: of each item the row of the newest delivery.
 *
 * @param petitions petitions
 * @param publications procedures in decisions
 * @param totals totals of synchronisation
 * @param answers applicants' answers
 * @param nils what rows declare not to have occurred
 * @param deliveries all current deliveries of small feeds
 * @param named the units that the rows of each delivery name, by the delivery's id
 */
public record FeedRows(
        List<Petition> petitions,
        List<Publication> publications,
        List<SyncTotal> totals,
        List<Answer> answers,
        List<Nil> nils,
        List<FeedDelivery> deliveries,
        Map<String, Set<String>> named) {

    /** What an edition without small feeds rests on. */
    public static final FeedRows NONE =
            new FeedRows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * A row that only says that nothing occurred.
     *
     * @param feed of what
     * @param unit with whom
     * @param month when
     */
    public record Nil(Feed feed, String unit, YearMonth month) {}

    public FeedRows {
        petitions = List.copyOf(petitions);
        publications = List.copyOf(publications);
        totals = List.copyOf(totals);
        answers = List.copyOf(answers);
        nils = List.copyOf(nils);
        deliveries = List.copyOf(deliveries);
        named = Map.copyOf(named);
    }

    /** The rows of some units; the deliveries stay. */
    FeedRows of(Predicate<String> unit) {
        return new FeedRows(
                petitions.stream().filter(row -> unit.test(row.unit())).toList(),
                publications.stream().filter(row -> unit.test(row.unit())).toList(),
                totals.stream().filter(row -> unit.test(row.unit())).toList(),
                answers.stream().filter(row -> unit.test(row.unit())).toList(),
                nils.stream().filter(row -> unit.test(row.unit())).toList(),
                deliveries,
                named);
    }
}
