package vn.dti.intake.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts finished files in place: synced, then renamed, then the folder synced, so that a name is whole or absent. */
public final class Durable {

    private Durable() {}

    /**
     * The file to write before {@link #publish}; its folder is made.
     *
     * @throws IOException where the folder cannot be made
     */
    public static Path temporary(Path target) throws IOException {
        Path folder = folder(target);
        Files.createDirectories(folder);
        return folder.resolve("." + target.getFileName() + ".tmp");
    }

    /**
     * Moves a finished temporary file to its name, in place of an older one.
     *
     * @throws IOException where the disk does not take it
     */
    public static void publish(Path temporary, Path target) throws IOException {
        sync(temporary, StandardOpenOption.WRITE);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder(target), StandardOpenOption.READ);
    }

    /**
     * Writes bytes and puts them in place.
     *
     * @throws IOException where the disk does not take them
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path temporary = temporary(target);
        Files.write(temporary, bytes);
        publish(temporary, target);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static Path folder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("not a file: " + target);
        }
        return folder;
    }
}
