package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Severity;

/**
 * A loaded and checked reference pack. Immutable; loaded once a process by {@link PackLoader}.
 *
 * @param settings {@code pack.yaml}
 * @param units all units with their look-up by code, name and alias
 * @param procedures all procedures with their look-up by code and alias
 * @param grants who may file for whom
 * @param calendar the days that differ from the plain week
 * @param sources the source profiles, by name
 * @param indicators counters and indicators
 * @param indexes the indexes, each version by itself
 * @param letterhead the head of the reports
 * @param feeds by what the small feeds are judged, null where the pack knows none
 * @param grading by what units are ranked, and the bands
 * @param targets what units are to reach
 * @param severities how grave rules of the intake are, by code, where the pack says otherwise than they do
 * @param connectors where offices' extracts are fetched from
 * @param digest a digest of everything in the pack and its bases but the connectors: part of a night's identity
 */
public record Pack(
        PackSettings settings,
        Units units,
        Procedures procedures,
        Grants grants,
        List<CalendarDay> calendar,
        List<SourceProfile> sources,
        IndicatorBook indicators,
        List<ScoreIndex> indexes,
        Letterhead letterhead,
        @Nullable FeedRules feeds,
        Grading grading,
        List<Target> targets,
        Map<String, Severity> severities,
        List<Connector> connectors,
        String digest) {

    public Pack {
        calendar = List.copyOf(calendar);
        sources = List.copyOf(sources);
        indexes = List.copyOf(indexes);
        targets = List.copyOf(targets);
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        connectors = List.copyOf(connectors);
    }

    /** A pack without small feeds, bands, targets and connectors. */
    public Pack(
            PackSettings settings,
            Units units,
            Procedures procedures,
            Grants grants,
            List<CalendarDay> calendar,
            List<SourceProfile> sources,
            IndicatorBook indicators,
            List<ScoreIndex> indexes,
            Letterhead letterhead,
            String digest) {
        this(
                settings,
                units,
                procedures,
                grants,
                calendar,
                sources,
                indicators,
                indexes,
                letterhead,
                null,
                Grading.NONE,
                List.of(),
                Map.of(),
                List.of(),
                digest);
    }

    /** What an indicator of a level's units is to reach on a day. */
    public Optional<Target> target(String indicator, UnitLevel level, LocalDate day) {
        return targets.stream()
                .filter(target ->
                        target.indicator().equals(indicator) && target.level() == level && target.validOn(day))
                .findFirst();
    }

    /** The version of an index, {@code qd766@2026}. */
    public Optional<ScoreIndex> index(String id) {
        return indexes.stream().filter(index -> index.id().equals(id)).findFirst();
    }
}
