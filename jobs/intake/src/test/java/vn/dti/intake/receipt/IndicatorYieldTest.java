package vn.dti.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.intake.TestPack;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.PackLoader;

class IndicatorYieldTest {
    private static final IndicatorBook BOOK = TestPack.pack().indicators();

    @Test
    void needsEveryField() {
        List<IndicatorYield> none = IndicatorYield.of(BOOK, 0);
        assertThat(none).extracting(IndicatorYield::possible).containsExactly(false, false);
        assertThat(none.get(1).missing()).containsExactly(Field.CHANNEL, Field.RECEIVED_AT);
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
