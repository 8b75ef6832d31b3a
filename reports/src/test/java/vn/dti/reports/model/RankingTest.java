package vn.dti.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

class RankingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1/2 2/4 1/4              | 1 1 3
                    1/1 1/2 2/4 3/6 0/9      | 1 2 2 2 5
                    27987/27988 1/1 27986/27988 | 2 1 3
                    333333333/1000000000 1/3 | 2 1
                    1/2 - 1/4                | 1 - 2
                    """)
    void ranksByExactFractions(String rates, String ranks) {
        List<String> given = Arrays.asList(rates.split(" "));
        Ranking ranking = Ranking.of(
                Grading.NONE,
                Period.month(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31)),
                given.stream()
                        .map(rate -> unit("U" + given.indexOf(rate) + rate))
                        .toList(),
                unit -> cell(unit.code().substring(2)),
                unit -> Cell.ABSENT);
        List<String> made = given.stream()
                .map(rate -> ranking.of("U" + given.indexOf(rate) + rate)
                        .map(place -> Integer.toString(place.rank()))
                        .orElse("-"))
                .toList();
        assertThat(made).isEqualTo(Arrays.asList(ranks.split(" ")));
    }

    private static Cell cell(String rate) {
        if (rate.equals("-")) {
            return Cell.ABSENT;
        }
        String[] parts = rate.split("/");
        return new Cell(FigureState.MEASURED, new BigDecimal(parts[0]), new BigDecimal(parts[1]), "1", null);
    }

    private static Unit unit(String code) {
        return new Unit(code, code, code, UnitLevel.COMMUNE, null, null, null, null, null, List.of(), List.of(), "");
    }
}
