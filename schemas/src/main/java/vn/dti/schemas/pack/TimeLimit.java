package vn.dti.schemas.pack;

import java.math.BigDecimal;

/**
 * A procedure's time limit.
 *
 * @param value how many; halves occur ({@code 10.5}); 0 for {@link LimitUnit#SAME_DAY}
 * @param unit of what
 */
public record TimeLimit(BigDecimal value, LimitUnit unit) {

    public TimeLimit {
        if (value.signum() < 0 || (value.signum() == 0 && unit != LimitUnit.SAME_DAY)) {
            throw new IllegalArgumentException("a time limit must be positive: " + value + " " + unit);
        }
    }
}
