package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are on the disk when a method returns, whole or not at all: synced, then renamed, then the folder synced, so
 * that a name is whole or absent.
 */
public final class Durable {
    private Durable() {}

    /**
     * The file to write before {@link #publish}; its folder is made.
     *
     * @throws IOException where the folder cannot be made
     */
    public static Path temporary(Path target) throws IOException {
        return Files.createDirectories(parent(target)).resolve("." + target.getFileName() + ".tmp");
    }

    /**
     * Moves a finished temporary file to its name, in place of an older one.
     *
     * @throws IOException where the disk does not take it
     */
    public static void publish(Path temporary, Path target) throws IOException {
        sync(temporary);
        move(temporary, target);
    }

    /**
     * Writes a text, in UTF-8, and puts it in place.
     *
     * @throws IOException where the disk does not take it
     */
    public static void write(Path target, String text) throws IOException {
        Path temporary = temporary(target);
        Files.writeString(temporary, text);
        publish(temporary, target);
    }

    /**
     * Renames a synced file or folder, replacing a file of that name, and syncs both folders.
     *
     * @throws IOException where the disk does not take it
     */
    public static void move(Path from, Path to) throws IOException {
        Files.createDirectories(parent(to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(parent(to));
        if (!parent(from).equals(parent(to))) {
            sync(parent(from));
        }
    }

    /**
     * Syncs a file or a folder's own entries.
     *
     * @throws IOException where the disk fails
     */
    public static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Syncs every file and folder below a folder, and the folder.
     *
     * @throws IOException where the disk fails
     */
    public static void syncTree(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.toList();
        }
        for (Path path : paths) {
            sync(path);
        }
    }

    /**
     * Removes a folder and all below it; nothing where there is none.
     *
     * @throws IOException where something cannot be removed; the rest of it may be gone
     */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }
}
