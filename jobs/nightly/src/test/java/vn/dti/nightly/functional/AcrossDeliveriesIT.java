package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three files of one ward in one night, each held against the one before: the second closes a dossier back in time and moves a due
 * time, the third opens a finished one again. Another ward's file of the same dossiers is held against nothing.
 */
class AcrossDeliveriesIT {
    private static final String HEAD = "Mã hồ sơ,Mã TTHC,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Trạng thái\n";

    @TempDir
    private Path data;

    @Test
    void eachDeliveryIsHeldAgainstTheOneBefore() throws IOException, InterruptedException, SQLException {
        drop(
                "H26.105/mot.csv",
                "2026-10-21T01:30:00Z",
                row(1, "07/10/2026", "") + row(2, "09/10/2026", "") + row(3, "30/10/2026", ""));
        drop(
                "H26.105/hai.csv",
                "2026-11-01T01:30:00Z",
                row(1, "07/10/2026", "06/10/2026") + row(2, "30/11/2026", "") + row(3, "30/10/2026", "22/10/2026"));
        drop(
                "H26.105/ba.csv",
                "2026-11-02T01:30:00Z",
                row(1, "07/10/2026", "06/10/2026") + row(2, "30/11/2026", "") + row(3, "30/10/2026", ""));
        drop("H26.106/khac.csv", "2026-11-03T01:30:00Z", row(1, "30/11/2026", "06/10/2026"));

        Dti.Ended night = new Dti(data, "hanoi").run("intake");

        assertThat(night.exit()).as(night.toString()).isZero();
        assertThat(Release.DuckDb.rows("select file, \"row\", code, severity from '" + data
                        + "/receipts/*/*/findings.parquet' where code[1] in ('A', 'H') order by all"))
                .containsExactly(
                        "ba.csv|4|A101_WENT_BACKWARDS|WARNING",
                        "hai.csv|2|H003_CLOSED_BACK_IN_TIME|WARNING",
                        "hai.csv|3|H004_DUE_MOVED_AFTER_PASSED|WARNING");
        assertThat(Release.DuckDb.rows("select count(*) from '" + data + "/accepted/*.parquet'"))
                .containsExactly("10");
    }

    private static String row(int number, String due, String finished) {
        return "H26.105-261005-000" + number + ",1.001193," + (number == 3 ? "20" : "05") + "/10/2026 08:00," + due
                + " 17:00," + (finished.isEmpty() ? ",IN_PROGRESS" : finished + " 16:00,FINISHED") + "\n";
    }

    private void drop(String path, String changed, String rows) throws IOException {
        Inputs.drop(data, path, (HEAD + rows).getBytes(StandardCharsets.UTF_8), Instant.parse(changed));
    }
}
