package vn.dti.nightly.sample;

import static vn.dti.nightly.sample.Dossier.NONE;
import static vn.dti.nightly.sample.SpoiltRow.HOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;

/**
 * One deliberate fault for each row rule of the intake, named by the rule's code. Each breaks its own rule and no other;
 * where a row does not lend itself to it, the next one is tried.
 */
enum Fault {
    D101_DOSSIER_CODE_MISSING(row -> row.empty(Field.DOSSIER_CODE)),
    D102_DOSSIER_CODE_TWICE(row -> {
        row.again = true;
        return true;
    }),
    D103_DOSSIER_CODE_PATTERN(row -> row.put(Field.DOSSIER_CODE, "HS/" + row.dossier.code)),
    D104_ROW_TOO_WIDE(row -> row.width(row.cells.length + 1)),
    D105_ROW_TOO_SHORT(row -> row.width(row.cells.length - 2)),
    D106_QUOTE_NOT_CLOSED(row -> row.put(Field.ADDRESS, (row.dossier.address + "; ").repeat(90))),
    D107_CELLS_SHIFTED(row -> row.put(Field.APPLICANT_NAME, row.dossier.received)),
    D201_PROCEDURE_MISSING(row -> row.empty(Field.PROCEDURE_CODE)),
    D202_PROCEDURE_UNKNOWN(row -> row.put(Field.PROCEDURE_CODE, "9.999999")),
    D203_PROCEDURE_NOT_IN_FORCE(Fault::endedProcedure),
    D204_UNIT_UNKNOWN(row -> row.put(Field.RECEIVING_UNIT, "UBND phường Không Có")),
    D205_UNIT_ENDED(Fault::endedUnit),
    D206_UNIT_NOT_YET(Fault::unitNotYet),
    D207_GRANT_MISSING(Fault::grantMissing),
    D301_RECEIVED_MISSING(row -> row.dossier.status != DossierStatus.NOT_ACCEPTED && row.empty(Field.RECEIVED_AT)),
    D302_NOT_YET_RECEIVED(row -> !row.dossier.ended()
            && row.empty(Field.RECEIVED_AT)
            && row.put(Field.STATUS, DossierStatus.REGISTERED.titleVi())),
    D303_TIME_UNREADABLE(row -> row.put(Field.DUE_AT, "31/02/2026 10:00:00")),
    D304_RECEIVED_IN_FUTURE(
            row -> !row.dossier.ended() && row.empty(Field.DUE_AT) && row.put(Field.RECEIVED_AT, row.future())),
    D305_TIME_IN_FUTURE(row -> row.dossier.returned != NONE && row.put(Field.RETURNED_AT, row.future())),
    D306_FINISHED_BEFORE_RECEIVED(
            row -> row.dossier.ended() && row.put(Field.FINISHED_AT, row.dossier.received - 26 * HOUR)),
    D307_RETURNED_BEFORE_RECEIVED(row -> row.dossier.returned != NONE
            && row.empty(Field.FINISHED_AT)
            && row.put(Field.RETURNED_AT, row.dossier.received - 26 * HOUR)),
    D308_RETURNED_BEFORE_FINISHED(row -> row.dossier.returned != NONE
            && row.dossier.finished - row.dossier.received > HOUR
            && row.put(Field.RETURNED_AT, row.dossier.finished - HOUR / 2)),
    D309_DUE_BEFORE_RECEIVED(row -> row.put(Field.DUE_AT, row.dossier.received - 72 * HOUR)),
    D310_RECEIVED_BEFORE_SUBMITTED(
            row -> row.settled() && row.put(Field.SUBMITTED_AT, row.dossier.received + 20 * HOUR)),
    D311_SUPPLEMENT_BEFORE_REQUEST(row -> row.settled()
            && row.put(Field.SUPPLEMENT_REQUESTS, "1")
            && row.put(Field.SUPPLEMENT_REQUESTED_AT, row.dossier.received + 30 * HOUR)
            && row.put(Field.SUPPLEMENT_COMPLETED_AT, row.dossier.received + 3 * HOUR)),
    D312_RESUMED_BEFORE_SUSPENDED(row -> row.settled()
            && row.put(Field.SUSPENDED_AT, row.dossier.received + 30 * HOUR)
            && row.put(Field.RESUMED_AT, row.dossier.received + 3 * HOUR)),
    D313_STATUS_WITHOUT_END(row -> row.empty(Field.FINISHED_AT)
            && row.empty(Field.RETURNED_AT)
            && row.put(Field.STATUS, DossierStatus.FINISHED.titleVi())),
    D401_CHANNEL_UNKNOWN(row -> row.put(Field.CHANNEL, "Qua bưu tá quen")),
    D402_STATUS_UNKNOWN(row -> row.put(Field.STATUS, "Đang chờ lãnh đạo ký")),
    D403_PAYMENT_UNKNOWN(row -> row.put(Field.PAYMENT, "Gửi sau")),
    D404_SERVICE_LEVEL_UNKNOWN(row -> row.put(Field.SERVICE_LEVEL, "Mức độ 9")),
    D405_YES_NO_UNREADABLE(row -> row.put(Field.ELECTRONIC_RESULT, "Có lẽ")),
    D406_COUNT_UNREADABLE(row -> row.put(Field.COMPONENTS_TOTAL, "-3")),
    D407_MONEY_UNREADABLE(row -> row.put(Field.FEE_AMOUNT, "-5000")),
    D408_PARTS_EXCEED_TOTAL(row -> row.put(Field.COMPONENTS_DIGITISED, Integer.toString(row.dossier.components + 4))),
    D409_SATISFACTION_OUT_OF_RANGE(row -> row.put(Field.SATISFACTION, "9")),
    D410_WORDS_NOT_KEPT(row -> row.put(Field.OVERDUE_REASON, "Gọi số 0912345678 chưa được"));

    private final Predicate<SpoiltRow> spoil;

    Fault(Predicate<SpoiltRow> spoil) {
        this.spoil = spoil;
    }

    /** Spoils a row; false where the row does not lend itself to it, and the row is then not to be used. */
    boolean spoil(SpoiltRow row) {
        return spoil.test(row);
    }

    private static boolean endedProcedure(SpoiltRow row) {
        LocalDate day = row.day();
        for (Procedure procedure : row.wrong.endedProcedures()) {
            if (!procedure.validOn(day)) {
                return row.put(Field.PROCEDURE_CODE, procedure.code());
            }
        }
        return false;
    }

    /** A dossier between two other units that the office has no right to file for. */
    private static boolean grantMissing(SpoiltRow row) {
        if (row.wrong.units().size() < 12) {
            return false;
        }
        String office = row.office.unit().code();
        Unit resolving = row.stranger(0);
        Unit receiving = row.stranger(1);
        LocalDate day = row.day();
        return resolving.validOn(day)
                && receiving.validOn(day)
                && !row.wrong.grants().mayFileAsResolver(office, resolving.code(), day)
                && !row.wrong.grants().mayFileAsReceiver(office, receiving.code(), day)
                && row.put(Field.RESOLVING_UNIT, resolving.code())
                && row.put(Field.RECEIVING_UNIT, receiving.code());
    }

    private static boolean endedUnit(SpoiltRow row) {
        List<Unit> ended = row.wrong.endedUnits();
        if (ended.isEmpty()) {
            return false;
        }
        Unit unit = ended.get(Math.floorMod(row.dossier.code.hashCode(), ended.size()));
        return !unit.validOn(row.day()) && row.put(Field.RECEIVING_UNIT, unit.nameVi());
    }

    /** A unit that is younger than the dossier it is said to have received. */
    private static boolean unitNotYet(SpoiltRow row) {
        LocalDate from = row.office.unit().validFrom();
        long received = from == null ? 0 : (from.toEpochDay() - 20) * WorkCalendar.DAY + 9 * HOUR;
        return from != null
                && received < row.dossier.received
                && row.put(Field.RECEIVING_UNIT, row.office.unit().code())
                && row.empty(Field.SUBMITTED_AT)
                && row.put(Field.RECEIVED_AT, received);
    }
}
