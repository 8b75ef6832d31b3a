package vn.dti.schemas.pack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads and checks a reference pack. */
public final class PackLoader {

    private PackLoader() {}

    /**
     * Loads a pack by the name of a built-in one, else by the path of a folder.
     *
     * @throws PackFault where there is no such pack or anything in it, or between its files, is wrong
     */
    public static Pack load(String nameOrDirectory) {
        return load(PackFolder.builtIn(nameOrDirectory)
                .or(() -> folder(nameOrDirectory))
                .orElseThrow(() -> new PackFault(
                        nameOrDirectory,
                        0,
                        "is neither a built-in pack (core, vn, hanoi) nor a folder; check the name or the path")));
    }

    /**
     * Loads a pack from a folder.
     *
     * @throws PackFault where there is no such folder or anything in it, or between its files, is wrong
     */
    public static Pack load(Path folder) {
        return load(PackFolder.directory(folder)
                .orElseThrow(() -> new PackFault(folder.toString(), 0, "is not a folder; check the path")));
    }

    private static Pack load(PackFolder folder) {
        PackFiles files = PackFiles.of(folder);
        PackSettings settings = SettingsReader.read(files.settings());
        Units units = UnitsReader.read(
                files.required("units.csv", "write one, with the city's own row at least"), settings.city());
        Procedures procedures =
                ProceduresReader.read(files.required("procedures.csv", "write one, or extend a pack that has it"));
        Grants grants = new Grants(files.file("grants.csv")
                .map(file -> GrantsReader.read(file, units))
                .orElse(List.of()));
        List<CalendarDay> calendar =
                files.file("calendar.csv").map(CalendarReader::read).orElse(List.of());
        List<SourceProfile> sources = files.sources().entrySet().stream()
                .map(source -> new SourceReader(source.getKey(), source.getValue(), units, procedures).read())
                .toList();
        if (sources.isEmpty()) {
            throw new PackFault(
                    folder.name() + "/sources", 0, "the pack reads no source; extend core or write a profile");
        }
        IndicatorBook indicators = IndicatorsReader.read(files.required("indicators.yaml", "extend core"));
        Letterhead letterhead = LetterheadReader.read(files.required("letterhead.yaml", "extend core"));
        List<ScoreIndex> indexes = IndexReader.read(files.indexes());
        Grading grading = files.file("grading.yaml").map(GradingReader::read).orElse(Grading.NONE);
        List<Target> targets = files.file("targets.csv")
                .map(file -> TargetsReader.read(file, indicators))
                .orElse(List.of());
        return new Pack(
                settings,
                units,
                procedures,
                grants,
                calendar,
                sources,
                indicators,
                indexes,
                letterhead,
                files.file("feeds.yaml").map(FeedRules::read).orElse(null),
                grading,
                targets,
                files.file("rules.yaml").map(SeveritiesReader::read).orElse(Map.of()),
                files.file("connectors.yaml")
                        .map(file -> new ConnectorsReader(units, grants).read(file))
                        .orElse(List.of()),
                files.digest());
    }

    private static Optional<PackFolder> folder(String directory) {
        try {
            return PackFolder.directory(Path.of(directory));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
