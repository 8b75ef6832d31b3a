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
    private final FileLock lock;

    private ProcessLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for the file to be ours alone. */
    static ProcessLock exclusive(Path file) throws IOException {
        FileChannel channel = open(file);
        return new ProcessLock(channel, channel.lock());
    }

    /** Waits until nobody holds the file alone, and shares it. */
    static ProcessLock shared(Path file) throws IOException {
        FileChannel channel = open(file);
        return new ProcessLock(channel, channel.lock(0, Long.MAX_VALUE, true));
    }

    /** Takes the file alone, empty where another process uses it. */
    static Optional<ProcessLock> alone(Path file) throws IOException {
        FileChannel channel = open(file);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new ProcessLock(channel, lock));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** States that what follows needs the lock. */
    void require() {
        if (!lock.isValid()) {
            throw new IllegalStateException("lock lost");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
