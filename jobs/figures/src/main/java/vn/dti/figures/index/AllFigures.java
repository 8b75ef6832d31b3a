package vn.dti.figures.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dti.figures.feed.FeedFigures;
import vn.dti.figures.feed.FeedFigures.Place;
import vn.dti.figures.feed.FeedRows;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.UnitLevel;

/**
 * Passes the figures of dossiers on, in the order of their key, and adds those of the small feeds and of the indexes to each
 * unit and period where role is RESOLVING. An index speaks of the city, agencies and communes, in the periods that end on
 * the edition's last day. Of the city a commune is given figures of small feeds only.
 */
public final class AllFigures implements Consumer<Figure>, AutoCloseable {
    private final Pack pack;
    private final LocalDate lastDay;
    private final Optional<FeedFigures> feeds;
    private final List<IndexFigures> indexes;
    private final Consumer<Figure> sink;
    private final Map<Period, Map<String, Figure>> ofCity = new HashMap<>();
    private final List<Figure> block = new ArrayList<>();

    /**
     * @param feeds the rows of the small feeds
     * @param sink takes all figures in the order of their dataset's key
     */
    public AllFigures(Pack pack, Edition edition, FeedRows feeds, Consumer<Figure> sink) {
        this.pack = pack;
        this.lastDay = edition.lastDay();
        this.feeds = Optional.ofNullable(pack.feeds()).map(rules -> new FeedFigures(pack, rules, feeds));
        this.indexes = pack.indexes().stream().map(IndexFigures::new).toList();
        this.sink = sink;
    }

    @Override
    public void accept(Figure figure) {
        if (!block.isEmpty() && !sameBlock(block.get(0), figure)) {
            close();
        }
        if (figure.role() == UnitRole.RESOLVING && figure.dimension() == Dimension.ALL) {
            block.add(figure);
        } else {
            sink.accept(figure);
        }
    }

    private static boolean sameBlock(Figure one, Figure other) {
        return other.dimension() == Dimension.ALL
                && one.role() == other.role()
                && one.unit().equals(other.unit())
                && one.period().equals(other.period());
    }

    /** Passes on what is held back: to be called after the last figure. */
    @Override
    public void close() {
        if (block.isEmpty()) {
            return;
        }
        Place place = Place.of(block.get(0));
        Map<String, Figure> known = byName(block);
        List<Figure> all = new ArrayList<>(block);
        feeds.ifPresent(figures -> figures.of(place, known).forEach(figure -> {
            all.add(figure);
            known.put(figure.indicator(), figure);
        }));
        if (place.period().to().equals(lastDay) && scored(place.level())) {
            Map<String, Figure> city = place.level() == UnitLevel.COMMUNE ? city(place) : known;
            indexes.stream()
                    .filter(index -> index.inForce(lastDay))
                    .forEach(index -> all.addAll(index.of(place, known, city)));
        }
        block.clear();
        all.sort(Comparator.comparing(Figure::indicator));
        all.forEach(sink);
    }

    private static boolean scored(UnitLevel level) {
        return switch (level) {
            case CITY, AGENCY, COMMUNE -> true;
            case GROUP, BRANCH, DISTRICT -> false;
        };
    }

    /** The city's figures of small feeds; those of dossiers may come later in the order. */
    private Map<String, Figure> city(Place place) {
        return ofCity.computeIfAbsent(place.period(), period -> {
            Place city = new Place(
                    place.edition(), period, place.asOf(), pack.settings().city(), UnitLevel.CITY);
            return feeds.map(figures -> byName(figures.of(city, Map.of()))).orElse(Map.of());
        });
    }

    private static Map<String, Figure> byName(List<Figure> figures) {
        Map<String, Figure> byName = new HashMap<>();
        figures.forEach(figure -> byName.put(figure.indicator(), figure));
        return byName;
    }
}
