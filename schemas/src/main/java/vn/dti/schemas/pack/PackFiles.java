package vn.dti.schemas.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a pack after {@code extends}: source profiles and indexes united, any other file of the base replaced whole. */
final class PackFiles {
    private static final String CONNECTORS = "connectors.yaml";

    static final List<String> NAMES = List.of(
            "units.csv",
            "procedures.csv",
            "grants.csv",
            "calendar.csv",
            "letterhead.yaml",
            "indicators.yaml",
            "feeds.yaml",
            "grading.yaml",
            "targets.csv",
            "rules.yaml",
            CONNECTORS);

    private static final String SOURCES = "sources";
    private static final String INDEXES = "indexes";
    /** Folders whose files are united, a base's and a pack's own. */
    private static final List<String> UNITED = List.of(SOURCES, INDEXES);

    private static final int LONGEST_CHAIN = 8;

    private final List<YamlMap> settings = new ArrayList<>();
    private final Map<String, PackFile> files = new TreeMap<>();

    private PackFiles() {}

    /** Gathers a pack's own files and its bases'. */
    static PackFiles of(PackFolder folder) {
        PackFiles gathered = new PackFiles();
        gathered.add(folder, 0);
        return gathered;
    }

    private void add(PackFolder folder, int depth) {
        PackFile own = folder.file("pack.yaml")
                .orElseThrow(() -> new PackFault(
                        folder.name() + "/pack.yaml", 0, "is missing; a pack is a folder with at least this file"));
        YamlMap map = YamlMap.read(own);
        map.optional("extends").ifPresent(base -> {
            if (depth == LONGEST_CHAIN) {
                throw base.fault("leads through too many packs, or in a circle; break the chain");
            }
            add(
                    folder.base(base.required())
                            .orElseThrow(() -> base.fault(
                                    "is neither a built-in pack (core, vn, hanoi) nor a folder seen from this one")),
                    depth + 1);
        });
        settings.add(map);
        files.put("pack.yaml/" + depth, own);
        for (String name : NAMES) {
            folder.file(name).ifPresent(file -> files.put(name, file));
        }
        for (String below : UNITED) {
            for (String name : folder.list(below)) {
                PackFile file = folder.file(below + "/" + name)
                        .orElseThrow(() -> new PackFault(
                                folder.name() + "/" + below + ".txt",
                                0,
                                "names '" + name + "', which is not there; remove it"));
                files.put(below + "/" + name, file);
            }
        }
    }

    /** The {@code pack.yaml} of each pack, the farthest base first. */
    List<YamlMap> settings() {
        return settings;
    }

    Optional<PackFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    PackFile required(String name, String why) {
        return file(name)
                .orElseThrow(() -> new PackFault(
                        settings.get(settings.size() - 1).file().name(), 0, "the pack has no " + name + "; " + why));
    }

    /** The source profiles, by file name. */
    Map<String, PackFile> sources() {
        return below(SOURCES);
    }

    /** The indexes, by file name. */
    Map<String, PackFile> indexes() {
        return below(INDEXES);
    }

    private Map<String, PackFile> below(String folder) {
        Map<String, PackFile> below = new TreeMap<>();
        files.forEach((name, file) -> {
            if (name.startsWith(folder + "/")) {
                below.put(name.substring(folder.length() + 1), file);
            }
        });
        return below;
    }

    /** SHA-256 over the names and contents of all files in use but the connectors: how a file comes changes no figure. */
    String digest() {
        Map<String, PackFile> meant = new TreeMap<>(files);
        meant.remove(CONNECTORS);
        return digest(meant);
    }

    /** SHA-256 over the names inside the pack and the contents of files, each name and content preceded by its length. */
    static String digest(Map<String, PackFile> files) {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        new TreeMap<>(files).forEach((name, file) -> {
            for (byte[] part : List.of(name.getBytes(StandardCharsets.UTF_8), file.bytes())) {
                sha256.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha256.update(part);
            }
        });
        return HexFormat.of().formatHex(sha256.digest());
    }
}
