package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path data;

    @Test
    void opensAnEmbeddedServerWithItsSchema() {
        try (Database database = Database.open(data, Map.of())) {
            assertThat(database.jdbc()
                            .sql("select count(*) from batch.batch_job_instance")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
