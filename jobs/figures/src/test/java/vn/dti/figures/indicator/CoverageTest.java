package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Pack;

/** What was delivered decides a figure's state and how complete it says it is. */
class CoverageTest {
    @TempDir
    private Path folder;

    private Pack pack;

    @BeforeEach
    void load() {
        pack = SmallPack.in(folder);
    }

    /** Received is asked of A1 for October, which ends on the edition's 20th. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing came                      | ''                                                  | NOT_PROVIDED | - | -
            all of it                         | A1 2026-01-01 2026-11-01                            | MEASURED | 2026-10-01 | 2026-10-20
            a part of it                      | A1 2026-10-05 2026-10-18                            | MEASURED | 2026-10-05 | 2026-10-18
            until the day before              | A1 2026-01-01 2026-09-30                            | NOT_PROVIDED | - | -
            until its first day               | A1 2026-01-01 2026-10-01                            | MEASURED | 2026-10-01 | 2026-10-01
            from its last day                 | A1 2026-10-20 2026-10-31                            | MEASURED | 2026-10-20 | 2026-10-20
            from the day after                | A1 2026-10-21 2026-10-31                            | NOT_PROVIDED | - | -
            no accepted row, so no window     | A1 - -                                              | NOT_PROVIDED | - | -
            two parts with a gap              | A1 2026-10-02 2026-10-04; A1 2026-10-09 2026-10-11  | MEASURED | 2026-10-02 | 2026-10-11
            one for another time              | A1 2026-10-02 2026-10-04; A1 2026-01-01 2026-02-01  | MEASURED | 2026-10-02 | 2026-10-04
            another office's alone            | C2 2026-01-01 2026-11-01                            | NOT_PROVIDED | - | -
            one whose grant ended before      | A2 2026-01-01 2026-11-01                            | NOT_PROVIDED | - | -
            """)
    void aWindowThatOverlapsThePeriodCovers(
            String situation, String deliveries, FigureState state, @Nullable LocalDate from, @Nullable LocalDate to) {
        Figure figure = new SmallFigures(pack)
                .delivered(deliveries)
                .counted(Moment.RECEIVED, SmallFigures.OCTOBER, "A1", "received", 5)
                .one(UnitRole.RESOLVING, "A1", "received", "2026-10");
        assertThat(figure.state()).as(situation).isEqualTo(state);
        assertThat(figure.numerator() != null).isEqualTo(state == FigureState.MEASURED);
        assertThat(figure.coverage().unitsExpected()).isEqualTo(1);
        assertThat(figure.coverage().unitsDelivered()).isEqualTo(state == FigureState.MEASURED ? 1 : 0);
        assertThat(figure.coverage().from()).as(situation).isEqualTo(from);
        assertThat(figure.coverage().to()).as(situation).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received    | status                             | MEASURED
            resolved    | status                             | NOT_PROVIDED
            resolved    | finished_at                        | MEASURED
            resolved    | returned_at                        | MEASURED
            resolved    | finished_at+returned_at            | MEASURED
            closing_stock | status                           | NOT_PROVIDED
            closing_stock | returned_at                      | MEASURED
            online_rate | finished_at                        | NOT_PROVIDED
            online_rate | channel                            | NO_DENOMINATOR
            mean_fee    | channel+fee_amount                 | NOT_PROVIDED
            mean_fee    | channel+payment                    | NOT_PROVIDED
            mean_fee    | channel+fee_amount+payment         | NO_DENOMINATOR
            """)
    void aDeliveryCountsOnlyForWhatItHasTheColumnsFor(String indicator, String provided, FigureState state) {
        Figure figure = new SmallFigures(pack)
                .delivered("A1 2026-01-01 2026-11-01 " + provided)
                .one(UnitRole.RESOLVING, "A1", indicator, "2026-10");
        assertThat(figure.state()).isEqualTo(state);
        assertThat(figure.coverage().unitsDelivered()).isEqualTo(state == FigureState.NOT_PROVIDED ? 0 : 1);
        assertThat(figure.value() != null).isEqualTo(state == FigureState.MEASURED);
    }

    @Test
    void onlyTheDeliveriesWithTheColumnsCoverAnIndicator() {
        SmallFigures figures =
                new SmallFigures(pack).delivered("A1 2026-10-01 2026-10-09 channel; A1 2026-10-05 2026-10-15 status");
        Figure.Coverage online =
                figures.one(UnitRole.RESOLVING, "A1", "online_rate", "2026-10").coverage();
        assertThat(online.to()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(online.newestDelivery()).isEqualTo(LocalDateTime.of(2026, 11, 1, 1, 30));
        Figure.Coverage received =
                figures.one(UnitRole.RESOLVING, "A1", "received", "2026-10").coverage();
        assertThat(received.to()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(received.newestDelivery()).isEqualTo(LocalDateTime.of(2026, 11, 2, 1, 30));
    }

    /** C2 is there from 15/10; A2 may file as resolver for anyone until the end of September; C1 what C2 receives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RESOLVING | T       | 2026-10 | 4 | 3
            RESOLVING | AGENCY  | 2026-10 | 2 | 2
            RESOLVING | COMMUNE | 2026-10 | 2 | 1
            RECEIVING | COMMUNE | 2026-10 | 2 | 2
            RECEIVING | C2      | 2026-10 | 1 | 1
            RESOLVING | C2      | 2026-10 | 1 | 0
            RESOLVING | B1      | 2026-10 | 1 | 1
            RESOLVING | A1      | 2026-10 | 1 | 1
            RESOLVING | A1      | 2026-Q4 | 1 | 1
            RESOLVING | C1      | 2026    | 1 | 1
            """)
    void whoIsExpectedAndForWhomAnOfficeMayDeliver(
            UnitRole role, String unit, String period, long expected, long delivered) {
        String all = " 2026-01-01 2026-11-01;";
        Figure.Coverage coverage = new SmallFigures(pack)
                .delivered("A1" + all + "A2" + all + "C1" + all)
                .one(role, unit, "received", period)
                .coverage();
        assertThat(coverage.unitsExpected()).isEqualTo(expected);
        assertThat(coverage.unitsDelivered()).isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"RESOLVING, 2026-09, MEASURED", "RECEIVING, 2026-09, NOT_PROVIDED", "RESOLVING, 2026-10, NOT_PROVIDED"})
    void aGrantHoldsForItsRoleAndItsTime(UnitRole role, String period, FigureState state) {
        Figure figure =
                new SmallFigures(pack).delivered("A2 2026-01-01 2026-11-01").one(role, "A1", "received", period);
        assertThat(figure.state()).isEqualTo(state);
    }

    @Test
    void aUnitThatIsNotThereYetHasNoFigureUnlessSomethingWasCounted() {
        SmallFigures figures = new SmallFigures(pack).delivered("C2 2026-01-01 2026-11-01");
        assertThat(figures.find(UnitRole.RESOLVING, "C2", "received", "2026-09"))
                .isEmpty();
        assertThat(figures.find(UnitRole.RESOLVING, "C2", "received", "2026-10"))
                .isPresent();
        Figure early = figures.counted(Moment.RECEIVED, SmallFigures.OCTOBER - 1, "C2", "received", 2)
                .one(UnitRole.RESOLVING, "C2", "received", "2026-09");
        assertThat(early.state()).isEqualTo(FigureState.MEASURED);
        assertThat(early.coverage().unitsExpected()).isZero();
        assertThat(early.coverage().unitsDelivered())
                .as("never more than expected")
                .isZero();
        assertThat(early.coverage().provided()).isTrue();
    }

    /** C2 is there from 15/10; A2 may file as resolver for anyone until the end of September. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10 | ''                                            | A1 A2 C1 C2
            2026-09 | ''                                            | A1 A2 C1
            2026-10 | A1 2026-10-01 2026-11-01; C2 - -              | A2 C1 C2
            2026-10 | A1 2026-10-21 2026-11-01; C1 2026-01-01 2026-10-01 | A1 A2 C2
            2026-10 | A2 2026-09-01 2026-11-01                      | A1 C1 C2
            2026-09 | A2 2026-09-01 2026-11-01                      | ''
            """)
    void aUnitIsLateWhereNothingOverlapsTheMonth(YearMonth month, String deliveries, String late) {
        assertThat(String.join(" ", new SmallFigures(pack).delivered(deliveries).late(month)))
                .isEqualTo(late);
    }

    @Test
    void whatWasNotDeliveredIsNotSplitEither() {
        SmallFigures figures =
                new SmallFigures(pack).counted(Moment.RECEIVED, SmallFigures.OCTOBER, "A1", "received", 5);
        assertThat(figures.all()).isNotEmpty().allMatch(figure -> figure.state() == FigureState.NOT_PROVIDED);
        assertThat(figures.all()).noneMatch(figure -> figure.dimension() != Dimension.ALL);
        figures.delivered("A1 2026-01-01 2026-11-01");
        assertThat(figures.all())
                .filteredOn(figure -> figure.dimension() != Dimension.ALL)
                .isNotEmpty()
                .allMatch(figure -> figure.state() == FigureState.MEASURED);
    }

    /** By its own day where it has one, else by what its delivery covers; by its unit where it has one, else its office. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            A1, 2026-10-20, -,          -,          1
            A1, 2026-10-21, -,          -,          0
            A1, 2026-09-30, 2026-10-01, 2026-10-20, 0
            A1, -,          2026-10-20, 2026-11-01, 1
            A1, -,          2026-10-21, 2026-11-01, 0
            A1, -,          2026-01-01, 2026-09-30, 0
            A1, -,          -,          -,          1
            C1, 2026-10-05, -,          -,          0
            -,  2026-10-05, -,          -,          1
            """)
    void rowsSetAsideCountWhereTheyBelong(
            @Nullable String unit,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            long counted) {
        SmallFigures figures =
                new SmallFigures(pack).setAside(new SetAsideRow("A1", unit, "C2", receivedOn, windowFrom, windowTo));
        assertThat(figures.one(UnitRole.RESOLVING, "A1", "received", "2026-10")
                        .coverage()
                        .rowsSetAside())
                .isEqualTo(counted);
        assertThat(figures.one(UnitRole.RECEIVING, "A1", "received", "2026-10")
                        .coverage()
                        .rowsSetAside())
                .isZero();
    }
}
