package vn.dti.bench.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.dti.bench.Cost;
import vn.dti.bench.Results;
import vn.dti.bench.city.AcceptedCity;
import vn.dti.bench.city.Plan;
import vn.dti.nightly.measure.MeasureHome;

/** {@code bench measure}: the measuring process on a whole city. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description =
                "Measures the measuring process, the cube alone and DuckDB with the same cube; medians of cold runs.")
public final class MeasureBench implements Callable<Integer> {
    private static final String PACK = "hanoi";
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_RUNS = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dossiers", defaultValue = "5000000", description = "How many dossiers (${DEFAULT-VALUE}).")
    private long dossiers;

    @Option(
            names = "--months",
            defaultValue = "24",
            description = "Over how many months to 2026-10 (${DEFAULT-VALUE}).")
    private int months;

    @Option(names = "--runs", defaultValue = "3", description = "Cold runs of each, 1 to 5 (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", defaultValue = "1", description = "What chance starts from (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--scale",
            split = ",",
            paramLabel = "MILLIONS",
            description = "Also whole runs of so many million dossiers, such as 1,2,5.")
    private List<BigDecimal> scale = List.of();

    @Option(
            names = "--work",
            defaultValue = "bench",
            paramLabel = "DIR",
            description = "Where the data is made, and kept for the next call (${DEFAULT-VALUE}).")
    private Path work = Path.of("bench");

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        if (runs < 1 || runs > MOST_RUNS || dossiers < 1_000 || months < 3) {
            throw new ParameterException(
                    command.commandLine(), "--runs is 1 to 5, --dossiers at least 1000, --months at least 3");
        }
        Results results = new Results(command.commandLine().getOut());
        MeasureHome home = MeasureHome.find();
        results.machine();
        results.count("measure.seed", seed);
        results.count("measure.runs", runs);
        AcceptedCity city = city(dossiers);
        results.count("measure.dossiers", dossiers);
        results.count("measure.months", months);
        results.count("measure.deliveries", city.deliveries(0).size());
        boolean agree = whole(city, home, results);
        for (BigDecimal millions : scale) {
            AcceptedCity scaled = city(millions.multiply(MILLION).longValueExact());
            List<Cost> costs = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                try (Site site = site(scaled, home)) {
                    costs.add(site.measure(0));
                }
            }
            String name = "measure.wall_" + millions.stripTrailingZeros().toPlainString() + "m_s";
            results.number(name, Cost.median(costs, Cost::wallSeconds), "s");
        }
        if (!agree) {
            command.commandLine().getErr().println("bench: the two engines' cubes differ");
        }
        return agree ? 0 : 1;
    }

    /** The first night on an empty lake, the cube alone, then the nights that change one dossier in a hundred. */
    private boolean whole(AcceptedCity city, MeasureHome home, Results results) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int run = 1; run < runs; run++) {
            try (Site site = site(city, home)) {
                costs.add(site.measure(0));
            }
        }
        try (Site site = site(city, home)) {
            costs.add(site.measure(0));
            double wall = Cost.median(costs, Cost::wallSeconds);
            results.number("measure.wall_s", wall, "s");
            results.number("measure.cpu_s", Cost.median(costs, Cost::cpuSeconds), "s");
            results.number("measure.peak_mib", Cost.median(costs, Cost::peakMib), "MiB");
            results.number("measure.heap_max_mib", costs.get(0).heapMaxMib(), "MiB");
            results.answer("measure.archive_used", costs.stream().allMatch(Cost::archiveUsed));
            boolean agree = new Cubes(site, PACK, runs, results).measure();
            List<Double> nights = new ArrayList<>();
            for (int night = 1; night <= runs; night++) {
                nights.add(site.measure(night).wallSeconds());
            }
            results.number("measure.one_percent_wall_s", Cost.median(nights), "s");
            results.number("measure.one_percent_share", Cost.median(nights) / wall, "of a full rebuild");
            return agree;
        }
    }

    private Site site(AcceptedCity city, MeasureHome home) throws IOException {
        return Site.fresh(work.toAbsolutePath().resolve("site"), city, home);
    }

    private AcceptedCity city(long dossiers) throws IOException {
        return AcceptedCity.below(
                Files.createDirectories(work.toAbsolutePath()), new Plan(PACK, dossiers, MONTH, months, runs, seed));
    }
}
