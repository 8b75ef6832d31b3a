package vn.dti.intake.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** A receipt and its findings as lines of plain text. */
public final class ReceiptText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Language language;

    /** Text in one language. */
    public ReceiptText(Language language) {
        this.language = language;
    }

    /** What became of the file, what to mend and which indicators it can yield. */
    public List<String> summary(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(receipt));
        if (receipt.state() == Receipt.State.ACCEPTED) {
            lines.add(rows(receipt.rows()));
            window(receipt, lines);
        }
        for (Receipt.CodeCount code : receipt.codes()) {
            lines.add("  " + count(code));
        }
        if (receipt.state() == Receipt.State.ACCEPTED) {
            indicators(receipt.indicators(), lines);
        }
        return lines;
    }

    /** One line a finding, its severity first. */
    public List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> severity(finding.severity()) + " " + finding.code() + " · "
                        + say(finding.messageVi(), finding.messageEn()))
                .toList();
    }

    private String outcome(Receipt receipt) {
        boolean taken = receipt.state() == Receipt.State.ACCEPTED;
        String how = taken ? say("đã nhận", "taken in") : say("bị từ chối", "refused");
        String by = receipt.sourceTitle() == null ? "" : say(", theo mẫu ", ", read as ") + receipt.sourceTitle();
        String sheet = receipt.sheet() == null ? "" : say(", trang tính ", ", sheet ") + receipt.sheet();
        return receipt.file() + ": " + how + by + sheet + ".";
    }

    private String rows(Receipt.Rows rows) {
        return say("Số dòng đọc: ", "Rows read: ") + number(rows.read())
                + say(" = nhận ", " = accepted ") + number(rows.accepted())
                + say(" + để riêng ", " + set aside ") + number(rows.setAside())
                + say(" + trống ", " + blank ") + number(rows.blank()) + ".";
    }

    private void window(Receipt receipt, List<String> lines) {
        LocalDate from = receipt.windowFrom();
        LocalDate to = receipt.windowTo();
        if (from != null && to != null) {
            lines.add(
                    say("Dữ liệu từ ", "Data from ") + DAY.format(from) + say(" đến ", " to ") + DAY.format(to) + ".");
        }
    }

    private String count(Receipt.CodeCount code) {
        String kept = code.kept() == code.count()
                ? ""
                : say(" (ghi chi tiết ", " (in detail the first ") + number(code.kept()) + say(" dòng đầu)", ")");
        return severity(code.severity()) + " " + code.code() + " × " + number(code.count()) + kept + ": "
                + say(code.titleVi(), code.titleEn());
    }

    private void indicators(List<IndicatorYield> indicators, List<String> lines) {
        if (indicators.isEmpty()) {
            return;
        }
        long possible = indicators.stream().filter(IndicatorYield::possible).count();
        lines.add(say("Chỉ tiêu tính được từ tệp: ", "Indicators this file can yield: ") + possible + "/"
                + indicators.size() + ".");
        for (IndicatorYield indicator : indicators) {
            if (!indicator.possible()) {
                lines.add("  " + say(indicator.titleVi(), indicator.titleEn())
                        + say(": không tính được, thiếu cột ", ": cannot, for want of the columns ")
                        + indicator.missing().groups().stream()
                                .map(this::titles)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private String titles(Set<Field> oneOf) {
        return oneOf.stream()
                .map(field -> say(field.titleVi(), field.titleEn()))
                .collect(Collectors.joining(say(" hoặc ", " or ")));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("LỖI", "ERROR");
            case WARNING -> say("CẢNH BÁO", "WARNING");
            case INFO -> say("LƯU Ý", "INFO");
        };
    }

    private String number(long value) {
        String grouped = String.format(Locale.ROOT, "%,d", value);
        return language == Language.VIETNAMESE ? grouped.replace(',', '.') : grouped;
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
