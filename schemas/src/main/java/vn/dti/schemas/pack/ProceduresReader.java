package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.ServiceLevel;

/** Reads {@code procedures.csv}. */
final class ProceduresReader {
    private static final List<String> REQUIRED =
            List.of("code", "name_vi", "field", "field_vi", "level", "service_level", "fee_bearing", "source");
    private static final List<String> OPTIONAL = List.of(
            "name_en",
            "limit_value",
            "limit_unit",
            "cut_off",
            "valid_from",
            "valid_to",
            "aliases",
            "limit_source",
            "one_stop",
            "internal_process");

    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, CsvTable.Row> rows = new HashMap<>();
    private final Map<String, String> codeByAlias = new HashMap<>();
    private final Map<String, String> fieldNames = new HashMap<>();

    private ProceduresReader() {}

    static Procedures read(PackFile file) {
        ProceduresReader reader = new ProceduresReader();
        CsvTable.read(file, REQUIRED, OPTIONAL).rows().forEach(reader::add);
        if (reader.procedures.isEmpty()) {
            throw file.fault(0, "has no row; a dossier needs a procedure, if only one for all");
        }
        return new Procedures(reader.procedures.values());
    }

    private void add(CsvTable.Row row) {
        Procedure procedure = new Procedure(
                row.value("code").required(),
                row.value("name_vi").required(),
                row.text("name_en"),
                row.value("field").required(),
                row.value("field_vi").required(),
                level(row.value("level")),
                limit(row),
                row.value("service_level").constant(ServiceLevel.class),
                row.value("fee_bearing").yesNo(),
                row.value("valid_from").date(),
                row.value("valid_to").date(),
                row.value("aliases").texts(),
                row.text("limit_source"),
                row.value("source").required(),
                row.value("one_stop").yesNoOrNull(),
                row.value("internal_process").yesNoOrNull());
        CsvTable.Row earlier = rows.putIfAbsent(procedure.code(), row);
        if (earlier != null) {
            throw row.value("code").fault("stands already in line " + earlier.line() + "; remove one row");
        }
        procedures.put(procedure.code(), procedure);
        UnitsReader.checkSpan(row, procedure.validFrom(), procedure.validTo());
        checkAliases(row, procedure.code());
        String name = fieldNames.putIfAbsent(procedure.field(), procedure.fieldVi());
        if (name != null && !name.equals(procedure.fieldVi())) {
            throw row.value("field_vi").fault("differs from '" + name + "', which this field has above");
        }
    }

    private void checkAliases(CsvTable.Row row, String code) {
        for (Value alias : row.value("aliases").parts()) {
            String earlier = codeByAlias.putIfAbsent(Folding.fold(alias.text()), code);
            if (earlier != null && !earlier.equals(code)) {
                throw alias.fault("names " + code + " and already " + earlier + "; remove it from one");
            }
        }
    }

    private static UnitLevel level(Value value) {
        UnitLevel level = value.constant(UnitLevel.class);
        if (level != UnitLevel.COMMUNE && level != UnitLevel.AGENCY) {
            throw value.fault("does not resolve dossiers; write COMMUNE or AGENCY");
        }
        return level;
    }

    private static @Nullable TimeLimit limit(CsvTable.Row row) {
        Value value = row.value("limit_value");
        Value unit = row.value("limit_unit");
        Value cutOff = row.value("cut_off");
        if (unit.isEmpty()) {
            if (!cutOff.isEmpty()) {
                throw cutOff.fault("has no limit_unit beside it; a cut-off hour moves a limit");
            }
            if (!value.isEmpty()) {
                throw value.fault("has no limit_unit beside it; give both or none");
            }
            return null;
        }
        LimitUnit known = unit.constant(LimitUnit.class);
        BigDecimal number = known == LimitUnit.SAME_DAY && value.isEmpty() ? BigDecimal.ZERO : value.decimal();
        @Nullable LocalTime hour = cutOff.isEmpty() ? null : cutOff.time();
        try {
            return new TimeLimit(number, known, hour);
        } catch (IllegalArgumentException e) {
            throw value.fault("must be more than 0");
        }
    }
}
