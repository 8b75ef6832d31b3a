package vn.dti.nightly.functional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A delivered file with the channel of two dossiers mended.
 *
 * @param path where it is dropped, below the inbox
 * @param text the mended file
 * @param codes the two dossiers
 * @param touchedUnits the units whose figures they are in, the city and the levels included
 * @param months the months they were received in
 */
record Correction(String path, String text, List<String> codes, Set<String> touchedUnits, Set<String> months) {
    private static final String ONLINE = "Trực tuyến";
    private static final String DIRECT = "Trực tiếp";
    private static final int MENDED = 2;

    /** Mends the first two online dossiers of the first CSV file that writes the channel out. */
    static Correction of(Path inbox, Release release) throws IOException, SQLException {
        Map<String, String[]> online = new HashMap<>();
        for (String row : release.query("select dossier_code, resolving_unit, receiving_unit,"
                + " strftime(received_at, '%Y-%m'), resolved.unit_level, receiving.unit_level from $dossiers d"
                + " join (select distinct unit, unit_level from $figures) resolved on resolved.unit = d.resolving_unit"
                + " join (select distinct unit, unit_level from $figures) receiving on receiving.unit = d.receiving_unit"
                + " where channel = 'ONLINE' and not stale")) {
            String[] cells = row.split("\\|");
            online.put(cells[0], cells);
        }
        for (Path file : csv(inbox)) {
            List<String[]> mended = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("(?<=\n)")) {
                String[] dossier = mended.size() < MENDED && line.contains(ONLINE) ? dossierOf(line, online) : null;
                if (dossier != null) {
                    mended.add(dossier);
                }
                text.append(dossier == null ? line : line.replace(ONLINE, DIRECT));
            }
            if (mended.size() == MENDED) {
                return of(inbox.relativize(file).toString(), text.toString(), mended);
            }
        }
        throw new IllegalStateException("no file of the sample writes its channel as " + ONLINE);
    }

    private static Correction of(String path, String text, List<String[]> mended) {
        Set<String> units = new TreeSet<>(Set.of("H26"));
        Set<String> months = new TreeSet<>();
        for (String[] dossier : mended) {
            units.addAll(List.of(dossier[1], dossier[2], dossier[4], dossier[5]));
            months.add(dossier[3]);
        }
        return new Correction(
                path, text, mended.stream().map(cells -> cells[0]).sorted().toList(), units, months);
    }

    private static String[] dossierOf(String line, Map<String, String[]> online) {
        for (String cell : line.split("[,;\t]")) {
            String[] dossier = online.get(cell.replace("\"", "").strip());
            if (dossier != null) {
                return dossier;
            }
        }
        return null;
    }

    private static List<Path> csv(Path inbox) throws IOException {
        try (Stream<Path> tree = Files.walk(inbox)) {
            return tree.filter(file -> file.toString().endsWith(".csv")
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
