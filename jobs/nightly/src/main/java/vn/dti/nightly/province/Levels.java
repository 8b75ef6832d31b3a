package vn.dti.nightly.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.UnitLevel;

/** What a list of units writes in its column of levels: the pack's own words, or the type words of official lists. */
final class Levels {
    private static final Map<String, UnitLevel> WORDS = words();
    /** Type words that are a part of a unit's name. */
    private static final List<String> IN_NAMES =
            List.of("Tỉnh", "Thành phố", "Phường", "Xã", "Đặc khu", "Quận", "Huyện", "Thị xã");

    private Levels() {}

    private static Map<String, UnitLevel> words() {
        Map<String, UnitLevel> words = new LinkedHashMap<>();
        add(words, UnitLevel.CITY, "CITY", "Tỉnh", "Thành phố", "Thành phố trực thuộc trung ương");
        add(words, UnitLevel.AGENCY, "AGENCY", "Sở", "Ban", "Ngành", "Sở, ban, ngành", "Cơ quan");
        add(words, UnitLevel.COMMUNE, "COMMUNE", "Phường", "Xã", "Đặc khu");
        add(words, UnitLevel.BRANCH, "BRANCH", "Chi nhánh");
        add(words, UnitLevel.DISTRICT, "DISTRICT", "Quận", "Huyện", "Thị xã");
        return words;
    }

    private static void add(Map<String, UnitLevel> words, UnitLevel level, String... written) {
        for (String word : written) {
            words.put(Folding.fold(word), level);
        }
    }

    static Optional<UnitLevel> of(String text) {
        return Optional.ofNullable(WORDS.get(Folding.fold(text)));
    }

    /** The words known, for whoever wrote another. */
    static String known() {
        return "CITY, AGENCY, COMMUNE, BRANCH, DISTRICT, Tỉnh, Thành phố, Sở, Phường, Xã, Đặc khu, Chi nhánh, Quận, Huyện";
    }

    /** A name with the type word of its list before it, where the name has none of its own. */
    static String withType(String name, String type) {
        return IN_NAMES.stream()
                .filter(word -> Folding.fold(word).equals(Folding.fold(type)))
                .filter(word -> !Folding.fold(name).startsWith(Folding.fold(word) + " "))
                .map(word -> word + " " + name)
                .findFirst()
                .orElse(name);
    }

    /** A name without its type word: {@code Lâm Đồng} of {@code Tỉnh Lâm Đồng}. */
    static String withoutType(String name) {
        return IN_NAMES.stream()
                .filter(word -> name.startsWith(word + " "))
                .map(word -> name.substring(word.length() + 1))
                .findFirst()
                .orElse(name);
    }
}
