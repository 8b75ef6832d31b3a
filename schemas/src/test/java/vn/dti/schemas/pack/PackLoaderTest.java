package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.extract.Field;

class PackLoaderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsLoadedWholeOverItsBase() throws IOException {
        Pack pack = PackLoader.load(PackFolders.right().in(folder).toString());

        PackSettings settings = pack.settings();
        assertThat(settings.name()).isEqualTo("small");
        assertThat(settings.city()).isEqualTo("T");
        assertThat(settings.zone()).hasToString("Europe/Amsterdam");
        assertThat(settings.languages()).containsExactly("vi", "en");
        assertThat(settings.workingWeek()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(settings.officeHours())
                .containsExactly(
                        new Session(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Session(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        assertThat(settings.cutOff()).isEqualTo(LocalTime.of(15, 0));
        assertThat(pack.units().all()).extracting(Unit::code).containsExactly("T", "B1", "A", "C", "D");
        assertThat(pack.units().find("phuong  c")).map(Unit::branch).contains("B1");
        assertThat(pack.procedures().procedure("P1"))
                .map(Procedure::limit)
                .contains(new TimeLimit(new java.math.BigDecimal("5"), LimitUnit.WORKING_DAY));
        assertThat(pack.grants().mayFileAsResolver("A", "C", LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(pack.calendar())
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 10));
        assertThat(pack.sources()).extracting(SourceProfile::name).containsExactly("standard");
        assertThat(pack.letterhead().marginTopMm()).isEqualTo(20);
    }

    @Test
    void pathsAndNamesWorkAlike() throws IOException {
        Path pack = PackFolders.right().in(folder);

        assertThat(PackLoader.load(pack).digest())
                .isEqualTo(PackLoader.load(pack.toString()).digest());
    }

    @Test
    void aFolderMayExtendAnotherByPath() throws IOException {
        PackFolders.right().in(folder.resolve("base"));
        Path derived = Files.createDirectories(folder.resolve("derived"));
        Files.writeString(derived.resolve("pack.yaml"), "name: derived\nextends: ../base\nclosing_day: 5\n");
        Files.writeString(derived.resolve("calendar.csv"), "date,kind,name_vi,source\n2027-01-01,OFF,Tết,assumed\n");

        Pack pack = PackLoader.load(derived);

        assertThat(pack.settings().name()).isEqualTo("derived");
        assertThat(pack.settings().titleVi()).isEqualTo("Thành phố Nhỏ");
        assertThat(pack.settings().closingDay()).isEqualTo(5);
        assertThat(pack.calendar()).as("replaced whole").hasSize(1);
        assertThat(pack.units().all()).hasSize(5);
    }

    /** A night publishes its own month and, until ten days after it ended, the one before. */
    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-10, 2026-10 2026-11",
        "'', 2026-11-11, 2026-11",
        "'', 2026-03-01, 2026-02 2026-03",
        "report_closing_day: 14, 2026-10-14, 2026-10",
        "report_closing_day: 14, 2026-10-15, 2026-10 2026-11",
        "report_closing_day: 14, 2026-10-24, 2026-10 2026-11",
        "report_closing_day: 14, 2026-10-25, 2026-11",
        "report_closing_day: 14, 2026-12-20, 2026-12 2027-01",
    })
    void aNightPublishesTheMonthsThatAreOpen(String key, LocalDate date, String months) throws IOException {
        PackFolders.right().in(folder.resolve("base"));
        Path derived = Files.createDirectories(folder.resolve("derived"));
        Files.writeString(derived.resolve("pack.yaml"), "name: derived\nextends: ../base\n" + key + "\n");

        assertThat(PackLoader.load(derived).settings().openMonths(date).stream().map(YearMonth::toString))
                .containsExactly(months.split(" "));
    }

    @Test
    void sourcesAreUnitedAndTheNearerWins() throws IOException {
        Path pack = PackFolders.right()
                .with("sources/other.yaml", source("Hệ thống khác"))
                .in(folder);
        assertThat(PackLoader.load(pack).sources())
                .extracting(SourceProfile::name)
                .containsExactly("other", "standard");

        PackFolders.right().with("sources/standard.yaml", source("Mẫu riêng")).in(folder);
        assertThat(PackLoader.load(pack).sources())
                .extracting(SourceProfile::titleVi)
                .containsExactly("Hệ thống khác", "Mẫu riêng");
    }

    @Test
    void aSourceProfileIsReadWithEverythingInIt() throws IOException {
        Path pack = PackFolders.right().with("sources/other.yaml", """
                        title_vi: Hệ thống khác
                        offices: [A]
                        zone: America/New_York
                        time_formats: [dd.MM.yyyy HH:mm]
                        constants: {procedure_code: P2, channel: POST}
                        columns:
                          dossier_code: {titles: [case_id], required: true}
                          received_at: {titles: [open_date, opened]}
                          status: {titles: [state], map: {Closed: FINISHED}, otherwise: IN_PROGRESS}
                        """).in(folder);

        SourceProfile profile = PackLoader.load(pack).sources().get(0);

        assertThat(profile.offices()).containsExactly("A");
        assertThat(profile.zone()).hasToString("America/New_York");
        assertThat(profile.timeFormats()).containsExactly("dd.MM.yyyy HH:mm");
        assertThat(profile.constants())
                .containsEntry(Field.PROCEDURE_CODE, "P2")
                .containsEntry(Field.CHANNEL, "POST");
        assertThat(profile.columns()).containsOnlyKeys(Field.DOSSIER_CODE, Field.RECEIVED_AT, Field.STATUS);
        assertThat(profile.columns().get(Field.DOSSIER_CODE).required()).isTrue();
        SourceProfile.Column status = profile.columns().get(Field.STATUS);
        assertThat(status.map()).containsEntry("Closed", "FINISHED");
        assertThat(status.otherwise()).isEqualTo("IN_PROGRESS");
        assertThat(profile.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void theDigestFollowsTheContentAndNotThePlace() throws IOException {
        Path one = PackFolders.right().in(folder.resolve("one"));
        Path same = PackFolders.right().in(folder.resolve("same"));
        Path other = PackFolders.right()
                .replace("grants.csv", "A,*,BOTH", "A,*,RESOLVER")
                .in(folder.resolve("other"));

        String digest = PackLoader.load(one).digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(PackLoader.load(same).digest()).isEqualTo(digest);
        assertThat(PackLoader.load(other).digest()).isNotEqualTo(digest);
    }

    @Test
    void indicatorsComeFromCoreWithTheirNeedsUnited() throws IOException {
        IndicatorBook book = PackLoader.load(PackFolders.right().in(folder)).indicators();

        assertThat(book.version()).isEqualTo("1");
        assertThat(book.indicator("digitised_rate"))
                .map(Indicator::needs)
                .contains(Needs.any(Field.FINISHED_AT, Field.RETURNED_AT)
                        .and(Needs.all(Field.COMPONENTS_DIGITISED, Field.ELECTRONIC_RESULT)));
        assertThat(book.indicator("received")).map(Indicator::needs).contains(Needs.NONE);
        assertThat(book.counters())
                .filteredOn(counter -> counter.name().equals("due_met"))
                .singleElement()
                .satisfies(counter -> assertThat(counter.where())
                        .containsExactly(new Condition(
                                "timeliness", Condition.Operator.IS, java.util.List.of("EARLY", "ON_TIME"))));
    }

    @Test
    void whatIsNeitherNameNorFolderIsSaidSo() {
        assertThatThrownBy(() -> PackLoader.load("no-such-pack"))
                .isInstanceOf(PackFault.class)
                .hasMessage("no-such-pack: is neither a built-in pack (core, vn, hanoi) nor a folder;"
                        + " check the name or the path");
        assertThatThrownBy(() -> PackLoader.load("a\0b")).isInstanceOf(PackFault.class);
        assertThatThrownBy(() -> PackLoader.load(folder))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("pack.yaml: is missing");
    }

    @Test
    void aBaseAloneIsNoCity() {
        assertThatThrownBy(() -> PackLoader.load("core"))
                .isInstanceOf(PackFault.class)
                .hasMessage("core/pack.yaml:3: the file lacks the key 'title_vi'; add it");
    }

    private static String source(String title) {
        return """
                title_vi: %s
                offices: ["*"]
                columns:
                  dossier_code: {titles: [id]}
                  procedure_code: {titles: [procedure]}
                  received_at: {titles: [received]}
                """.formatted(title);
    }
}
