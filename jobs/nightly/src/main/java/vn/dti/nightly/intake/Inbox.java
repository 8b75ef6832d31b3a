package vn.dti.nightly.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which offices leave their files. What is not whole yet waits: dot-files, {@code .part}, {@code .tmp} and
 * files that still grow. What no known office sent stays where it lies and is named each night.
 */
public final class Inbox {
    /** A file changed more recently than this is looked at twice. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

    private final Path folder;
    private final ZoneId zone;
    private final Predicate<String> knownOffice;

    /**
     * @param folder the inbox
     * @param zone the pack's zone, for the time of arrival
     * @param knownOffice whether a folder's name is an office of the pack
     */
    public Inbox(Path folder, ZoneId zone, Predicate<String> knownOffice) {
        this.folder = folder;
        this.zone = zone;
        this.knownOffice = knownOffice;
    }

    /**
     * What lies in the inbox.
     *
     * @param ready what can be taken in, in the order of arrival, then path
     * @param waiting files that are not whole yet, by path
     * @param strangers whole files in a folder of no known office, in the same order
     * @param loose files outside any office's folder, and what is no file, by path
     */
    public record Content(List<Drop> ready, List<String> waiting, List<Drop> strangers, List<String> loose) {}

    /** Whether there is an inbox at all. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Looks through the inbox; a file that changed a moment ago is looked at again after a short pause. */
    public Content scan() throws IOException {
        Map<Path, BasicFileAttributes> found = new HashMap<>();
        List<String> waiting = new ArrayList<>();
        TreeSet<String> loose = new TreeSet<>();
        walk(found, waiting, loose);
        TreeSet<Path> growing = growing(found);
        List<Drop> whole = new ArrayList<>();
        found.forEach((file, attributes) -> {
            if (growing.contains(file)) {
                waiting.add(below(file));
            } else {
                whole.add(drop(file, attributes));
            }
        });
        return new Content(
                whole.stream()
                        .filter(drop -> knownOffice.test(drop.office()))
                        .sorted()
                        .toList(),
                waiting.stream().sorted().toList(),
                whole.stream()
                        .filter(drop -> !knownOffice.test(drop.office()))
                        .sorted()
                        .toList(),
                List.copyOf(loose));
    }

    private void walk(Map<Path, BasicFileAttributes> found, List<String> waiting, TreeSet<String> loose)
            throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                if (visited.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                if (name(visited).startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (name(file).startsWith(".")) {
                    return FileVisitResult.CONTINUE;
                }
                if (unfinished(name(file))) {
                    waiting.add(below(file));
                } else if (folder.equals(file.getParent()) || !attributes.isRegularFile()) {
                    loose.add(below(file));
                } else {
                    found.put(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static TreeSet<Path> growing(Map<Path, BasicFileAttributes> found) throws IOException {
        Instant fresh = Instant.now().minus(FRESH);
        TreeSet<Path> growing = new TreeSet<>();
        List<Path> young = found.entrySet().stream()
                .filter(entry -> entry.getValue().lastModifiedTime().toInstant().isAfter(fresh))
                .map(Map.Entry::getKey)
                .toList();
        if (young.isEmpty()) {
            return growing;
        }
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Path file : young) {
            BasicFileAttributes before = found.get(file);
            if (before != null && changed(file, before)) {
                growing.add(file);
            }
        }
        return growing;
    }

    private static boolean changed(Path file, BasicFileAttributes before) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private Drop drop(Path file, BasicFileAttributes attributes) {
        String path = below(file);
        LocalDateTime arrivedAt = LocalDateTime.ofInstant(
                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS), zone);
        return new Drop(path.substring(0, path.indexOf('/')), file, path, arrivedAt);
    }

    private String below(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean unfinished(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.endsWith(".part") || folded.endsWith(".tmp");
    }
}
