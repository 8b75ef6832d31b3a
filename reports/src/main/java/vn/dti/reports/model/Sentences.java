package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.pack.Indicator.Kind;

/** The body's sentences. A clause whose figure is not known is left out; nothing is said to be zero that is not. */
final class Sentences {

    private Sentences() {}

    /** A month in one breath: received, online, resolved, on time, open, overdue. */
    static String month(Release release, String unit, String name) {
        Cell received = release.cell(unit, "received");
        if (!received.measured()) {
            return "Trong " + Days.monthInWords(release.edition().month()) + ", " + name + " " + Numbers.NOT_PROVIDED
                    + ".";
        }
        StringBuilder text = new StringBuilder("Trong ")
                .append(Days.monthInWords(release.edition().month()))
                .append(", ")
                .append(name)
                .append(" tiếp nhận ")
                .append(received.text(Kind.COUNT))
                .append(" hồ sơ");
        Cell online = release.cell(unit, "online_rate");
        if (online.measured()) {
            text.append(", trong đó ")
                    .append(Numbers.count(online.above()))
                    .append(" hồ sơ trực tuyến (")
                    .append(online.text(Kind.RATE))
                    .append(")");
        }
        Cell resolved = release.cell(unit, "resolved");
        if (resolved.measured()) {
            text.append("; giải quyết ").append(resolved.text(Kind.COUNT)).append(" hồ sơ");
        }
        Cell onTime = release.cell(unit, "on_time_rate");
        if (onTime.measured()) {
            text.append(", trước hạn và đúng hạn ")
                    .append(Numbers.count(onTime.above()))
                    .append(" trên ")
                    .append(Numbers.count(onTime.below()))
                    .append(" hồ sơ có hạn trả (")
                    .append(onTime.text(Kind.RATE))
                    .append(")");
        }
        text.append(".");
        Cell open = release.cell(unit, "closing_stock");
        Cell overdue = release.cell(unit, "overdue_open");
        if (open.measured()) {
            text.append(" Cuối kỳ còn ").append(open.text(Kind.COUNT)).append(" hồ sơ đang giải quyết");
            if (overdue.measured()) {
                text.append(
                        overdue.above().signum() == 0
                                ? ", không có hồ sơ quá hạn"
                                : ", trong đó " + overdue.text(Kind.COUNT) + " hồ sơ đã quá hạn");
            }
            text.append(".");
        }
        return text.toString();
    }

    /** From how many units, with how many rows missing; of a single unit the days that are covered. */
    static String coverage(Release release, String unit) {
        Figure.Coverage covered = release.cell(unit, "received").coverage();
        if (covered == null || !covered.provided()) {
            return "Chưa có dữ liệu của kỳ.";
        }
        if (!unit.equals(release.city())) {
            return "Có dữ liệu của kỳ"
                    + (covered.from() == null || covered.to() == null
                            ? ""
                            : ", từ " + Days.day(covered.from()) + " đến " + Days.day(covered.to()))
                    + (covered.rowsSetAside() > 0
                            ? "; " + Numbers.count(covered.rowsSetAside()) + " dòng của kỳ này để riêng chờ sửa."
                            : "; không có dòng nào để riêng chờ sửa.");
        }
        return "Có dữ liệu của " + Numbers.count(covered.unitsDelivered()) + "/"
                + Numbers.count(covered.unitsExpected()) + " đơn vị phải gửi"
                + (covered.rowsSetAside() > 0
                        ? "; " + Numbers.count(covered.rowsSetAside()) + " dòng của kỳ này để riêng chờ sửa."
                        : ".");
    }

    /** How to read the comparison tables. */
    static String reading(Comparison comparison) {
        return comparison.basis()
                + " Trong ngoặc sau tỷ lệ: tử số/mẫu số. Lũy kế là số hiện biết. Chỉ so sánh số liệu cùng quy tắc; [n đơn vị]: "
                + "so sánh trên các đơn vị có dữ liệu cả hai kỳ; dấu \"-\": thiếu số của một trong hai kỳ.";
    }

    /** The sums behind the resolution table, as numbers a reader can add up. */
    static String identity(Release release, String unit) {
        Cell opening = release.cell(unit, "opening_stock");
        Cell received = release.cell(unit, "received");
        Cell resolved = release.cell(unit, "resolved");
        Cell closing = release.cell(unit, "closing_stock");
        if (!opening.measured() || !received.measured() || !resolved.measured() || !closing.measured()) {
            return "Hồ sơ không có hạn trả không nằm trong tỷ lệ nào và được ghi riêng.";
        }
        BigDecimal left = opening.above().add(received.above());
        BigDecimal right = resolved.above().add(closing.above());
        return "Tồn đầu kỳ " + Numbers.count(opening.above()) + " + tiếp nhận " + Numbers.count(received.above())
                + " = " + Numbers.count(left) + "; giải quyết " + Numbers.count(resolved.above()) + " + tồn cuối kỳ "
                + Numbers.count(closing.above()) + " = " + Numbers.count(right)
                + "." + adjusted(release, unit, opening)
                + " Hồ sơ không có hạn trả không nằm trong tỷ lệ đúng hạn và được ghi riêng.";
    }

    /** What stands between the closing stock as published and this opening stock; empty where nothing does. */
    private static String adjusted(Release release, String unit, Cell opening) {
        List<Adjustment> adjustments = release.adjustments(unit);
        if (adjustments.isEmpty()) {
            return "";
        }
        long added = adjustments.stream().filter(Adjustment::added).count();
        long removed = adjustments.size() - added;
        BigDecimal published = opening.above().subtract(BigDecimal.valueOf(added - removed));
        return " Tồn đầu kỳ = tồn cuối kỳ đã công bố của ấn bản "
                + adjustments.get(0).published() + " ("
                + Numbers.count(published) + ") + điều chỉnh sau khóa sổ ("
                + Numbers.signed(BigDecimal.valueOf(added - removed)) + ": thêm " + Numbers.count(added) + ", bớt "
                + Numbers.count(removed) + " hồ sơ).";
    }
}
