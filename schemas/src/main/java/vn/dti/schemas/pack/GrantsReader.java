package vn.dti.schemas.pack;

import java.util.List;

/** Reads {@code grants.csv}. */
final class GrantsReader {
    private static final List<String> REQUIRED = List.of("office", "unit", "role");
    private static final List<String> OPTIONAL = List.of("valid_from", "valid_to");
    private static final String ANY = "*";

    private GrantsReader() {}

    static List<Grant> read(PackFile file, Units units) {
        return CsvTable.read(file, REQUIRED, OPTIONAL).rows().stream()
                .map(row -> grant(row, units))
                .toList();
    }

    private static Grant grant(CsvTable.Row row, Units units) {
        Grant grant = new Grant(
                known(row.value("office"), units),
                row.text("unit").equals(ANY) ? ANY : known(row.value("unit"), units),
                row.value("role").constant(Grant.Role.class),
                row.value("valid_from").date(),
                row.value("valid_to").date());
        UnitsReader.checkSpan(row, grant.validFrom(), grant.validTo());
        return grant;
    }

    private static String known(Value code, Units units) {
        if (units.unit(code.required()).isEmpty()) {
            throw code.fault("is not the code of a unit in units.csv");
        }
        return code.text();
    }
}
