package vn.dti.nightly.publish;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.dataset.Edition;

/**
 * {@code manifest.json}: what a release is made of and from. It carries no time of making, so that the same inputs give
 * the same bytes.
 *
 * @param edition {@code 2026-10/p20261031}
 * @param month the month, {@code 2026-10}
 * @param revision the revision
 * @param date the night's day D: what was known then
 * @param as_of the instant the figures speak of, local
 * @param pack the pack's name
 * @param pack_digest the digest of everything in the pack
 * @param program_version the program's version
 * @param rule_version the version of the indicators' rules
 * @param identity the run's identity: date, deliveries, pack and program in one digest
 * @param files every other file, by path
 */
@JsonPropertyOrder({
    "edition",
    "month",
    "revision",
    "date",
    "as_of",
    "pack",
    "pack_digest",
    "program_version",
    "rule_version",
    "identity",
    "files"
})
public record Manifest(
        String edition,
        String month,
        String revision,
        String date,
        String as_of,
        String pack,
        String pack_digest,
        String program_version,
        String rule_version,
        String identity,
        List<Entry> files) {

    /** The file's name in a release. */
    public static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * One file of the release.
     *
     * @param path below the release folder, with {@code /}
     * @param bytes its size
     * @param sha256 the SHA-256 of its bytes
     */
    @JsonPropertyOrder({"path", "bytes", "sha256"})
    public record Entry(String path, long bytes, String sha256) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /** The manifest of what lies in a folder. */
    public static Manifest of(Path folder, Edition edition, Origin origin) throws IOException {
        List<Entry> files = new ArrayList<>();
        for (String path : paths(folder)) {
            Path file = folder.resolve(path);
            files.add(new Entry(path, Files.size(file), Sha256.of(file)));
        }
        return new Manifest(
                edition.name(),
                edition.month().toString(),
                edition.revision(),
                edition.date().toString(),
                edition.asOf().toString(),
                origin.pack(),
                origin.packDigest(),
                origin.programVersion(),
                origin.ruleVersion(),
                origin.identity(),
                files);
    }

    /**
     * Where a release comes from.
     *
     * @param pack the pack's name
     * @param packDigest its digest
     * @param programVersion the program's version
     * @param ruleVersion the version of the indicators' rules
     * @param identity the run's identity
     */
    public record Origin(String pack, String packDigest, String programVersion, String ruleVersion, String identity) {}

    /**
     * Reads the manifest of a release.
     *
     * @throws IOException where there is none or it is not one
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is not a manifest: " + e.getOriginalMessage(), e);
        }
    }

    /** Its text, ended by a line feed. */
    public String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("a manifest of texts and numbers can always be written", e);
        }
    }

    /** What in a folder differs from the manifest: files missing, changed or too many, by path. */
    public List<String> differences(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>(paths(folder));
        for (Entry entry : files) {
            Path file = folder.resolve(entry.path());
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == entry.bytes()
                    && Sha256.of(file).equals(entry.sha256());
            if (same) {
                wrong.remove(entry.path());
            } else if (!wrong.contains(entry.path())) {
                wrong.add(entry.path());
            }
        }
        return wrong.stream().sorted().toList();
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(NAME))
                    .sorted()
                    .toList();
        }
    }
}
