package vn.dti.intake.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Severity;

/**
 * What is said of a file as a whole, in the same words on the page and in the returned workbook.
 *
 * @param receipt what became of it
 * @param shown how it is said
 */
public record Telling(Receipt receipt, Shown shown) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /** What this is. */
    public String title() {
        return shown.say("Kết quả kiểm tra tệp", "What became of the file");
    }

    /** The verdict. */
    public Verdict verdict() {
        return Verdict.of(receipt);
    }

    /** The verdict in words. */
    public String verdictTitle() {
        return verdict().title(shown.language());
    }

    /** How many rows went where, as a sentence. */
    public String sum() {
        Receipt.Rows rows = receipt.rows();
        long filled = rows.read() - rows.blank();
        return switch (verdict()) {
            case REFUSED ->
                shown.say(
                        "Không dòng nào của tệp được tính. Số liệu lần gửi trước vẫn giữ nguyên.",
                        "No row of the file counts. What was sent before stays as it is.");
            case WHOLE, WITH_WARNINGS ->
                filled == 0
                        ? shown.say("Tệp không có dòng dữ liệu nào.", "The file has no rows.")
                        : shown.say(
                                "Đã nhận cả " + shown.number(filled) + " dòng.",
                                "All " + shown.number(filled) + " rows were taken.");
            case IN_PART, NOTHING ->
                shown.say(
                        "Đã nhận " + shown.number(rows.accepted()) + " trên " + shown.number(filled) + " dòng; "
                                + shown.number(rows.setAside()) + " dòng để riêng, chờ sửa.",
                        shown.number(rows.accepted()) + " of " + shown.number(filled) + " rows were taken; "
                                + shown.number(rows.setAside()) + " are set aside until they are mended.");
        };
    }

    /** What the office is to do. */
    public String toDo() {
        return switch (verdict()) {
            case REFUSED ->
                shown.say(
                        "Sửa tệp theo hướng dẫn dưới đây rồi gửi lại cả tệp.",
                        "Mend the file as said below, then send the whole file again.");
            case WHOLE -> shown.say("Không phải làm gì thêm.", "Nothing more is to be done.");
            case WITH_WARNINGS ->
                shown.say(
                        "Mọi dòng đã được tính. Xem các cảnh báo dưới đây; nếu đúng là sai, sửa ở hệ thống một cửa rồi"
                                + " xuất lại.",
                        "Every row counts. Look at the warnings below; where something is wrong, mend it in the"
                                + " one-stop system and export again.");
            case IN_PART, NOTHING ->
                shown.say(
                        "Sửa các dòng có lỗi rồi gửi lại tệp. Các dòng đã nhận không phải gửi lại.",
                        "Mend the faulty rows and send the file again. Rows that were taken need not be sent again.");
        };
    }

    /** What is known of the file, by name; what is not known is not there. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        fact(facts, shown.say("Tên tệp", "File"), receipt.file());
        String name = receipt.officeName();
        fact(
                facts,
                shown.say("Nơi gửi", "Office"),
                name == null ? receipt.office() : name + " (" + receipt.office() + ")");
        fact(facts, shown.say("Thời điểm đến", "Arrived"), TIME.format(receipt.arrivedAt()));
        fact(facts, shown.say("Đọc theo mẫu", "Read as"), receipt.sourceTitle());
        fact(facts, shown.say("Trang tính", "Sheet"), receipt.sheet());
        Spoken spoken = receipt.spoken();
        if (spoken != null) {
            fact(facts, shown.say("Tệp nói về", "Speaks of"), speaksOf(spoken));
        }
        LocalDate from = receipt.windowFrom();
        LocalDate to = receipt.windowTo();
        if (from != null && to != null) {
            fact(facts, shown.say("Dữ liệu", "Covers"), DAY.format(from) + " - " + DAY.format(to));
        }
        if (receipt.state() == Receipt.State.ACCEPTED) {
            fact(facts, shown.say("Số dòng", "Rows"), rows(receipt.rows()));
        }
        return facts;
    }

    /** What is in it, whose and of when. */
    private String speaksOf(Spoken spoken) {
        StringBuilder said = new StringBuilder(
                shown.say(receipt.feed().titleVi(), receipt.feed().titleEn()));
        for (Spoken.UnitRows unit : spoken.units()) {
            said.append("; ")
                    .append(unit)
                    .append(": ")
                    .append(shown.number(unit.rows()))
                    .append(shown.say(" dòng", " rows"));
        }
        if (spoken.others() > 0) {
            said.append(shown.say("; đơn vị khác: ", "; other units: "))
                    .append(shown.number(spoken.others()))
                    .append(shown.say(" dòng", " rows"));
        }
        LocalDate from = spoken.from();
        LocalDate to = spoken.to();
        if (from != null && to != null) {
            said.append(shown.say("; từ ", "; from "))
                    .append(DAY.format(from))
                    .append(shown.say(" đến ", " to "))
                    .append(DAY.format(to));
        }
        return said.toString();
    }

    private String rows(Receipt.Rows rows) {
        return shown.say("đọc ", "read ")
                + shown.number(rows.read())
                + shown.say(" = nhận ", " = taken ")
                + shown.number(rows.accepted())
                + shown.say(" + để riêng ", " + set aside ")
                + shown.number(rows.setAside())
                + shown.say(" + trống ", " + blank ")
                + shown.number(rows.blank());
    }

    private static void fact(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(name, value);
        }
    }

    /** What was found, by code: what keeps rows out first, of that what is most. */
    public List<Receipt.CodeCount> codes() {
        return receipt.codes().stream()
                .sorted(Comparator.comparing(Receipt.CodeCount::severity)
                        .thenComparing(Comparator.comparingLong(Receipt.CodeCount::count)
                                .reversed())
                        .thenComparing(Receipt.CodeCount::code))
                .toList();
    }

    /** How many errors and warnings there are in all. */
    public String totals() {
        return shown.say("Tổng số: ", "In all: ")
                + shown.number(receipt.count(Severity.ERROR))
                + shown.say(" lỗi, ", " errors, ")
                + shown.number(receipt.count(Severity.WARNING))
                + shown.say(" cảnh báo.", " warnings.");
    }
}
