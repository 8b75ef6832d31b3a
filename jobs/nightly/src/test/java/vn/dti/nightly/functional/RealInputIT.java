package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.figures.indicator.Identities;

/** The two real inputs through whole nights: the tables of the first issue, and the identities on every unit and period. */
class RealInputIT {
    @TempDir
    private Path data;

    @Test
    void theDutchPermits() throws IOException, InterruptedException, SQLException {
        Inputs.receipt(data);
        Dti dti = new Dti(data, Dti.pack("receipt"));

        Dti.Ended month = dti.run("nightly", "--date", "2011-10-31");
        assertThat(month.exit()).as(month.toString()).isZero();
        assertThat(month.error()).contains("1,432 rows accepted, 2 set aside");
        assertThat(data.resolve("inbox/receipt/receipt_cases.csv")).doesNotExist();
        assertThat(setAside()).containsExactly("case-10862", "case-8267");

        Release october = Release.of(data, "2011-10/p20111031");
        assertThat(row(october.city("PERMITS", "MONTH", "2011-10")))
                .containsExactly(107L, 102L, 176L, 124L, 124L, 99L, 25L, 159L, 36L);
        assertThat(Identities.violations(october.figures())).isEmpty();

        Dti.Ended year = dti.run("nightly", "--date", "2011-12-31");
        assertThat(year.exit()).as(year.toString()).isZero();
        Release december = Release.of(data, "2011-12/p20111231");
        assertThat(row(december.city("PERMITS", "YEAR", "2011")))
                .containsExactly(1092L, 975L, 215L, 1162L, 1162L, 824L, 338L, 145L, 46L);
        assertThat(Identities.violations(december.figures())).isEmpty();
        assertThat(data.resolve("releases/latest.json")).content().contains("2011-12/p20111231");
    }

    @Test
    void bostonsRequests() throws IOException, InterruptedException, SQLException {
        Path raw = Inputs.boston(data);
        Path kept = Files.copy(raw, data.resolve("cases.csv"));
        Dti dti = new Dti(data, Dti.pack("boston"));

        Dti.Ended month = dti.run("nightly", "--date", "2025-11-30");
        assertThat(month.exit()).as(month.toString()).isZero();
        assertThat(month.error()).contains("5,473 rows accepted, 0 set aside");
        Release november = Release.of(data, "2025-11/p20251130");
        assertThat(row(november.city("HUB", "MONTH", "2025-11")))
                .containsExactly(1298L, 670L, 316L, 870L, 870L, 709L, 161L, 744L, 674L);
        assertThat(Identities.violations(november.figures())).isEmpty();

        Dti.Ended year = dti.run("nightly", "--date", "2025-12-31");
        assertThat(year.exit()).as(year.toString()).isZero();
        Release december = Release.of(data, "2025-12/p20251231");
        assertThat(row(december.city("HUB", "YEAR", "2025")))
                .containsExactly(4134L, 1438L, 0L, 3073L, 3069L, 2568L, 501L, 1061L, 1004L);
        assertThat(Identities.violations(december.figures())).isEmpty();
        assertThat(contradictions(december, kept)).isEmpty();
    }

    /** The columns of the tables, in their order. */
    private static List<Long> row(Map<String, Long> city) {
        return List.of(
                city.get("received"),
                city.get("received_online"),
                city.get("opening_stock"),
                city.get("resolved"),
                city.get("on_time_rate/"),
                city.get("on_time_rate"),
                city.get("resolved_late"),
                city.get("closing_stock"),
                city.get("overdue_open"));
    }

    private List<String> setAside() throws SQLException {
        return Release.DuckDb.rows("select dossier_code from '" + data + "/accepted/*.setaside.parquet' order by 1");
    }

    /** Closed cases with a target whose own flag says otherwise than our times; of all, whatever day they end on. */
    private static List<String> contradictions(Release release, Path csv) throws SQLException {
        List<String> rows = release.query("select count(*) from $dossiers d join read_csv('" + csv
                + "', all_varchar = true) c on c.case_id = d.dossier_code where c.case_status = 'Closed'"
                + " and d.due_at is not null and d.finished_at is not null");
        assertThat(Long.parseLong(rows.get(0))).isGreaterThan(2_000);
        return release.query("select d.dossier_code from $dossiers d join read_csv('" + csv
                + "', all_varchar = true) c on c.case_id = d.dossier_code where c.case_status = 'Closed'"
                + " and d.due_at is not null and d.finished_at is not null"
                + " and (d.finished_at <= d.due_at) <> (c.on_time = 'ONTIME')");
    }
}
