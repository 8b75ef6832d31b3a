package vn.dti.nightly.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.schemas.extract.Field;

/** Reads a sample back: its files, its good rows, its ledger. */
final class Extracts {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

    private Extracts() {}

    /** A row of a CSV extract. */
    record Line(String office, NamedCsvRecord cells) {

        String text(Field field) {
            return cells.getField(field.titleVi());
        }

        boolean has(Field field) {
            return !text(field).isEmpty();
        }

        LocalDateTime time(Field field) {
            String text = text(field);
            return text.charAt(2) == '/'
                    ? LocalDateTime.parse(text, DAY_FIRST)
                    : LocalDateTime.parse(text.replace(' ', 'T'));
        }
    }

    /** All files with the SHA-256 of their bytes, by relative name. */
    static Map<String, String> digests(Path folder) {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            digests.put(folder.relativize(file).toString(), sha256(file));
        }
        return digests;
    }

    /** All files below a folder. */
    static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files of dossiers and the ledger of faults. */
    static List<Path> dossierFiles(Path folder) {
        return files(folder).stream()
                .filter(file -> file.endsWith(SampleCity.FAULTS)
                        || file.getFileName().toString().startsWith("ho-so-"))
                .toList();
    }

    /** The lines of the ledger of faults. */
    static List<FaultLine> faults(Path folder) {
        List<FaultLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(SampleCity.FAULTS))) {
            reader.forEach(line -> lines.add(new FaultLine(
                    line.getField("file"), Integer.parseInt(line.getField("row")), line.getField("code"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /** The rows of all CSV files that have no fault. */
    static List<Line> goodRows(Path folder) {
        Set<String> faulty = new HashSet<>();
        faults(folder).forEach(fault -> faulty.add(fault.file() + ":" + fault.row()));
        List<Line> rows = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            if (name.endsWith(".csv") && name.contains("/ho-so-")) {
                int row = 1;
                for (NamedCsvRecord cells : read(file)) {
                    row++;
                    if (!faulty.contains(name + ":" + row)) {
                        rows.add(new Line(name.substring(0, name.indexOf('/')), cells));
                    }
                }
            }
        }
        return rows;
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
