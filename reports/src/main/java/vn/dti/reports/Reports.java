package vn.dti.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dti.reports.method.MethodPage;
import vn.dti.reports.model.CityDocument;
import vn.dti.reports.model.RankingTable;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.UnitDocument;
import vn.dti.reports.pdf.PdfWriter;
import vn.dti.reports.workbook.CityWorkbook;
import vn.dti.reports.workbook.UnitWorkbook;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** Turns a release's figures into its reports. The same figures give the same bytes. */
public final class Reports {
    private static final int THREADS = 2;

    private final Release release;
    private final Rankings rankings;
    private final Path folder;
    private final PdfWriter pdf;
    private final ReportListener listener;
    private final List<Unit> units;
    private final AtomicInteger done = new AtomicInteger();

    private Reports(Release release, Path folder, ReportListener listener) {
        this.release = release;
        this.folder = folder;
        this.listener = listener;
        this.rankings = new Rankings(release);
        this.pdf = new PdfWriter(release.pack().letterhead());
        this.units = release.reportedUnits();
    }

    /**
     * Writes {@code ranking/ranking.parquet}, {@code reports/methodology.vi.html} and {@code .en.html}, {@code reports/city.pdf}, {@code reports/city.xlsx} and {@code reports/units/<unit>.pdf} and
     * {@code .xlsx} for each commune and agency, also for those that delivered nothing.
     *
     * @param pack the pack the figures were made with
     * @param releaseFolder a release with {@code figures} and {@code reference}
     * @param edition the release's edition
     * @throws IOException where the figures cannot be read or a report cannot be written
     */
    public static void write(Pack pack, Path releaseFolder, Edition edition) throws IOException {
        write(pack, releaseFolder, edition, ReportListener.SILENT);
    }

    /**
     * Writes the reports and says how it goes on.
     *
     * @throws IOException where the figures cannot be read or a report cannot be written
     * @throws CancellationException where the listener or an interrupt stopped it; what is written so far is whole
     */
    public static void write(Pack pack, Path releaseFolder, Edition edition, ReportListener listener)
            throws IOException {
        Release release = Release.read(pack, releaseFolder, edition);
        Path folder = releaseFolder.resolve("reports");
        Files.createDirectories(folder.resolve("units"));
        MethodPage.write(pack, edition, folder);
        Reports reports = new Reports(release, folder, listener);
        RankingTable.write(release, reports.rankings, releaseFolder);
        reports.writeAll();
    }

    private void writeAll() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "reports");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            running.add(threads.submit(() -> step(release.city(), this::city)));
            for (Unit unit : units) {
                running.add(threads.submit(() -> step(unit.code(), () -> unit(unit))));
            }
            for (Future<?> one : running) {
                await(one);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reports interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw new IOException(io.getMessage(), io.getCause());
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void step(String unit, Writing writing) {
        if (listener.stopRequested() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reports stopped before " + unit);
        }
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.written(unit, done.incrementAndGet(), units.size() + 1);
    }

    private void city() throws IOException {
        pdf.write(CityDocument.of(release, rankings), folder.resolve("city.pdf"));
        CityWorkbook.write(release, rankings, folder.resolve("city.xlsx"));
    }

    private void unit(Unit unit) throws IOException {
        Path base = folder.resolve("units");
        pdf.write(UnitDocument.of(release, rankings, unit), base.resolve(unit.code() + ".pdf"));
        UnitWorkbook.write(release, rankings, unit, base.resolve(unit.code() + ".xlsx"));
    }

    private interface Writing {
        void run() throws IOException;
    }
}
