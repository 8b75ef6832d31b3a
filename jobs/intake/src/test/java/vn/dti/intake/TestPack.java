package vn.dti.intake;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.ServiceLevel;
import vn.dti.schemas.pack.ClockName;
import vn.dti.schemas.pack.Grant;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.LimitUnit;
import vn.dti.schemas.pack.Needs;
import vn.dti.schemas.pack.OpenBands;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackSettings;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Procedures;
import vn.dti.schemas.pack.ReportMonths;
import vn.dti.schemas.pack.Session;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.TimeLimit;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;
import vn.dti.schemas.pack.Units;

/** A small pack made by hand: two wards, a department, a former district; three procedures; one profile. */
public final class TestPack {
    /** The office of most tests. */
    public static final String OFFICE = "H26.101";

    private TestPack() {}

    /** The pack in Hà Nội's zone. */
    public static Pack pack() {
        return pack(ZoneId.of("Asia/Ho_Chi_Minh"), List.of(profile("chuan", List.of("*"))));
    }

    /** The pack with other profiles. */
    public static Pack pack(ZoneId zone, List<SourceProfile> profiles) {
        return new Pack(
                settings(zone),
                new Units(units()),
                new Procedures(procedures()),
                new Grants(List.of(
                        new Grant("TTPVHCC", "H26.102", Grant.Role.RECEIVER, LocalDate.of(2026, 1, 1), null),
                        new Grant("SO-HOA", "*", Grant.Role.BOTH, null, null))),
                List.of(),
                profiles,
                indicators(),
                List.of(),
                letterhead(),
                "digest");
    }

    private static PackSettings settings(ZoneId zone) {
        return new PackSettings(
                "thu",
                "Thành phố thử",
                "Test city",
                "H26",
                zone,
                List.of("vi", "en"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))),
                LocalTime.of(15, 0),
                10,
                List.of(Pattern.compile("^\\d{3}\\.[0-9A-Z]{2}\\.[0-9A-Z]{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,}$")),
                new OpenBands(List.of(1, 5), List.of(1)),
                ReportMonths.CALENDAR,
                ClockName.LAW,
                false,
                90);
    }

    private static List<Unit> units() {
        LocalDate reform = LocalDate.of(2025, 7, 1);
        return List.of(
                unit("H26", "Thành phố thử", UnitLevel.CITY, null, null),
                unit("H26.01", "Sở Tư pháp", UnitLevel.AGENCY, null, null),
                unit(OFFICE, "Phường Hoàn Kiếm", UnitLevel.COMMUNE, reform, null, "UBND phường Hoàn Kiếm"),
                unit("H26.102", "Phường Ba Đình", UnitLevel.COMMUNE, reform, null),
                unit("H26.Q1", "Quận Hoàn Kiếm", UnitLevel.DISTRICT, null, LocalDate.of(2025, 6, 30)));
    }

    private static Unit unit(
            String code, String name, UnitLevel level, LocalDate from, LocalDate to, String... aliases) {
        return new Unit(code, name, "", level, null, null, null, from, to, List.of(aliases), List.of(), "test");
    }

    private static List<Procedure> procedures() {
        return List.of(
                procedure("1.001193", "Đăng ký khai sinh", ServiceLevel.FULL, null),
                procedure("2.000815", "Chứng thực bản sao", ServiceLevel.PARTIAL, null),
                procedure("1.000656", "Đăng ký khai tử", ServiceLevel.NONE, LocalDate.of(2025, 12, 31)));
    }

    private static Procedure procedure(String code, String name, ServiceLevel level, LocalDate to) {
        return new Procedure(
                code,
                name,
                "",
                "G03",
                "Hộ tịch",
                UnitLevel.COMMUNE,
                new TimeLimit(BigDecimal.ONE, LimitUnit.WORKING_DAY),
                level,
                false,
                null,
                to,
                List.of(name),
                "assumed",
                "test");
    }

    /** The extract by its Vietnamese titles and its keys, with a few words of its own. */
    public static SourceProfile profile(String name, List<String> offices) {
        return new SourceProfile(name, "Mẫu " + name, offices, null, columns(), Map.of(), List.of(), "digest-" + name);
    }

    /** The columns of {@link #profile}. */
    public static Map<Field, SourceProfile.Column> columns() {
        Map<Field, SourceProfile.Column> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            columns.put(
                    field, new SourceProfile.Column(List.of(field.titleVi(), field.key()), false, words(field), null));
        }
        return columns;
    }

    private static Map<String, String> words(Field field) {
        if (field == Field.CHANNEL) {
            return Map.of("Trực tuyến", "ONLINE", "Trực tiếp", "DIRECT", "Bưu chính", "POST");
        }
        if (field == Field.STATUS) {
            return Map.of("Đã trả kết quả", "RETURNED", "Đang xử lý", "IN_PROGRESS", "Mới đăng ký", "REGISTERED");
        }
        if (field == Field.SATISFACTION) {
            return Map.of("Rất hài lòng", "5");
        }
        return Map.of();
    }

    private static IndicatorBook indicators() {
        List<Indicator> indicators = new ArrayList<>();
        indicators.add(indicator("received", Needs.all(Field.RECEIVED_AT)));
        indicators.add(indicator("online_rate", Needs.all(Field.RECEIVED_AT, Field.CHANNEL)));
        return new IndicatorBook("2026.1", List.of(), indicators);
    }

    private static Indicator indicator(String name, Needs needs) {
        return new Indicator(
                name,
                Indicator.Kind.COUNT,
                List.of(),
                List.of(),
                needs,
                "Chỉ tiêu " + name,
                "Indicator " + name,
                "",
                "",
                "P",
                "2026.1");
    }

    private static Letterhead letterhead() {
        return new Letterhead(
                List.of(), List.of(), List.of(), "", "", "", List.of(), List.of(), List.of(), 20, 20, 30, 15);
    }
}
