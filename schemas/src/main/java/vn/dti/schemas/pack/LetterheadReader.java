package vn.dti.schemas.pack;

import java.util.List;
import vn.dti.schemas.dataset.UnitRole;

/** Reads {@code letterhead.yaml}. */
final class LetterheadReader {
    private static final int WIDEST_MARGIN_MM = 60;
    private static final int LONGEST_SHEET_NAME = 31;

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
                        "forms",
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
                map.optionalMaps("forms").stream().map(LetterheadReader::form).toList(),
                margin(margins, "top"),
                margin(margins, "bottom"),
                margin(margins, "left"),
                margin(margins, "right"));
    }

    private static Letterhead.Form form(YamlMap map) {
        map.only("sheet", "number", "title", "basis", "counts", "role");
        Value sheet = map.value("sheet");
        if (sheet.required().length() > LONGEST_SHEET_NAME || sheet.text().matches(".*[\\[\\]*/\\\\?:].*")) {
            throw sheet.fault("cannot be a sheet's name: at most 31 characters, none of [ ] * / \\ ? :");
        }
        Letterhead.FormCounts counts = map.optional("counts")
                .map(value -> value.constant(Letterhead.FormCounts.class))
                .orElse(Letterhead.FormCounts.DOSSIERS);
        return new Letterhead.Form(
                sheet.text(),
                map.value("number").required(),
                map.value("title").required(),
                map.value("basis").required(),
                counts,
                role(map, counts));
    }

    private static UnitRole role(YamlMap map, Letterhead.FormCounts counts) {
        if (counts == Letterhead.FormCounts.DOSSIERS) {
            return map.value("role").constant(UnitRole.class);
        }
        if (map.optional("role").isPresent()) {
            throw map.value("role").fault("has no meaning for a form that counts procedures; remove it");
        }
        return UnitRole.RESOLVING;
    }

    private static List<String> lines(YamlMap map, String key) {
        return map.list(key).stream().map(Value::text).toList();
    }

    private static int margin(YamlMap margins, String side) {
        return margins.value(side).number(0, WIDEST_MARGIN_MM);
    }
}
