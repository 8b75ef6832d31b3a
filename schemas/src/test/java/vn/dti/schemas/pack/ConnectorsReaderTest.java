package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code connectors.yaml}: what it says, what is refused, and that it is no part of a night's identity. */
class ConnectorsReaderTest {
    private static final String GOOD = """
            connectors:
              hoan-kiem:
                kind: SFTP
                office: H26.105
                host: sftp.example.vn
                user: dti
                secret: DTI_SFTP_H26_105
                host_keys: ["ssh-ed25519 AAAAC3Nz"]
                folder: /xuat
                pattern: "*.csv"
              so-xay-dung:
                kind: JDBC
                office: H26.18
                url: jdbc:postgresql://db.example.vn/motcua
                user: doc
                secret: DTI_DB_H26_18
                query: |
                  select ma_ho_so as "Mã hồ sơ"
                  from ho_so
              cua-nam:
                kind: HTTP
                office: H26.106
                url: https://api.example.vn/ho-so
                secret: DTI_API_H26_106
                records: data.items
                first_page: 0
                size: 200
            """;

    @TempDir
    private Path folder;

    private Pack pack(String connectors) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: thu\ntitle_vi: Thử\ntitle_en: Test\nextends: hanoi\n");
        Files.writeString(folder.resolve("connectors.yaml"), connectors);
        return PackLoader.load(folder);
    }

    @Test
    void saysWhereExtractsAreFetched() throws IOException {
        assertThat(pack(GOOD).connectors())
                .containsExactly(
                        new Connector.Sftp(
                                "hoan-kiem",
                                "H26.105",
                                "sftp.example.vn",
                                22,
                                "dti",
                                "DTI_SFTP_H26_105",
                                List.of("ssh-ed25519 AAAAC3Nz"),
                                "/xuat",
                                "*.csv"),
                        new Connector.Jdbc(
                                "so-xay-dung",
                                "H26.18",
                                "jdbc:postgresql://db.example.vn/motcua",
                                "doc",
                                "DTI_DB_H26_18",
                                "select ma_ho_so as \"Mã hồ sơ\"\nfrom ho_so",
                                null),
                        new Connector.Http(
                                "cua-nam",
                                "H26.106",
                                URI.create("https://api.example.vn/ho-so"),
                                "DTI_API_H26_106",
                                "data.items",
                                "page",
                                0,
                                "size",
                                200));
        assertThat(PackLoader.load("hanoi").connectors()).isEmpty();
    }

    /** Another password file or server changes no figure, so it must not make another edition. */
    @Test
    void isNoPartOfTheDigest() throws IOException {
        String before = pack(GOOD).digest();
        assertThat(pack(GOOD.replace("sftp.example.vn", "sftp2.example.vn")).digest())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: SFTP|kind: FTP|3|is not one of SFTP",
                "office: H26.105|office: H26.9999|4|neither a unit",
                "secret: DTI_SFTP_H26_105|secret: hunter2|7|not the name of an environment variable",
                "jdbc:postgresql://db.example.vn/motcua|jdbc:postgresql://db.example.vn/motcua?password=x|14|no password",
                "https://api.example.vn/ho-so|https://a:b@api.example.vn/ho-so|23|no user or password",
                "https://api.example.vn/ho-so|file:///etc/passwd|23|https",
                "size: 200|size: 0|27|from 1 to",
                "first_page: 0|first: 0|26|not a key",
                "hoan-kiem:|Hoàn Kiếm:|2|is no name",
            })
    void refusesWithFileAndLine(String from, String to, int line, String problem) {
        assertThatThrownBy(() -> pack(GOOD.replace(from, to)))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("connectors.yaml")
                .hasMessageContaining(Integer.toString(line))
                .hasMessageContaining(problem);
    }
}
