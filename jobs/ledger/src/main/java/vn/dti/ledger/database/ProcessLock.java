package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock between processes on a whole file; the system releases it when its holder dies. */
final class ProcessLock implements AutoCloseable {
    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the file to be ours alone. */
    static ProcessLock exclusive(Path file) throws IOException {
        FileChannel channel = open(file);
        FileLock lock = channel.lock();
        assert lock.isValid();
        return new ProcessLock(channel);
    }

    /** Waits until nobody holds the file alone, and shares it. */
    static ProcessLock shared(Path file) throws IOException {
        FileChannel channel = open(file);
        FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
        assert lock.isShared();
        return new ProcessLock(channel);
    }

    /** Takes the file alone, empty where another process uses it. */
    static Optional<ProcessLock> alone(Path file) throws IOException {
        FileChannel channel = open(file);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new ProcessLock(channel));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
