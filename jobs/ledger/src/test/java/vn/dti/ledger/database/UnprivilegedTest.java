package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What root does, since PostgreSQL refuses to be run by it. */
class UnprivilegedTest {
    @TempDir
    Path data;

    @BeforeEach
    void onlyAsRoot() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "not root");
        // A folder for one user only is closed to nobody.
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void withoutNamespacesNobodyRunsTheServer() throws Exception {
        Path folder = data.resolve("db");
        try (SharedServer shared = SharedServer.join(folder, Unprivileged.NOBODY)) {
            assertThat(Files.getAttribute(folder.resolve("cluster"), "unix:uid"))
                    .isEqualTo(65534);
            assertThat(Files.getPosixFilePermissions(folder.resolve("secret")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(shared.server().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aFolderGoesOverToWhoeverRunsTheServerNow() throws Exception {
        Unprivileged here = Unprivileged.here();
        Assumptions.assumeTrue(here == Unprivileged.NAMESPACE, "no user namespaces here");
        Path folder = data.resolve("db");
        SharedServer.join(folder, here).close();
        SharedServer.join(folder, Unprivileged.NOBODY).close();
        SharedServer.join(folder, here).close();
        assertThat(Files.getAttribute(folder.resolve("cluster/PG_VERSION"), "unix:uid"))
                .isEqualTo(0);
    }
}
