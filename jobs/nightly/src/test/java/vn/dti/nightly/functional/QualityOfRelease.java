package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.schemas.extract.Field;

/** The quality table of a release, against a count of its own over the accepted files. */
record QualityOfRelease(Path data, Release release) {
    private static final List<Field> FIELDS =
            Arrays.stream(Field.values()).filter(field -> !field.personal()).toList();

    void isWhatTheAcceptedFilesHold() throws SQLException, IOException {
        everyNullIsExplained();
        everyMeasureIsCounted();
        theLateAreThoseOfTheFigures();
        assertThat(rows("select count(*) > 5000, count(distinct (sequence, unit, field, kind)) = count(*),"
                        + " sum(count) > 0 from $quality"))
                .containsExactly("true|true|true");
        assertThat(Files.readString(release.folder().resolve("datapackage.json")))
                .contains("quality/quality.parquet", "\"Trên tổng số\"");
    }

    /** A null is an empty or unreadable cell or an absent column, less where a default was taken. */
    private void everyNullIsExplained() throws SQLException {
        String nulls = FIELDS.stream()
                .map(field -> "select delivery, '" + field.key() + "' as field, count(*) filter (" + field.key()
                        + " is null)::bigint as n from $accepted group by delivery")
                .collect(Collectors.joining(" union all "));
        String said =
                "select d.delivery, q.field, sum(case q.kind when 'DEFAULTED' then -q.count else q.count end)::bigint"
                        + " as n from $quality q join $deliveries d using (sequence)"
                        + " where q.kind in ('EMPTY', 'UNREADABLE', 'ABSENT', 'DEFAULTED') group by all";
        same(nulls, said);
        assertThat(rows("select count(*) > 0 from (" + nulls + ") where n > 0")).containsExactly("true");
    }

    private void everyMeasureIsCounted() throws SQLException {
        String ended = "coalesce(finished_at, returned_at)";
        String asked = "(supplement_requested_at is not null or supplement_requests > 0)";
        String counted = String.join(
                " union all ",
                measure("channel", "DEFAULTED", "not channel_given", "true"),
                measure("due_at", "NO_DUE", "due_at is null", "true"),
                measure(
                        "due_at",
                        "DUE_FROM_LIMIT",
                        "due_at is null and procedure_code in (select code from $procedures where limit_unit is not null)",
                        "due_at is null"),
                measure(
                        "finished_at",
                        "SET_TO_DUE",
                        "date_trunc('second', due_at) = date_trunc('second', " + ended + ")",
                        "due_at is not null and " + ended + " is not null"),
                measure(
                        "supplement_completed_at",
                        "SUPPLEMENT_OPEN",
                        asked + " and supplement_completed_at is null",
                        asked),
                measure(
                        "resumed_at",
                        "SUSPENSION_OPEN",
                        "suspended_at is not null and resumed_at is null",
                        "suspended_at is not null"));
        String said = "select d.delivery, q.field, q.kind, q.count, q.total from $quality q join $deliveries d"
                + " using (sequence) where q.kind in ('NO_DUE', 'DUE_FROM_LIMIT', 'SET_TO_DUE', 'SUPPLEMENT_OPEN',"
                + " 'SUSPENSION_OPEN') or (q.field = 'channel' and q.kind = 'DEFAULTED')";
        assertThat(rows(said + " except (" + counted + ")"))
                .as("said otherwise")
                .isEmpty();
        // Where a source lacks the columns nothing is said, and then there is nothing to count.
        assertThat(rows("select * from (" + counted + ") where total > 0 except (" + said + ")"))
                .as("not said")
                .isEmpty();
        for (String kind : List.of("NO_DUE", "DUE_FROM_LIMIT", "SUPPLEMENT_OPEN")) {
            assertThat(rows("select sum(count) > 0 from $quality where kind = '" + kind + "'"))
                    .as(kind)
                    .containsExactly("true");
        }
    }

    private static String measure(String field, String kind, String counted, String of) {
        return "select delivery, '" + field + "' as field, '" + kind + "' as kind, count(*) filter (" + counted
                + ")::bigint as count, count(*) filter (" + of + ")::bigint as total from $accepted group by delivery";
    }

    private void theLateAreThoseOfTheFigures() throws SQLException {
        same(
                "select unit, office from $quality where kind = 'NOT_DELIVERED' and sequence = 0 and field = ''",
                "select distinct unit, unit from $figures where indicator = 'received' and role = 'RESOLVING'"
                        + " and dimension = 'ALL' and unit_level in ('AGENCY', 'COMMUNE') and period = '"
                        + release.folder().getParent().getFileName() + "' and units_delivered = 0");
    }

    private void same(String one, String other) throws SQLException {
        assertThat(rows("(" + one + ") except (" + other + ")")).isEmpty();
        assertThat(rows("(" + other + ") except (" + one + ")")).isEmpty();
    }

    private List<String> rows(String sql) throws SQLException {
        return release.query(sql.replace(
                        "$accepted",
                        "(select *, parse_filename(filename, true) as delivery from read_parquet('" + data
                                + "/accepted/*-????????????????.parquet', filename = true, union_by_name = true)"
                                + " where parse_filename(filename, true) in (select delivery from $deliveries))")
                .replace("$quality", "'" + release.folder() + "/quality/quality.parquet'")
                .replace("$deliveries", "'" + release.folder() + "/reference/deliveries.parquet'")
                .replace("$procedures", "'" + release.folder() + "/reference/procedures.parquet'"));
    }
}
