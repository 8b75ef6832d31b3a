package vn.dti.nightly.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;

/**
 * A published release, found by its folder alone: commands that only read need no database, and can be used while a night is
 * running.
 *
 * @param folder where it lies
 * @param edition which it is
 */
record ReleaseFolder(Path folder, Edition edition) {
    private static final Pattern PRELIMINARY = Pattern.compile("p(\\d{8})(?:\\.(\\d+))?");
    private static final Pattern FROZEN = Pattern.compile("r(\\d+)");

    /** The newest edition of a month: the last frozen one, else the last preliminary one; or the one of a name. */
    static Optional<ReleaseFolder> of(Path releases, YearMonth month, String revision) throws IOException {
        Path folder = releases.resolve(month.toString());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> known = entries.filter(entry -> Files.isRegularFile(entry.resolve("manifest.json")))
                    .filter(entry -> revision.isEmpty() || name(entry).equals(revision))
                    .filter(entry -> PRELIMINARY.matcher(name(entry)).matches()
                            || FROZEN.matcher(name(entry)).matches())
                    .toList();
            Optional<Path> newest = known.stream().max(Comparator.comparing(ReleaseFolder::age));
            return newest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReleaseFolder(newest.get(), edition(newest.get(), month)));
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** Sorts preliminary editions by day and number, and frozen ones after all of them. */
    private static String age(Path folder) {
        Matcher preliminary = PRELIMINARY.matcher(name(folder));
        if (preliminary.matches()) {
            String number = preliminary.group(2) == null ? "1" : preliminary.group(2);
            return "0" + preliminary.group(1) + "0".repeat(Math.max(0, 9 - number.length())) + number;
        }
        String number = name(folder).substring(1);
        return "1" + "0".repeat(Math.max(0, 9 - number.length())) + number;
    }

    private static Edition edition(Path folder, YearMonth month) throws IOException {
        Matcher preliminary = PRELIMINARY.matcher(name(folder));
        LocalDate date = preliminary.matches()
                ? LocalDate.parse(preliminary.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                : knownOn(folder);
        return new Edition(month, name(folder), date);
    }

    private static LocalDate knownOn(Path folder) throws IOException {
        RowBlock block = new RowBlock(Datasets.EDITION, 1);
        try (ParquetSource source =
                ParquetSource.open(folder.resolve("reference").resolve("edition.parquet"))) {
            source.read(block);
        }
        return LocalDate.ofEpochDay(block.longValue(Datasets.EDITION.index("known_on"), 0));
    }

    /** The folder of its dossiers. */
    Path dossiers() {
        return folder.resolve("dossiers");
    }

    /** A time of a dossier as text, empty where there is none. */
    static String time(RowBlock block, int row, String column) {
        int at = block.dataset().index(column);
        return block.isNull(at, row)
                ? ""
                : LocalTimes.time(block.longValue(at, row)).toString().replace('T', ' ');
    }
}
