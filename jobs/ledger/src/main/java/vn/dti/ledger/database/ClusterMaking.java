package vn.dti.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the cluster beside its place and moves it in whole. Each attempt has a folder of its own: what a killed process
 * started may still be writing into the last one.
 */
final class ClusterMaking {
    private static final String PART = "cluster.part-";
    private static final int SECRET_BYTES = 32;

    private ClusterMaking() {}

    static void make(ServerFiles files, PostgresCommand command) throws IOException {
        sweep(files.folder());
        Path part = files.folder().resolve(PART + ProcessHandle.current().pid());
        writeSecret(files.secret());
        command.initialise(part, EmbeddedServer.USER, files.secret());
        Files.move(part, files.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writeSecret(Path secret) throws IOException {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }

    private static void sweep(Path folder) throws IOException {
        List<Path> parts;
        try (Stream<Path> list = Files.list(folder)) {
            parts = list.filter(path -> path.getFileName().toString().startsWith(PART))
                    .toList();
        }
        for (Path part : parts) {
            Trees.deleteWhatCanBe(part);
        }
    }
}
