package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.UnitLevel;

class TablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @TempDir
    Path folder;

    @Test
    void figuresComeBackAsTheyWere() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            figures.add(i % 3 == 0 ? missing("unit" + i) : rate("unit" + i, i));
        }
        Path file = folder.resolve("figures-0000.parquet");
        FigureTable.write(file, figures, Map.of());

        assertThat(FigureTable.read(file)).isEqualTo(figures);
    }

    @Test
    void qualityComesBackInOrder() throws IOException {
        QualityRow late = new QualityRow(
                QualityRow.NO_DELIVERY, "H26.2", "H26.2", new QualityCount(null, QualityKind.NOT_DELIVERED, 1, 1));
        QualityRow empty = new QualityRow(1, "H26.1", "H26.1", new QualityCount(Field.DUE_AT, QualityKind.EMPTY, 3, 9));
        QualityRow noDue =
                new QualityRow(1, "H26.1", "H26.1", new QualityCount(Field.DUE_AT, QualityKind.NO_DUE, 3, 9));
        QualityRow fee =
                new QualityRow(1, "H26.1", "H26.1", new QualityCount(Field.FEE_AMOUNT, QualityKind.EMPTY, 0, 9));
        QualityRow other = new QualityRow(2, "gateway", "", new QualityCount(Field.DUE_AT, QualityKind.ABSENT, 4, 4));

        QualityRow.write(folder, List.of(fee, other, noDue, late, empty));

        assertThat(QualityRow.read(folder)).containsExactly(late, empty, noDue, fee, other);
        assertThat(QualityRow.read(folder.resolve("an older release"))).isEmpty();
    }

    @Test
    void declaredTotalsComeBackInOrder() throws IOException {
        LocalDate from = LocalDate.of(2026, 10, 1);
        DeclaredTotal more = new DeclaredTotal(1, "H26.1", "s", "H26.1", from, DAY, "received", 12, 10L);
        DeclaredTotal same = new DeclaredTotal(1, "H26.1", "s", "H26.1", from, DAY, "resolved", 0, 0L);
        DeclaredTotal unknown = new DeclaredTotal(2, "H26.1", "s", "H26.1", from, DAY, "received", 5, null);

        DeclaredTotal.write(folder, List.of(unknown, same, more));

        assertThat(DeclaredTotal.read(folder)).containsExactly(more, same, unknown);
        assertThat(DeclaredTotal.read(folder))
                .extracting(DeclaredTotal::state)
                .containsExactly(
                        DeclaredTotal.State.DIFFERENT, DeclaredTotal.State.EQUAL, DeclaredTotal.State.NOT_COMPUTED);
        assertThat(more.difference()).isEqualTo(2);
        Path none = folder.resolve("none");
        DeclaredTotal.write(none, List.of());
        assertThat(none).doesNotExist();
        assertThat(DeclaredTotal.read(none)).isEmpty();
    }

    @Test
    void workingTimesComeBackInOrder() throws IOException {
        Period month = Period.month(YearMonth.of(2026, 10), DAY);
        WorkingTime one = new WorkingTime("e", month, "H26.1", UnitLevel.AGENCY, "1.1", 3, 10, 2, 7, "1");
        WorkingTime other = new WorkingTime("e", month, "H26.1", UnitLevel.AGENCY, "1.2", 1, 0, 0, 0, "1");
        WorkingTime city = new WorkingTime("e", Period.year(2026, DAY), "H26", UnitLevel.CITY, "1.1", 4, 10, 1, 7, "1");

        WorkingTime.write(folder, List.of(city, other, one));

        assertThat(WorkingTime.read(folder)).containsExactly(one, other, city);
        assertThat(one.mean()).hasToString("3.33333333");
        assertThat(WorkingTime.read(folder.resolve("an older release"))).isEmpty();
        assertThatThrownBy(() -> new WorkingTime("e", month, "u", UnitLevel.CITY, "1.1", 0, 0, 0, 0, "1"))
                .hasMessage("working time of no dossier: 1.1 of u");
    }

    @Test
    void openDossiersComeBackInOrder() throws IOException {
        OpenDossiers young = open("H26.1", OpenDossiers.Kind.AGE, "0-1", 0L, 1L, 3, 4);
        OpenDossiers old = open("H26.1", OpenDossiers.Kind.AGE, "21+", 21L, null, 1, 4);
        OpenDossiers overdue = open("H26.1", OpenDossiers.Kind.OVERDUE, "", null, null, 0, 4);
        OpenDossiers city = open("H26", OpenDossiers.Kind.NO_DUE, "", null, null, 9, 9);

        OpenDossiers.write(folder, List.of(overdue, old, young, city));

        assertThat(OpenDossiers.read(folder)).containsExactly(city, young, old, overdue);
        assertThat(OpenDossiers.read(folder.resolve("an older release"))).isEmpty();
        assertThatThrownBy(() -> open("u", OpenDossiers.Kind.OVERDUE, "", null, null, 5, 4))
                .hasMessage("5 of 4 open dossiers of u");
    }

    private static OpenDossiers open(
            String unit, OpenDossiers.Kind kind, String band, Long from, Long to, long dossiers, long open) {
        return new OpenDossiers(
                "e",
                LocalDateTime.of(2026, 11, 1, 0, 0),
                unit,
                unit.equals("H26") ? UnitLevel.CITY : UnitLevel.AGENCY,
                kind,
                band,
                from,
                to,
                dossiers,
                open,
                "1");
    }

    @Test
    void overdueReasonsComeBackInOrder() throws IOException {
        Period month = Period.month(YearMonth.of(2026, 10), DAY);
        OverdueReason open = new OverdueReason(
                "e", month, "H26.1", UnitLevel.AGENCY, OverdueReason.Kind.OPEN_OVERDUE, "AGENCY", 3, "1");
        OverdueReason late = new OverdueReason(
                "e", month, "H26.1", UnitLevel.AGENCY, OverdueReason.Kind.RESOLVED_LATE, "AGENCY", 1, "1");
        OverdueReason unsaid = new OverdueReason(
                "e",
                month,
                "H26.1",
                UnitLevel.AGENCY,
                OverdueReason.Kind.RESOLVED_LATE,
                OverdueReason.NOT_STATED,
                7,
                "1");

        OverdueReason.write(folder, List.of(unsaid, late, open));

        assertThat(OverdueReason.read(folder)).containsExactly(open, late, unsaid);
        assertThat(OverdueReason.read(folder.resolve("an older release"))).isEmpty();
        assertThatThrownBy(() -> new OverdueReason(
                        "e", month, "u", UnitLevel.CITY, OverdueReason.Kind.RESOLVED_LATE, "LAW", 0, "1"))
                .hasMessage("no dossier of u for reason LAW");
    }

    @Test
    void qualityAsText() {
        List<QualityCount> counts = List.of(
                new QualityCount(null, QualityKind.NOT_DELIVERED, 1, 1),
                new QualityCount(Field.DUE_AT, QualityKind.NO_DUE, 12, 5_000_000_000L));
        assertThat(QualityCount.text(counts)).isEqualTo("- NOT_DELIVERED 1 1\ndue_at NO_DUE 12 5000000000");
        assertThat(QualityCount.parse(QualityCount.text(counts))).isEqualTo(counts);
        assertThat(QualityCount.parse("")).isEmpty();
        for (String wrong : List.of("due_at NO_DUE 1", "x NO_DUE 1 1", "due_at X 1 1", "due_at NO_DUE 2 1", "\n")) {
            assertThatThrownBy(() -> QualityCount.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void deliveriesComeBackAsTheyWere() throws IOException {
        List<Delivery> deliveries = List.of(
                new Delivery(
                        1,
                        "H26.1-0123456789abcdef",
                        "H26.1",
                        "standard",
                        "tháng 10.csv",
                        "ab",
                        LocalDateTime.of(2026, 11, 1, 1, 30, 0, 123_456_000),
                        LocalDate.of(2026, 10, 1),
                        DAY,
                        1L << 33,
                        10,
                        7,
                        2,
                        1),
                new Delivery(
                        2, "x", "x", "s", "f", "cd", LocalDateTime.of(1969, 12, 31, 23, 0), null, null, 0, 0, 0, 0, 0));
        Path file = folder.resolve("deliveries.parquet");
        DeliveryTable.write(file, deliveries);

        assertThat(DeliveryTable.read(file)).isEqualTo(deliveries);
    }

    @Test
    void aDeliveryAddsUp() {
        assertThatThrownBy(() -> new Delivery(
                        1, "d", "o", "s", "f", "ab", LocalDateTime.of(2026, 1, 1, 0, 0), null, null, 0, 10, 7, 2, 0))
                .hasMessage("d: read 10 is not accepted 7 + set aside 2 + blank 0");
    }

    @Test
    void aFigureIsMeasuredExactlyWhenItHasAValue() {
        Figure rate = rate("u", 2);
        assertThatThrownBy(() -> new Figure(
                        rate.edition(),
                        rate.period(),
                        rate.asOf(),
                        rate.unit(),
                        rate.unitLevel(),
                        rate.role(),
                        rate.dimension(),
                        rate.member(),
                        rate.indicator(),
                        rate.ruleVersion(),
                        rate.numerator(),
                        rate.denominator(),
                        rate.value(),
                        null,
                        null,
                        FigureState.NOT_PROVIDED,
                        rate.coverage()))
                .hasMessage("on_time_rate of u is NOT_PROVIDED with value 2E-8");
    }

    @Test
    void emptyTablesAreFilesToo() throws IOException {
        FigureTable.write(folder.resolve("f"), List.of(), Map.of());
        DeliveryTable.write(folder.resolve("d"), List.of());

        assertThat(FigureTable.read(folder.resolve("f"))).isEmpty();
        assertThat(DeliveryTable.read(folder.resolve("d"))).isEmpty();
    }

    private static Figure rate(String unit, int i) {
        return new Figure(
                "2026-10/p20261031",
                Period.month(YearMonth.of(2026, 10), DAY),
                LocalDateTime.of(2026, 11, 1, 0, 0),
                unit,
                UnitLevel.COMMUNE,
                UnitRole.RESOLVING,
                i % 2 == 0 ? Dimension.ALL : Dimension.CHANNEL,
                i % 2 == 0 ? "" : "ONLINE",
                "on_time_rate",
                "1",
                BigDecimal.valueOf(i * 10_000L, 4),
                new BigDecimal("6000.0000"),
                BigDecimal.valueOf(i, 8),
                null,
                null,
                FigureState.MEASURED,
                new Figure.Coverage(142, 141, LocalDate.of(2026, 10, 1), DAY, 3, LocalDateTime.of(2026, 11, 1, 1, 30)));
    }

    private static Figure missing(String unit) {
        return new Figure(
                "2026-10/p20261031",
                Period.year(2026, DAY),
                LocalDateTime.of(2026, 11, 1, 0, 0),
                unit,
                UnitLevel.AGENCY,
                UnitRole.RECEIVING,
                Dimension.ALL,
                "",
                "satisfaction_rate",
                "1",
                null,
                null,
                null,
                null,
                null,
                FigureState.NOT_PROVIDED,
                new Figure.Coverage(1, 0, null, null, 0, null));
    }
}
