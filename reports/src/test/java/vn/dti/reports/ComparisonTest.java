package vn.dti.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Comparison;
import vn.dti.reports.model.Release;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator.Kind;

/** A month beside the month before and the year before: as published, or as known, or the same working days. */
class ComparisonTest {
    private static final Edition WHOLE = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
    private static final String CITY = "H26";

    @Test
    void aMonthThatWasNeverClosedIsComparedAsKnown() throws IOException {
        Release release = Release.read(SampleReports.PACK, SampleReports.figures(WHOLE), WHOLE);
        Comparison comparison = Comparison.withMonthBefore(release);
        assertThat(comparison.title()).isEqualTo("Tháng 09/2026");
        assertThat(comparison.edition()).isEmpty();
        assertThat(comparison.basis()).contains("số hiện biết, chưa có ấn bản chính thức");
        assertThat(comparison.before(CITY, "received")).isEqualTo(comparison.known(CITY, "received"));
        assertThat(comparison.adjusted(CITY)).isEmpty();
    }

    /** September's edition said seven fewer were received than is known now, and another online rate. */
    @Test
    void whatWasPublishedIsComparedAndTheAdjustmentIsALineOfItsOwn() throws IOException {
        Path folder = SampleReports.figures(WHOLE);
        publish(folder);
        Release release = Release.read(SampleReports.PACK, folder, WHOLE);
        Comparison comparison = Comparison.withMonthBefore(release);
        BigDecimal known = comparison.known(CITY, "received").above();
        BigDecimal published = known.subtract(BigDecimal.valueOf(7));
        assertThat(comparison.edition()).contains("2026-09/r1");
        assertThat(comparison.basis()).contains("số đã công bố (ấn bản 2026-09/r1)");
        assertThat(comparison.before(CITY, "received").above()).isEqualByComparingTo(published);
        assertThat(comparison.adjusted(CITY).orElseThrow())
                .startsWith("Điều chỉnh sau khóa sổ của tháng 09/2026, so với ấn bản 2026-09/r1: ")
                .contains(" +7 (nay là " + new Cell(FigureState.MEASURED, known, null, "", null).text(Kind.COUNT))
                .doesNotContain("giải quyết +");
        BigDecimal now = release.cell("COMMUNE", "received").above();
        BigDecimal before = comparison.before("COMMUNE", "received").above();
        assertThat(comparison.comparable("COMMUNE", "received"))
                .as("a unit that stopped sending makes another total")
                .isFalse();
        assertThat(comparison.change("COMMUNE", "received")).contains("[125 đơn vị]");
        assertThat(now).isNotEqualByComparingTo(before);
        assertThat(Comparison.withYearBefore(release).edition())
                .as("only September was closed")
                .isEmpty();
    }

    /** Until 20/10/2026 fourteen days were worked; of September 2/9 and the day after were off. */
    @Test
    void anUnfinishedMonthIsComparedWithTheSameWorkingDays() throws IOException {
        Edition unfinished = SampleReports.UNFINISHED;
        Path folder = SampleReports.figures(unfinished);
        publish(folder);
        Release release = Release.read(SampleReports.PACK, folder, unfinished);
        Comparison onMonth = Comparison.withMonthBefore(release);
        assertThat(onMonth.title()).isEqualTo("01/09/2026 - 22/09/2026");
        assertThat(onMonth.edition()).as("no edition speaks of a part").isEmpty();
        assertThat(onMonth.comparable("H26.106", "received")).isTrue();
        Comparison onYear = Comparison.withYearBefore(release);
        assertThat(onYear.title()).isEqualTo("01/10/2025 - 20/10/2025");
        assertThat(onYear.comparable("H26.106", "on_time_rate")).isTrue();
    }

    @Test
    void noWorkingDayIsNothingToCompare() throws IOException {
        Edition sunday = Edition.preliminary(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 1), 1);
        Release release = Release.read(SampleReports.PACK, SampleReports.figures(sunday), sunday);
        Comparison comparison = Comparison.withMonthBefore(release);
        assertThat(comparison.basis()).contains("chưa so sánh với tháng trước");
        assertThat(comparison.comparable("H26.106", "received")).isFalse();
        assertThat(comparison.change("H26.106", "received")).isEqualTo("chưa so sánh");
    }

    /** September's undivided figures as a frozen edition's, seven dossiers fewer received. */
    private static void publish(Path folder) throws IOException {
        List<Figure> figures = FigureTable.read(folder.resolve("figures/figures-0000.parquet")).stream()
                .filter(figure -> figure.period().name().equals("2026-09")
                        && figure.role() == UnitRole.RESOLVING
                        && figure.dimension() == Dimension.ALL)
                .map(ComparisonTest::published)
                .toList();
        FigureTable.write(folder.resolve("reference/published.parquet"), figures, Map.of());
    }

    private static Figure published(Figure figure) {
        Optional<BigDecimal> numerator = Optional.ofNullable(figure.numerator());
        boolean fewer = figure.indicator().equals("received") && numerator.isPresent();
        BigDecimal above = fewer
                ? numerator.orElseThrow().subtract(BigDecimal.valueOf(7)).setScale(4, RoundingMode.UNNECESSARY)
                : figure.numerator();
        return new Figure(
                "2026-09/r1",
                figure.period(),
                figure.asOf(),
                figure.unit(),
                figure.unitLevel(),
                figure.role(),
                figure.dimension(),
                figure.member(),
                figure.indicator(),
                figure.ruleVersion(),
                above,
                figure.denominator(),
                fewer ? above.setScale(8) : figure.value(),
                figure.score(),
                figure.maxScore(),
                figure.state(),
                figure.coverage());
    }
}
