package vn.dti.nightly.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import vn.dti.schemas.pack.Connector;

/**
 * Fetches the files of a folder, oldest first. A file's version is its size and the second of its last change; one that was fetched in
 * part is taken up where it broke off. A server whose key is not in the pack is not logged in to.
 */
final class SftpPuller implements Puller {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BUFFER = 32 * 1024;

    private final Connector.Sftp connector;
    private final Secrets secrets;

    SftpPuller(Connector.Sftp connector, Secrets secrets) {
        this.connector = connector;
        this.secrets = secrets;
    }

    /** A file; one whose server does not say when it was changed counts as changed now. */
    private record Remote(String name, String path, long size, Instant changed) {
        String version() {
            return size + (changed.equals(Instant.MAX) ? "" : " " + changed.getEpochSecond());
        }
    }

    @Override
    public int pull(Landing landing) throws PullFault, IOException {
        String password = secrets.of(connector.secret());
        List<PublicKey> keys = keys();
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier(
                    (session, address, key) -> keys.stream().anyMatch(known -> KeyUtils.compareKeys(known, key)));
            client.start();
            try (ClientSession session = connect(client)) {
                session.addPasswordIdentity(password);
                session.auth().verify(PATIENCE);
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    return pull(sftp, landing);
                }
            }
        } catch (OurDisk ours) {
            throw ours.failure;
        } catch (IOException theirs) {
            throw PullFault.of(theirs);
        }
    }

    /** That a name has no address is said by an unchecked exception. */
    private ClientSession connect(SshClient client) throws PullFault, IOException {
        try {
            return client.connect(connector.user(), connector.host(), connector.port())
                    .verify(PATIENCE)
                    .getSession();
        } catch (UnresolvedAddressException nobody) {
            throw new PullFault(connector.host() + " is no host's name", nobody);
        }
    }

    private List<PublicKey> keys() throws PullFault {
        List<PublicKey> keys = new ArrayList<>();
        for (String line : connector.hostKeys()) {
            try {
                keys.add(AuthorizedKeyEntry.parseAuthorizedKeyEntry(line)
                        .resolvePublicKey(null, PublicKeyEntryResolver.FAILING));
            } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
                throw new PullFault("a host key of the pack cannot be read", e);
            }
        }
        return keys;
    }

    private int pull(SftpClient sftp, Landing landing) throws IOException {
        int landed = 0;
        for (Remote remote : remotes(sftp)) {
            if (!landing.known(remote.path(), remote.version())) {
                Path part = begin(landing, remote);
                fetch(sftp, remote, part);
                land(landing, remote, part);
                landed++;
            }
        }
        return landed;
    }

    private List<Remote> remotes(SftpClient sftp) throws IOException {
        PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + connector.pattern());
        List<Remote> remotes = new ArrayList<>();
        for (SftpClient.DirEntry entry : sftp.readDir(connector.folder())) {
            SftpClient.Attributes attributes = entry.getAttributes();
            String name = entry.getFilename();
            if (attributes.isRegularFile()
                    && !name.startsWith(".")
                    && wanted.matches(Path.of(name).getFileName())) {
                String path = connector.folder() + (connector.folder().endsWith("/") ? "" : "/") + name;
                remotes.add(new Remote(
                        name,
                        path,
                        attributes.getSize(),
                        attributes.getModifyTime() == null
                                ? Instant.MAX
                                : attributes.getModifyTime().toInstant()));
            }
        }
        remotes.sort(Comparator.comparing(Remote::changed).thenComparing(Remote::name));
        return remotes;
    }

    private static Path begin(Landing landing, Remote remote) {
        try {
            return landing.part(remote.path(), remote.version());
        } catch (IOException failure) {
            throw new OurDisk(failure);
        }
    }

    private static void land(Landing landing, Remote remote, Path part) {
        try {
            landing.land(part, remote.name(), remote.changed(), remote.path(), remote.version());
        } catch (IOException failure) {
            throw new OurDisk(failure);
        }
    }

    private static void fetch(SftpClient sftp, Remote remote, Path part) throws IOException {
        long have = size(part);
        if (have > remote.size()) {
            have = 0;
        }
        try (InputStream in = sftp.read(remote.path(), BUFFER)) {
            if (have > 0 && in.skip(have) != have) {
                throw new IOException(remote.path() + " cannot be taken up where it broke off");
            }
            copy(in, part, have > 0);
        }
        if (size(part) != remote.size()) {
            throw new IOException(remote.path() + " changed while it was fetched");
        }
    }

    private static void copy(InputStream in, Path part, boolean append) throws IOException {
        StandardOpenOption how = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = open(part, how)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                write(out, buffer, read);
            }
        }
    }

    private static OutputStream open(Path part, StandardOpenOption how) {
        try {
            return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException failure) {
            throw new OurDisk(failure);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException failure) {
            throw new OurDisk(failure);
        }
    }

    private static long size(Path part) {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException failure) {
            throw new OurDisk(failure);
        }
    }

    /** Carries a failure of our own disk past those of the other side. */
    private static final class OurDisk extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialised: it lives within one pull
        private final IOException failure;

        OurDisk(IOException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
