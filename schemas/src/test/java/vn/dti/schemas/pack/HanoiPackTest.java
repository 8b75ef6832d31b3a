package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.schemas.extract.ServiceLevel;

/** The facts of the built-in city, as its sources state them. */
class HanoiPackTest {
    private static final Pack HANOI = PackLoader.load("hanoi");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({"CITY, 1", "COMMUNE, 126", "AGENCY, 16", "BRANCH, 12", "DISTRICT, 30"})
    void hasItsUnits(UnitLevel level, int count) {
        assertThat(HANOI.units().where(unit -> unit.level() == level)).hasSize(count);
    }

    @Test
    void communesAreFiftyOneWardsAndSeventyFiveRuralOnes() {
        List<Unit> communes = HANOI.units().where(unit -> unit.level() == UnitLevel.COMMUNE);

        assertThat(communes.stream().filter(unit -> unit.nameVi().startsWith("Phường ")))
                .hasSize(51);
        assertThat(communes.stream().filter(unit -> unit.nameVi().startsWith("Xã ")))
                .hasSize(75);
        assertThat(communes).allSatisfy(unit -> {
            assertThat(unit.code()).matches("H26\\.(10[5-9]|1[1-9]\\d|2[0-2]\\d|230)");
            assertThat(unit.gsoCode()).matches("\\d{5}");
            assertThat(unit.validFrom()).isEqualTo(REFORM);
            assertThat(HANOI.units().unit(unit.branch() == null ? "" : unit.branch()))
                    .hasValueSatisfying(branch -> assertThat(branch.level()).isEqualTo(UnitLevel.BRANCH));
        });
        assertThat(communes.stream().map(Unit::gsoCode).distinct()).hasSize(126);
    }

    @ParameterizedTest
    @CsvSource({
        "H26.131, Phường Yên Hoà, UBND phường Yên Hòa",
        "H26.168, Xã Dân Hoà, UBND xã Dân Hòa",
        "H26.171, Xã Hoà Xá, UBND XÃ HÒA XÁ",
        "H26.172, Ứng Hoà, Uỷ ban nhân dân xã Ứng Hòa",
        "H26.181, xã  Hoà  Phú, Hòa Phú",
        "H26.200, Hoà Lạc, UBND  xã  Hòa Lạc",
        "H26.207, Dương Hoà, Xã Dương Hòa - Thành phố  Hà Nội",
        "H26.105, hoan kiem, 'Phường Hoàn Kiếm, thành phố Hà Nội'",
        "H26.115, Văn Miếu – Quốc Tử Giám, UBND phường Văn Miếu - Quốc Tử Giám",
        "H26.10, Sở Nội vụ, SỞ NỘI VỤ THÀNH PHỐ HÀ NỘI",
        "H26.101, Trung tâm PVHCC, Trung tâm Phục vụ hành chính công thành phố Hà Nội",
        "CN07, Chi nhánh số 7, CN07",
        "001, Quận Ba Đình, UBND quận Ba Đình",
        "H26, Hà Nội, UBND Thành phố Hà Nội"
    })
    void namesFindTheirUnitHoweverTheyAreTyped(String code, String one, String other) {
        assertThat(HANOI.units().find(one)).map(Unit::code).hasValue(code);
        assertThat(HANOI.units().find(other)).map(Unit::code).hasValue(code);
    }

    @Test
    void everyCommuneIsFoundByTheNamesOfItsOffices() {
        for (Unit unit : HANOI.units().where(unit -> unit.level() == UnitLevel.COMMUNE)) {
            for (String prefix : List.of("", "UBND ", "Ủy ban nhân dân ", "Trung tâm Phục vụ hành chính công ")) {
                assertThat(HANOI.units().find(prefix + unit.nameVi()))
                        .as(prefix)
                        .hasValue(unit);
            }
        }
    }

    @Test
    void districtsEndedAndEveryCommuneSucceedsOne() {
        List<Unit> districts = HANOI.units().where(unit -> unit.level() == UnitLevel.DISTRICT);
        Set<String> successors =
                districts.stream().flatMap(unit -> unit.successors().stream()).collect(Collectors.toSet());

        assertThat(districts).allSatisfy(unit -> {
            assertThat(unit.validTo()).isEqualTo(REFORM.minusDays(1));
            assertThat(unit.successors()).isNotEmpty();
        });
        assertThat(successors).hasSize(126);
    }

    @Test
    void theCentreFilesForItsBranchesAndEachBranchForItsCommunes() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        for (Unit branch : HANOI.units().where(unit -> unit.level() == UnitLevel.BRANCH)) {
            assertThat(HANOI.grants().mayFileAsReceiver("H26.101", branch.code(), day))
                    .isTrue();
            List<Unit> served = HANOI.units().where(unit -> branch.code().equals(unit.branch()));
            assertThat(served).hasSizeBetween(3, 15).allSatisfy(unit -> {
                assertThat(HANOI.grants().mayFileAsReceiver(branch.code(), unit.code(), day))
                        .isTrue();
                assertThat(HANOI.grants().mayFileAsResolver(branch.code(), unit.code(), day))
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01", "2024-02-08", "2024-02-14", "2024-04-18", "2024-04-29", "2024-09-03", "2025-01-27",
                "2025-04-07", "2025-05-02", "2025-09-01", "2026-01-02", "2026-02-16", "2026-02-20", "2026-04-27",
                "2026-08-31", "2026-09-02", "2027-01-01", "2027-02-05", "2027-02-08", "2027-04-16", "2027-04-30",
                "2027-05-03", "2027-09-02"
            })
    void daysOffAreWeekdaysAndListed(LocalDate date) {
        assertThat(kinds()).containsEntry(date, CalendarDay.Kind.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void fourSaturdaysWereWorked(LocalDate date) {
        assertThat(date.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(kinds()).containsEntry(date, CalendarDay.Kind.WORKED);
        assertThat(kinds().values().stream().filter(CalendarDay.Kind.WORKED::equals))
                .hasSize(4);
    }

    @Test
    void theDayOfCultureIsAWorkingDayUntilItsLawIsFound() {
        assertThat(kinds()).doesNotContainKey(LocalDate.of(2026, 11, 24));
    }

    @Test
    void everyDayHasItsSource() {
        assertThat(HANOI.calendar()).allSatisfy(day -> {
            assertThat(day.source()).isNotBlank();
            boolean weekend = day.date().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            assertThat(weekend).isEqualTo(day.kind() == CalendarDay.Kind.WORKED);
        });
        assertThat(HANOI.calendar().stream()
                        .filter(day -> day.date().getYear() == 2027)
                        .map(CalendarDay::source))
                .allMatch(source -> source.startsWith("derived: BLLĐ Điều 111, 112"));
    }

    @Test
    void proceduresHaveNationalCodesAndSayWhereTheirLimitIsFrom() {
        assertThat(HANOI.procedures().all()).hasSizeBetween(400, 500).allSatisfy(procedure -> {
            assertThat(procedure.code()).matches("[1-3]\\.\\d{6}");
            assertThat(procedure.limit() == null)
                    .isEqualTo(procedure.limitSource().isEmpty());
            assertThat(procedure.source()).isNotBlank();
        });
        assertThat(HANOI.procedures().all().stream().map(Procedure::level).distinct())
                .containsExactlyInAnyOrder(UnitLevel.COMMUNE, UnitLevel.AGENCY);
        assertThat(HANOI.procedures().all().stream()
                        .map(Procedure::serviceLevel)
                        .distinct())
                .containsExactlyInAnyOrder(ServiceLevel.values());
    }

    @ParameterizedTest
    @CsvSource({
        "2.000815, 0, SAME_DAY, QĐ 2873/QĐ-UBND 2025 Hà Tĩnh (chứng thực)",
        "1.012507, 15, WORKING_DAY, QĐ 1609/QĐ-TTPVHCC Hà Nội (23→15)",
        "1.001612, 3, WORKING_DAY, assumed"
    })
    void limitsAreAsRead(String code, int value, LimitUnit unit, String source) {
        Procedure procedure = HANOI.procedures().procedure(code).orElseThrow();

        assertThat(procedure.limit()).isNotNull();
        assertThat(procedure.limit().value()).isEqualByComparingTo(String.valueOf(value));
        assertThat(procedure.limit().unit()).isEqualTo(unit);
        assertThat(procedure.limitSource()).isEqualTo(source);
    }

    private static Map<LocalDate, CalendarDay.Kind> kinds() {
        return HANOI.calendar().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind));
    }

    @Test
    void unitNamesAreWrittenOnceInEachLanguage() {
        Map<String, Long> english = HANOI.units().all().stream()
                .map(Unit::nameEn)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(english.values()).containsOnly(1L);
    }
}
