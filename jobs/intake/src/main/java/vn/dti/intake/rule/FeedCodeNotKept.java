package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/** A code that may be a name, an address or a sentence. */
public final class FeedCodeNotKept implements FeedRule {
    private static final RuleText TEXT = RuleText.error(
            "N104_CODE_NOT_KEPT",
            MendedIn.FILE,
            new Words(
                    "Ô mã không phải là mã",
                    "ô {other} không phải là mã mà giống một câu, một tên hoặc địa chỉ.",
                    "Nội dung như vậy không được lưu vì có thể là thông tin cá nhân, nên dòng được để riêng.",
                    "Ghi đúng mã, không ghi nội dung hay tên người."),
            new Words(
                    "A code that is none",
                    "the cell {other} is no code but looks like a sentence, a name or an address.",
                    "Such text is not kept, as it may be personal, so the row is set aside.",
                    "Write the code, not the content or a name."),
            "Mã phản ánh: Nguyễn Văn An phản ánh chậm trả kết quả",
            "Luật Bảo vệ dữ liệu cá nhân; Hợp đồng trích xuất các nguồn số liệu nhỏ, phiên bản 1 (contract of the small feeds, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FeedRow row, Findings findings) {
        for (FeedField field : FeedField.of(row.feed())) {
            if (field.type() == FieldType.TEXT && row.cell(field).invalid()) {
                findings.row(this, row, String.valueOf(row.heading().place(field)));
            }
        }
    }
}
