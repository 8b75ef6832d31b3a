package vn.dti.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.TimeLimit;

/** The test pack's figures, counted dossier by dossier as the definitions read: slow and obvious. */
public final class ObviousFigures {
    private final Pack pack;
    private final LocalDateTime asOf;
    private final DeadlineClock clock;
    private final WorkingCalendar calendar;

    public ObviousFigures(Pack pack, LocalDateTime asOf) {
        this.pack = pack;
        this.asOf = asOf;
        this.clock = DeadlineClock.of(pack);
        this.calendar = WorkingCalendar.of(pack);
    }

    /** Numerator and denominator (-1 where there is none) of each indicator over some dossiers. */
    public Map<String, List<Long>> of(List<Dossier> dossiers, Period period, Predicate<Dossier> channelGiven) {
        LocalDateTime from = period.from().atStartOfDay();
        LocalDateTime to = period.to().plusDays(1).atStartOfDay();
        List<Dossier> known =
                dossiers.stream().filter(d -> d.received().isBefore(asOf)).toList();
        List<Dossier> received =
                known.stream().filter(d -> in(d.received(), from, to)).toList();
        List<Dossier> resolved =
                known.stream().filter(d -> in(ended(d), from, to)).toList();
        List<Dossier> closing = known.stream().filter(d -> open(d, to)).toList();
        List<Dossier> due = known.stream().filter(d -> in(due(d), from, to)).toList();
        long early =
                resolved.stream().filter(d -> timeliness(d).equals("EARLY")).count();
        long onTime =
                resolved.stream().filter(d -> timeliness(d).equals("ON_TIME")).count();
        long late = resolved.stream().filter(d -> timeliness(d).equals("LATE")).count();
        Map<String, List<Long>> figures = new TreeMap<>();
        figures.put("received", List.of((long) received.size(), -1L));
        figures.put(
                "opening_stock",
                List.of(known.stream().filter(d -> open(d, from)).count(), -1L));
        figures.put("closing_stock", List.of((long) closing.size(), -1L));
        figures.put(
                "overdue_open",
                List.of(closing.stream().filter(d -> before(due(d), to)).count(), -1L));
        figures.put(
                "open_without_due",
                List.of(closing.stream().filter(d -> due(d) == null).count(), -1L));
        figures.put("resolved", List.of((long) resolved.size(), -1L));
        figures.put("resolved_early", List.of(early, -1L));
        figures.put("resolved_on_time", List.of(onTime, -1L));
        figures.put("resolved_late", List.of(late, -1L));
        figures.put("resolved_without_due", List.of(resolved.size() - early - onTime - late, -1L));
        figures.put(
                "online_rate",
                List.of(
                        received.stream()
                                .filter(channelGiven)
                                .filter(d -> d.channel().equals("ONLINE"))
                                .count(),
                        received.stream().filter(channelGiven).count()));
        figures.put("on_time_rate", List.of(early + onTime, early + onTime + late));
        figures.put("mean_working_days", List.of(sum(resolved.stream().map(this::days)), (long) resolved.size()));
        figures.put(
                "electronic_rate",
                List.of(
                        resolved.stream()
                                .filter(d -> Boolean.TRUE.equals(d.electronic()))
                                .filter(d -> d.components() != null && d.components() >= 2)
                                .count(),
                        (long) resolved.size()));
        figures.put(
                "mean_components",
                List.of(sum(resolved.stream().map(d -> d.components() == null ? 0 : d.components())), (long)
                        resolved.size()));
        figures.put(
                "on_time_rate_of_due",
                List.of(due.stream().filter(d -> kept(timeliness(d))).count(), (long) due.size()));
        return figures;
    }

    private static boolean kept(String timeliness) {
        return timeliness.equals("EARLY") || timeliness.equals("ON_TIME");
    }

    private static long sum(Stream<Long> numbers) {
        return numbers.mapToLong(Long::longValue).sum();
    }

    private @Nullable LocalDateTime ended(Dossier dossier) {
        LocalDateTime ended = dossier.ended();
        return ended != null && ended.isBefore(asOf) ? ended : null;
    }

    private @Nullable LocalDateTime due(Dossier dossier) {
        if (dossier.due() != null) {
            return dossier.due();
        }
        TimeLimit limit =
                pack.procedures().procedure(dossier.procedure()).orElseThrow().limit();
        return limit == null ? null : recounted(dossier, limit);
    }

    /** By the law: a supplement asked for in time recounts the limit from the complete file, and until then nothing is due. */
    private LocalDateTime recounted(Dossier dossier, TimeLimit limit) {
        LocalDateTime due = clock.due(dossier.received(), limit);
        LocalDateTime asked = dossier.asked();
        if (asked == null || !asked.isBefore(asOf) || asked.isAfter(due)) {
            return due;
        }
        LocalDateTime completed = dossier.completed();
        return completed == null || !completed.isBefore(asOf) ? LocalDateTime.MAX : clock.due(completed, limit);
    }

    private boolean open(Dossier dossier, LocalDateTime at) {
        LocalDateTime ended = ended(dossier);
        return dossier.received().isBefore(at) && !(ended != null && ended.isBefore(at));
    }

    private String timeliness(Dossier dossier) {
        LocalDateTime due = due(dossier);
        LocalDateTime ended = ended(dossier);
        if (due == null) {
            return "NO_DUE";
        }
        if (ended == null) {
            return "OPEN";
        }
        LocalDate dueDay = due.toLocalDate();
        return ended.isAfter(due) ? "LATE" : ended.toLocalDate().isBefore(dueDay) ? "EARLY" : "ON_TIME";
    }

    private long days(Dossier dossier) {
        LocalDateTime ended = ended(dossier);
        return ended == null
                ? 0
                : calendar.workingDaysBetween(dossier.received().toLocalDate(), ended.toLocalDate());
    }

    private static boolean in(@Nullable LocalDateTime time, LocalDateTime from, LocalDateTime to) {
        return time != null && !time.isBefore(from) && time.isBefore(to);
    }

    private static boolean before(@Nullable LocalDateTime time, LocalDateTime end) {
        return time != null && time.isBefore(end);
    }
}
