package vn.dti.schemas.pack;

import java.util.Map;
import java.util.TreeMap;
import vn.dti.schemas.extract.Severity;

/** Reads {@code rules.yaml}: under {@code severity:} the codes of rules that are to be graver or lighter. */
final class SeveritiesReader {
    private SeveritiesReader() {}

    static Map<String, Severity> read(PackFile file) {
        YamlMap said = YamlMap.read(file).only("severity").map("severity");
        Map<String, Severity> severities = new TreeMap<>();
        for (String code : said.keys()) {
            severities.put(code, said.value(code).constant(Severity.class));
        }
        return severities;
    }
}
