package vn.dti.intake.rule;

import vn.dti.intake.map.Heading;

/** A text from before Unicode, whose letters were turned. */
public final class LettersOld implements FileRule {
    private static final RuleText TEXT = RuleText.info(
            "F015_LETTERS_OLD",
            MendedIn.NOWHERE,
            new Words(
                    "Tệp dùng bảng mã cũ",
                    "tệp viết bằng bảng mã {other}, đã đổi sang Unicode khi đọc.",
                    "Bảng mã được nhận ra qua tên các cột; nếu nhận sai, tên đơn vị và thủ tục sẽ không khớp và có lỗi riêng.",
                    "Không cần làm gì; nếu được, chọn Unicode (UTF-8) khi xuất tệp."),
            new Words(
                    "File in an old character set",
                    "it is written in {other} and was turned into Unicode as it was read.",
                    "The set is told by the titles of the columns; were it the wrong one, names of units and procedures would not match.",
                    "Nothing is to be done; where there is a choice, export as Unicode (UTF-8)."),
            "Tệp .csv xuất từ phần mềm dùng phông .VnTime",
            "TCVN 5712:1993; TCVN 6909:2001; Hợp đồng trích xuất hồ sơ, phiên bản 1 (extract contract, version 1)");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(FileFacts facts, Findings findings) {
        Heading heading = facts.heading();
        if (heading != null && !heading.table().oldLetters().isEmpty()) {
            findings.file(this, heading.table().oldLetters());
        }
    }
}
