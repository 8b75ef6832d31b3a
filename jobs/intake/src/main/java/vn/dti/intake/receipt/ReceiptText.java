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

    private final Shown shown;

    /** Text in one language. */
    public ReceiptText(Language language) {
        shown = new Shown(language);
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
                .map(finding -> mark(finding.severity()) + " " + finding.code() + " · "
                        + shown.say(finding.messageVi(), finding.messageEn()))
                .toList();
    }

    private String outcome(Receipt receipt) {
        boolean taken = receipt.state() == Receipt.State.ACCEPTED;
        String how = taken ? shown.say("đã nhận", "taken in") : shown.say("bị từ chối", "refused");
        String by = receipt.sourceTitle() == null ? "" : shown.say(", theo mẫu ", ", read as ") + receipt.sourceTitle();
        String sheet = receipt.sheet() == null ? "" : shown.say(", trang tính ", ", sheet ") + receipt.sheet();
        return receipt.file() + ": " + how + by + sheet + ".";
    }

    private String rows(Receipt.Rows rows) {
        return shown.say("Số dòng đọc: ", "Rows read: ") + shown.number(rows.read())
                + shown.say(" = nhận ", " = accepted ") + shown.number(rows.accepted())
                + shown.say(" + để riêng ", " + set aside ") + shown.number(rows.setAside())
                + shown.say(" + trống ", " + blank ") + shown.number(rows.blank()) + ".";
    }

    private void window(Receipt receipt, List<String> lines) {
        LocalDate from = receipt.windowFrom();
        LocalDate to = receipt.windowTo();
        if (from != null && to != null) {
            lines.add(shown.say("Dữ liệu từ ", "Data from ") + DAY.format(from) + shown.say(" đến ", " to ")
                    + DAY.format(to) + ".");
        }
    }

    private String count(Receipt.CodeCount code) {
        String kept = code.kept() == code.count()
                ? ""
                : shown.say(" (ghi chi tiết ", " (in detail the first ")
                        + shown.number(code.kept())
                        + shown.say(" dòng đầu)", ")");
        return mark(code.severity()) + " " + code.code() + " × " + shown.number(code.count()) + kept + ": "
                + shown.say(code.titleVi(), code.titleEn());
    }

    private void indicators(List<IndicatorYield> indicators, List<String> lines) {
        if (indicators.isEmpty()) {
            return;
        }
        long possible = indicators.stream().filter(IndicatorYield::possible).count();
        lines.add(shown.say("Chỉ tiêu tính được từ tệp: ", "Indicators this file can yield: ") + possible + "/"
                + indicators.size() + ".");
        for (IndicatorYield indicator : indicators) {
            if (!indicator.possible()) {
                lines.add("  " + shown.say(indicator.titleVi(), indicator.titleEn())
                        + shown.say(": không tính được, thiếu cột ", ": cannot, for want of the columns ")
                        + indicator.missing().groups().stream()
                                .map(this::titles)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private String titles(Set<Field> oneOf) {
        return oneOf.stream()
                .map(field -> shown.say(field.titleVi(), field.titleEn()))
                .collect(Collectors.joining(shown.say(" hoặc ", " or ")));
    }

    private String mark(Severity severity) {
        return shown.severity(severity).toUpperCase(Locale.ROOT);
    }
}
