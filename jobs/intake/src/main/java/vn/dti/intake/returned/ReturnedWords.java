package vn.dti.intake.returned;

import vn.dti.intake.receipt.Language;

/** The few words of the workbooks that are not a rule's. */
enum ReturnedWords {
    RESULT_SHEET("Kết quả kiểm tra", "What was found"),
    SET_ASIDE_SHEET("Dòng cần sửa", "Rows to mend"),
    ROW("Dòng", "Row"),
    CODE("Mã", "Code"),
    SEVERITY("Mức", "Severity"),
    TITLE("Nội dung", "What is wrong"),
    COUNT("Số lượng", "Count"),
    MEND("Cách sửa", "How to mend"),
    LIKE_ABOVE(
            "lỗi như các dòng trên (không ghi từng dòng nữa).",
            "faulty like those above (no longer noted row by row)."),
    MARKS(
            "Ô sai được tô màu (đỏ: lỗi; vàng: cảnh báo) và có chú thích; mọi lỗi của một dòng ghi ở cột cuối \"Lỗi, cảnh báo\"."
                    + " Phần còn lại của tệp giữ nguyên như đã gửi.",
            "Faulty cells are coloured (red: error; yellow: warning) and have a comment; all that is wrong with a row stands in"
                    + " the last column, \"Lỗi, cảnh báo\". The rest of the file is as it was sent."),
    FEW_COMMENTS(
            "Tệp có nhiều ô sai: chỉ 1.000 ô đầu có chú thích; cột \"Lỗi, cảnh báo\" ghi đủ.",
            "There are many faulty cells: the first 1,000 have a comment; the column \"Lỗi, cảnh báo\" has them all.");

    private final String vi;
    private final String en;

    ReturnedWords(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
