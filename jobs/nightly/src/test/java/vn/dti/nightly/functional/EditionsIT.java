package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.figures.indicator.Identities;
import vn.dti.schemas.dataset.Figure;

/** The life of a month: preliminary night by night, a file that comes late, closed, a file that comes too late, revised. */
class EditionsIT {
    @TempDir
    private Path data;

    private int sent;

    @Test
    void aMonthIsPreliminaryThenFrozenThenRevised() throws IOException, InterruptedException, SQLException {
        Dti dti = new Dti(data, Dti.pack("receipt"));
        Dti.Ended empty = dti.run("close", "--month", "2011-10");
        assertThat(empty.exit()).as(empty.toString()).isEqualTo(1);
        assertThat(empty.out()).contains("MISSING\t");
        assertThat(empty.error()).contains("Did not close 2011-10").contains("--despite");

        assertThat(dti.run("close", "--month", "2011-10", "--dry-run").exit()).isEqualTo(1);

        send(0, 1);
        night(dti, "2011-10-31");
        Release lastNight = Release.of(data, "2011-10/p20111031");

        // The office sends on 3 November what October still lacked.
        send(1);
        Dti.Ended late = night(dti, "2011-11-03");
        assertThat(late.out()).contains("2011-10/p20111103").contains("2011-11/p20111103");
        Release thirdNight = Release.of(data, "2011-10/p20111103");
        assertThat(received(thirdNight)).isGreaterThan(received(lastNight));
        assertThat(Files.readString(data.resolve("releases/latest.json")))
                .contains("\"path\" : \"2011-11/p20111103\"")
                .contains("\"path\" : \"2011-10/p20111103\"");

        Dti.Ended look = dti.run("close", "--month", "2011-10", "--dry-run");
        assertThat(look.exit()).as(look.toString()).isZero();
        assertThat(look.out()).contains("SET_ASIDE\treceipt").doesNotContain("MISSING");
        assertThat(data.resolve("releases/2011-10/r1")).doesNotExist();

        Dti.Ended close = dti.run("close", "--month", "2011-10", "--today", "2011-11-03");
        assertThat(close.exit()).as(close.toString()).isZero();
        Release r1 = Release.of(data, "2011-10/r1");
        Map<String, String> bytes = r1.digests();
        assertThat(figures(r1)).isEqualTo(figures(thirdNight));
        assertThat(r1.query("select frozen, reason from '" + r1.folder() + "/reference/edition.parquet'"))
                .containsExactly("true|null");

        // Too late: nights leave the closed month alone, and closing again is not the way.
        send();
        Dti.Ended after = night(dti, "2011-11-04");
        assertThat(after.error()).contains("The month 2011-10 is closed (2011-10/r1)");
        assertThat(data.resolve("releases/2011-10/p20111104")).doesNotExist();
        adjustedAfterClosing(r1, Release.of(data, "2011-11/p20111104"));
        comparedAsPublished(r1, Release.of(data, "2011-11/p20111104"));
        assertThat(dti.run("close", "--month", "2011-10").exit()).isEqualTo(2);
        assertThat(dti.run("revise", "--month", "2011-11", "--reason", "x").exit())
                .isEqualTo(2);

        Dti.Ended revise = dti.run("revise", "--month", "2011-10", "--reason", "Tệp đến muộn");
        assertThat(revise.exit()).as(revise.toString()).isZero();
        Release r2 = Release.of(data, "2011-10/r2");
        assertThat(r1.digests()).as("a frozen edition does not change").isEqualTo(bytes);
        assertThat(r2.city("PERMITS", "MONTH", "2011-10")).containsEntry("received", 107L);
        assertThat(Identities.violations(r2.figures())).isEmpty();
        assertThat(r2.query("select supersedes, reason from '" + r2.folder() + "/reference/edition.parquet'"))
                .containsExactly("2011-10/r1|Tệp đến muộn");
        changesAreExactlyWhatMoved(r1, r2);
        theDifferenceAddsUp(dti, r1, r2);

        Dti.Ended again = dti.run("revise", "--month", "2011-10", "--reason", "Lần nữa");
        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(again.error()).contains("nothing to do");
        assertThat(data.resolve("releases/2011-10/r3")).doesNotExist();
    }

    /** {@code why} between the two editions: each list of parts adds up to the whole. */
    private void theDifferenceAddsUp(Dti dti, Release r1, Release r2) throws IOException, InterruptedException {
        Dti.Ended why = dti.run(
                "why", "--from", "2011-10/r1", "--to", "2011-10", "--unit", "PERMITS", "--indicator", "received");
        assertThat(why.exit()).as(why.toString()).isZero();
        long difference = received(r2) - received(r1);
        assertThat(difference).isPositive();
        assertThat(why.out()).contains("WHOLE\tPERMITS\t" + received(r1) + "\t\t107\t\t" + difference + "\n");
        Map<String, Long> sums = why.out()
                .lines()
                .skip(2)
                .map(line -> line.split("\t"))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.summingLong(cells -> Long.parseLong(cells[6]))));
        assertThat(sums).containsKeys("UNIT", "CHANNEL", "PROCEDURE");
        assertThat(sums.values()).containsOnly(difference);
        assertThat(dti.run(
                                "why",
                                "--from",
                                "2011-09",
                                "--to",
                                "2011-10",
                                "--unit",
                                "PERMITS",
                                "--indicator",
                                "received")
                        .exit())
                .as("no edition of September")
                .isEqualTo(2);
    }

    /** November opens with what October closed with as published, and the dossiers that came too late. */
    private void adjustedAfterClosing(Release r1, Release november) throws IOException, SQLException {
        String adjusted = "'" + november.folder() + "/reference/adjusted.parquet'";
        long closing =
                Objects.requireNonNull(r1.city("PERMITS", "MONTH", "2011-10").get("closing_stock"));
        long opening = Objects.requireNonNull(
                november.city("PERMITS", "MONTH", "2011-11").get("opening_stock"));
        assertThat(opening).isGreaterThan(closing);
        assertThat(Release.DuckDb.rows(
                        "select count(*) filter (change = 'ADDED') - count(*) filter (change = 'REMOVED')" + " from "
                                + adjusted))
                .containsExactly(Long.toString(opening - closing));
        assertThat(Release.DuckDb.rows("select distinct published from " + adjusted))
                .containsExactly("2011-10/r1");
        String open = "received_at < timestamp '2011-11-01' and (coalesce(finished_at, returned_at) is null"
                + " or coalesce(finished_at, returned_at) >= timestamp '2011-11-01')";
        assertThat(november.query("select dossier_code from " + adjusted + " where change = 'ADDED' except select"
                        + " dossier_code from $dossiers where " + open))
                .isEmpty();
        assertThat(r1.query("select dossier_code from " + adjusted + " where change = 'ADDED' intersect select"
                        + " dossier_code from $dossiers where " + open))
                .isEmpty();
    }

    /** November's night carries what r1 said of October, and says in the report by how much more is known since. */
    private void comparedAsPublished(Release r1, Release november) throws SQLException {
        String published = "'" + november.folder() + "/reference/published.parquet'";
        String of = " where role = 'RESOLVING' and dimension = 'ALL' and period = '2011-10' order by all";
        List<String> said = Release.DuckDb.rows("select * from " + published + " order by all");
        assertThat(said).isNotEmpty().isEqualTo(r1.query("select * from $figures" + of));
        assertThat(november.query("select count(*) from " + published + " p join $figures n using (period, role, unit,"
                        + " dimension, member, indicator) where p.indicator = 'received' and p.unit = 'PERMITS'"
                        + " and n.numerator > p.numerator"))
                .as("what came late is known now, and was not published")
                .containsExactly("1");
    }

    /** Independently of the program: the two figure files compared by DuckDB. */
    private void changesAreExactlyWhatMoved(Release r1, Release r2) throws SQLException {
        String key = "period_kind, period, role, unit, dimension, member, indicator";
        List<String> moved = r2.query("select " + key + ", r1.state, r1.numerator, r1.denominator,"
                + " r2.state, r2.numerator, r2.denominator"
                + " from '" + r1.folder() + "/figures/*.parquet' r1 full join $figures r2 using (" + key + ")"
                + " where (r1.state, r1.numerator, r1.denominator)"
                + " is distinct from (r2.state, r2.numerator, r2.denominator) order by all");
        List<String> said = r2.query("select " + key + ", state_before, numerator_before, denominator_before,"
                + " state, numerator, denominator from '" + r2.folder() + "/reference/changes.parquet' order by all");
        assertThat(said).isNotEmpty().isEqualTo(moved);
        assertThat(r2.query("select distinct deliveries from '" + r2.folder() + "/reference/changes.parquet'"))
                .containsExactlyElementsOf(r2.query("select string_agg(delivery, ', ') from '" + r2.folder()
                        + "/reference/deliveries.parquet' where delivery not in (select delivery from '"
                        + r1.folder() + "/reference/deliveries.parquet')"));
    }

    /** Sends the permits without every twentieth dossier of the given remainders. */
    private void send(Integer... without) throws IOException {
        List<String> lines = Files.readAllLines(Inputs.shared("receipt_cases.csv"), StandardCharsets.UTF_8);
        TreeSet<Integer> left = new TreeSet<>(List.of(without));
        String text = IntStream.range(0, lines.size())
                .filter(line -> line == 0 || !left.contains(line % 20))
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n", "", "\n"));
        Inputs.drop(
                data,
                "receipt/cases-" + sent + ".csv",
                text.getBytes(StandardCharsets.UTF_8),
                Inputs.ARRIVED.plus(Duration.ofDays(sent++)));
    }

    private static Dti.Ended night(Dti dti, String date) throws IOException, InterruptedException {
        Dti.Ended night = dti.run("nightly", "--date", date);
        assertThat(night.exit()).as(night.toString()).isZero();
        return night;
    }

    private static long received(Release release) throws IOException {
        return Objects.requireNonNull(
                release.city("PERMITS", "MONTH", "2011-10").get("received"));
    }

    /** What figures say, whatever the edition is called. */
    private static Map<String, String> figures(Release release) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        for (Figure figure : release.figures()) {
            String key = String.join(
                    " ",
                    figure.period().toString(),
                    figure.role().name(),
                    figure.unit(),
                    figure.dimension().name(),
                    figure.member(),
                    figure.indicator());
            figures.put(key, figure.state() + " " + figure.numerator() + " " + figure.denominator());
        }
        return figures;
    }
}
