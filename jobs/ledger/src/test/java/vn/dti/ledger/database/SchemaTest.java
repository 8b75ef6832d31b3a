package vn.dti.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Datasets;

/** What the tables themselves refuse, whoever writes. */
class SchemaTest {
    private static final String SHA = "0".repeat(64);

    private final Database database = LedgerServer.emptied();

    @Test
    void figuresHaveTheColumnsOfTheContractInItsOrder() {
        List<String> columns = database.jdbc()
                .sql("select column_name from information_schema.columns"
                        + " where table_schema = 'dti' and table_name = 'figure' order by ordinal_position")
                .query(String.class)
                .list();
        assertThat(columns)
                .isEqualTo(Datasets.FIGURES.columns().stream().map(Column::name).toList());
    }

    @Test
    void figuresAreMissingWhereTheContractSaysSoAndOnlyThere() {
        List<String> nullable = database.jdbc()
                .sql("select column_name from information_schema.columns where table_schema = 'dti'"
                        + " and table_name = 'figure' and is_nullable = 'YES' order by ordinal_position")
                .query(String.class)
                .list();
        assertThat(nullable)
                .isEqualTo(Datasets.FIGURES.columns().stream()
                        .filter(Column::nullable)
                        .map(Column::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "READ, 0, 0, 0, 0, ",
        "CHECKED, 10, 7, 2, 0, ",
        "REFUSED, 0, 0, 0, 0, ",
        "CHECKED, 10, 7, 2, 1, FILE_UNREADABLE"
    })
    void aDeliveryThatDoesNotAddUpIsRefused(
            String state, int read, int accepted, int setAside, int blank, String refusal) {
        assertThatThrownBy(() -> deliver("a", 1, state, read, accepted, setAside, blank, refusal))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDeliveryThatAddsUpIsTaken() {
        deliver("a", 1, "CHECKED", 10, 7, 2, 1, null);
        deliver("b", 2, "REFUSED", 0, 0, 0, 0, "FILE_UNREADABLE");
        assertThat(count("delivery")).isEqualTo(2);
    }

    @Test
    void twoDeliveriesNeverShareAPlaceInTheOrder() {
        deliver("a", 1, "CHECKED", 10, 7, 2, 1, null);
        assertThatThrownBy(() -> deliver("b", 1, "CHECKED", 10, 7, 2, 1, null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aFindingBelongsToADelivery() {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("insert into dti.finding_count values ('nobody', 'DATE_ORDER', 'ERROR', 1)")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, , ", "PUBLISHED, sha, ", "PUBLISHED, , 1", "BUILDING, sha, 1", "FROZEN, sha, 1"})
    void anEditionIsPublishedWithManifestAndPlaceOrNotAtAll(String state, String manifest, Long order) {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("insert into dti.edition values"
                                + " ('2026-10', 'p20261031', '2026-10-31', 1, ?, 'd', 'p', 'v', ?, ?)")
                        .param(state)
                        .param(manifest == null ? null : SHA)
                        .param(order)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDataDirectoryHasOneOwner() {
        database.jdbc()
                .sql("insert into dti.data_directory values (true, 'hanoi', localtimestamp)")
                .update();
        for (String only : List.of("true", "false")) {
            assertThatThrownBy(() -> database.jdbc()
                            .sql("insert into dti.data_directory values (" + only + ", 'other', localtimestamp)")
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private void deliver(
            String id, long sequence, String state, int read, int accepted, int setAside, int blank, String refusal) {
        database.jdbc()
                .sql("""
                        insert into dti.delivery (id, office, source, profile_digest, file, sha256, arrived_at, sequence,
                          state, rows_read, rows_accepted, rows_set_aside, rows_blank, refusal_code)
                        values (?, 'H26.1', 'standard', 'd', 'a.csv', ?, localtimestamp, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(SHA)
                .param(sequence)
                .param(state)
                .param(read)
                .param(accepted)
                .param(setAside)
                .param(blank)
                .param(refusal)
                .update();
    }

    private long count(String table) {
        return database.jdbc()
                .sql("select count(*) from dti." + table)
                .query(Long.class)
                .single();
    }
}
