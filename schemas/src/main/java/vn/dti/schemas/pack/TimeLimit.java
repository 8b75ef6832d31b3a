package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A procedure's time limit.
 *
 * @param value how many; halves occur ({@code 10.5}); 0 for {@link LimitUnit#SAME_DAY}
 * @param unit of what
 * @param cutOff received after this hour counts from the next working day, by a rule of the procedure's own (NĐ 63/2024
 *     Đ7(2), NĐ 297/2025 Đ6); null where only the general rule holds
 */
public record TimeLimit(
        BigDecimal value, LimitUnit unit, @Nullable LocalTime cutOff) {

    public TimeLimit {
        if (value.signum() < 0 || (value.signum() == 0 && unit != LimitUnit.SAME_DAY)) {
            throw new IllegalArgumentException("a time limit must be positive: " + value + " " + unit);
        }
    }

    /** A limit without a cut-off hour of its own. */
    public TimeLimit(BigDecimal value, LimitUnit unit) {
        this(value, unit, null);
    }
}
