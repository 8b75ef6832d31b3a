package vn.dti.nightly.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.schemas.pack.Folding;

/**
 * Invented applicants. The numbers cannot belong to anyone: no province has the code 999, no telephone number begins
 * with 019, and example.com is reserved.
 */
final class People {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Đinh");
    private static final List<String> MIDDLE = List.of(
            "Văn", "Thị", "Đức", "Minh", "Thu", "Ngọc", "Quang", "Thanh", "Hữu", "Thùy", "Xuân", "Kim", "Anh", "Bảo");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hoa", "Hùng", "Hương", "Khánh", "Lan", "Linh",
            "Long", "Mai", "Nam", "Nga", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Vân", "Việt", "Yến");
    private static final List<String> TRADE =
            List.of("Thương mại", "Xây dựng", "Vận tải", "Dược phẩm", "Công nghệ", "Thực phẩm", "Du lịch", "Cơ khí");
    private static final List<String> STREET = List.of(
            "Trần Phú",
            "Lê Lợi",
            "Quang Trung",
            "Nguyễn Trãi",
            "Hai Bà Trưng",
            "Lý Thường Kiệt",
            "Phố Huế",
            "Láng Hạ",
            "Giải Phóng",
            "Ngọc Lâm",
            "Thôn Đông",
            "Thôn Đoài",
            "Thôn Trung",
            "Xóm Chùa",
            "Khu tập thể 3");

    private static final Map<String, String> PLAIN = Stream.concat(FAMILY.stream(), GIVEN.stream())
            .distinct()
            .collect(Collectors.toMap(name -> name, Folding::fold));

    private People() {}

    /** Fills the personal fields; some applicants leave out telephone or e-mail. */
    static void invent(Dossier dossier, String place, Dice dice) {
        String given = dice.pick(GIVEN);
        String family = dice.pick(FAMILY);
        int serial = dice.below(1_000_000);
        if (dossier.business) {
            dossier.name = "Công ty TNHH " + dice.pick(TRADE) + " " + given + " " + family + " " + (1 + serial % 90);
            dossier.id = digits(99_0_000_0000L + serial, 10);
        } else {
            dossier.name = family + " " + dice.pick(MIDDLE) + " " + given;
            dossier.id = "999" + digits(dice.below(400), 3) + digits(serial, 6);
        }
        dossier.phone = dice.chance(0.93) ? "019" + digits(dice.below(10_000_000), 7) : "";
        dossier.email =
                dice.chance(0.35) ? PLAIN.get(given) + "." + PLAIN.get(family) + serial % 1000 + "@example.com" : "";
        dossier.address = "Số " + (1 + dice.below(300)) + " " + dice.pick(STREET) + ", " + place;
    }

    private static String digits(long number, int length) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, length - text.length())) + text;
    }
}
