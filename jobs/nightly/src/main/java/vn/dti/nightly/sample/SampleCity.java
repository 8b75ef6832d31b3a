package vn.dti.nightly.sample;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a believable city's extracts: one folder an office with one file for the whole window, as known at its end,
 * and {@code .faults.csv}, the ledger of the faults put in on purpose. An office without a dossier sends no file of dossiers.
 * Where the pack knows small feeds, most offices send those too. The same request gives the same bytes.
 */
public final class SampleCity {
    /** The ledger of faults; a dot-file, so that the intake passes it by. */
    public static final String FAULTS = ".faults.csv";

    private static final LocalTime SENT = LocalTime.of(1, 30);

    private SampleCity() {}

    private record Task(OfficeProfile office, Future<OfficeRun> run) {}

    /**
     * Writes the sample. Files carry 01:30 after the window's last day as the time of their last change: their arrival.
     *
     * @throws IOException where a file cannot be written
     */
    public static SampleSummary write(SampleRequest request) throws IOException {
        Town town = Town.of(request);
        List<OfficeProfile> offices = town.city().profiles(request.perMonth());
        Files.createDirectories(request.out());
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.max(1, Math.min(offices.size(), Runtime.getRuntime().availableProcessors())));
        try {
            // The largest first, so that no core is left alone with one at the end.
            List<Task> tasks = new ArrayList<>();
            offices.stream()
                    .sorted(Comparator.comparingDouble(OfficeProfile::monthly).reversed())
                    .forEach(office ->
                            tasks.add(new Task(office, workers.submit(() -> writeOffice(request, town, office)))));
            tasks.sort(Comparator.comparingInt(task -> task.office().number()));
            List<OfficeRun> finished = new ArrayList<>();
            for (Task task : tasks) {
                finished.add(result(task.run()));
            }
            return ledger(request, finished);
        } finally {
            workers.shutdownNow();
        }
    }

    private static OfficeRun writeOffice(SampleRequest request, Town town, OfficeProfile office) throws IOException {
        String code = office.unit().code();
        Path folder = Files.createDirectories(request.out().resolve(code));
        String name = "ho-so-" + request.firstDay().toString().substring(0, 7) + "-den-" + request.lastMonth()
                + (office.style().workbook() ? ".xlsx" : ".csv");
        Path growing = folder.resolve("." + name + ".part");
        OfficeRun run = new OfficeRun(request, town, office);
        run.write(growing, code + "/" + name);
        Instant sent = request.lastDay()
                .plusDays(1)
                .atTime(SENT)
                .atZone(request.pack().settings().zone())
                .toInstant();
        if (request.pack().feeds() != null) {
            new FeedFiles(request, town, office).write(folder, sent);
        }
        if (run.rows() == 0) {
            Files.delete(growing);
            return run;
        }
        if (request.pack().feeds() != null) {
            run.declared().write(folder, sent);
        }
        Files.setLastModifiedTime(growing, FileTime.from(sent));
        Files.move(growing, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return run;
    }

    private static OfficeRun result(Future<OfficeRun> run) throws IOException {
        try {
            return run.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("the sample could not be made", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the sample was stopped");
        }
    }

    private static SampleSummary ledger(SampleRequest request, List<OfficeRun> runs) throws IOException {
        StringBuilder text = new StringBuilder("file,row,code\n");
        long rows = 0;
        long faults = 0;
        for (OfficeRun run : runs) {
            rows += run.rows();
            faults += run.faults().size();
            for (FaultLine line : run.faults()) {
                text.append(line.file())
                        .append(',')
                        .append(line.row())
                        .append(',')
                        .append(line.code())
                        .append('\n');
            }
        }
        Files.writeString(request.out().resolve(FAULTS), text);
        long offices = runs.stream().filter(run -> run.rows() > 0).count();
        return new SampleSummary(offices, rows, faults);
    }
}
