package vn.dti.intake.rule;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.intake.map.FeedCell;
import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** Declared totals that are not the sums of their own parts. Official tables do break their identities; each is said. */
public final class DeclaredPartsDiffer implements FeedRule {
    private static final RuleText TEXT = RuleText.warning(
            "C101_PARTS_DIFFER",
            MendedIn.ONE_STOP_SYSTEM,
            new Words(
                    "Số tổng không bằng các phần",
                    "tổng ghi {value}, còn các phần cộng lại {other}.",
                    "Số liệu thành phố được tính từ hồ sơ, không lấy từ số này; chênh lệch được in trong phần chất lượng dữ liệu.",
                    "Kiểm tra bộ lọc của bảng tổng hợp trong phần mềm một cửa rồi xuất lại."),
            new Words(
                    "Total is not its parts",
                    "the total says {value}, its parts add up to {other}.",
                    "The city's figures are made of dossiers and not of this number; the difference is printed with the data's quality.",
                    "Check the filter of the summary in the one-stop system and export it again."),
            "Tổng số 531269, trực tiếp 212790 + qua mạng 317199 + bưu chính 1278 = 531267",
            "TT 01/2018/TT-VPCP, biểu II.06: cột (3) = (4) + (5) + (6)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    /** A total, and the parts that make it up. */
    private record Identity(FeedField total, List<FeedField> parts) {}

    private static final List<Identity> IDENTITIES = List.of(
            new Identity(
                    FeedField.DECLARED_RECEIVED_AND_CARRIED,
                    List.of(FeedField.DECLARED_CARRIED, FeedField.DECLARED_RECEIVED)),
            new Identity(
                    FeedField.DECLARED_RECEIVED_AND_CARRIED,
                    List.of(
                            FeedField.DECLARED_CARRIED,
                            FeedField.DECLARED_DIRECT,
                            FeedField.DECLARED_ONLINE,
                            FeedField.DECLARED_POST)),
            new Identity(
                    FeedField.DECLARED_RECEIVED_AND_CARRIED,
                    List.of(FeedField.DECLARED_RESOLVED, FeedField.DECLARED_OPEN)),
            new Identity(
                    FeedField.DECLARED_RECEIVED,
                    List.of(FeedField.DECLARED_DIRECT, FeedField.DECLARED_ONLINE, FeedField.DECLARED_POST)),
            new Identity(
                    FeedField.DECLARED_RESOLVED,
                    List.of(FeedField.DECLARED_EARLY, FeedField.DECLARED_ON_TIME, FeedField.DECLARED_LATE)),
            new Identity(
                    FeedField.DECLARED_RESOLVED, List.of(FeedField.DECLARED_EARLY_OR_ON_TIME, FeedField.DECLARED_LATE)),
            new Identity(
                    FeedField.DECLARED_OPEN, List.of(FeedField.DECLARED_OPEN_WITHIN, FeedField.DECLARED_OPEN_OVERDUE)));

    @Override
    public void check(FeedRow row, Findings findings) {
        if (row.feed() != Feed.DECLARED) {
            return;
        }
        for (Identity identity : IDENTITIES) {
            FeedCell total = row.cell(identity.total());
            boolean known = total.valid()
                    && identity.parts().stream().allMatch(part -> row.cell(part).valid());
            long sum = identity.parts().stream()
                    .mapToLong(part -> row.cell(part).value())
                    .sum();
            if (known && sum != total.value()) {
                String parts = identity.parts().stream()
                        .map(part -> Long.toString(row.cell(part).value()))
                        .collect(Collectors.joining(" + "));
                findings.cell(this, row, identity.total(), parts + " = " + sum);
            }
        }
    }
}
