package vn.dti.nightly.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.Procedures;

class SampleCityTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final int PER_MONTH = 6_000;
    private static final LocalDateTime END = LocalDate.of(2026, 4, 1).atStartOfDay();

    @TempDir
    static Path folder;

    private static SampleSummary summary = new SampleSummary(0, 0, 0);
    private static List<Extracts.Line> rows = List.of();

    @BeforeAll
    static void write() throws IOException {
        summary = SampleCity.write(request(folder, 42));
        rows = Extracts.goodRows(folder);
    }

    private static SampleRequest request(Path out, long seed) {
        return new SampleRequest(HANOI, out, YearMonth.of(2026, 3), 4, PER_MONTH, seed);
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path again, @TempDir Path other) throws IOException {
        SampleCity.write(request(again, 42));
        SampleCity.write(request(other, 43));

        assertThat(Extracts.digests(again)).isEqualTo(Extracts.digests(folder));
        Map<String, String> otherFiles = Extracts.digests(other);
        Map<String, String> files = Extracts.digests(folder);
        // Two files that declare that nothing occurred may be the same.
        otherFiles.keySet().removeIf(name -> !name.contains("ho-so-"));
        files.keySet().removeIf(name -> !name.contains("ho-so-"));
        assertThat(otherFiles.values()).doesNotContainAnyElementsOf(files.values());
    }

    @Test
    void everyOfficeSendsOneFileInTheNightAfterTheLastDay() throws IOException {
        List<Path> files = Extracts.dossierFiles(folder);
        Instant sent = Instant.parse("2026-03-31T18:30:00Z");

        assertThat(summary.offices())
                .as("the quietest have none in four months")
                .isBetween(140L, 142L);
        assertThat(files).hasSize((int) summary.offices() + 1);
        assertThat(files.stream().filter(file -> file.toString().endsWith(".xlsx")))
                .hasSizeBetween(27, 28);
        for (Path file : files) {
            if (!file.endsWith(SampleCity.FAULTS)) {
                assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(sent);
            }
        }
    }

    /** At five dossiers a month in the whole city most offices have none. */
    @Test
    void anOfficeWithoutADossierSendsNothing(@TempDir Path quiet) throws IOException {
        SampleSummary few = SampleCity.write(new SampleRequest(HANOI, quiet, YearMonth.of(2026, 3), 1, 5, 42));

        assertThat(few.offices()).isBetween(1L, 100L);
        assertThat(Extracts.dossierFiles(quiet)).hasSize((int) few.offices() + 1);
        assertThat(Extracts.goodRows(quiet).stream().map(Extracts.Line::office).distinct())
                .hasSizeLessThanOrEqualTo((int) few.offices());
        assertThat(few.rows()).isGreaterThanOrEqualTo(few.offices());
    }

    @Test
    void theCityReceivesAboutWhatWasAskedFor() {
        assertThat((double) summary.rows()).isCloseTo(4.0 * PER_MONTH, within(0.05 * 4 * PER_MONTH));
        assertThat((double) summary.faults() / summary.rows()).isBetween(0.003, 0.015);
    }

    @Test
    void officesHaveTheirRealProportions() {
        Map<String, Long> byOffice =
                rows.stream().collect(Collectors.groupingBy(Extracts.Line::office, Collectors.counting()));
        // H26.147 is Hà Đông, the largest; H26.183 Minh Châu, 6,646 people on an island in the river.
        assertThat(byOffice.get("H26.147")).isGreaterThan(8 * byOffice.get("H26.183"));
        assertThat(byOffice.get("H26.13")).isGreaterThan(20 * byOffice.get("H26.100") / 2);
    }

    @Test
    void mostComeOnline() {
        assertThat(share(row -> row.text(Field.CHANNEL).equals("Trực tuyến"))).isBetween(0.80, 0.86);
        assertThat(share(row -> row.text(Field.CHANNEL).equals("Bưu chính công ích")))
                .isBetween(0.01, 0.05);
    }

    @Test
    void officesKeepTheirHoursAndCitizensDoNot() {
        assertThat(share(row -> hour(row, Field.RECEIVED_AT) < 7)).isZero();
        assertThat(share(row -> hour(row, Field.RECEIVED_AT) == 12)).isLessThan(0.002);
        assertThat(share(row -> row.has(Field.SUBMITTED_AT) && hour(row, Field.SUBMITTED_AT) >= 18))
                .isBetween(0.05, 0.3);
        assertThat(share(row -> weekend(row, Field.RECEIVED_AT))).isLessThan(0.03);
    }

    @Test
    void atTetTheDesksAreEmpty() {
        long quiet = rows.stream().filter(row -> between(row, 16, 20)).count();
        long before = rows.stream().filter(row -> between(row, 9, 13)).count();

        assertThat(before).isGreaterThan(500);
        assertThat((double) quiet / before).isLessThan(0.02);
    }

    @Test
    void nothingHappensAfterTheEndAndNothingBeforeItsCause() {
        for (Extracts.Line row : rows) {
            LocalDateTime received = row.time(Field.RECEIVED_AT);
            assertThat(received).isBefore(END);
            for (Field field : List.of(Field.FINISHED_AT, Field.RETURNED_AT, Field.SUPPLEMENT_REQUESTED_AT)) {
                if (row.has(field)) {
                    assertThat(row.time(field)).isBetween(received, END);
                }
            }
            if (row.has(Field.SUBMITTED_AT)) {
                assertThat(row.time(Field.SUBMITTED_AT)).isBeforeOrEqualTo(received);
            }
        }
    }

    @Test
    void statusesAgreeWithTheTimes() {
        Set<String> open = Set.of(
                DossierStatus.ACCEPTED.titleVi(),
                DossierStatus.IN_PROGRESS.titleVi(),
                DossierStatus.SUPPLEMENT_REQUESTED.titleVi(),
                DossierStatus.FINANCIAL_OBLIGATION.titleVi());
        for (Extracts.Line row : rows) {
            assertThat(open.contains(row.text(Field.STATUS))).isEqualTo(!row.has(Field.FINISHED_AT));
            assertThat(row.text(Field.STATUS).equals(DossierStatus.RETURNED.titleVi()))
                    .isEqualTo(row.has(Field.RETURNED_AT));
        }
    }

    @Test
    void lateSharesDifferSoThatARankingMeansSomething() {
        Map<String, List<Extracts.Line>> ended = rows.stream()
                .filter(row -> row.has(Field.FINISHED_AT) && row.has(Field.DUE_AT))
                .collect(Collectors.groupingBy(Extracts.Line::office));
        List<Double> late = ended.values().stream()
                .filter(lines -> lines.size() > 60)
                .map(lines -> (double) lines.stream()
                                .filter(row -> row.time(Field.FINISHED_AT).isAfter(row.time(Field.DUE_AT)))
                                .count()
                        / lines.size())
                .sorted()
                .toList();

        assertThat(late.get(0)).isLessThan(0.012);
        assertThat(late.get(late.size() / 2)).isBetween(0.02, 0.07);
        assertThat(late.get(late.size() - 1)).isBetween(0.12, 0.35);
    }

    @Test
    void stockIsCarriedIn() {
        LocalDateTime start = LocalDate.of(2025, 12, 1).atStartOfDay();
        List<Extracts.Line> carried = rows.stream()
                .filter(row -> row.time(Field.RECEIVED_AT).isBefore(start))
                .toList();

        assertThat(carried)
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(!row.has(Field.FINISHED_AT)
                                || !row.time(Field.FINISHED_AT).isBefore(start))
                        .isTrue());
    }

    @Test
    void someAreReceivedByOneUnitAndResolvedByAnother() {
        assertThat(share(row -> !row.text(Field.RECEIVING_UNIT).equals(row.text(Field.RESOLVING_UNIT))))
                .isBetween(0.05, 0.25);
        for (Extracts.Line row : rows) {
            assertThat(HANOI.units().find(row.text(Field.RECEIVING_UNIT))).isPresent();
            assertThat(HANOI.units()
                            .find(row.text(Field.RESOLVING_UNIT))
                            .orElseThrow()
                            .code())
                    .isEqualTo(row.office());
        }
    }

    @Test
    void codesAreUniqueAndOfAKnownShape() {
        Set<String> seen = new HashSet<>();
        for (Extracts.Line row : rows) {
            String code = row.text(Field.DOSSIER_CODE);
            assertThat(seen.add(code)).as(code).isTrue();
            assertThat(HANOI.settings().dossierCodePatterns())
                    .anyMatch(pattern -> pattern.matcher(code).find());
        }
    }

    @Test
    void everyRuleHasItsFaultsOneARow() {
        List<FaultLine> faults = Extracts.faults(folder);

        assertThat(faults).hasSize((int) summary.faults());
        assertThat(faults.stream().map(FaultLine::code).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fault.values()).map(Fault::name).toList());
        assertThat(faults.stream()
                        .map(fault -> fault.file() + ":" + fault.row())
                        .distinct())
                .hasSameSizeAs(faults);
        assertThat(faults)
                .isSortedAccordingTo(Comparator.comparing((FaultLine fault) -> HANOI.units().all().stream()
                                .map(unit -> unit.code() + "/")
                                .toList()
                                .indexOf(fault.file().substring(0, fault.file().indexOf('/') + 1)))
                        .thenComparing(FaultLine::row));
    }

    @Test
    void applicantsCannotBeRealPeople() {
        for (Extracts.Line row : rows) {
            assertThat(row.text(Field.APPLICANT_ID)).startsWith("99");
            assertThat(row.text(Field.PHONE)).matches("(019\\d{7})?");
            assertThat(row.text(Field.EMAIL)).matches("([a-z.]+\\d+@example\\.com)?");
        }
    }

    @Test
    void aRequestSaysWhatIsWrongWithIt(@TempDir Path out) {
        assertThatThrownBy(() -> new SampleRequest(HANOI, out, YearMonth.of(2026, 3), 0, 10, 1))
                .hasMessageContaining("months");
        assertThatThrownBy(() -> new SampleRequest(HANOI, out, YearMonth.of(2026, 3), 1, 0, 1))
                .hasMessageContaining("month");
        Pack idle = new Pack(
                HANOI.settings(),
                HANOI.units(),
                new Procedures(List.of()),
                HANOI.grants(),
                HANOI.calendar(),
                HANOI.sources(),
                HANOI.indicators(),
                HANOI.indexes(),
                HANOI.letterhead(),
                HANOI.digest());
        assertThatThrownBy(() -> new SampleRequest(idle, out, YearMonth.of(2026, 3), 1, 10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no procedures");
    }

    private static double share(java.util.function.Predicate<Extracts.Line> test) {
        return (double) rows.stream().filter(test).count() / rows.size();
    }

    private static int hour(Extracts.Line row, Field field) {
        return row.time(field).getHour();
    }

    private static boolean weekend(Extracts.Line row, Field field) {
        return row.time(field).getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static boolean between(Extracts.Line row, int from, int to) {
        LocalDate day = row.time(Field.RECEIVED_AT).toLocalDate();
        return !day.isBefore(LocalDate.of(2026, 2, from)) && !day.isAfter(LocalDate.of(2026, 2, to));
    }
}
