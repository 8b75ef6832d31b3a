package vn.dti.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.dataset.MeasureRequest;

/** A real Spark on a real PostgreSQL, one of each for a class of tests. */
public abstract class SparkTest {
    @TempDir
    protected static Path data;

    protected static EmbeddedPostgres postgres;
    protected static SparkSession session;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setConnectConfig("sslmode", "disable")
                .start();
        session = Sessions.open(request("2026-10", "2026-10-31", data.resolve("staging")), "");
    }

    @AfterAll
    static void close() throws IOException {
        session.stop();
        postgres.close();
    }

    protected static MeasureRequest request(String month, String date, Path staging) {
        return new MeasureRequest(
                month,
                "p" + date.replace("-", ""),
                date,
                "test",
                data.toString(),
                null,
                staging.toString(),
                postgres.getJdbcUrl("postgres", "postgres"),
                "postgres",
                "identity-of-" + date,
                data.resolve("result.json").toString());
    }
}
