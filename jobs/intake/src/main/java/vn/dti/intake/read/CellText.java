package vn.dti.intake.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** A workbook's cell as the text a CSV would have: dates written out, numbers plain, formulas by their last value. */
final class CellText {
    /** The last day that a spreadsheet knows, 31/12/9999. */
    private static final double LAST_DAY = 2_958_466;

    private final DateSystem dateSystem;
    private final Map<String, DateFormat> formats = new HashMap<>();

    CellText(DateSystem dateSystem) {
        this.dateSystem = dateSystem;
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatId(), cell.getDataFormatString());
        }
        if (value instanceof Boolean yes) {
            return yes ? "TRUE" : "FALSE";
        }
        String raw = value instanceof String text ? text : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /**
     * A number as the text it is shown as.
     *
     * @param number the number
     * @param id the format's number, null where the cell has none
     * @param pattern the format's pattern, null where it is one of the usual ones
     */
    String number(BigDecimal number, @Nullable Integer id, @Nullable String pattern) {
        DateFormat format = id == null && pattern == null
                ? DateFormat.NONE
                : formats.computeIfAbsent(id + " " + pattern, key -> DateFormat.of(id, pattern));
        double serial = number.doubleValue();
        if (format == DateFormat.NONE || serial < 0 || serial >= LAST_DAY) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        boolean wholeDay = serial == Math.rint(serial);
        return wholeDay && format == DateFormat.DAY
                ? WrittenTime.day(serial, dateSystem)
                : WrittenTime.dayAndTime(serial, dateSystem);
    }
}
