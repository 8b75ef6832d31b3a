package vn.dti.figures.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dti.figures.feed.Answer;
import vn.dti.figures.feed.FeedRows;
import vn.dti.figures.feed.Petition;
import vn.dti.figures.feed.Publication;
import vn.dti.figures.feed.SyncTotal;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The built-in city in October 2026: H26.105 sent petitions, H26.106 declared that there were none, H26.107 sent nothing; the
 * agency H26.2 sent publications.
 */
class AllFiguresTest {
    private static final Pack PACK = PackLoader.load("hanoi");
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final Edition EDITION = Edition.preliminary(YearMonth.of(2026, 10), LAST, 1);
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10), LAST);
    private static final Period SEPTEMBER = Period.month(YearMonth.of(2026, 9), LAST);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 10, 5, 8, 0);

    private final List<FeedDelivery> deliveries = new ArrayList<>();
    private final List<Petition> petitions = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<SyncTotal> totals = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<FeedRows.Nil> nils = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    @BeforeEach
    void october() {
        deliver(Feed.PETITIONS, "H26.105", 1, 0);
        petitions.add(petition("H26.105", AT.plusDays(10)));
        deliver(Feed.PETITIONS, "H26.106", 0, 0);
        deliver(Feed.PUBLICATION, "H26.2", 2, 3);
        publications.add(publication("P1", "2026-10-30"));
        publications.add(publication("P2", "2026-10-09"));
    }

    /** One petition answered in time; none, declared; no file at all. */
    @Test
    void noPetitionsAndNoFileAreDifferentStatesWithDifferentScores() {
        assertThat(shown("H26.105", "petitions_on_time_rate")).isEqualTo("MEASURED 1/1");
        assertThat(shown("H26.106", "petitions_on_time_rate")).isEqualTo("NO_DENOMINATOR 0/0");
        assertThat(shown("H26.107", "petitions_on_time_rate")).isEqualTo("NOT_PROVIDED");
        assertThat(shown("H26.105", "petitions_nil_units")).isEqualTo("MEASURED 0");
        assertThat(shown("H26.106", "petitions_nil_units")).isEqualTo("MEASURED 1");
        assertThat(shown("H26.107", "petitions_nil_units")).isEqualTo("NOT_PROVIDED");
        assertThat(score("H26.105", "qd766.PETITION_PROCESSING_ON_TIME")).isEqualTo("6 of 6");
        assertThat(score("H26.106", "qd766.PETITION_PROCESSING_ON_TIME")).isEqualTo("6 of 6");
        assertThat(score("H26.107", "qd766.PETITION_PROCESSING_ON_TIME")).isEqualTo("none of 6");
        assertThat(one("H26.106", OCTOBER, "qd766.PETITION_PROCESSING_ON_TIME").state())
                .isEqualTo(FigureState.NO_DENOMINATOR);
        assertThat(one("H26.107", OCTOBER, "qd766.PETITION_PROCESSING_ON_TIME").state())
                .isEqualTo(FigureState.NOT_PROVIDED);
    }

    /** Of 126 communes and the agencies two delivered; of the agencies one published, with three rows set aside. */
    @Test
    void completenessIsTheFeeds() {
        Figure city = one("H26", OCTOBER, "petitions_on_time_rate");
        assertThat(city.coverage().unitsExpected()).isEqualTo(delivering(unit -> true));
        assertThat(city.coverage().unitsDelivered()).isEqualTo(2);
        assertThat(city.coverage().from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(shown("H26", "petitions_nil_units")).isEqualTo("MEASURED 1");
        Figure published = one("H26", OCTOBER, "procedures_promulgated_on_time_rate");
        assertThat(published.coverage().unitsExpected()).isEqualTo(delivering(level -> level == UnitLevel.AGENCY));
        assertThat(published.coverage().unitsDelivered()).isEqualTo(1);
        assertThat(published.coverage().rowsSetAside()).isEqualTo(3);
        assertThat(shown("COMMUNE", "petitions_on_time_rate")).isEqualTo("MEASURED 1/1");
        assertThat(shown("AGENCY", "petitions_on_time_rate")).isEqualTo("NOT_PROVIDED");
        assertThat(one("H26.105", SEPTEMBER, "petitions_on_time_rate").state()).isEqualTo(FigureState.NOT_PROVIDED);
    }

    /** P1 decided on the 5th for the 30th is in time, P2 for the 9th is not: 1/2, and 6 × 1/2 is 3 points. */
    @Test
    void aCommuneIsGivenTheCitysPublication() {
        assertThat(shown("H26.2", "procedures_promulgated_on_time_rate")).isEqualTo("MEASURED 1/2");
        assertThat(shown("H26.105", "procedures_promulgated_on_time_rate")).isEqualTo("NOT_APPLICABLE");
        assertThat(score("H26", "qd766.PUBLISH_ON_TIME")).isEqualTo("3 of 6");
        assertThat(score("H26.107", "qd766.PUBLISH_ON_TIME")).isEqualTo("3 of 6");
        assertThat(score("H26.4", "qd766.PUBLISH_ON_TIME")).isEqualTo("none of 6");
    }

    /** Another office's row of a unit delivers it; that another office is silent about it declares nothing. */
    @Test
    void anotherOfficeDeliversTheUnitsItNames() {
        named.put(deliver(Feed.PETITIONS, "1022", 1, 0), Set.of("H26.108"));
        petitions.add(petition("H26.108", AT.plusDays(40)));
        assertThat(shown("H26.108", "petitions_on_time_rate")).isEqualTo("MEASURED 0/1");
        assertThat(shown("H26.109", "petitions_on_time_rate")).isEqualTo("NOT_PROVIDED");
    }

    @Test
    void aRowDeclaresItsMonthAndRowsThatAreThereCountMore() {
        deliver(Feed.PETITIONS, "H26.110", 1, 0);
        nils.add(new FeedRows.Nil(Feed.PETITIONS, "H26.110", YearMonth.of(2026, 10)));
        nils.add(new FeedRows.Nil(Feed.PETITIONS, "H26.105", YearMonth.of(2026, 10)));
        assertThat(shown("H26.110", "petitions_nil_units")).isEqualTo("MEASURED 1");
        assertThat(shown("H26.105", "petitions_nil_units")).isEqualTo("MEASURED 0");
    }

    /** 17 points of A5: petitions 6 and 6; of 10 dossiers 2 late, one disliked: 7/10, over the target of 0.9 4.67. */
    @Test
    void aGroupAddsUpOnlyWhereNothingIsMissing() {
        deliver(Feed.SATISFACTION, "H26.105", 1, 0);
        answers.add(new Answer("H26.105", "D1", AT, 2, mask(Feed.SATISFACTION)));
        assertThat(shown("H26.105", "dossier_satisfaction_rate")).isEqualTo("MEASURED 7/10");
        assertThat(score("H26.105", "qd766.DOSSIER_RECEIVING_SATISFACTION")).isEqualTo("4.67 of 6");
        assertThat(score("H26.105", "qd766.A5")).isEqualTo("16.67 of 18");
        assertThat(score("H26.106", "qd766.A5")).isEqualTo("none of 18");
        assertThat(one("H26.106", OCTOBER, "qd766.A5").state()).isEqualTo(FigureState.NOT_PROVIDED);
        assertThat(score("H26.105", "qd766.A4")).isEqualTo("none of 22");
        assertThat(score("H26.105", "qd766.total")).isEqualTo("none of 100");
    }

    /** Without petitions nobody knows which dossiers have one. */
    @Test
    void satisfactionWithDossiersNeedsPetitionsToo() {
        deliver(Feed.SATISFACTION, "H26.107", 1, 0);
        answers.add(new Answer("H26.107", "D1", AT, 5, mask(Feed.SATISFACTION)));
        assertThat(shown("H26.107", "answer_satisfaction_rate")).isEqualTo("MEASURED 1/1");
        assertThat(shown("H26.107", "dossier_satisfaction_rate")).isEqualTo("NOT_PROVIDED");
    }

    /** 90 of 100 synchronised of 6 points; nothing received and no year before scores nothing. */
    @Test
    void synchronisationOfNothingScoresNothing() {
        deliver(Feed.SYNCHRONISATION, "H26.105", 1, 0);
        deliver(Feed.SYNCHRONISATION, "H26.106", 0, 0);
        totals.add(new SyncTotal("H26.105", YearMonth.of(2026, 10), 100, 80, 90, mask(Feed.SYNCHRONISATION)));
        assertThat(score("H26.105", "qd766.DOSSIER_SYNC")).isEqualTo("5.4 of 6");
        assertThat(score("H26.106", "qd766.DOSSIER_SYNC")).isEqualTo("0 of 6");
        assertThat(score("H26.107", "qd766.DOSSIER_SYNC")).isEqualTo("none of 6");
    }

    /** 8 of 10 on time is 16 of 20 points; a commune that provides no procedures gets 0, not applicable. */
    @Test
    void metricsOfDossiersTakeTheirFigures() {
        assertThat(score("H26.107", "qd766.ON_TIME")).isEqualTo("16 of 20");
        assertThat(shown("H26.107", "qd766.FULL")).isEqualTo("NOT_APPLICABLE");
        assertThat(shown("H26.2", "qd766.FULL")).isEqualTo("NOT_PROVIDED");
    }

    @Test
    void theOrderIsTheDatasetsAndWhatWasThereIsPassedOn() {
        List<Figure> all = all();
        assertThat(all).extracting(AllFiguresTest::key).isSorted().doesNotHaveDuplicates();
        assertThat(all).containsAll(dossiers());
        assertThat(all)
                .filteredOn(figure -> figure.indicator().startsWith("qd766."))
                .allSatisfy(figure -> {
                    assertThat(figure.period()).isEqualTo(OCTOBER);
                    assertThat(figure.ruleVersion()).isEqualTo("2026");
                    assertThat(figure.role()).isEqualTo(UnitRole.RESOLVING);
                    assertThat(figure.unit()).startsWith("H26");
                });
    }

    private static String key(Figure figure) {
        return String.join(
                "\t",
                figure.period().name(),
                figure.role().name(),
                figure.unit(),
                figure.dimension().name(),
                figure.member(),
                figure.indicator());
    }

    private String shown(String unit, String indicator) {
        Figure figure = one(unit, OCTOBER, indicator);
        if (figure.numerator() == null) {
            return figure.state().name();
        }
        String below = figure.denominator() == null ? "" : "/" + plain(figure.denominator());
        return figure.state() + " " + plain(figure.numerator()) + below;
    }

    private String score(String unit, String indicator) {
        Figure figure = one(unit, OCTOBER, indicator);
        return (figure.score() == null ? "none" : plain(figure.score())) + " of " + plain(figure.maxScore());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private Figure one(String unit, Period period, String indicator) {
        return all().stream()
                .filter(figure -> figure.unit().equals(unit)
                        && figure.role() == UnitRole.RESOLVING
                        && figure.period().equals(period)
                        && figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        FeedRows rows = new FeedRows(petitions, publications, totals, answers, nils, deliveries, named);
        try (AllFigures figures = new AllFigures(PACK, EDITION, rows, all::add)) {
            dossiers().forEach(figures);
        }
        return all;
    }

    /** Ten dossiers a unit, two of them late, as the calculator gives them. */
    private static List<Figure> dossiers() {
        List<Figure> figures = new ArrayList<>();
        for (Period period : List.of(SEPTEMBER, OCTOBER)) {
            for (UnitRole role : List.of(UnitRole.RECEIVING, UnitRole.RESOLVING)) {
                Stream.of("AGENCY", "COMMUNE", "H26", "H26.105", "H26.106", "H26.107", "H26.108", "H26.109", "H26.110")
                        .forEach(unit -> add(figures, period, role, unit));
                Stream.of("H26.2", "H26.4").forEach(unit -> add(figures, period, role, unit));
            }
        }
        return figures;
    }

    private static void add(List<Figure> figures, Period period, UnitRole role, String unit) {
        figures.add(figure(period, role, unit, Dimension.ALL, "closing_stock", "4", null));
        figures.add(figure(period, role, unit, Dimension.ALL, "on_time_rate_with_open", "8", "10"));
        figures.add(figure(period, role, unit, Dimension.ALL, "overdue_open", "1", null));
        figures.add(figure(period, role, unit, Dimension.ALL, "resolved", "6", null));
        figures.add(figure(period, role, unit, Dimension.ALL, "resolved_late", "1", null));
        figures.add(figure(period, role, unit, Dimension.CHANNEL, "resolved", "6", null));
    }

    private static Figure figure(
            Period period,
            UnitRole role,
            String unit,
            Dimension dimension,
            String indicator,
            String upper,
            @Nullable String lower) {
        BigDecimal numerator = new BigDecimal(upper).setScale(4);
        BigDecimal denominator = lower == null ? null : new BigDecimal(lower).setScale(4);
        return new Figure(
                EDITION.name(),
                period,
                period.to().plusDays(1).atStartOfDay(),
                unit,
                level(unit),
                role,
                dimension,
                dimension == Dimension.ALL ? "" : "ONLINE",
                indicator,
                "1",
                numerator,
                denominator,
                denominator == null ? numerator : numerator.divide(denominator),
                null,
                null,
                FigureState.MEASURED,
                new Figure.Coverage(1, 1, period.from(), period.to(), 0, AT));
    }

    private static UnitLevel level(String unit) {
        return PACK.units()
                .unit(unit)
                .map(known -> known.level())
                .orElse(
                        Arrays.stream(UnitLevel.values())
                                        .anyMatch(level -> level.name().equals(unit))
                                ? UnitLevel.GROUP
                                : UnitLevel.CITY);
    }

    private static long delivering(Predicate<UnitLevel> level) {
        return PACK.units().all().stream()
                .filter(unit -> unit.delivers() && unit.validOn(LAST) && level.test(unit.level()))
                .count();
    }

    private String deliver(Feed feed, String office, long rows, long setAside) {
        String id = office + "-" + deliveries.size();
        deliveries.add(new FeedDelivery(
                feed,
                new Delivery(
                        deliveries.size() + 1,
                        id,
                        office,
                        feed.key(),
                        "tep.csv",
                        "0".repeat(64),
                        LocalDateTime.of(2026, 11, 1, 1, 30),
                        LocalDate.of(2026, 10, 1),
                        LAST,
                        mask(feed),
                        rows + setAside,
                        rows,
                        setAside,
                        0)));
        return id;
    }

    private static long mask(Feed feed) {
        return Feed.mask(FeedField.of(feed));
    }

    private static Petition petition(String unit, LocalDateTime answered) {
        return new Petition(unit, null, AT, null, null, null, answered, null, null, null, null, mask(Feed.PETITIONS));
    }

    private static Publication publication(String procedure, String effective) {
        return new Publication(
                "H26.2",
                procedure,
                AT.toLocalDate(),
                LocalDate.parse(effective),
                null,
                null,
                null,
                mask(Feed.PUBLICATION));
    }
}
