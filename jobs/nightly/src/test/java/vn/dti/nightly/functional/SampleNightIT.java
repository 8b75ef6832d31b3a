package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.figures.indicator.Identities;

/** A small sample city through a night, a second night, and a night after a correction. */
class SampleNightIT {
    private static final String TOUCHED_BY_A_CHANNEL =
            "'received_online', 'received_direct', 'online_rate', 'full_process_online_rate'";

    @TempDir
    private Path data;

    @Test
    void aNightAnotherAndOneAfterACorrection() throws IOException, InterruptedException, SQLException {
        Dti dti = new Dti(data, "hanoi");
        Dti.Ended sample =
                dti.run("sample", "--out", data.resolve("inbox").toString(), "--per-month", "1200", "--months", "4");
        assertThat(sample.exit()).as(sample.toString()).isZero();
        Path kept = copyOfInbox();

        Dti.Ended first = dti.run("nightly", "--date", "2026-10-31");
        assertThat(first.exit()).as(first.toString()).isZero();
        Release release = Release.of(data, "2026-10/p20261031");
        reportsOfEveryUnit(release);
        theFormAddsUp(release);
        findingsAreTheLedgerOfFaults();
        Persons.of(kept).areNowhereIn(data);
        assertThat(Identities.violations(release.figures())).isEmpty();

        new QualityOfRelease(data, release).isWhatTheAcceptedFilesHold();
        workingTimesAreTheirRows(release);
        operatingFiguresAddUpToTheFigures(release);
        fiveFiguresAreTheirRows(dti, release);
        petitionsAreSentDeclaredOrMissing(release);
        declaredTotalsStandBesideOurs(release);
        aFormOfAWholeMonthIsTheWorkbooks(dti, release);
        aFormOfAnyDaysIsItsRows(dti, release);
        nothingChanges(dti, release);
        aCorrectionChangesItsDossiersOnly(dti, release, kept);
    }

    private static void reportsOfEveryUnit(Release release) throws IOException {
        try (Stream<Path> files = Files.list(release.folder().resolve("reports/units"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).filteredOn(name -> name.endsWith(".pdf")).hasSize(142);
            assertThat(names).filteredOn(name -> name.endsWith(".xlsx")).hasSize(142);
        }
        assertThat(release.folder().resolve("reports/city.pdf")).isNotEmptyFile();
        assertThat(release.folder().resolve("reports/city.xlsx")).isNotEmptyFile();
        assertThat(release.folder().resolve("datapackage.json"))
                .content()
                .contains("reports/methodology.vi.html", "reports/methodology.en.html");
        assertThat(release.folder().resolve("reports/methodology.vi.html"))
                .content()
                .contains("2026-10/p20261031", "on_time_rate", "qd766@2026");
    }

    /** Form II.06 of the city: in each field, in the total and in the year (3) = (4)+(5)+(6) = (7)+(11). */
    private static void theFormAddsUp(Release release) throws IOException {
        try (InputStream in = Files.newInputStream(release.folder().resolve("reports/city.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (String name : List.of("Biểu II.06", "Biểu II.06a")) {
                int rows = 0;
                for (Row row : workbook.getSheet(name)) {
                    if (row.getLastCellNum() == 13 && row.getCell(2).getCellType() != CellType.STRING) {
                        double[] columns = new double[14];
                        for (int i = 3; i <= 13; i++) {
                            columns[i] = row.getCell(i - 1).getNumericCellValue();
                        }
                        assertThat(columns[3]).isEqualTo(columns[4] + columns[5] + columns[6]);
                        assertThat(columns[3]).isEqualTo(columns[7] + columns[11]);
                        assertThat(columns[7]).isGreaterThanOrEqualTo(columns[8] + columns[9] + columns[10]);
                        assertThat(columns[11]).isGreaterThanOrEqualTo(columns[12] + columns[13]);
                        rows++;
                        if (row.getCell(1).getStringCellValue().equals("Cộng")) {
                            assertThat(row.getCell(6).getCellFormula()).startsWith("SUM(");
                        }
                    }
                }
                assertThat(rows).isGreaterThan(10);
            }
        }
    }

    private void findingsAreTheLedgerOfFaults() throws SQLException {
        String ledger = "select file, \"row\"::bigint, code from read_csv('" + data
                + "/inbox/.faults.csv', header = true, all_varchar = true)";
        String found = "select office || '/' || file, \"row\", code from '" + data
                + "/receipts/*/*/findings.parquet' where code like 'D%'";

        assertThat(Release.DuckDb.rows("select count(*) > 20 from (" + ledger + ")"))
                .containsExactly("true");
        assertThat(Release.DuckDb.rows(ledger + " except " + found))
                .as("missing")
                .isEmpty();
        assertThat(Release.DuckDb.rows(found + " except " + ledger)).as("extra").isEmpty();
    }

    /**
     * By SQL from the published dossiers and calendar: the working days of each dossier of the city resolved in the month,
     * put in order; how many, their sum, and those in the places ⌈n/2⌉ and ⌈9n/10⌉.
     */
    private static void workingTimesAreTheirRows(Release release) throws SQLException {
        String calendar = "'" + release.folder() + "/reference/calendar.parquet'";
        String ended = "coalesce(finished_at, returned_at)";
        String worked =
                "day in (select date from " + calendar + " where kind = 'WORKED') or (isodow(day) < 6 and day not in"
                        + " (select date from " + calendar + " where kind = 'OFF'))";
        String upTo = "(select day, sum(worked::int) over (order by day) as worked from (select day, (" + worked
                + ") as worked from (select unnest(generate_series(date '2024-01-01', date '2027-01-01',"
                + " interval 1 day))::date as day)))";
        String days = "select procedure_code, till.worked - since.worked as days from $dossiers join " + upTo
                + " since on since.day = received_at::date join " + upTo + " till on till.day = " + ended
                + "::date where "
                + ended + " >= timestamp '2026-10-01' and " + ended + " < timestamp '2026-11-01'";
        String placed = "select *, row_number() over (partition by procedure_code order by days) as place,"
                + " count(*) over (partition by procedure_code) as n from (" + days + ")";
        String counted = "select procedure_code, n, sum(days)::bigint, max(days) filter (where place = (n + 1) // 2),"
                + " max(days) filter (where place = (9 * n + 9) // 10) from (" + placed + ") group by 1, 2";
        String said = "select procedure, dossiers, working_days, median, p90 from '" + release.folder()
                + "/operating/working_time.parquet' where unit = 'H26' and period = '2026-10'";

        assertThat(release.query("select count(*) > 10 from (" + said + ")")).containsExactly("true");
        assertThat(release.query(said + " except " + counted)).isEmpty();
        assertThat(release.query(counted + " except " + said)).isEmpty();
    }

    /** Of every unit: ages to the closing stock, reasons to what is late and overdue. */
    private static void operatingFiguresAddUpToTheFigures(Release release) throws SQLException {
        String figures = "select unit, indicator, numerator::bigint as n from $figures where role = 'RESOLVING' and"
                + " dimension = 'ALL' and period = '2026-10' and state = 'MEASURED' and numerator > 0 and indicator in"
                + " ('closing_stock', 'overdue_open', 'resolved_late')";
        String open = "'" + release.folder() + "/operating/open_dossiers.parquet'";
        String reasons = "'" + release.folder() + "/operating/overdue_reasons.parquet'";
        String operating = "select unit, 'closing_stock' as indicator, sum(dossiers)::bigint as n from " + open
                + " where kind = 'AGE' group by unit having sum(dossiers) > 0 union all select unit, case kind when"
                + " 'OPEN_OVERDUE' then 'overdue_open' else 'resolved_late' end, sum(dossiers)::bigint from " + reasons
                + " where period = '2026-10' group by unit, kind";

        assertThat(release.query("select count(*) > 100 from (" + operating + ")"))
                .containsExactly("true");
        assertThat(release.query("(" + operating + ") except (" + figures + ")"))
                .isEmpty();
        assertThat(release.query("(" + figures + ") except (" + operating + ")"))
                .isEmpty();
        assertThat(release.query("select distinct reason from " + reasons + " order by 1"))
                .contains("AGENCY", "NOT_STATED");
    }

    /** The rows {@code explain} gives are as many as the figure says, and as an SQL query of its own finds. */
    private void fiveFiguresAreTheirRows(Dti dti, Release release)
            throws IOException, InterruptedException, SQLException {
        String month = " >= timestamp '2026-10-01' and %1$s < timestamp '2026-11-01'";
        String received = "received_at" + month.formatted("received_at");
        String end = "coalesce(finished_at, returned_at)";
        String ended = end + month.formatted(end);
        String due = "coalesce(due_at, computed_due_at)";
        String agency = release.query(
                        "select resolving_unit from $dossiers where resolving_unit in"
                                + " (select unit from $figures where unit_level = 'AGENCY') group by 1 order by count(*) desc, 1")
                .get(0);
        String communes = "resolving_unit in (select unit from $figures where unit_level = 'COMMUNE')";
        explains(dti, release, "H26", "received", received, "");
        explains(
                dti,
                release,
                "H26.147",
                "on_time_rate",
                "resolving_unit = 'H26.147' and " + ended + " and " + end + " <= " + due,
                "resolving_unit = 'H26.147' and " + ended + " and " + due + " is not null");
        explains(
                dti,
                release,
                "COMMUNE",
                "online_rate",
                communes + " and channel = 'ONLINE' and " + received,
                communes + " and " + received);
        explains(
                dti,
                release,
                agency,
                "closing_stock",
                "resolving_unit = '" + agency
                        + "' and received_at < timestamp '2026-11-01' and (" + end + " is null or " + end
                        + " >= timestamp '2026-11-01')",
                "");
        explains(dti, release, "H26", "resolved_late", ended + " and " + end + " > " + due, "");
    }

    /** Units that sent petitions, that declared there were none, that sent no file: each with its own state and score. */
    private static void petitionsAreSentDeclaredOrMissing(Release release) throws SQLException {
        String scores = "select distinct state, score is null, case when state = 'NO_DENOMINATOR' then score::int end"
                + " from $figures where indicator = 'qd766.PETITION_PROCESSING_ON_TIME' and period = '2026-10'"
                + " and unit_level in ('COMMUNE', 'AGENCY') order by 1";
        assertThat(release.query(scores))
                .containsExactly("MEASURED|false|null", "NOT_PROVIDED|true|null", "NO_DENOMINATOR|false|6");
        assertThat(release.query("select numerator > 0 and numerator < units_delivered from $figures"
                        + " where indicator = 'petitions_nil_units' and unit = 'H26' and period = '2026-10'"))
                .containsExactly("true");
        assertThat(release.query("select count(*) > 100 from read_parquet('"
                        + release.folder().resolve("reference/feed_deliveries.parquet") + "')"))
                .containsExactly("true");
    }

    /** What wards' systems print stands beside the figures, and is near to them: only rows set aside part the two. */
    private static void declaredTotalsStandBesideOurs(Release release) throws SQLException {
        String totals = "'" + release.folder() + "/quality/declared_totals.parquet'";
        String figures = "select unit, indicator, numerator::bigint as n from $figures where role = 'RESOLVING' and"
                + " dimension = 'ALL' and period = '2026-10' and unit_level = 'COMMUNE'";
        String sums = "select unit, 'received_and_carried', sum(n) from (" + figures
                + ") where indicator in ('received', 'opening_stock') group by 1 union all select unit, 'open_within',"
                + " sum(case indicator when 'closing_stock' then n else -n end) from (" + figures
                + ") where indicator in ('closing_stock', 'overdue_open', 'open_without_due') group by 1";
        String computed = "select unit, indicator, computed from " + totals;

        assertThat(release.query("select count(distinct unit) > 50, count(*) filter (where state = 'EQUAL') > 200,"
                        + " count(*) filter (where state = 'DIFFERENT') > 2,"
                        + " count(*) filter (where state = 'NOT_COMPUTED'), max(abs(declared - computed)) < 10 from "
                        + totals + " where indicator <> 'resolved_on_time'"))
                .containsExactly("true|true|true|0|true");
        assertThat(release.query(computed + " except ((" + figures + ") union all (" + sums + "))"))
                .isEmpty();
    }

    /** Counted dossier by dossier, a form of all of October has the cells that the workbook of the cube's figures has. */
    private void aFormOfAWholeMonthIsTheWorkbooks(Dti dti, Release release) throws IOException, InterruptedException {
        for (String unit : List.of("H26", "H26.147", "H26.2")) {
            for (String form : List.of("Biểu II.06", "Biểu II.06a")) {
                String workbook = unit.equals("H26") ? "reports/city.xlsx" : "reports/units/" + unit + ".xlsx";
                Map<String, List<Double>> published = form(release.folder().resolve(workbook), form);
                Map<String, List<Double>> counted = form(form(dti, unit, form, "2026-10-01", "2026-10-31"), form);
                assertThat(counted).as(unit + " " + form).hasSizeGreaterThan(3);
                assertThat(published).as(unit + " " + form).containsAllEntriesOf(counted);
            }
        }
    }

    /** From 10 September to 14 October, by SQL from the published dossiers: the columns (3) to (13) of the city's total. */
    private void aFormOfAnyDaysIsItsRows(Dti dti, Release release)
            throws IOException, InterruptedException, SQLException {
        String from = "timestamp '2026-09-10'";
        String to = "timestamp '2026-10-15'";
        String end =
                "case when coalesce(finished_at, returned_at) < " + to + " then coalesce(finished_at, returned_at) end";
        String dossiers = "(select *, " + end + " as ended, coalesce(due_at, computed_due_at) as due from $dossiers"
                + " where received_at < " + to + ")";
        String received = "count(*) filter (received_at >= " + from;
        String opening = "count(*) filter (received_at < " + from + " and (ended is null or ended >= " + from + "))";
        String resolved = "count(*) filter (ended >= " + from;
        String sql = "select " + received + ") + " + opening + ", " + received + " and channel = 'ONLINE'), " + received
                + " and channel <> 'ONLINE'), " + opening + ", " + resolved + "), " + resolved
                + " and ended::date < due::date and ended <= due), " + resolved
                + " and ended::date = due::date and ended <= due), " + resolved + " and ended > due), "
                + "count(*) filter (ended is null), count(*) filter (ended is null and (due >= " + to
                + " or due_waiting and due"
                + " is null)), count(*) filter (ended is null and due < " + to + ") from " + dossiers;
        List<Double> expected = Stream.of(release.query(sql).get(0).split("\\|"))
                .map(Double::valueOf)
                .toList();
        assertThat(form(form(dti, "H26", "Biểu II.06", "2026-09-10", "2026-10-14"), "Biểu II.06"))
                .containsEntry("Cộng", expected);
        assertThat(dti.run("form", "--from", "2026-10-14", "--to", "2026-09-10", "--unit", "H26", "--out", "x.xlsx")
                        .error())
                .contains("end before they begin");
        assertThat(dti.run("form", "--from", "2026-10-14", "--to", "2026-10-20", "--unit", "H99", "--out", "x.xlsx")
                        .error())
                .contains("no unit H99");
    }

    private Path form(Dti dti, String unit, String form, String from, String to)
            throws IOException, InterruptedException {
        Path out = data.resolve("form.xlsx");
        Dti.Ended ended =
                dti.run("form", "--from", from, "--to", to, "--unit", unit, "--form", form, "--out", out.toString());
        assertThat(ended.exit()).as(ended.toString()).isZero();
        return out;
    }

    /** The numbers of a form's rows by what stands in column (2), the last row before the longer periods being the total. */
    private static Map<String, List<Double>> form(Path file, String sheet) throws IOException {
        Map<String, List<Double>> rows = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet(sheet)) {
                if (row.getLastCellNum() == 13 && row.getCell(2).getCellType() != CellType.STRING) {
                    List<Double> numbers = new ArrayList<>();
                    for (int i = 2; i < 13; i++) {
                        numbers.add(row.getCell(i).getNumericCellValue());
                    }
                    rows.put(row.getCell(1).getStringCellValue(), numbers);
                }
            }
        }
        return rows;
    }

    private void explains(Dti dti, Release release, String unit, String indicator, String numerator, String denominator)
            throws IOException, InterruptedException, SQLException {
        Path rows = data.resolve("explained.csv");
        Dti.Ended explained = dti.run(
                "explain",
                "--month",
                "2026-10",
                "--unit",
                unit,
                "--indicator",
                indicator,
                "--dossiers",
                rows.toString());
        assertThat(explained.exit()).as(explained.toString()).isZero();
        String above = release.query("select count(*) from $dossiers where " + numerator)
                .get(0);
        assertThat(above).isNotEqualTo("0");
        assertThat(explained.out())
                .contains("\nnumerator\t" + above + "\n")
                .contains("\ncounted_numerator\t" + above + "\n")
                .contains("\nrule_version\t1\n");
        assertThat(Release.DuckDb.rows(
                        "select sum(numerator)::bigint, count(distinct dossier_code) = count(*) from read_csv('" + rows
                                + "')"))
                .containsExactly(above + "|true");
        if (!denominator.isEmpty()) {
            String below = release.query("select count(*) from $dossiers where " + denominator)
                    .get(0);
            assertThat(explained.out()).contains("\ndenominator\t" + below + "\n");
            assertThat(Release.DuckDb.rows("select count(*) from read_csv('" + rows + "')"))
                    .containsExactly(below);
        }
    }

    private void nothingChanges(Dti dti, Release release) throws IOException, InterruptedException {
        Map<String, String> before = release.digests();
        String pointer = Files.readString(data.resolve("releases/latest.json"));

        Dti.Ended again = dti.run("nightly", "--date", "2026-10-31");

        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(again.error()).contains("nothing to do");
        assertThat(release.digests()).isEqualTo(before);
        assertThat(data.resolve("releases/latest.json")).hasContent(pointer);
        assertThat(data.resolve("releases/2026-10/p20261031.2")).doesNotExist();
    }

    private void aCorrectionChangesItsDossiersOnly(Dti dti, Release before, Path kept)
            throws IOException, InterruptedException, SQLException {
        Correction correction = Correction.of(kept, before);
        Inputs.drop(
                data,
                correction.path(),
                correction.text().getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-11-02T00:00:00Z"));

        Dti.Ended corrected = dti.run("nightly", "--date", "2026-10-31");

        assertThat(corrected.exit()).as(corrected.toString()).isZero();
        Release after = Release.of(data, "2026-10/p20261031.2");
        String columns = "* exclude (office, delivery, \"row\")";
        String difference = "select distinct dossier_code from (select " + columns + " from '%s/dossiers/*.parquet'"
                + " except select " + columns + " from '%s/dossiers/*.parquet') order by 1";
        assertThat(Release.DuckDb.rows(difference.formatted(after.folder(), before.folder())))
                .containsExactlyElementsOf(correction.codes());
        assertThat(Release.DuckDb.rows(difference.formatted(before.folder(), after.folder())))
                .containsExactlyElementsOf(correction.codes());
        eachChangedFigureIsTouched(correction, before, after);
    }

    private static void eachChangedFigureIsTouched(Correction correction, Release before, Release after)
            throws SQLException {
        String columns = "period_kind, period, unit, role, dimension, member, indicator, numerator, denominator, state";
        String changed = "(select " + columns + " from '%s/figures/*.parquet' except select ".formatted(after.folder())
                + columns + " from '%s/figures/*.parquet')".formatted(before.folder());
        assertThat(Release.DuckDb.rows("select count(*) > 0 from " + changed)).containsExactly("true");
        assertThat(Release.DuckDb.rows("select distinct indicator from " + changed
                        + " where dimension <> 'CHANNEL' and indicator not in (" + TOUCHED_BY_A_CHANNEL + ")"))
                .isEmpty();
        Set<String> units = new TreeSet<>(Release.DuckDb.rows("select distinct unit from " + changed));
        assertThat(units).isSubsetOf(correction.touchedUnits());
        assertThat(Release.DuckDb.rows("select distinct period from " + changed
                        + " where period_kind = 'MONTH' and dimension <> 'CHANNEL'"))
                .isSubsetOf(correction.months());
    }

    private Path copyOfInbox() throws IOException {
        Path inbox = data.resolve("inbox");
        Path kept = Files.createDirectories(data.resolve("kept"));
        try (Stream<Path> tree = Files.walk(inbox)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path copy = kept.resolve(inbox.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return kept;
    }
}
