package vn.dti.bench.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * What goes wrong when people and systems write: one row in a hundred gets one slip, of every kind that a rule looks for, and
 * some that are no fault and must be read all the same.
 */
final class Slips {
    private static final double SHARE = 0.01;
    private static final int WHETHER = -2;
    private static final int WHICH = -3;
    private static final int LONG_CELL = 2_100;
    private static final String LATER = "01/02/2027 08:00:00";
    private static final String EARLY = "05/01/2010 09:00:00";

    private final Die die;
    private final List<Slip> slips;

    /** Spoils the cells of a row; the row before may lend its own. */
    private interface Slip {
        void happen(List<String> before, List<String> cells);
    }

    Slips(Pack pack, Plan plan) {
        die = new Die(plan.seed());
        slips = slips(pack, plan);
    }

    /** Spoils a row, or not. */
    void mayHappen(Office office, long dossier, List<String> before, List<String> cells) {
        if (die.share(office.number(), dossier, WHETHER) < SHARE) {
            slips.get(die.below(slips.size(), office.number(), dossier, WHICH)).happen(before, cells);
        }
    }

    private static List<Slip> slips(Pack pack, Plan plan) {
        List<Slip> slips = new ArrayList<>(List.of(
                (before, cells) -> set(cells, Field.DOSSIER_CODE, ""),
                (before, cells) ->
                        set(cells, Field.DOSSIER_CODE, "HS 0" + cells.get(0).length()),
                (before, cells) -> set(cells, Field.DOSSIER_CODE, before.isEmpty() ? "" : before.get(0)),
                (before, cells) -> set(cells, Field.DOSSIER_CODE, "Nguyễn Văn Thử xin cấp lại giấy tờ"),
                (before, cells) -> cells.add("thừa"),
                (before, cells) -> cells.subList(cells.size() - 2, cells.size()).clear(),
                (before, cells) -> set(cells, Field.OVERDUE_REASON, "x".repeat(LONG_CELL)),
                (before, cells) -> set(cells, Field.APPLICANT_NAME, cells.get(Field.RECEIVED_AT.ordinal())),
                (before, cells) -> set(cells, Field.PROCEDURE_CODE, ""),
                (before, cells) -> set(cells, Field.PROCEDURE_CODE, "9.999999"),
                (before, cells) -> set(cells, Field.RESOLVING_UNIT, "Phường Không Có"),
                (before, cells) -> set(cells, Field.RECEIVING_UNIT, "Xã Chưa Lập"),
                (before, cells) -> set(cells, Field.RECEIVED_AT, ""),
                (before, cells) -> {
                    set(cells, Field.RECEIVED_AT, "");
                    set(cells, Field.STATUS, "Mới đăng ký");
                },
                (before, cells) -> set(cells, Field.RECEIVED_AT, "31/02/2026 08:00:00"),
                (before, cells) -> set(cells, Field.DUE_AT, "hôm qua"),
                (before, cells) -> set(cells, Field.RECEIVED_AT, LATER),
                (before, cells) -> set(cells, Field.FINISHED_AT, LATER),
                (before, cells) -> set(cells, Field.FINISHED_AT, EARLY),
                (before, cells) -> set(cells, Field.RETURNED_AT, EARLY),
                (before, cells) -> {
                    set(cells, Field.FINISHED_AT, cells.get(Field.RECEIVED_AT.ordinal()));
                    set(
                            cells,
                            Field.RETURNED_AT,
                            cells.get(Field.RECEIVED_AT.ordinal()).substring(0, 10));
                },
                (before, cells) -> set(cells, Field.DUE_AT, EARLY),
                (before, cells) -> set(cells, Field.RECEIVED_AT, EARLY),
                (before, cells) -> {
                    set(cells, Field.SUPPLEMENT_REQUESTED_AT, cells.get(Field.RECEIVED_AT.ordinal()));
                    set(cells, Field.SUPPLEMENT_COMPLETED_AT, EARLY);
                },
                (before, cells) -> {
                    set(cells, Field.SUSPENDED_AT, cells.get(Field.RECEIVED_AT.ordinal()));
                    set(cells, Field.RESUMED_AT, EARLY);
                },
                (before, cells) -> {
                    set(cells, Field.STATUS, "Đã trả kết quả");
                    set(cells, Field.FINISHED_AT, "");
                    set(cells, Field.RETURNED_AT, "");
                },
                (before, cells) -> set(cells, Field.CHANNEL, "Bồ câu"),
                (before, cells) -> set(cells, Field.CHANNEL, ""),
                (before, cells) -> set(cells, Field.STATUS, "Đang trôi"),
                (before, cells) -> set(cells, Field.PAYMENT, "Vỏ sò"),
                (before, cells) -> set(cells, Field.SERVICE_LEVEL, "Mức độ 9"),
                (before, cells) -> set(cells, Field.SERVICE_LEVEL, ""),
                (before, cells) -> set(cells, Field.ELECTRONIC_RESULT, "có lẽ"),
                (before, cells) -> set(cells, Field.COMPONENTS_TOTAL, "-1"),
                (before, cells) -> set(cells, Field.FEE_AMOUNT, "miễn"),
                (before, cells) -> set(cells, Field.COMPONENTS_REUSED, "99"),
                (before, cells) -> set(cells, Field.SATISFACTION, "9"),
                (before, cells) -> set(cells, Field.APPLICANT_TYPE, "Số 0000123456789"),
                (before, cells) -> set(cells, Field.STATUS, "  " + cells.get(Field.STATUS.ordinal()) + " "),
                (before, cells) -> cells.replaceAll(cell -> "")));
        units(pack, plan, slips);
        return List.copyOf(slips);
    }

    /** Slips with units and procedures of another time or place. */
    private static void units(Pack pack, Plan plan, List<Slip> slips) {
        Map<UnitLevel, Unit> ended = new java.util.EnumMap<>(UnitLevel.class);
        pack.units().where(unit -> unit.validTo() != null).forEach(unit -> ended.putIfAbsent(unit.level(), unit));
        ended.values().forEach(unit -> slips.add((before, cells) -> set(cells, Field.RECEIVING_UNIT, unit.nameVi())));
        pack.units().where(unit -> unit.delivers() && unit.validFrom() != null).stream()
                .limit(1)
                .forEach(unit -> slips.add((before, cells) -> {
                    set(cells, Field.RECEIVED_AT, EARLY);
                    set(cells, Field.RECEIVING_UNIT, unit.nameVi());
                }));
        pack.units().where(unit -> unit.delivers() && unit.validOn(plan.begin())).stream()
                .limit(1)
                .forEach(unit -> slips.add((before, cells) -> {
                    set(cells, Field.RESOLVING_UNIT, unit.code());
                    set(cells, Field.RECEIVING_UNIT, unit.nameVi());
                }));
        notInForce(pack, plan.firstNight())
                .ifPresent(
                        procedure -> slips.add((before, cells) -> set(cells, Field.PROCEDURE_CODE, procedure.code())));
    }

    private static Optional<Procedure> notInForce(Pack pack, LocalDate day) {
        return pack.procedures().all().stream()
                .filter(procedure -> !procedure.validOn(day))
                .findFirst();
    }

    private static void set(List<String> cells, Field field, String text) {
        cells.set(field.ordinal(), text);
    }
}
