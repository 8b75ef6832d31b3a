package vn.dti.nightly.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeOutcome;
import vn.dti.intake.IntakeRequest;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.UnitLevel;

/** Declared totals, taken in as offices send them, held against figures. */
class DeclaredTotalsTest {
    private static final Pack PACK = PackLoader.load("hanoi");
    private static final String UNIT = "H26.105";
    private static final String HEAD = "Từ ngày,Đến ngày,Lĩnh vực,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,"
            + "Tổng số tiếp nhận (cả kỳ trước chuyển sang),Giải quyết trước hạn và đúng hạn,Giải quyết quá hạn,"
            + "\"Đang giải quyết, còn trong hạn\"\n";

    @TempDir
    private Path folder;

    private final List<FeedDelivery> deliveries = new ArrayList<>();

    /** Sums of indicators, an equal number, a different one, and a period of which there is no figure. */
    @Test
    void eachTotalStandsBesideTheFiguresThatSayTheSame() throws IOException {
        send("01/10/2026,31/10/2026,,10,100,110,80,5,20\n01/09/2026,30/09/2026,,9,90,99,70,4,19\n");
        figures(Map.of(
                "opening_stock", 10,
                "received", 101,
                "resolved_early", 50,
                "resolved_on_time", 30,
                "closing_stock", 28,
                "overdue_open", 6,
                "open_without_due", 1));

        assertThat(DeclaredTotals.write(folder.resolve("accepted"), folder, deliveries))
                .isEqualTo(3);

        assertThat(october())
                .containsExactlyInAnyOrder(
                        "opening_stock 10 10 EQUAL",
                        "received 100 101 DIFFERENT",
                        "received_and_carried 110 111 DIFFERENT",
                        "resolved_early_or_on_time 80 80 EQUAL",
                        "resolved_late 5 null NOT_COMPUTED",
                        "open_within 20 21 DIFFERENT");
        assertThat(DeclaredTotal.read(folder).stream()
                        .filter(total -> total.to().getMonthValue() == 9))
                .hasSize(6)
                .allMatch(total -> total.state() == DeclaredTotal.State.NOT_COMPUTED);
    }

    /** Parts of a unit are added up, as far as all have the number; a later file of the same kind takes an earlier one's place. */
    @Test
    void partsAreAddedUpAndTheNewestFileCounts() throws IOException {
        send("01/10/2026,31/10/2026,,1,2,3,4,5,6\n");
        send("01/10/2026,31/10/2026,Hộ tịch,4,40,,30,2,\n01/10/2026,31/10/2026,Đất đai,6,60,66,50,,\n");
        figures(Map.of("opening_stock", 10, "received", 100, "resolved_early", 50, "resolved_on_time", 30));

        assertThat(DeclaredTotals.write(folder.resolve("accepted"), folder, deliveries))
                .isZero();

        assertThat(october())
                .containsExactlyInAnyOrder(
                        "opening_stock 10 10 EQUAL", "received 100 100 EQUAL", "resolved_early_or_on_time 80 80 EQUAL");
    }

    @Test
    void withoutAnyThereIsNoTable() throws IOException {
        figures(Map.of("received", 1));

        assertThat(DeclaredTotals.write(folder.resolve("accepted"), folder, deliveries))
                .isZero();

        assertThat(folder.resolve("quality")).doesNotExist();
    }

    private List<String> october() throws IOException {
        return DeclaredTotal.read(folder).stream()
                .filter(total -> total.to().getMonthValue() == 10)
                .map(total -> total.indicator() + " " + total.declared() + " " + total.computed() + " " + total.state())
                .toList();
    }

    private void send(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("so-tong-hop.csv"), HEAD + rows);
        IntakeOutcome outcome = Intake.take(
                new IntakeRequest(file, "so-tong-hop.csv", UNIT, LocalDateTime.of(2026, 11, 1, 1, 30), PACK, folder));
        deliveries.add(new FeedDelivery(Feed.DECLARED, outcome.delivery().orElseThrow()));
    }

    private void figures(Map<String, Integer> counts) throws IOException {
        Period month = Period.month(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31));
        List<Figure> figures = new ArrayList<>();
        counts.forEach((indicator, count) -> figures.add(new Figure(
                "2026-10/p20261031",
                month,
                LocalDateTime.of(2026, 11, 1, 0, 0),
                UNIT,
                UnitLevel.COMMUNE,
                UnitRole.RESOLVING,
                Dimension.ALL,
                "",
                indicator,
                "1",
                BigDecimal.valueOf(count).setScale(4),
                null,
                BigDecimal.valueOf(count).setScale(8),
                null,
                null,
                FigureState.MEASURED,
                new Figure.Coverage(1, 1, month.from(), month.to(), 0, null))));
        Path folderOfFigures = Files.createDirectories(folder.resolve("figures"));
        FigureTable.write(folderOfFigures.resolve("figures-0000.parquet"), figures, Map.of());
    }
}
