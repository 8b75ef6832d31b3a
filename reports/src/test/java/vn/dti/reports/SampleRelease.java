package vn.dti.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.compare.ComparedPeriods;
import vn.dti.figures.feed.FeedFigures.Place;
import vn.dti.figures.index.IndexFigures;
import vn.dti.reports.SampleCounters.Count;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.dataset.QualityRow;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * A believable release: thirteen months of every unit of a pack, with a unit that never delivered, one that stopped before
 * the edition's month, one whose source has no satisfaction, one that is exactly on time and one that nearly is.
 */
final class SampleRelease {
    private static final int MONTHS = 13;
    private static final int FIELDS = 6;
    /** The commune that lacks nothing an index asks for. */
    static final String WHOLE = "H26.106";

    private final Pack pack;
    private final Edition edition;
    private final List<String> fields;
    private final Map<String, List<SampleCounters>> months = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private SampleRelease(Pack pack, Edition edition) {
        this.pack = pack;
        this.edition = edition;
        this.fields = pack.procedures().all().stream()
                .map(Procedure::field)
                .distinct()
                .limit(FIELDS)
                .toList();
    }

    /** Writes the release's figures and deliveries below a folder. */
    static void write(Path folder, Pack pack, Edition edition) {
        new SampleRelease(pack, edition).write(folder);
    }

    private void write(Path folder) {
        List<Unit> units = units(pack, edition);
        for (int i = 0; i < units.size(); i++) {
            months.put(units.get(i).code(), unit(units.get(i), i));
        }
        for (Unit unit : units) {
            emit(unit.code(), unit.level(), List.of(unit));
        }
        for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.AGENCY)) {
            emit(
                    level.name(),
                    UnitLevel.GROUP,
                    units.stream().filter(unit -> unit.level() == level).toList());
        }
        emit(pack.settings().city(), UnitLevel.CITY, units);
        indexes();
        figures.sort(
                Comparator.comparing((Figure figure) -> figure.period().kind().name())
                        .thenComparing(figure -> figure.period().name())
                        .thenComparing(figure -> figure.role().name())
                        .thenComparing(Figure::unit)
                        .thenComparing(figure -> figure.dimension().name())
                        .thenComparing(Figure::member)
                        .thenComparing(Figure::indicator));
        try {
            Files.createDirectories(folder.resolve("figures"));
            Files.createDirectories(folder.resolve("reference"));
            FigureTable.write(folder.resolve("figures/figures-0000.parquet"), figures, Map.of());
            List<Delivery> deliveries = deliveries(units);
            DeliveryTable.write(folder.resolve("reference/deliveries.parquet"), deliveries);
            QualityRow.write(folder, quality(deliveries));
            DeclaredTotal.write(folder, declared());
            new SampleOperating(pack, edition)
                    .write(
                            folder,
                            units.stream()
                                    .filter(unit -> delivered(unit, edition.month()))
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The city and one commune have all figures that an index takes; others lack what comes from small feeds. */
    private void indexes() {
        Map<String, Map<String, Figure>> known = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.period().equals(edition.period(PeriodKind.MONTH))
                        && figure.role() == UnitRole.RESOLVING
                        && figure.dimension() == Dimension.ALL
                        && figure.unitLevel() != UnitLevel.GROUP)
                .forEach(figure -> known.computeIfAbsent(figure.unit(), unit -> new LinkedHashMap<>())
                        .put(figure.indicator(), figure));
        String city = pack.settings().city();
        for (ScoreIndex index : pack.indexes()) {
            if (index.inForce(edition.lastDay())) {
                known.forEach((unit, own) -> {
                    Figure any = own.values().iterator().next();
                    if (unit.equals(city) || unit.equals(WHOLE)) {
                        index.metrics().stream()
                                .flatMap(metric -> Stream.ofNullable(metric.figure()))
                                .forEach(name -> own.putIfAbsent(name, nineOfTen(any, name)));
                    }
                });
                known.forEach((unit, own) -> figures.addAll(new IndexFigures(index)
                        .of(Place.of(own.values().iterator().next()), own, known.getOrDefault(city, Map.of()))));
            }
        }
    }

    private static Figure nineOfTen(Figure like, String indicator) {
        return new Figure(
                like.edition(),
                like.period(),
                like.asOf(),
                like.unit(),
                like.unitLevel(),
                like.role(),
                like.dimension(),
                like.member(),
                indicator,
                "1",
                decimal(9),
                decimal(10),
                new BigDecimal("0.90000000"),
                null,
                null,
                FigureState.MEASURED,
                like.coverage());
    }

    /** The procedures whose working times are made up. */
    static List<String> procedures(Pack pack) {
        return SampleOperating.procedures(pack);
    }

    static List<Unit> units(Pack pack, Edition edition) {
        return pack.units().all().stream()
                .filter(unit -> unit.delivers() && unit.validOn(edition.lastDay()))
                .toList();
    }

    private static boolean never(int index) {
        return index == 7;
    }

    private static boolean stopped(int index) {
        return index == 23;
    }

    private List<SampleCounters> unit(Unit unit, int index) {
        SplittableRandom random = new SplittableRandom(20261031L + index);
        boolean large = index == 40;
        long perMonth = large ? 26_000 : unit.level() == UnitLevel.COMMUNE ? 300 + random.nextInt(2_400) : 900;
        double late = large ? 0 : index % 31 == 5 ? 0 : Math.pow(random.nextDouble(), 2) * 0.2;
        List<SampleCounters> made = new ArrayList<>();
        long opening = perMonth / 8;
        for (int i = 0; i < MONTHS; i++) {
            SampleCounters month = SampleCounters.month(perMonth, opening, late, random);
            if (large) {
                month.put(Count.LATE, 1);
                month.put(Count.EARLY, month.of(Count.EARLY) - 1);
            }
            opening = month.of(Count.CLOSING);
            made.add(month);
        }
        return made;
    }

    private boolean delivered(Unit unit, YearMonth month) {
        int index = new ArrayList<>(months.keySet()).indexOf(unit.code());
        return !never(index) && !(stopped(index) && month.equals(edition.month()));
    }

    private void emit(String code, UnitLevel level, List<Unit> parts) {
        YearMonth first = edition.month().minusMonths(MONTHS - 1L);
        List<SampleCounters> sums = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            int at = i;
            List<Unit> present =
                    parts.stream().filter(unit -> delivered(unit, month)).toList();
            SampleCounters sum = SampleCounters.sum(present.stream()
                    .map(unit -> months.get(unit.code()).get(at))
                    .toList());
            sums.add(sum);
            emit(code, level, Period.month(month, edition.lastDay()), sum, parts.size(), present.size());
        }
        for (Period part : ComparedPeriods.of(pack, edition).parts()) {
            YearMonth month = YearMonth.from(part.from());
            int at = Math.toIntExact(first.until(month, ChronoUnit.MONTHS));
            long there = parts.stream().filter(unit -> delivered(unit, month)).count();
            emit(code, level, part, sums.get(at).share(0.6), parts.size(), there);
        }
        SampleCounters last = sums.get(MONTHS - 1);
        long present =
                parts.stream().filter(unit -> delivered(unit, edition.month())).count();
        int january = edition.month().getMonthValue();
        int quarter = (january - 1) % 3 + 1;
        int half = (january - 1) % 6 + 1;
        emit(
                code,
                level,
                edition.period(PeriodKind.HALF),
                SampleCounters.span(sums.subList(MONTHS - half, MONTHS)),
                parts.size(),
                present);
        emit(
                code,
                level,
                Period.quarter(edition.month(), edition.lastDay()),
                SampleCounters.span(sums.subList(MONTHS - quarter, MONTHS)),
                parts.size(),
                present);
        emit(
                code,
                level,
                Period.year(edition.month().getYear(), edition.lastDay()),
                SampleCounters.span(sums.subList(MONTHS - Math.min(MONTHS, january), MONTHS)),
                parts.size(),
                present);
        if (present > 0) {
            Period month = Period.month(edition.month(), edition.lastDay());
            IntStream.range(0, fields.size()).forEach(i -> {
                SampleCounters share = last.share(0.34 / (i + 1));
                members(code, level, month, Dimension.FIELD, fields.get(i), share, parts.size(), present);
            });
            for (Count channel : List.of(Count.ONLINE, Count.DIRECT, Count.POST)) {
                SampleCounters received = new SampleCounters();
                received.put(Count.RECEIVED, last.of(channel));
                members(code, level, month, Dimension.CHANNEL, channel.name(), received, parts.size(), present);
            }
        }
    }

    private void emit(
            String code, UnitLevel level, Period period, SampleCounters counters, long expected, long present) {
        SampleIndicators.ALL.forEach((indicator, formula) -> {
            boolean provided = present > 0 && !(indicator.equals("satisfaction_rate") && code.equals("H26.2"));
            for (UnitRole role : UnitRole.values()) {
                figures.add(figure(
                        code,
                        level,
                        period,
                        role,
                        Dimension.ALL,
                        "",
                        indicator,
                        provided ? counters : null,
                        expected,
                        present));
            }
        });
    }

    private void members(
            String code,
            UnitLevel level,
            Period period,
            Dimension dimension,
            String member,
            SampleCounters counters,
            long expected,
            long present) {
        SampleIndicators.ALL.forEach((indicator, formula) -> {
            if (counters.of(formula.above()) > 0) {
                figures.add(figure(
                        code,
                        level,
                        period,
                        UnitRole.RESOLVING,
                        dimension,
                        member,
                        indicator,
                        counters,
                        expected,
                        present));
            }
        });
    }

    private Figure figure(
            String code,
            UnitLevel level,
            Period period,
            UnitRole role,
            Dimension dimension,
            String member,
            String indicator,
            @Nullable SampleCounters counters,
            long expected,
            long present) {
        SampleIndicators.Formula formula = SampleIndicators.ALL.get(indicator);
        boolean rate = !formula.below().isEmpty();
        BigDecimal above = counters == null ? null : decimal(counters.of(formula.above()));
        BigDecimal below = counters == null || !rate ? null : decimal(counters.of(formula.below()));
        FigureState state = counters == null
                ? FigureState.NOT_PROVIDED
                : rate && below.signum() == 0 ? FigureState.NO_DENOMINATOR : FigureState.MEASURED;
        BigDecimal value = state != FigureState.MEASURED
                ? null
                : rate ? above.divide(below, 8, RoundingMode.HALF_UP) : above.setScale(8);
        return new Figure(
                edition.name(),
                period,
                edition.asOf(),
                code,
                level,
                role,
                dimension,
                member,
                indicator,
                "1",
                above,
                below,
                value,
                null,
                null,
                state,
                new Figure.Coverage(
                        expected,
                        present,
                        null,
                        null,
                        expected == 1 ? 3 : 412,
                        present == 0 ? null : arrival(edition.date())));
    }

    /** The night after a day. */
    private static LocalDateTime arrival(LocalDate day) {
        return day.plusDays(1).atTime(1, 30);
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value).setScale(4);
    }

    /**
     * The first delivery was read by a version that did not count; the second has no channel column. Of the others each
     * has rows without a due time, some of them with a limit, an unreadable level and supplements.
     */
    /** One ward prints two totals too many and one of a month of which the release has no figure. */
    private List<DeclaredTotal> declared() {
        LocalDate from = edition.month().atDay(1);
        LocalDate to = edition.lastDay();
        return List.of(
                new DeclaredTotal(1, WHOLE, "tong_hop_don_vi", WHOLE, from, to, "resolved_late", 12, 10L),
                new DeclaredTotal(1, WHOLE, "tong_hop_don_vi", WHOLE, from, to, "received_and_carried", 1_205, 1_200L),
                new DeclaredTotal(1, WHOLE, "tong_hop_don_vi", WHOLE, from, to, "open_within", 7, 7L),
                new DeclaredTotal(
                        1,
                        WHOLE,
                        "tong_hop_don_vi",
                        WHOLE,
                        from.minusYears(3),
                        from.minusYears(3).plusDays(30),
                        "resolved",
                        90,
                        null));
    }

    private static List<QualityRow> quality(List<Delivery> deliveries) {
        List<QualityRow> rows = new ArrayList<>();
        for (int i = 1; i < deliveries.size(); i++) {
            Delivery delivery = deliveries.get(i);
            long accepted = delivery.rowsAccepted();
            long gaps = i % 13;
            for (Field field : Field.values()) {
                if (field.personal()) {
                    continue;
                }
                boolean absent = i == 1 && field == Field.CHANNEL;
                boolean gappy = field == Field.DUE_AT || field == Field.SERVICE_LEVEL || field == Field.CHANNEL;
                long empty = absent ? accepted : gappy ? gaps : 0;
                count(rows, delivery, field, absent ? QualityKind.ABSENT : QualityKind.EMPTY, empty, accepted);
            }
            count(rows, delivery, Field.SERVICE_LEVEL, QualityKind.UNREADABLE, 2, accepted);
            count(rows, delivery, Field.SERVICE_LEVEL, QualityKind.DEFAULTED, gaps + 2, accepted);
            count(rows, delivery, Field.CHANNEL, QualityKind.DEFAULTED, i == 1 ? accepted : gaps, accepted);
            count(rows, delivery, Field.DUE_AT, QualityKind.NO_DUE, gaps, accepted);
            count(rows, delivery, Field.DUE_AT, QualityKind.DUE_FROM_LIMIT, gaps / 2, gaps);
            count(rows, delivery, Field.FINISHED_AT, QualityKind.SET_TO_DUE, i, accepted - gaps);
            count(rows, delivery, Field.SUPPLEMENT_COMPLETED_AT, QualityKind.SUPPLEMENT_OPEN, 1, 7);
        }
        return rows;
    }

    private static void count(
            List<QualityRow> rows, Delivery delivery, Field field, QualityKind kind, long count, long total) {
        rows.add(new QualityRow(
                delivery.sequence(),
                delivery.office(),
                delivery.office(),
                new QualityCount(field, kind, count, total)));
    }

    private List<Delivery> deliveries(List<Unit> units) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (never(i)) {
                continue;
            }
            String office = units.get(i).code();
            LocalDate day = stopped(i) ? edition.month().minusMonths(1).atDay(28) : edition.date();
            long aside = i % 5 == 0 ? 0 : i % 17;
            deliveries.add(new Delivery(
                    i + 1L,
                    office + String.format(Locale.ROOT, "-%016x", i * 7_919L + 1),
                    office,
                    "standard",
                    "hoso_" + edition.month() + ".csv",
                    String.format(Locale.ROOT, "%064x", i + 1),
                    arrival(day),
                    edition.month().minusMonths(12).atDay(1),
                    day,
                    -1L,
                    9_000 + i + aside,
                    9_000 + i,
                    aside,
                    0));
        }
        return deliveries;
    }
}
