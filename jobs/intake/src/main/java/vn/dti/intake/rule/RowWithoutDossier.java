package vn.dti.intake.rule;

import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;

/** A row of totals, of column numbers, a group's title or a signature: counted as blank. */
public final class RowWithoutDossier implements FileRule {
    private static final RuleText TEXT = RuleText.info(
            "F017_ROW_WITHOUT_DOSSIER",
            MendedIn.NOWHERE,
            new Words(
                    "Dòng không phải hồ sơ",
                    "dòng tổng, dòng đánh số cột, tên nhóm hoặc phần ký; không phải hồ sơ, tính như dòng trống.",
                    "Số dòng đọc vẫn bằng số dòng nhận cộng để riêng cộng trống.",
                    "Không cần làm gì; nếu dòng này là một hồ sơ, điền mã hồ sơ, mã TTHC và ngày tiếp nhận rồi gửi lại."),
            new Words(
                    "Row that is no dossier",
                    "a row of totals or of column numbers, a group's title or a signature; no dossier, counted as blank.",
                    "Rows read remain those accepted, set aside and blank.",
                    "Nothing is to be done; if it is a dossier, fill in its code, procedure and time of reception and send again."),
            "Dòng \"Tổng cộng\" ở cuối bảng",
            "Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        if (facts.refusal() == null && (facts.feed() == Feed.DOSSIERS || facts.feed() == Feed.DECLARED)) {
            boolean dossiers = facts.feed() == Feed.DOSSIERS;
            facts.withoutDossier()
                    .forEach(row -> findings.place(
                            this, row, dossiers ? Field.DOSSIER_CODE : FeedField.DECLARED_UNIT, null, null, ""));
        }
    }
}
