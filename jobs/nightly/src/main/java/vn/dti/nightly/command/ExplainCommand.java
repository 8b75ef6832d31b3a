package vn.dti.nightly.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.figures.indicator.DossierCount;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator;

/**
 * {@code dti explain --month M --unit U --indicator I}: how a published figure is made, and the dossiers it is made of,
 * counted again from the release. Reads files only; exit code 1 where the rows do not give the figure.
 */
@Command(name = "explain")
final class ExplainCommand extends DtiCommand {
    private static final List<String> TEXTS = List.of("procedure_code", "resolving_unit", "receiving_unit", "channel");
    private static final List<String> TIMES =
            List.of("received_at", "due_at", "computed_due_at", "finished_at", "returned_at");

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.explain.month", required = true)
    private @Nullable YearMonth month;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.explain.unit", required = true)
    private String unit = "";

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "option.explain.indicator", required = true)
    private String indicator = "";

    @Option(
            names = "--role",
            paramLabel = "RESOLVING|RECEIVING",
            descriptionKey = "option.explain.role",
            defaultValue = "RESOLVING")
    private UnitRole role = UnitRole.RESOLVING;

    @Option(names = "--revision", paramLabel = "NAME", descriptionKey = "option.explain.revision", defaultValue = "")
    private String revision = "";

    @Option(names = "--dossiers", paramLabel = "FILE", descriptionKey = "option.explain.dossiers")
    private @Nullable Path dossiers;

    @Override
    ExitCode run() throws IOException {
        YearMonth asked = Objects.requireNonNull(month);
        Indicator known = options()
                .pack()
                .indicators()
                .indicator(indicator)
                .orElseThrow(() -> Failure.usage("explain.indicator", indicator));
        ReleaseFolder release = ReleaseFolder.of(options().data().releases(), asked, revision)
                .orElseThrow(() -> Failure.usage("explain.release", asked, revision));
        Figure figure = figure(release);
        List<Delivery> deliveries =
                DeliveryTable.read(release.folder().resolve("reference").resolve("deliveries.parquet"));
        say(release, figure, known);
        if (figure.numerator() == null) {
            return ExitCode.DONE;
        }
        if (!figure.ruleVersion().equals(known.ruleVersion())) {
            throw Failure.usage("explain.rule", figure.ruleVersion(), known.ruleVersion());
        }
        return rows(release, figure, known, deliveries);
    }

    private Figure figure(ReleaseFolder release) throws IOException {
        Figure[] found = new Figure[1];
        FigureTable.read(release.folder().resolve("figures").resolve("figures-0000.parquet"), figure -> {
            if (figure.unit().equals(unit)
                    && figure.indicator().equals(indicator)
                    && figure.role() == role
                    && figure.dimension() == Dimension.ALL
                    && figure.period().kind() == PeriodKind.MONTH
                    && figure.period().name().equals(String.valueOf(month))) {
                found[0] = figure;
            }
        });
        if (found[0] == null) {
            throw Failure.usage("explain.unit", unit, release.edition().name());
        }
        return found[0];
    }

    private void say(ReleaseFolder release, Figure figure, Indicator known) {
        boolean english = messages().language() == vn.dti.nightly.Language.EN;
        String below = sum(known.denominator());
        line("edition", release.edition().name());
        line("as_of", figure.asOf());
        line("unit", unit);
        line("role", role);
        line("indicator", indicator);
        line("title", english ? known.titleEn() : known.titleVi());
        line("rule", english ? known.ruleEn() : known.ruleVi());
        line("basis", known.basis());
        line("rule_version", figure.ruleVersion());
        line("formula", sum(known.numerator()) + (below.isEmpty() ? "" : " / " + below));
        line("state", figure.state());
        line("numerator", plain(figure.numerator()));
        line("denominator", plain(figure.denominator()));
        line("value", plain(figure.value()));
        Figure.Coverage coverage = figure.coverage();
        line("units_delivered", coverage.unitsDelivered() + "/" + coverage.unitsExpected());
        line("covered", text(coverage.from()) + ".." + text(coverage.to()));
        line("rows_set_aside", coverage.rowsSetAside());
    }

    private static String sum(List<String> counters) {
        String sum = String.join(" + ", counters);
        return counters.size() > 1 ? "(" + sum + ")" : sum;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private void line(String what, Object value) {
        out().println(what + "\t" + value);
    }

    /** Counts the dossiers again, names their deliveries, and writes them where a file is given. */
    private ExitCode rows(ReleaseFolder release, Figure figure, Indicator known, List<Delivery> deliveries)
            throws IOException {
        DossierCount count =
                new DossierCount(options().pack(), release.edition(), known, unit, role, Delivery.masks(deliveries));
        Map<String, Long> behind = new TreeMap<>();
        long[] counted = new long[2];
        try (CsvWriter writer = writer()) {
            if (writer != null) {
                writer.writeRecord(head());
            }
            ParquetFolder.forEach(release.dossiers(), Datasets.DOSSIERS, (block, row) -> {
                DossierCount.Share share = count.of(block, row);
                if (share.counts()) {
                    counted[0] += share.numerator();
                    counted[1] += share.denominator();
                    behind.merge(value(block, row, "delivery"), 1L, Long::sum);
                    if (writer != null) {
                        writer.writeRecord(cells(block, row, share));
                    }
                }
            });
        }
        long numerator = counted[0];
        long denominator = counted[1];
        deliveries.stream()
                .filter(delivery -> behind.containsKey(delivery.id()))
                .forEach(delivery -> line(
                        "delivery",
                        String.join(
                                "\t",
                                delivery.id(),
                                delivery.office(),
                                delivery.file(),
                                delivery.arrivedAt().toString(),
                                text(behind.get(delivery.id())))));
        line("counted_numerator", numerator);
        line("counted_denominator", known.denominator().isEmpty() ? "" : denominator);
        boolean same = same(figure.numerator(), numerator)
                && (figure.denominator() == null || same(figure.denominator(), denominator));
        if (!same) {
            throw Failure.retry("explain.differs", indicator, unit);
        }
        return ExitCode.DONE;
    }

    private static boolean same(@Nullable BigDecimal said, long counted) {
        return said != null && said.compareTo(BigDecimal.valueOf(counted)) == 0;
    }

    private @Nullable CsvWriter writer() throws IOException {
        return dossiers == null
                ? null
                : CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(dossiers));
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("dossier_code"));
        head.addAll(TEXTS);
        head.addAll(TIMES);
        head.addAll(List.of("office", "delivery", "row", "numerator", "denominator"));
        return head;
    }

    private static List<String> cells(RowBlock block, int row, DossierCount.Share share) {
        List<String> cells = new ArrayList<>(List.of(value(block, row, "dossier_code")));
        TEXTS.forEach(column -> cells.add(value(block, row, column)));
        TIMES.forEach(column -> cells.add(ReleaseFolder.time(block, row, column)));
        cells.add(value(block, row, "office"));
        cells.add(value(block, row, "delivery"));
        cells.add(Long.toString(block.longValue(Datasets.DOSSIERS.index("row"), row)));
        cells.add(Long.toString(share.numerator()));
        cells.add(Long.toString(share.denominator()));
        return cells;
    }

    private static String value(RowBlock block, int row, String column) {
        return text(block.text(Datasets.DOSSIERS.index(column), row));
    }
}
