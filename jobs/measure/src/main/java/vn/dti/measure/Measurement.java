package vn.dti.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import vn.dti.figures.feed.FeedRows;
import vn.dti.figures.index.AllFigures;
import vn.dti.figures.indicator.FigureCalculator;
import vn.dti.figures.indicator.OperatingFigures;
import vn.dti.measure.cube.Cube;
import vn.dti.measure.exchange.Exchange;
import vn.dti.measure.lake.Lake;
import vn.dti.measure.lake.Loaded;
import vn.dti.measure.lake.Loader;
import vn.dti.measure.release.DossierFiles;
import vn.dti.measure.release.FeedReader;
import vn.dti.measure.release.FigureFile;
import vn.dti.measure.release.Outstanding;
import vn.dti.measure.release.ReferenceFiles;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.MeasureRequest;
import vn.dti.schemas.dataset.MeasureResult;
import vn.dti.schemas.dataset.OpenDossiers;
import vn.dti.schemas.dataset.OverdueReason;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.pack.Pack;

/** One measure run: deliveries into the lake, then cube and figures beside the published dossiers. */
final class Measurement {
    /** Cube and files are independent: what one leaves of the cores the other takes. */
    private static final int SIDE_BY_SIDE = 2;

    private final SparkSession session;
    private final MeasureRequest request;
    private final Pack pack;
    private final Edition edition;

    Measurement(SparkSession session, MeasureRequest request, Pack pack) {
        this.session = session;
        this.request = request;
        this.pack = pack;
        this.edition = new Edition(
                        YearMonth.parse(request.month()), request.revision(), LocalDate.parse(request.date()))
                .in(pack.settings().reportMonths());
    }

    /** Runs it. */
    MeasureResult run() throws IOException, InterruptedException {
        Path staging = Path.of(request.staging());
        Path accepted = Path.of(request.data()).resolve("accepted");
        List<Delivery> deliveries =
                DeliveryTable.read(staging.resolve("reference").resolve(ReferenceFiles.DELIVERIES));
        Lake lake = Lake.open(session, request.lake());
        Exchange exchange = Exchange.of(session, Sessions.warehouse(request));
        Stages stages = new Stages();
        new Loader(session, lake, accepted, exchange).load(deliveries, request.identity());
        stages.done("load");
        if (!edition.preliminary()) {
            lake.tag(edition);
        }
        Outstanding outstanding = Outstanding.read(accepted, deliveries);
        Map<String, Loaded> loaded = lake.loaded(outstanding.codes());
        FeedRows feeds = FeedReader.read(accepted, FeedDelivery.read(staging.resolve("reference")));
        ReferenceFiles.write(staging.resolve("reference"), pack, edition.lastDay(), deliveries);
        stages.done("outstanding");
        DossierFiles files = new DossierFiles(
                session,
                lake.dossiers(),
                pack,
                outstanding.stale(loaded),
                edition.asOf(),
                staging.resolve("dossiers"),
                exchange);
        List<Callable<Long>> work = new ArrayList<>();
        work.add(() -> {
            FigureCalculator calculator = new FigureCalculator(pack, edition);
            OperatingFigures operating = new OperatingFigures(pack, edition);
            new Cube(pack, edition).count(lake.dossiers(), calculator::add, operating);
            stages.done("cube");
            WorkingTime.write(staging, operating.workingTimes(deliveries));
            OpenDossiers.write(staging, operating.openDossiers(deliveries));
            OverdueReason.write(staging, operating.overdueReasons(deliveries));
            return FigureFile.write(staging.resolve("figures"), sink -> {
                try (AllFigures all = new AllFigures(pack, edition, feeds, sink)) {
                    calculator.figures(deliveries, outstanding.waiting(loaded), all);
                }
            });
        });
        lake.months().stream().sorted(Comparator.reverseOrder()).forEach(month -> work.add(() -> files.write(month)));
        List<Long> rows = sideBySide(work);
        stages.done("files");
        long dossiers = rows.stream().skip(1).mapToLong(Long::longValue).sum();
        return new MeasureResult("DONE", "", "", dossiers, rows.get(0));
    }

    private static List<Long> sideBySide(List<Callable<Long>> work) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            List<Long> results = new ArrayList<>();
            for (Future<Long> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
