package vn.dti.nightly.province;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.nightly.province.UnitFault.Kind;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.UnitLevel;

/** The units of a province as a list gives them, with everything that is wrong with the list, not only the first thing. */
public final class UnitList {
    private final UnitTable table;
    private final String province;
    private final Map<String, UnitRow> byCode = new LinkedHashMap<>();
    private final Map<String, UnitLevel> levels = new HashMap<>();
    private final Map<String, UnitRow> byName = new HashMap<>();

    private UnitList(UnitTable table, String province) {
        this.table = table;
        this.province = province;
    }

    /**
     * Reads and checks a list.
     *
     * @param province the code of the province's own row
     * @throws IOException where the file cannot be read
     */
    public static UnitList read(Path file, String province) throws IOException {
        UnitList list = new UnitList(UnitTable.read(file), province);
        if (list.table.faults().isEmpty()) {
            list.check();
        }
        return list;
    }

    /** What is wrong, in the order of the file; empty where nothing is. */
    public List<UnitFault> faults() {
        return table.faults().stream()
                .sorted((one, other) -> Long.compare(one.row(), other.row()))
                .toList();
    }

    /** The rows by code, in the order of the file. */
    Map<String, UnitRow> rows() {
        return byCode;
    }

    /** The level of a row's unit. */
    UnitLevel level(UnitRow row) {
        UnitLevel level = levels.get(row.cell("code"));
        if (level == null) {
            throw new IllegalStateException("a list with faults has no levels: " + row);
        }
        return level;
    }

    String file() {
        return table.file();
    }

    String province() {
        return province;
    }

    private void check() {
        table.rows().forEach(this::add);
        byCode.values().forEach(this::references);
        cities();
        if (levels.values().stream().noneMatch(level -> level == UnitLevel.COMMUNE || level == UnitLevel.AGENCY)) {
            table.fault(0, "", "", Kind.NOBODY_DELIVERS, "");
        }
    }

    private void add(UnitRow row) {
        String code = row.cell("code");
        if (code.isEmpty()) {
            table.fault(row, "code", Kind.CODE_EMPTY, "");
            return;
        }
        if (!code.matches("[A-Za-z0-9._-]+") || code.startsWith(".")) {
            table.fault(row, "code", Kind.CODE_FORM, "");
        }
        if (Arrays.stream(UnitLevel.values()).anyMatch(level -> level.name().equals(code))) {
            table.fault(row, "code", Kind.CODE_RESERVED, "");
        }
        UnitRow earlier = byCode.putIfAbsent(code, row);
        if (earlier != null) {
            table.fault(row, "code", Kind.CODE_TWICE, Long.toString(earlier.line()));
            return;
        }
        Levels.of(row.cell("level"))
                .ifPresentOrElse(
                        level -> levels.put(code, level),
                        () -> table.fault(row, "level", Kind.LEVEL_UNKNOWN, Levels.known()));
        names(row);
        dates(row);
    }

    private void names(UnitRow row) {
        if (row.cell("name_vi").isEmpty()) {
            table.fault(row, "name_vi", Kind.NAME_EMPTY, "");
            return;
        }
        Set<String> own = new HashSet<>();
        name(row, "code", row.cell("code"), own);
        name(row, "name_vi", Levels.withType(row.cell("name_vi"), row.cell("level")), own);
        name(row, "name_en", row.cell("name_en"), own);
        parts(row, "aliases").forEach(alias -> name(row, "aliases", alias, own));
    }

    private void name(UnitRow row, String column, String name, Set<String> own) {
        String folded = Folding.fold(name);
        if (folded.isEmpty() || !own.add(folded)) {
            return;
        }
        UnitRow earlier = byName.putIfAbsent(folded, row);
        if (earlier != null) {
            table.fault(row, column, Kind.NAME_TWICE, Long.toString(earlier.line()));
        }
    }

    private void dates(UnitRow row) {
        LocalDate from = date(row, "valid_from");
        LocalDate to = date(row, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            table.fault(row, "valid_to", Kind.DATE_ORDER, from.toString());
        }
    }

    private @Nullable LocalDate date(UnitRow row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            table.fault(row, column, Kind.DATE_FORM, "");
            return null;
        }
    }

    private void references(UnitRow row) {
        String parent = row.cell("parent");
        if (!parent.isEmpty() && !byCode.containsKey(parent)) {
            table.fault(row, "parent", Kind.PARENT_UNKNOWN, "");
        } else if (circle(row)) {
            table.fault(row, "parent", Kind.PARENT_CIRCLE, "");
        }
        String branch = row.cell("branch");
        if (!branch.isEmpty() && !byCode.containsKey(branch)) {
            table.fault(row, "branch", Kind.BRANCH_UNKNOWN, "");
        } else if (!branch.isEmpty() && levels.get(branch) != UnitLevel.BRANCH) {
            table.fault(row, "branch", Kind.BRANCH_LEVEL, "");
        }
        parts(row, "successors")
                .filter(successor -> !byCode.containsKey(successor))
                .forEach(successor -> table.fault(row, "successors", Kind.SUCCESSOR_UNKNOWN, successor));
    }

    private boolean circle(UnitRow row) {
        Set<String> seen = new HashSet<>();
        @Nullable UnitRow above = row;
        while (above != null) {
            if (!seen.add(above.cell("code"))) {
                return true;
            }
            above = byCode.get(above.cell("parent"));
        }
        return false;
    }

    private static Stream<String> parts(UnitRow row, String column) {
        return Arrays.stream(row.cell(column).split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private void cities() {
        List<UnitRow> cities = byCode.values().stream()
                .filter(row -> levels.get(row.cell("code")) == UnitLevel.CITY)
                .toList();
        if (cities.isEmpty()) {
            table.fault(0, "level", "", Kind.CITY_MISSING, province);
            return;
        }
        UnitRow city = cities.get(0);
        if (!city.cell("code").equals(province)) {
            table.fault(city, "code", Kind.CITY_CODE, province);
        }
        cities.stream().skip(1).forEach(row -> table.fault(row, "level", Kind.CITY_SECOND, Long.toString(city.line())));
    }
}
