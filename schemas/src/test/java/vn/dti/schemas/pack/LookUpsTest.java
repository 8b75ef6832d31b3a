package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.extract.ServiceLevel;

class LookUpsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "H26.101, H26.101",
        "Phường Hoàn Kiếm, H26.101",
        "phuong hoan kiem, H26.101",
        "UBND  phường Hoàn Kiếm, H26.101",
        "h26.101, H26.101",
        "Hoan Kiem Ward, H26.101",
        "Sở Công Thương, H26.2"
    })
    void unitsAreFoundByCodeNameAndAlias(String text, String code) {
        assertThat(units().find(text)).map(Unit::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"H26.1", "Phường", "''"})
    void whatIsNoUnitIsNotGuessed(String text) {
        assertThat(units().find(text)).isEmpty();
    }

    @Test
    void aNameOfTwoUnitsIsRefused() {
        assertThatThrownBy(() -> new Units(List.of(unit("a", "Xã Hòa Lạc"), unit("b", "xã Hoà Lạc"))))
                .hasMessage("'xã Hoà Lạc' names both a and b");
        assertThatThrownBy(() -> new Units(List.of(unit("a", "x"), unit("a", "y"))))
                .hasMessage("unit code twice: a");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,false", "2025-07-01,true", "2026-06-30,true", "2026-07-01,false"})
    void validityIncludesBothDays(LocalDate day, boolean valid) {
        assertThat(new Grant("a", "*", Grant.Role.BOTH, FIRST, LAST).validOn(day))
                .isEqualTo(valid);
        assertThat(new Grant("a", "*", Grant.Role.BOTH, null, null).validOn(day))
                .isTrue();
        assertThat(procedure("1", "Một", FIRST, LAST).validOn(day)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "a,a,true,true",
        "a,b,true,false",
        "a,c,false,true",
        "a,d,false,false",
        "b,c,true,true",
        "c,a,false,false"
    })
    void grantsAreOfficeUnitAndRole(String office, String unit, boolean receives, boolean resolves) {
        Grants grants = new Grants(List.of(
                new Grant("a", "b", Grant.Role.RECEIVER, null, null),
                new Grant("a", "c", Grant.Role.RESOLVER, null, null),
                new Grant("b", "*", Grant.Role.BOTH, null, null)));

        assertThat(grants.mayFileAsReceiver(office, unit, FIRST)).isEqualTo(receives);
        assertThat(grants.mayFileAsResolver(office, unit, FIRST)).isEqualTo(resolves);
        assertThat(grants.offices()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"1.001,1.001", "khai sinh cũ,1.001", "Đăng ký khai sinh,1.001", "dang ky  khai sinh,1.001"})
    void proceduresAreFoundByCodeAliasAndName(String text, String code) {
        assertThat(procedures().find(text)).map(Procedure::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Hỗ trợ", "1.0", "''"})
    void aNameOfTwoProceduresNamesNone(String text) {
        assertThat(procedures().find(text)).isEmpty();
    }

    @Test
    void limitsAndSessionsCheckThemselves() {
        assertThat(new TimeLimit(new BigDecimal("10.5"), LimitUnit.DAY).value()).isEqualByComparingTo("10.5");
        assertThat(new TimeLimit(BigDecimal.ZERO, LimitUnit.SAME_DAY).unit()).isEqualTo(LimitUnit.SAME_DAY);
        assertThatThrownBy(() -> new TimeLimit(BigDecimal.ZERO, LimitUnit.DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeLimit(new BigDecimal(-1), LimitUnit.SAME_DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Session(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        Session morning = new Session(LocalTime.of(8, 0), LocalTime.NOON);
        assertThatThrownBy(() -> Session.inOrder(List.of(morning, morning)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlap");
        assertThatThrownBy(() ->
                        new CalendarDay(LocalDate.of(2026, 1, 1), CalendarDay.Kind.OFF, List.of(morning), "", "test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01");
    }

    private static Units units() {
        return new Units(List.of(
                new Unit(
                        "H26.101",
                        "Phường Hoàn Kiếm",
                        "Hoan Kiem Ward",
                        UnitLevel.COMMUNE,
                        null,
                        null,
                        null,
                        FIRST,
                        null,
                        List.of("UBND phường Hoàn Kiếm"),
                        List.of(),
                        "assumed"),
                unit("H26.2", "Sở Công Thương")));
    }

    private static Unit unit(String code, String name) {
        return new Unit(
                code, name, "", UnitLevel.AGENCY, null, null, null, null, null, List.of(), List.of(), "assumed");
    }

    private static Procedures procedures() {
        return new Procedures(List.of(
                procedure("1.001", "Đăng ký khai sinh", null, null),
                procedure("1.002", "Hỗ trợ", null, null),
                procedure("1.003", "Hỗ trợ", null, null)));
    }

    private static Procedure procedure(String code, String name, LocalDate from, LocalDate to) {
        return new Procedure(
                code,
                name,
                "",
                "f",
                "Lĩnh vực",
                UnitLevel.COMMUNE,
                null,
                ServiceLevel.FULL,
                false,
                from,
                to,
                code.equals("1.001") ? List.of("khai sinh cũ") : List.of(),
                "",
                "assumed");
    }
}
