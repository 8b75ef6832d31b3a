package vn.dti.nightly.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.delivery.Pulls;
import vn.dti.schemas.pack.Connector;

/** Rows of PostgreSQL, and of a database whose driver lies beside. */
class JdbcPullerTest extends PullerContract {

    @Override
    FarSide start(String secretName) {
        return new Server(secretName);
    }

    /** A table of a user of its own; that it is down is played by an address where nobody listens. */
    private static final class Server implements FarSide {
        private final String secretName;
        private final Database database = PullServer.database();
        private boolean broken;
        private boolean closed;

        Server(String secretName) {
            this.secretName = secretName;
            run("create schema if not exists mot_cua");
            run("create table if not exists mot_cua.ho_so"
                    + " (ma text, tthc text, nhan timestamp, hen timestamp, trang_thai text)");
            run(
                    "do $$ begin if not exists (select 1 from pg_roles where rolname = 'doc') then create role doc login; end if; end $$");
            run("alter role doc password '" + SECRET + "'");
            run("grant usage on schema mot_cua to doc");
            run("grant select on all tables in schema mot_cua to doc");
        }

        private void run(String sql) {
            database.jdbc().sql(sql).update();
        }

        @Override
        public void hold(List<List<String>> rows, int version) {
            run("truncate mot_cua.ho_so");
            rows.forEach(row -> database.jdbc()
                    .sql("insert into mot_cua.ho_so values (?, ?, ?::timestamp, ?::timestamp, ?)")
                    .params(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))
                    .update());
        }

        @Override
        public Connector connector() {
            String fault = broken ? " || (1 / (case when ma like '%6000' then 0 else 1 end))::text" : "";
            String query = "select ma as \"Mã hồ sơ\", tthc" + fault + " as \"Mã TTHC\", nhan as \"Ngày tiếp nhận\","
                    + " hen as \"Ngày hẹn trả\", trang_thai as \"Trạng thái\" from mot_cua.ho_so order by ma";
            return new Connector.Jdbc("jdbc", OFFICE, url(), "doc", secretName, query, null);
        }

        private String url() {
            return closed
                    ? "jdbc:postgresql://127.0.0.1:1/gone"
                    : database.url().replaceFirst("\\?.*", "");
        }

        @Override
        public Puller puller(Secrets secrets) {
            return secretsArgument -> new JdbcPuller((Connector.Jdbc) connector(), secrets).pull(secretsArgument);
        }

        @Override
        public void breakOff() {
            broken = true;
        }

        @Override
        public void mend() {
            broken = false;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Times with a zone keep their instant, nothing is an empty cell, quotes and line ends are kept, truth is a word. */
    @Test
    void writesEachTypeAsIntakeReadsIt(@TempDir Path inbox) throws Exception {
        String query =
                "select 'a\"b,c' as \"x\", null::text as \"y\", true as \"z\", timestamptz '2026-10-05 08:00:00+07' as \"t\","
                        + " 12.50::numeric as \"n\", E'hai\\ndòng' as \"l\"";

        assertThat(text(
                        inbox,
                        new Connector.Jdbc(
                                "jdbc",
                                OFFICE,
                                PullServer.database().url().replaceFirst("\\?.*", ""),
                                PullServer.database().user(),
                                "PW",
                                query,
                                null)))
                .isEqualTo("x,y,z,t,n,l\n\"a\"\"b,c\",,true,2026-10-05T01:00:00Z,12.50,\"hai\ndòng\"\n");
    }

    @Test
    void aDriverMayLieBeside(@TempDir Path inbox) throws Exception {
        Path jar = Path.of(Class.forName("org.duckdb.DuckDBDriver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(text(
                        inbox,
                        new Connector.Jdbc(
                                "jdbc", OFFICE, "jdbc:duckdb:", "", "PW", "select 42 as \"số\"", jar.toString())))
                .isEqualTo("số\n42\n");
    }

    private static String text(Path inbox, Connector.Jdbc connector) throws Exception {
        Landing landing = new Landing(
                "types",
                inbox,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                Instant.now().plusSeconds(60),
                new Pulls(PullServer.database()));
        @Nullable String password = PullServer.database().password();
        new JdbcPuller(connector, new Secrets(Map.of("PW", password.isEmpty() ? "x" : password))).pull(landing);
        try (var files = Files.list(inbox)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }
}
