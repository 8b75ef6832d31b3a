package vn.dti.nightly.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import vn.dti.nightly.Sha256;
import vn.dti.schemas.dataset.Durable;

/** {@code raw/<ab>/<sha256>}: the bytes of every delivery as they came, kept once whoever sends them. */
public final class RawStore {
    private static final int BUFFER_BYTES = 1 << 17;

    private final Path folder;

    /** The store in a folder. */
    public RawStore(Path folder) {
        this.folder = folder;
    }

    /** Where the bytes of a digest lie. */
    public Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Copies a file into the store, on the disk when this returns.
     *
     * @return the SHA-256 of its bytes
     */
    public String keep(Path source) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".keep", ".part");
        try {
            String sha256 = copy(source, part);
            Path kept = file(sha256);
            if (!Files.isRegularFile(kept) || Files.size(kept) != Files.size(part)) {
                Durable.move(part, kept);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String copy(Path source, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(source);
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return Sha256.hex(digest);
    }
}
