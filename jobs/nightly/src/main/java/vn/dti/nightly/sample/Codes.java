package vn.dti.nightly.sample;

import java.time.LocalDate;
import vn.dti.schemas.pack.Unit;

/**
 * Dossier codes. Agencies of the old numbering write {@code 000.00.NN.H26-YYMMDD-XXXX} (TT 01/2018/TT-VPCP Điều 19) until
 * TT 04/2025/TT-VPCP came into force; all others, and later all, {@code H26.NNN-YYMMDD-XXXX}.
 */
final class Codes {
    private static final LocalDate NEW_FORM = LocalDate.of(2026, 1, 25);

    private Codes() {}

    /** The code of the n-th dossier of a unit on a day. */
    static String of(Unit unit, LocalDate day, int serial) {
        int dot = unit.code().indexOf('.');
        String number = dot < 0 ? "" : unit.code().substring(dot + 1);
        boolean old = dot > 0 && number.length() <= 2 && day.isBefore(NEW_FORM);
        StringBuilder code = new StringBuilder(24);
        if (old) {
            code.append("000.00.");
            padded(code, Integer.parseInt(number), 2);
            code.append('.').append(unit.code(), 0, dot);
        } else {
            code.append(unit.code());
        }
        code.append('-');
        padded(code, day.getYear() % 100, 2);
        padded(code, day.getMonthValue(), 2);
        padded(code, day.getDayOfMonth(), 2);
        code.append('-');
        return padded(code, serial, 4).toString();
    }

    private static StringBuilder padded(StringBuilder text, int number, int length) {
        String digits = Integer.toString(number);
        return text.append("0".repeat(Math.max(0, length - digits.length()))).append(digits);
    }
}
