package vn.dti.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.PackLoader;

class IndicatorYieldTest {
    private static final IndicatorBook BOOK = TestPack.pack().indicators();

    @Test
    void needsEveryField() {
        List<IndicatorYield> none = IndicatorYield.of(BOOK, 0);
        assertThat(none).extracting(IndicatorYield::possible).containsExactly(false, false);
        assertThat(none.get(1).missing()).isEqualTo(Needs.all(Field.CHANNEL, Field.RECEIVED_AT));
        List<IndicatorYield> some = IndicatorYield.of(BOOK, Field.RECEIVED_AT.bit());
        assertThat(some).extracting(IndicatorYield::possible).containsExactly(true, false);
        List<IndicatorYield> all = IndicatorYield.of(BOOK, Field.mask(List.of(Field.values())));
        assertThat(all).allMatch(IndicatorYield::possible);
    }

    @Test
    void keepsTheOrderAndTitlesOfTheBook() {
        assertThat(IndicatorYield.of(BOOK, 0))
                .extracting(IndicatorYield::titleEn)
                .containsExactly("Indicator received", "Indicator online_rate");
    }

    @ParameterizedTest
    @CsvSource({
        "FINISHED_AT, ''",
        "RETURNED_AT, ''",
        "STATUS, 'opening_stock closing_stock overdue_open open_without_due resolved resolved_early resolved_on_time"
                + " resolved_late resolved_without_due on_time_rate early_rate on_time_rate_with_open on_time_rate_of_due"
                + " mean_working_days'"
    })
    void eitherColumnOfEndsYieldsWhatWasResolvedAndWhatIsOpen(Field third, String impossible) {
        List<IndicatorYield> yields =
                IndicatorYield.of(PackLoader.load("hanoi").indicators(), Field.RECEIVED_AT.bit() | third.bit());
        assertThat(yields.stream()
                        .filter(yield -> yield.missing().equals(Needs.any(Field.FINISHED_AT, Field.RETURNED_AT)))
                        .map(IndicatorYield::indicator))
                .containsExactly(impossible.isEmpty() ? new String[0] : impossible.split(" "));
    }

    @Test
    void speaksOfAllIndicatorsOfTheBuiltInPack() {
        IndicatorBook book = PackLoader.load("hanoi").indicators();
        List<IndicatorYield> bare = IndicatorYield.of(
                book, Field.mask(List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT)));
        assertThat(bare).hasSameSizeAs(book.indicators());
        assertThat(bare).anyMatch(IndicatorYield::possible).anyMatch(yield -> !yield.possible());
        assertThat(IndicatorYield.of(book, Field.mask(List.of(Field.values())))).allMatch(IndicatorYield::possible);
    }
}
