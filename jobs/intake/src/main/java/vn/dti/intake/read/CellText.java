package vn.dti.intake.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;

/** A workbook's cell as the text a CSV would have: dates written out, numbers plain, formulas by their last value. */
final class CellText {
    private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final DateSystem dateSystem;

    CellText(DateSystem dateSystem) {
        this.dateSystem = dateSystem;
    }

    String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (value instanceof Boolean yes) {
            return yes ? "TRUE" : "FALSE";
        }
        String raw = value instanceof String text ? text : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private String number(BigDecimal number, Cell cell) {
        DateFormat format = DateFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format == DateFormat.NONE || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        boolean wholeDay = number.remainder(BigDecimal.ONE).signum() == 0;
        return written(number).format(wholeDay && format == DateFormat.DAY ? DAY : TIME);
    }

    /** The spreadsheet keeps days as a binary fraction: rounded to the millisecond, the finest it shows. */
    private LocalDateTime written(BigDecimal serial) {
        long millis =
                serial.multiply(MILLIS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return LocalDateTime.of(1970, 1, 1, 0, 0)
                .plusDays(dateSystem.epochDayOfZero())
                .plusNanos(Math.multiplyExact(millis, 1_000_000L));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
