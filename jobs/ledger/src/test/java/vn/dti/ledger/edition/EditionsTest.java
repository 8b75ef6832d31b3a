package vn.dti.ledger.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.ledger.database.LedgerFault;
import vn.dti.ledger.database.LedgerServer;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.ReportMonths;

class EditionsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate LAST_OF_OCTOBER = OCTOBER.atEndOfMonth();
    private static final Inputs FIRST = new Inputs("d1", "p1", "0.1.0");
    private static final Inputs SECOND = new Inputs("d2", "p1", "0.1.0");

    private final Editions editions = new Editions(LedgerServer.emptied());

    @Test
    void aFirstEditionHasThePlainName() {
        EditionEntry begun = editions.begin(OCTOBER, LAST_OF_OCTOBER, FIRST);
        assertThat(begun.edition().name()).isEqualTo("2026-10/p20261031");
        assertThat(begun.state()).isEqualTo(EditionState.BUILDING);
        assertThat(begun.inputs()).isEqualTo(FIRST);
        assertThat(editions.current()).isEmpty();
        assertThat(editions.published()).isEmpty();
    }

    @Test
    void aKilledAttemptsNameIsUsedAgainAlsoForOtherInputs() {
        editions.begin(OCTOBER, LAST_OF_OCTOBER, FIRST);
        EditionEntry again = editions.begin(OCTOBER, LAST_OF_OCTOBER, SECOND);
        assertThat(again.edition().revision()).isEqualTo("p20261031");
        assertThat(again.inputs()).isEqualTo(SECOND);
    }

    @Test
    void theSameInputsAreAlreadyPublished() {
        EditionEntry published = publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        assertThat(editions.begin(OCTOBER, LAST_OF_OCTOBER, FIRST)).isEqualTo(published);
    }

    @Test
    void otherInputsHaveTheNextName() {
        publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        assertThat(publish(OCTOBER, LAST_OF_OCTOBER, SECOND).edition().revision())
                .isEqualTo("p20261031.2");
        assertThat(publish(OCTOBER, LAST_OF_OCTOBER, FIRST).edition().revision())
                .isEqualTo("p20261031.3");
        assertThat(editions.find(OCTOBER, "p20261031").orElseThrow().inputs()).isEqualTo(FIRST);
        assertThat(editions.published())
                .extracting(entry -> entry.publishedOrder().orElseThrow())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void eachPartOfTheInputsCounts() {
        publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        for (Inputs other : List.of(
                new Inputs("d2", "p1", "0.1.0"), new Inputs("d1", "p2", "0.1.0"), new Inputs("d1", "p1", "0.2.0"))) {
            assertThat(editions.begin(OCTOBER, LAST_OF_OCTOBER, other).state()).isEqualTo(EditionState.BUILDING);
        }
    }

    @Test
    void publishingTwiceIsPublishingOnce() {
        EditionEntry published = publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        assertThat(editions.publish(published.edition(), manifest('a'))).isEqualTo(published);
    }

    @Test
    void aNameNeverHasTwoContents() {
        Edition edition = publish(OCTOBER, LAST_OF_OCTOBER, FIRST).edition();
        assertThatThrownBy(() -> editions.publish(edition, manifest('b')))
                .isInstanceOfSatisfying(LedgerFault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(LedgerFault.Code.EDITION_CONFLICT);
                    assertThat(fault).hasMessageContaining("2026-10/p20261031");
                });
    }

    @Test
    void whatWasNeverBegunCannotBePublished() {
        Edition edition = Edition.preliminary(OCTOBER, LAST_OF_OCTOBER, 1);
        assertThatThrownBy(() -> editions.publish(edition, manifest('a'))).hasMessage("never begun: 2026-10/p20261031");
    }

    @Test
    void theCurrentEditionIsOfTheNewestMonthAndItsNewestDay() {
        publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        EditionEntry november = publish(NOVEMBER, LocalDate.parse("2026-11-03"), FIRST);
        EditionEntry october = publish(OCTOBER, LocalDate.parse("2026-11-03"), FIRST);
        publish(OCTOBER, LocalDate.parse("2026-10-15"), FIRST);
        assertThat(editions.current()).contains(november);
        assertThat(editions.lastFull()).contains(october);
        Edition closed = editions.beginFrozen(OCTOBER, LocalDate.parse("2026-11-11"), SECOND, "")
                .edition();
        EditionEntry r1 = editions.publish(closed, manifest('c'));
        assertThat(editions.current())
                .as("closing October does not hide November")
                .contains(november);
        assertThat(editions.lastFull()).contains(r1);
    }

    @Test
    void aCorrectedEditionReplacesTheOneOfTheSameDay() {
        publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        EditionEntry corrected = publish(OCTOBER, LAST_OF_OCTOBER, SECOND);
        assertThat(editions.current()).contains(corrected);
        assertThat(editions.lastFull()).contains(corrected);
    }

    @Test
    void anUnfinishedMonthIsNotFull() {
        publish(OCTOBER, LocalDate.parse("2026-10-30"), FIRST);
        assertThat(editions.lastFull()).isEmpty();
        EditionEntry full = publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        assertThat(editions.lastFull()).contains(full);
    }

    /** Where October closes on the 14th, it is full from that day on. */
    @Test
    void aMonthIsFullOnItsClosingDay() {
        ReportMonths months = new ReportMonths(14);
        Editions closing = new Editions(LedgerServer.emptied(), months);
        EditionEntry unfinished = closing.begin(OCTOBER, LocalDate.parse("2026-10-13"), FIRST);
        closing.publish(unfinished.edition(), manifest('a'));
        assertThat(closing.lastFull()).isEmpty();
        EditionEntry full = closing.begin(OCTOBER, LocalDate.parse("2026-10-14"), FIRST);
        EditionEntry published = closing.publish(full.edition(), manifest('b'));

        assertThat(closing.lastFull()).contains(published);
        assertThat(published.edition().months()).isEqualTo(months);
        assertThat(published.edition().asOf()).isEqualTo(LocalDateTime.parse("2026-10-15T00:00"));
    }

    @Test
    void anEditionBeingBuiltShowsNowhere() {
        EditionEntry first = publish(OCTOBER, LAST_OF_OCTOBER, FIRST);
        EditionEntry second = editions.begin(OCTOBER, LAST_OF_OCTOBER, SECOND);
        assertThat(editions.current()).contains(first);
        assertThat(editions.published()).containsExactly(first);
        assertThat(editions.newest(OCTOBER, LAST_OF_OCTOBER)).contains(second);
        assertThat(editions.find(OCTOBER, "p20261031.3")).isEqualTo(Optional.empty());
    }

    @Test
    void aMonthIsFrozenOnceAndRevisedByNumber() {
        LocalDate day = LocalDate.parse("2026-11-11");
        EditionEntry preliminary = publish(OCTOBER, day, FIRST);
        assertThat(editions.frozen(OCTOBER)).isEmpty();
        EditionEntry begun = editions.beginFrozen(OCTOBER, day, FIRST, "");
        assertThat(begun.edition()).isEqualTo(Edition.frozen(OCTOBER, day, 1));
        assertThat(editions.frozen(OCTOBER)).as("not before it is published").isEmpty();
        EditionEntry r1 = editions.publish(begun.edition(), manifest('a'));
        assertThat(editions.frozen(OCTOBER)).contains(r1);
        assertThat(editions.superseded(r1.edition())).isEmpty();
        assertThat(editions.beginFrozen(OCTOBER, day.plusDays(1), FIRST, "again"))
                .as("nothing came since")
                .isEqualTo(r1);
        editions.beginFrozen(OCTOBER, day, SECOND, "killed");
        EditionEntry late = editions.beginFrozen(OCTOBER, day.plusDays(9), SECOND, "late file");
        assertThat(late.edition().name()).isEqualTo("2026-10/r2");
        assertThat(late.edition().date()).isEqualTo(day.plusDays(9));
        assertThat(late.reason()).isEqualTo("late file");
        EditionEntry r2 = editions.publish(late.edition(), manifest('b'));
        assertThat(editions.superseded(r2.edition())).contains(r1);
        assertThat(editions.superseded(preliminary.edition())).isEmpty();
        assertThat(editions.frozenBefore(OCTOBER, day))
                .as("not on the day of closing itself")
                .isEmpty();
        assertThat(editions.frozenBefore(OCTOBER, day.plusDays(1))).contains(r1);
        assertThat(editions.frozenBefore(OCTOBER, day.plusDays(10))).contains(r2);
        assertThat(editions.newest(OCTOBER, day)).contains(preliminary);
        assertThat(editions.lastFull()).contains(r2);
    }

    @Test
    void aFrozenEditionGivenUpLeavesItsName() {
        Edition first =
                editions.beginFrozen(OCTOBER, LAST_OF_OCTOBER, FIRST, "").edition();
        editions.giveUp(first);
        assertThat(editions.find(OCTOBER, "r1")).isEmpty();
        assertThat(editions.beginFrozen(OCTOBER, LAST_OF_OCTOBER, SECOND, "x").edition())
                .isEqualTo(first);
        editions.publish(first, manifest('a'));
        editions.giveUp(first);
        assertThat(editions.find(OCTOBER, "r1")).as("others have seen it").isPresent();
    }

    private EditionEntry publish(YearMonth month, LocalDate date, Inputs inputs) {
        return editions.publish(editions.begin(month, date, inputs).edition(), manifest('a'));
    }

    private static String manifest(char digit) {
        return String.valueOf(digit).repeat(64);
    }
}
