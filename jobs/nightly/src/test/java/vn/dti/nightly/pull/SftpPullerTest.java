package vn.dti.nightly.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.pack.Connector;

/** Files of an SFTP server (Apache MINA), with what only such a server has: keys, names, files fetched in part. */
class SftpPullerTest extends PullerContract {

    @Override
    FarSide start(String secretName) throws Exception {
        return new Server(secretName);
    }

    /** An SFTP server with one file, or more. */
    private static final class Server implements FarSide, SftpEventListener {
        private final Path root = Files.createTempDirectory("sftp");
        private final SshServer server = SshServer.setUpDefaultServer();
        private final String secretName;
        private final String key;
        private final AtomicLong firstOffset = new AtomicLong(-1);
        private volatile long breakAt = Long.MAX_VALUE;

        Server(String secretName) throws IOException {
            this.secretName = secretName;
            SimpleGeneratorHostKeyProvider keys =
                    new SimpleGeneratorHostKeyProvider(root.resolveSibling(root.getFileName() + ".key"));
            keys.setAlgorithm("EC");
            server.setHost("127.0.0.1");
            server.setPort(0);
            server.setKeyPairProvider(keys);
            server.setPasswordAuthenticator((user, password, session) -> user.equals("dti") && password.equals(SECRET));
            server.setFileSystemFactory(new VirtualFileSystemFactory(root));
            SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder().build();
            sftp.addSftpEventListener(this);
            server.setSubsystemFactories(List.of(sftp));
            server.start();
            Files.createDirectories(root.resolve("xuat"));
            key = PublicKeyEntry.toString(keys.loadKeys(null).iterator().next().getPublic());
        }

        @Override
        public void reading(
                ServerSession session,
                String remote,
                FileHandle file,
                long offset,
                byte[] data,
                int dataOffset,
                int length)
                throws IOException {
            firstOffset.compareAndSet(-1, offset);
            if (offset >= breakAt) {
                session.close(true);
            }
        }

        @Override
        public void hold(List<List<String>> rows, int version) throws IOException {
            String csv = Stream.concat(Stream.of(TITLES), rows.stream())
                    .map(row -> String.join(",", row))
                    .collect(Collectors.joining("\n", "", "\n"));
            put("xuat/ho-so.csv", csv, Instant.parse("2026-10-30T00:00:00Z").plusSeconds(version));
        }

        void put(String path, String text, Instant changed) throws IOException {
            Path file = Files.writeString(root.resolve(path), text);
            Files.setLastModifiedTime(file, FileTime.from(changed));
        }

        @Override
        public Connector.Sftp connector() {
            return connector(key);
        }

        Connector.Sftp connector(String hostKey) {
            return new Connector.Sftp(
                    "sftp",
                    OFFICE,
                    "127.0.0.1",
                    server.getPort(),
                    "dti",
                    secretName,
                    List.of(hostKey),
                    "/xuat",
                    "*.csv");
        }

        @Override
        public Puller puller(Secrets secrets) {
            return new SftpPuller(connector(), secrets);
        }

        @Override
        public void breakOff() {
            breakAt = 100_000;
        }

        @Override
        public void mend() {
            breakAt = Long.MAX_VALUE;
        }

        @Override
        public void close() throws Exception {
            server.stop(true);
            Durable.remove(root);
        }
    }

    @TempDir
    private Path inbox;

    private Landing landing() {
        return new Landing(
                "test",
                inbox,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                Instant.parse("2026-10-31T18:30:00Z"),
                new Pulls(PullServer.database()));
    }

    private static final Secrets SECRETS = new Secrets(Map.of("BI_MAT", FarSide.SECRET));

    /** A server that answers under the right name with another key gets neither the user's name nor the password. */
    @Test
    void aServerWithAnotherKeyIsNotLoggedInTo() throws Exception {
        try (Server right = new Server("BI_MAT");
                Server other = new Server("BI_MAT")) {
            right.hold(List.of(), 1);
            Connector.Sftp mixed = right.connector(other.key);

            PullFault fault =
                    catchThrowableOfType(PullFault.class, () -> new SftpPuller(mixed, SECRETS).pull(landing()));

            assertThat(fault).hasMessageContaining("key");
            assertThat(inbox).isEmptyDirectory();
        }
    }

    @Test
    void aNameWithoutAnAddressIsAFault() throws Exception {
        try (Server server = new Server("BI_MAT")) {
            Connector.Sftp there = server.connector();
            Connector.Sftp nowhere = new Connector.Sftp(
                    there.name(),
                    there.office(),
                    "khong-co.invalid",
                    there.port(),
                    there.user(),
                    there.secret(),
                    there.hostKeys(),
                    there.folder(),
                    there.pattern());

            PullFault fault =
                    catchThrowableOfType(PullFault.class, () -> new SftpPuller(nowhere, SECRETS).pull(landing()));

            assertThat(fault).isNotNull();
            assertThat(inbox).isEmptyDirectory();
        }
    }

    /** What was fetched before the line broke is not asked for again. */
    @Test
    void takesUpWhereItBrokeOff() throws Exception {
        try (Server server = new Server("BI_MAT")) {
            server.put("xuat/lon.csv", "0123456789".repeat(40_000), Instant.parse("2026-10-30T00:00:00Z"));
            Instant changed = Instant.parse("2026-10-30T00:00:00Z");
            String half = "0123456789".repeat(20_000);
            Files.writeString(landing().part("/xuat/lon.csv", "400000 " + changed.getEpochSecond()), half);

            assertThat(server.puller(SECRETS).pull(landing())).isEqualTo(1);

            assertThat(server.firstOffset).hasValue(half.length());
            assertThat(inbox.resolve("lon.csv")).hasContent("0123456789".repeat(40_000));
        }
    }

    /** Of a file that changed meanwhile the part is of no use. */
    @Test
    void aPartOfAnotherVersionIsThrownAway() throws Exception {
        try (Server server = new Server("BI_MAT")) {
            server.put("xuat/lon.csv", "0123456789".repeat(40_000), Instant.parse("2026-10-30T00:00:00Z"));
            server.breakOff();
            Puller puller = server.puller(SECRETS);
            assertThat(catchThrowableOfType(PullFault.class, () -> puller.pull(landing())))
                    .isNotNull();
            server.mend();
            server.put("xuat/lon.csv", "abcdefghij".repeat(40_000), Instant.parse("2026-10-30T01:00:00Z"));

            assertThat(puller.pull(landing())).isEqualTo(1);

            assertThat(inbox.resolve("lon.csv")).hasContent("abcdefghij".repeat(40_000));
            try (Stream<Path> files = Files.list(inbox)) {
                assertThat(files).hasSize(1);
            }
        }
    }

    /** The oldest first, so that the newest counts; what does not match, hides or is a folder stays; their times are the arrival. */
    @Test
    void fetchesWhatMatchesOldestFirst() throws Exception {
        try (Server server = new Server("BI_MAT")) {
            server.put("xuat/b.csv", "b\n", Instant.parse("2026-10-30T02:00:00Z"));
            server.put("xuat/a.csv", "a\n", Instant.parse("2026-10-30T03:00:00Z"));
            server.put("xuat/.c.csv", "c\n", Instant.parse("2026-10-30T02:00:00Z"));
            server.put("xuat/d.txt", "d\n", Instant.parse("2026-10-30T02:00:00Z"));
            Files.createDirectories(server.root.resolve("xuat/e.csv"));

            assertThat(server.puller(SECRETS).pull(landing())).isEqualTo(2);

            try (Stream<Path> files = Files.list(inbox)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("a.csv", "b.csv");
            }
            assertThat(Files.getLastModifiedTime(inbox.resolve("b.csv")).toInstant())
                    .isEqualTo(Instant.parse("2026-10-30T02:00:00Z"));
        }
    }
}
