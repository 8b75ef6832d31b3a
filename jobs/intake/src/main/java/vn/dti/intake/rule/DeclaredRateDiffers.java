package vn.dti.intake.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.intake.map.RateText;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** A declared rate that is not the share of its own counts, at the decimals it is printed with; cut off or rounded. */
public final class DeclaredRateDiffers implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "C103_RATE_DIFFERS",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Tỷ lệ không khớp số lượng",
                    "tỷ lệ ghi {value}, còn theo số lượng là {other}.",
                    "Hai con số của cùng một bảng nói khác nhau; hệ thống chỉ so sánh số lượng, không lấy tỷ lệ này.",
                    "Kiểm tra cách phần mềm một cửa tính tỷ lệ (mẫu số nào, làm tròn ra sao)."),
            new Words(
                    "Rate is not that of its counts",
                    "the rate says {value}, the counts make {other}.",
                    "Two numbers of one table disagree; only counts are compared, this rate is not used.",
                    "Check how the one-stop system makes the rate: of which denominator, rounded how."),
            "Trước hạn và đúng hạn 90, quá hạn 10, tỷ lệ 95%",
            "TT 01/2018/TT-VPCP, biểu II.06");

    @Override
    public RuleText text() {
        return TEXT;
    }

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    @Override
    public void check(FeedRow row, Findings findings) {
        OptionalLong resolved = resolved(row);
        OptionalLong good = good(row);
        if (row.feed() != Feed.DECLARED
                || !row.cell(FeedField.DECLARED_RATE).valid()
                || resolved.isEmpty()
                || good.isEmpty()
                || resolved.getAsLong() == 0) {
            return;
        }
        RateText.of(String.valueOf(row.cell(FeedField.DECLARED_RATE).text())).ifPresent(printed -> {
            BigDecimal share = BigDecimal.valueOf(good.getAsLong()).multiply(PER_CENT);
            BigDecimal below = BigDecimal.valueOf(resolved.getAsLong());
            boolean rounded =
                    share.divide(below, printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
            boolean cut =
                    share.divide(below, printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0;
            if (!rounded && !cut) {
                findings.cell(this, row, FeedField.DECLARED_RATE, good.getAsLong() + " / " + resolved.getAsLong());
            }
        });
    }

    /** What is below the rate: the three classes where all are there, else the resolved; empty where neither. */
    static OptionalLong resolved(FeedRow row) {
        OptionalLong good = good(row);
        FeedCell late = row.cell(FeedField.DECLARED_LATE);
        FeedCell resolved = row.cell(FeedField.DECLARED_RESOLVED);
        if (good.isPresent() && late.valid()) {
            return OptionalLong.of(good.getAsLong() + late.value());
        }
        return resolved.valid() ? OptionalLong.of(resolved.value()) : OptionalLong.empty();
    }

    private static OptionalLong good(FeedRow row) {
        FeedCell both = row.cell(FeedField.DECLARED_EARLY_OR_ON_TIME);
        FeedCell early = row.cell(FeedField.DECLARED_EARLY);
        FeedCell onTime = row.cell(FeedField.DECLARED_ON_TIME);
        if (both.valid()) {
            return OptionalLong.of(both.value());
        }
        return early.valid() && onTime.valid() ? OptionalLong.of(early.value() + onTime.value()) : OptionalLong.empty();
    }
}
