package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose files are fetched: of two wards by one SFTP server, of a third by a service that is down. */
class PullIT {
    private static final String SECRET = "kh0ng-g4i-l4i";
    private static final String HEAD = "Mã hồ sơ,Mã TTHC,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Trạng thái\n";

    @TempDir
    private Path folder;

    @Test
    void aSourceThatIsDownCostsItsOwnFiguresOnly() throws Exception {
        Path root = Files.createDirectories(folder.resolve("server"));
        SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider(folder.resolve("key"));
        keys.setAlgorithm("EC");
        try (SshServer server = SshServer.setUpDefaultServer()) {
            server.setHost("127.0.0.1");
            server.setPort(0);
            server.setKeyPairProvider(keys);
            server.setPasswordAuthenticator((user, password, session) -> password.equals(SECRET));
            server.setFileSystemFactory(new VirtualFileSystemFactory(root));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
            server.start();
            String key = PublicKeyEntry.toString(
                    keys.loadKeys(null).iterator().next().getPublic());
            put(root, "hoan-kiem/thang-10.csv", row("H26.105", 1) + row("H26.105", 2));
            put(root, "cua-nam/thang-10.csv", row("H26.106", 1));
            Path data = folder.resolve("data");
            Dti dti = new Dti(data, pack(server.getPort(), key)).with("DTI_MAT_KHAU", SECRET);

            Dti.Ended night = dti.run("nightly", "--date", "2026-10-31");

            assertThat(night.exit()).as(night.toString()).isZero();
            assertThat(night.error())
                    .contains("hoan-kiem: fetched 1 files of H26.105.")
                    .contains("cua-nam: fetched 1 files of H26.106.")
                    .contains("ba-dinh: could not fetch of H26.107")
                    .contains("It has never delivered");
            Release release = Release.of(data, "2026-10/p20261031");
            assertThat(
                            release.query(
                                    "select unit, state, numerator::int from $figures where indicator = 'received' and period = '2026-10'"
                                            + " and role = 'RESOLVING' and dimension = 'ALL' and unit in ('H26.105', 'H26.106', 'H26.107') order by unit"))
                    .containsExactly("H26.105|MEASURED|2", "H26.106|MEASURED|1", "H26.107|NOT_PROVIDED|null");

            Dti.Ended intake = dti.run("intake");
            assertThat(intake.exit()).isZero();
            assertThat(intake.error()).contains("cua-nam: nothing new of H26.106.", "ba-dinh: could not fetch");
            Dti.Ended again = dti.run("pull");
            assertThat(again.exit()).as("one of them is down").isEqualTo(1);
            assertThat(again.error()).contains("hoan-kiem: nothing new of H26.105.");
            assertThat(dti.run("pull", "hoan-kiem", "cua-nam").exit()).isZero();
            Dti.Ended unknown = dti.run("pull", "tay-ho");
            assertThat(unknown.exit()).isEqualTo(2);
            assertThat(unknown.error()).contains("There is no connector tay-ho", "hoan-kiem, cua-nam, ba-dinh");
            assertThat(Stream.of(night, again, unknown).map(Dti.Ended::toString))
                    .noneMatch(text -> text.contains(SECRET));
            nowhere(data, SECRET);
        }
    }

    /** The secret is in no file that the night leaves. */
    private static void nowhere(Path data, String secret) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(secret)).as(file.toString()).isFalse();
            }
        }
    }

    private String pack(int port, String key) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(
                pack.resolve("pack.yaml"), "name: thu\ntitle_vi: Thành phố thử\ntitle_en: Test city\nextends: hanoi\n");
        Files.writeString(
                pack.resolve("connectors.yaml"),
                "connectors:\n" + sftp("hoan-kiem", "H26.105", port, key) + sftp("cua-nam", "H26.106", port, key)
                        + "  ba-dinh:\n    kind: HTTP\n    office: H26.107\n    url: http://127.0.0.1:1/ho-so\n"
                        + "    secret: DTI_MAT_KHAU\n");
        return pack.toString();
    }

    private static String sftp(String name, String office, int port, String key) {
        return "  " + name + ":\n    kind: SFTP\n    office: " + office + "\n    host: 127.0.0.1\n    port: " + port
                + "\n    user: dti\n    secret: DTI_MAT_KHAU\n    host_keys: [\"" + key + "\"]\n    folder: /" + name
                + "\n    pattern: \"*.csv\"\n";
    }

    private static void put(Path root, String path, String rows) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + rows);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
    }

    private static String row(String office, int number) {
        return office + "-261005-000" + number
                + ",1.001193,05/10/2026 08:00,07/10/2026 17:00,06/10/2026 16:00,FINISHED\n";
    }
}
