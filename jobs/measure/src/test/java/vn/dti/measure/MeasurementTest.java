package vn.dti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.figures.indicator.DossierCount;
import vn.dti.figures.indicator.Identities;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.dataset.MeasureResult;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ReportMonths;

/** The whole line: deliveries to lake to release. */
class MeasurementTest extends SparkTest {
    private final Pack pack = TestPack.pack();

    @TempDir
    Path folder;

    @Test
    void measuresTheSameBytesAgainAndNamesWhatWaits() throws Exception {
        List<Delivery> deliveries = new ArrayList<>();
        List<Dossier> dossiers = Dossier.random(5, 600);
        for (String office : List.of("AG1", "AG2", "CO1", "CO2", "CO3")) {
            Delivery delivery =
                    Deliveries.delivery(deliveries.size() + 1, office, Dossier.ALL, 1, office.equals("AG1") ? 2 : 0);
            deliveries.add(Deliveries.accept(
                    data,
                    delivery,
                    true,
                    dossiers.stream().filter(d -> d.resolving().equals(office)).toList()));
        }
        String known = dossiers.stream()
                .filter(d -> d.resolving().equals("AG1"))
                .map(Dossier::code)
                .findFirst()
                .orElseThrow();
        Deliveries.setAside(data, deliveries.get(0), new String[] {"bad-1", "AG1"}, new String[] {null, null});
        Delivery newer = Deliveries.delivery(9, "AG1", Dossier.ALL, 1, 1);
        Deliveries.accept(data, newer, true, List.of(dossier("new-1")));
        Deliveries.setAside(data, newer, new String[] {known, "AG1"});
        deliveries.add(newer);

        MeasureResult result = measure(deliveries, "one");
        assertThat(result.state()).isEqualTo("DONE");
        measure(deliveries, "two");
        assertThat(FigureTable.read(folder.resolve("two/figures/figures-0000.parquet")))
                .isEqualTo(FigureTable.read(folder.resolve("one/figures/figures-0000.parquet")));
        assertThat(bytes(folder.resolve("one"))).isEqualTo(bytes(folder.resolve("two")));
        assertThat(bytes(folder.resolve("one")))
                .containsKeys(
                        "reference/deliveries.parquet",
                        "dossiers/dossiers-2025-06.parquet",
                        "dossiers/dossiers-2026-10.parquet",
                        "figures/figures-0000.parquet",
                        "operating/open_dossiers.parquet",
                        "operating/overdue_reasons.parquet",
                        "operating/working_time.parquet",
                        "reference/units.parquet",
                        "reference/procedures.parquet",
                        "reference/indicators.parquet",
                        "reference/calendar.parquet")
                .doesNotContainKey("dossiers/dossiers-2026-11.parquet");

        assertThat(DeliveryTable.read(folder.resolve("one/reference/deliveries.parquet")))
                .as("numbered by rank, whatever the ledger's numbers are")
                .isEqualTo(Delivery.ranked(deliveries))
                .extracting(Delivery::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);

        List<Figure> figures = FigureTable.read(folder.resolve("one/figures/figures-0000.parquet"));
        assertThat(result.figures()).isEqualTo(figures.size());
        assertThat(Identities.violations(figures)).isEmpty();
        assertThat(figure(figures, "AG1", "received").coverage().rowsSetAside()).isEqualTo(2);
        assertThat(figure(figures, "CITY", "received").coverage().rowsSetAside())
                .isEqualTo(2);
        assertThat(figure(figures, "CO1", "received").coverage().rowsSetAside()).isZero();
        everyFigureOfTheMonthIsItsRows(
                pack, new Edition(YearMonth.of(2026, 10), "p20261031", LocalDate.of(2026, 10, 31)), deliveries, "one");
        monthsOfAnotherClosingDay(deliveries);
        Map<String, Boolean> stale = stale(folder.resolve("one/dossiers"));
        assertThat(stale).hasSize((int) result.dossiers()).containsKey("new-1");
        assertThat(stale.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey))
                .containsExactly(known);
    }

    /** On 31/10 a city that closes on the 14th is in its November, which began on 15/10. */
    private void monthsOfAnotherClosingDay(List<Delivery> deliveries) throws Exception {
        Pack closing = TestPack.pack(new ReportMonths(14));
        measure(closing, "2026-11", deliveries, "closing");
        Edition edition = new Edition(YearMonth.of(2026, 11), "p20261031", LocalDate.of(2026, 10, 31));

        assertThat(FigureTable.read(folder.resolve("closing/figures/figures-0000.parquet")))
                .filteredOn(figure -> figure.period().name().equals("2026-11"))
                .allSatisfy(figure -> {
                    assertThat(figure.period().from()).isEqualTo(LocalDate.of(2026, 10, 15));
                    assertThat(figure.period().to()).isEqualTo(LocalDate.of(2026, 10, 31));
                    assertThat(figure.asOf()).isEqualTo(LocalDateTime.of(2026, 11, 1, 0, 0));
                });
        everyFigureOfTheMonthIsItsRows(closing, edition, deliveries, "closing");
    }

    /** Counted again dossier by dossier, from the published rows. */
    private void everyFigureOfTheMonthIsItsRows(Pack pack, Edition edition, List<Delivery> deliveries, String name)
            throws Exception {
        List<Figure> figures = FigureTable.read(folder.resolve(name).resolve("figures/figures-0000.parquet"));
        Map<String, Long> provided = new HashMap<>();
        deliveries.forEach(delivery -> provided.put(delivery.id(), delivery.provided()));
        int compared = 0;
        for (Figure figure : figures) {
            if (figure.dimension() != Dimension.ALL
                    || !figure.period().name().equals(edition.month().toString())
                    || figure.numerator() == null) {
                continue;
            }
            DossierCount count = new DossierCount(
                    pack,
                    edition,
                    pack.indicators().indicator(figure.indicator()).orElseThrow(),
                    figure.unit(),
                    figure.role(),
                    provided);
            long numerator = 0;
            long denominator = 0;
            RowBlock block = new RowBlock(Datasets.DOSSIERS, 1_000);
            for (String file : bytes(folder.resolve(name).resolve("dossiers")).keySet()) {
                try (ParquetSource source = ParquetSource.open(
                        folder.resolve(name).resolve("dossiers").resolve(file))) {
                    while (source.read(block)) {
                        for (int row = 0; row < block.size(); row++) {
                            DossierCount.Share share = count.of(block, row);
                            numerator += share.numerator();
                            denominator += share.denominator();
                        }
                    }
                }
            }
            assertThat(figure.numerator()).as(figure.toString()).isEqualByComparingTo(numerator + "");
            if (figure.denominator() != null) {
                assertThat(figure.denominator()).as(figure.toString()).isEqualByComparingTo(denominator + "");
            }
            compared++;
        }
        assertThat(compared).isGreaterThan(200);
    }

    private MeasureResult measure(List<Delivery> deliveries, String name) throws Exception {
        return measure(pack, "2026-10", deliveries, name);
    }

    private MeasureResult measure(Pack pack, String month, List<Delivery> deliveries, String name) throws Exception {
        MeasureRequest request = request(month, "2026-10-31", folder.resolve(name));
        Files.createDirectories(folder.resolve(name).resolve("reference"));
        DeliveryTable.write(folder.resolve(name).resolve("reference/deliveries.parquet"), deliveries);
        return new Measurement(session, request, pack).run();
    }

    private static Dossier dossier(String code) {
        LocalDateTime received = LocalDateTime.of(2026, 10, 30, 9, 0);
        return new Dossier(code, "P1", "AG1", "AG1", "ONLINE", received, null, null, null, 1L, true);
    }

    private static Figure figure(List<Figure> figures, String unit, String indicator) {
        return figures.stream()
                .filter(figure -> figure.unit().equals(unit)
                        && figure.indicator().equals(indicator)
                        && figure.dimension() == Dimension.ALL
                        && figure.period().name().equals("2026-10"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Boolean> stale(Path folder) throws Exception {
        Map<String, Boolean> stale = new TreeMap<>();
        RowBlock block = new RowBlock(Datasets.DOSSIERS, 1_000);
        for (String file : bytes(folder).keySet()) {
            String before = "";
            try (ParquetSource source = ParquetSource.open(folder.resolve(file))) {
                while (source.read(block)) {
                    for (int row = 0; row < block.size(); row++) {
                        String code = String.valueOf(block.text(Datasets.DOSSIERS.index("dossier_code"), row));
                        assertThat(code).isGreaterThan(before);
                        before = code;
                        stale.put(code, block.longValue(Datasets.DOSSIERS.index("stale"), row) == 1);
                    }
                }
            }
        }
        return stale;
    }

    private static Map<String, String> bytes(Path folder) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = sha256.digest(Files.readAllBytes(file));
                bytes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return bytes;
    }
}
