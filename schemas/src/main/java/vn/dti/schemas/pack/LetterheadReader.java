package vn.dti.schemas.pack;

import java.util.List;

/** Reads {@code letterhead.yaml}. */
final class LetterheadReader {
    private static final int WIDEST_MARGIN_MM = 60;

    private LetterheadReader() {}

    static Letterhead read(PackFile file) {
        YamlMap map = YamlMap.read(file)
                .only(
                        "superior",
                        "issuer",
                        "nation",
                        "place",
                        "number",
                        "document_type",
                        "recipients",
                        "signatory",
                        "margins_mm");
        YamlMap margins = map.map("margins_mm").only("top", "bottom", "left", "right");
        return new Letterhead(
                lines(map, "superior"),
                lines(map, "issuer"),
                lines(map, "nation"),
                map.value("place").text(),
                map.value("number").text(),
                map.value("document_type").text(),
                lines(map, "recipients"),
                lines(map, "signatory"),
                margin(margins, "top"),
                margin(margins, "bottom"),
                margin(margins, "left"),
                margin(margins, "right"));
    }

    private static List<String> lines(YamlMap map, String key) {
        return map.list(key).stream().map(Value::text).toList();
    }

    private static int margin(YamlMap margins, String side) {
        return margins.value(side).number(0, WIDEST_MARGIN_MM);
    }
}
