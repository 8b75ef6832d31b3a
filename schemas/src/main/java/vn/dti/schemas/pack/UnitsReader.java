package vn.dti.schemas.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code units.csv} and checks what its rows say of each other. */
final class UnitsReader {
    private static final List<String> REQUIRED = List.of("code", "name_vi", "level", "source");
    private static final List<String> OPTIONAL =
            List.of("name_en", "parent", "branch", "gso_code", "valid_from", "valid_to", "aliases", "successors");

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, CsvTable.Row> rows = new HashMap<>();
    private final Map<String, String> codeByFoldedName = new HashMap<>();

    private UnitsReader() {}

    static Units read(PackFile file, String city) {
        UnitsReader reader = new UnitsReader();
        for (CsvTable.Row row : CsvTable.read(file, REQUIRED, OPTIONAL).rows()) {
            reader.add(row);
        }
        reader.checkReferences();
        reader.checkCity(file, city);
        return new Units(reader.units.values());
    }

    private void add(CsvTable.Row row) {
        Value code = row.value("code");
        if (!code.required().matches("[A-Za-z0-9._-]+") || code.text().startsWith(".")) {
            throw code.fault("must be of letters, digits, dot, - and _: it names folders");
        }
        Unit unit = new Unit(
                code.text(),
                row.value("name_vi").required(),
                row.text("name_en"),
                level(row.value("level")),
                row.value("parent").orNull(),
                row.value("branch").orNull(),
                row.value("gso_code").orNull(),
                row.value("valid_from").date(),
                row.value("valid_to").date(),
                row.value("aliases").texts(),
                row.value("successors").texts(),
                row.value("source").required());
        if (Stream.of(UnitLevel.values()).anyMatch(level -> level.name().equals(unit.code()))) {
            throw code.fault("is the code of a level's total; take another");
        }
        CsvTable.Row earlier = rows.putIfAbsent(unit.code(), row);
        if (earlier != null) {
            throw code.fault("stands already in line " + earlier.line() + "; remove one row");
        }
        units.put(unit.code(), unit);
        checkSpan(row, unit.validFrom(), unit.validTo());
        Stream.concat(Stream.of(unit.code(), unit.nameVi(), unit.nameEn()), unit.aliases().stream())
                .filter(name -> !name.isEmpty())
                .forEach(name -> checkName(row, name, unit.code()));
    }

    private void checkName(CsvTable.Row row, String name, String code) {
        String earlier = codeByFoldedName.putIfAbsent(Folding.fold(name), code);
        if (earlier != null && !earlier.equals(code)) {
            throw row.fault("'" + name + "' names " + code + " and already " + earlier
                    + " (case and accents do not count); make one of the names longer");
        }
    }

    private static UnitLevel level(Value value) {
        UnitLevel level = value.constant(UnitLevel.class);
        if (level == UnitLevel.GROUP) {
            throw value.fault("is made by the program; it is not a unit of the pack");
        }
        return level;
    }

    static void checkSpan(CsvTable.Row row, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw row.value("valid_to").fault("lies before valid_from " + from);
        }
    }

    private void checkReferences() {
        units.values().forEach(unit -> {
            CsvTable.Row row = row(unit);
            if (unit.parent() != null) {
                known(row.value("parent"), unit.parent());
                checkAncestors(row, unit);
            }
            if (unit.branch() != null
                    && known(row.value("branch"), unit.branch()).level() != UnitLevel.BRANCH) {
                throw row.value("branch").fault("is not a unit of level BRANCH");
            }
            row.value("successors").parts().forEach(successor -> known(successor, successor.text()));
        });
    }

    private void checkAncestors(CsvTable.Row row, Unit unit) {
        Set<String> seen = new HashSet<>();
        @Nullable Unit above = unit;
        while (above != null) {
            if (!seen.add(above.code())) {
                throw row.value("parent").fault("leads back to the unit itself; mend the chain of parents");
            }
            above = above.parent() == null ? null : units.get(above.parent());
        }
    }

    private Unit known(Value value, String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw value.fault("is not the code of a unit in this file");
        }
        return unit;
    }

    private CsvTable.Row row(Unit unit) {
        CsvTable.Row row = rows.get(unit.code());
        if (row == null) {
            throw new IllegalStateException("a unit without a row: " + unit.code());
        }
        return row;
    }

    private void checkCity(PackFile file, String city) {
        List<Unit> cities = new ArrayList<>(units.values().stream()
                .filter(unit -> unit.level() == UnitLevel.CITY)
                .toList());
        if (cities.isEmpty()) {
            throw file.fault(0, "has no unit of level CITY; add the row of " + city);
        }
        if (cities.size() > 1) {
            throw row(cities.get(1))
                    .fault("is a second unit of level CITY after "
                            + cities.get(0).code());
        }
        if (!cities.get(0).code().equals(city)) {
            throw row(cities.get(0))
                    .fault("the unit of level CITY is " + cities.get(0).code() + ", but pack.yaml says city " + city);
        }
    }
}
