package vn.dti.figures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.pack.Pack;

class FormulaTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            received,    0, 0, 0, MEASURED,       0.0000, -,      0.00000000
            received,    7, 0, 0, MEASURED,       7.0000, -,      7.00000000
            online_rate, 3, 0, 0, NO_DENOMINATOR, 0.0000, 0.0000, -
            online_rate, 3, 3, 1, MEASURED,       1.0000, 3.0000, 0.33333333
            online_rate, 3, 3, 2, MEASURED,       2.0000, 3.0000, 0.66666667
            online_rate, 3, 3, 0, MEASURED,       0.0000, 3.0000, 0.00000000
            """)
    void aRateOfNothingHasNoValueAndEveryOtherIsRoundedOnce(
            String indicator,
            long received,
            long withChannel,
            long online,
            FigureState state,
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {
        Pack pack = SmallPack.in(folder);
        CounterLayout layout = new CounterLayout(pack.indicators());
        long[] counters = new long[layout.size()];
        counters[layout.index("received")] = received;
        counters[layout.index("received_with_channel")] = withChannel;
        counters[layout.index("received_online")] = online;
        Formula formula = new Formula(pack.indicators().indicator(indicator).orElseThrow(), layout);
        assertThat(formula.value(counters)).isEqualTo(new Formula.Value(state, numerator, denominator, value));
        assertThat(formula.shows(counters)).isEqualTo(indicator.equals("received") ? received > 0 : withChannel > 0);
    }

    @Test
    void whatWasNotProvidedHasNoNumberAtAll() {
        assertThat(Formula.Value.NOT_PROVIDED.numerator()).isNull();
        assertThat(Formula.Value.NOT_PROVIDED.denominator()).isNull();
        assertThat(Formula.Value.NOT_PROVIDED.value()).isNull();
    }
}
