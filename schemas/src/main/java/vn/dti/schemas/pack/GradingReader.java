package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dti.schemas.pack.Grading.Band;

/** Reads {@code grading.yaml}: bands from the best down, from 1 to 0, without gap or overlap. */
final class GradingReader {
    private static final String CODE = "[A-Z][A-Z0-9_]*";

    private GradingReader() {}

    static Grading read(PackFile file) {
        YamlMap map = YamlMap.read(file).only("set_aside_at_most", "note_vi", "note_en", "bands");
        return new Grading(fraction(map.value("set_aside_at_most")), MethodReader.both(map, "note"), bands(map));
    }

    private static List<Band> bands(YamlMap map) {
        List<Band> bands = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap each : map.optionalMaps("bands")) {
            each.only("code", "title_vi", "title_en", "from", "to");
            Value code = each.value("code");
            if (!code.required().matches(CODE)) {
                throw code.fault("must be of capitals, digits and _");
            }
            if (!codes.add(code.text())) {
                throw code.fault("stands twice");
            }
            Band band = new Band(
                    code.text(),
                    MethodReader.both(each, "title"),
                    fraction(each.value("from")),
                    fraction(each.value("to")));
            if (band.from().compareTo(band.to()) >= 0) {
                throw each.fault("from", "must be less than 'to'");
            }
            join(
                    each,
                    band,
                    bands.isEmpty()
                            ? BigDecimal.ONE
                            : bands.get(bands.size() - 1).from());
            bands.add(band);
        }
        if (!bands.isEmpty() && bands.get(bands.size() - 1).from().signum() != 0) {
            throw map.fault(
                    "bands", "leave a gap below " + bands.get(bands.size() - 1).from() + "; the last begins at 0");
        }
        return bands;
    }

    /** A band ends where the better one begins; the best ends at 1. */
    private static void join(YamlMap map, Band band, BigDecimal better) {
        int order = band.to().compareTo(better);
        if (order < 0) {
            throw map.fault("to", "leaves a gap from " + band.to() + " to " + better);
        }
        if (order > 0) {
            throw map.fault("to", "overlaps what begins, or ends, at " + better);
        }
    }

    private static BigDecimal fraction(Value value) {
        BigDecimal number = value.decimal();
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
            throw value.fault("must be a fraction from 0 to 1");
        }
        return number;
    }
}
