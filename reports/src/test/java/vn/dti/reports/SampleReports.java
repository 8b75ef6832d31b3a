package vn.dti.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.reports.model.CityDocument;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.pdf.PdfWriter;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** The made-up release of the city, with its reports, made once for all tests. */
final class SampleReports {
    static final Pack PACK = PackLoader.load("hanoi");
    static final Edition FULL = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31), 1);
    static final Edition UNFINISHED = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 20), 1);
    static final Edition FROZEN = new Edition(YearMonth.of(2026, 10), "r1", LocalDate.of(2026, 11, 10));

    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private SampleReports() {}

    /** A release's folder with all its reports. */
    static Path of(Edition edition) {
        return MADE.computeIfAbsent(edition.name(), name -> {
            Path folder = figures(edition);
            try {
                Reports.write(PACK, folder, edition);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return folder;
        });
    }

    /** The city's report alone. */
    static Path city(Edition edition) {
        Path folder = figures(edition);
        Path file = folder.resolve("city.pdf");
        try {
            Release release = Release.read(PACK, folder, edition);
            new PdfWriter(PACK.letterhead()).write(CityDocument.of(release, new Rankings(release)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A release's folder with figures and deliveries only. */
    static Path figures(Edition edition) {
        try {
            Path folder = Files.createTempDirectory("reports");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            SampleRelease.write(folder, PACK, edition);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
