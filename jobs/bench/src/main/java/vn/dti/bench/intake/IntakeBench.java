package vn.dti.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.dti.bench.Cold;
import vn.dti.bench.Cost;
import vn.dti.bench.Results;
import vn.dti.bench.city.DeliveredCity;
import vn.dti.bench.city.DeliveredCity.Export;
import vn.dti.bench.city.Plan;
import vn.dti.schemas.dataset.Durable;

/** {@code bench intake}: a year of the city's files through intake, and through DuckDB with the rules as SQL. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description =
                "Measures intake on a year of a city's CSV files beside DuckDB doing the same work; medians of cold runs.")
public final class IntakeBench implements Callable<Integer> {
    private static final String PACK = "hanoi";
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int MONTHS = 12;
    private static final int MOST_RUNS = 5;
    private static final int THREADS = 2;
    private static final int WORKBOOK_ROWS = 50_000;
    private static final double MIB = 1 << 20;
    private static final List<String> OUR_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms320m",
            "-Xmx320m",
            // blocks waiting for their row group outlive a small young generation
            "-Xmn160m",
            "-Xshare:auto",
            // the optimising compiler waits sixteen times as long: a process of half a minute earns back no more
            "-XX:Tier4InvocationThreshold=80000",
            "-XX:Tier4MinInvocationThreshold=9600",
            "-XX:Tier4CompileThreshold=240000",
            "-XX:Tier4BackEdgeThreshold=640000",
            "-Dfile.encoding=UTF-8");
    /** As the program checks an officer's file, in a third of its heap. */
    private static final List<String> WORKBOOK_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8");

    private static final List<String> POI_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx2g", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8");
    private static final List<String> DUCK_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dossiers", defaultValue = "5000000", description = "How many dossiers (${DEFAULT-VALUE}).")
    private long dossiers;

    @Option(names = "--runs", defaultValue = "3", description = "Cold runs of each, 1 to 5 (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", defaultValue = "1", description = "What chance starts from (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--work",
            defaultValue = "bench",
            paramLabel = "DIR",
            description = "Where the data is made, and kept for the next call (${DEFAULT-VALUE}).")
    private Path work = Path.of("bench");

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        if (runs < 1 || runs > MOST_RUNS || dossiers < 1_000) {
            throw new ParameterException(command.commandLine(), "--runs is 1 to 5, --dossiers at least 1000");
        }
        Results results = new Results(command.commandLine().getOut());
        results.machine();
        Path folder = Files.createDirectories(work.toAbsolutePath());
        DeliveredCity city = DeliveredCity.below(folder, new Plan(PACK, dossiers, MONTH, MONTHS, 1, seed));
        results.count("intake.seed", seed);
        results.count("intake.runs", runs);
        results.count("intake.dossiers", dossiers);
        results.count("intake.files", city.exports().size());
        results.number("intake.input_mib", city.bytes() / MIB, "MiB");
        results.count("intake.sql_rules", RuleSql.load().rules().size());
        return measure(city, folder, results) ? 0 : 1;
    }

    private boolean measure(DeliveredCity city, Path folder, Results results) throws Exception {
        Path list = Exports.write(folder.resolve("intake-files.txt"), largestFirst(city.exports()));
        Path ours = folder.resolve("intake-ours");
        Path theirs = folder.resolve("intake-duckdb");
        List<Cost> our = new ArrayList<>();
        List<Cost> oneConnection = new ArrayList<>();
        List<Cost> twoConnections = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            our.add(run(OUR_OPTIONS, TakeAll.class, list, ours, Integer.toString(THREADS)));
            oneConnection.add(run(DUCK_OPTIONS, DuckIntake.class, list, theirs, "1", Integer.toString(THREADS)));
            twoConnections.add(run(DUCK_OPTIONS, DuckIntake.class, list, theirs, Integer.toString(THREADS), "1"));
        }
        print(results, "intake", our);
        print(results, "intake.duckdb_1x2", oneConnection);
        print(results, "intake.duckdb_2x1", twoConnections);
        ratio(results, "cpu_ratio", our, oneConnection, twoConnections, true);
        ratio(results, "wall_ratio", our, oneConnection, twoConnections, false);
        SameWork same = SameWork.of(ours, theirs);
        same.examples().forEach(example -> System.err.println("bench: " + example));
        results.count("intake.accepted", same.accepted());
        results.count("intake.findings", same.findings());
        results.answer("intake.accepted_equal", same.acceptedEqual());
        results.answer("intake.findings_equal", same.findingsEqual());
        Durable.remove(ours);
        Durable.remove(theirs);
        workbook(city.exports().get(0), folder, results);
        return same.acceptedEqual() && same.findingsEqual();
    }

    /** One large workbook, beside POI's user model, which only reads its cells. */
    private void workbook(Export export, Path folder, Results results) throws Exception {
        Path file = folder.resolve("intake.xlsx");
        long rows = LargeWorkbook.write(export.file(), WORKBOOK_ROWS, file);
        Path list = Exports.write(
                folder.resolve("intake-workbook.txt"), List.of(new Export(export.office(), file, export.arrivedAt())));
        List<Cost> our = new ArrayList<>();
        List<Cost> poi = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            our.add(run(WORKBOOK_OPTIONS, TakeAll.class, list, folder.resolve("intake-ours"), "1"));
            poi.add(cold(POI_OPTIONS, UserModel.class, folder, file.toString(), Long.toString(rows + 1)));
        }
        results.count("intake.workbook_rows", rows);
        print(results, "intake.workbook", our);
        print(results, "intake.poi_user_model", poi);
        Durable.remove(folder.resolve("intake-ours"));
    }

    /** So that neither side's threads wait for a large file that one of them began last. */
    private static List<Export> largestFirst(List<Export> exports) throws IOException {
        Map<Export, Long> bytes = new HashMap<>();
        for (Export export : exports) {
            bytes.put(export, Files.size(export.file()));
        }
        return exports.stream()
                .sorted(Comparator.comparing((Export export) -> bytes.getOrDefault(export, 0L))
                        .reversed()
                        .thenComparing(Export::file))
                .toList();
    }

    private static void print(Results results, String name, List<Cost> costs) {
        results.number(name + (name.contains(".") ? "_" : ".") + "wall_s", Cost.median(costs, Cost::wallSeconds), "s");
        results.number(name + (name.contains(".") ? "_" : ".") + "cpu_s", Cost.median(costs, Cost::cpuSeconds), "s");
        results.number(name + (name.contains(".") ? "_" : ".") + "peak_mib", Cost.median(costs, Cost::peakMib), "MiB");
    }

    /** Ours beside whichever of DuckDB's two ways costs less of the same. */
    private static void ratio(
            Results results, String name, List<Cost> our, List<Cost> one, List<Cost> two, boolean cpu) {
        double ours = cpu ? Cost.median(our, Cost::cpuSeconds) : Cost.median(our, Cost::wallSeconds);
        double first = cpu ? Cost.median(one, Cost::cpuSeconds) : Cost.median(one, Cost::wallSeconds);
        double second = cpu ? Cost.median(two, Cost::cpuSeconds) : Cost.median(two, Cost::wallSeconds);
        results.number("intake." + name, ours / Math.min(first, second), "of DuckDB's faster way");
    }

    private static Cost run(List<String> options, Class<?> main, Path list, Path out, String... numbers)
            throws Exception {
        Durable.remove(out);
        Files.createDirectories(out);
        List<String> arguments = new ArrayList<>(List.of(PACK, list.toString(), out.toString()));
        arguments.addAll(List.of(numbers));
        return cold(options, main, Objects.requireNonNull(out.getParent()), arguments.toArray(String[]::new));
    }

    private static Cost cold(List<String> options, Class<?> main, Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return Cold.run(new ProcessBuilder(command), folder.resolve("intake.log"), Optional.empty());
    }

    /** This program's own jar, which names the others. */
    private static String classPath() throws IOException {
        String path = System.getProperty("java.class.path", "");
        if (path.isEmpty()) {
            throw new IOException("no class path");
        }
        return path;
    }
}
