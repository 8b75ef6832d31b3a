package vn.dti.intake.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.rule.Rule;
import vn.dti.intake.rule.RuleBook;
import vn.dti.intake.rule.RuleText;
import vn.dti.intake.rule.Words;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/**
 * The receipt as a page: one file that needs nothing else, readable on a phone and on paper. First the verdict and what is to
 * be done, then the findings by code, those that keep rows out before the others, then what could not be checked and why.
 */
public final class ReceiptPage {
    /** So many findings of a code are listed; the page says of how many. */
    static final int LISTED_PER_CODE = 1_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final Map<String, RuleText> RULES = RuleBook.rules().stream()
            .map(Rule::text)
            .collect(Collectors.toUnmodifiableMap(RuleText::code, text -> text));

    private final Receipt receipt;
    private final List<Finding> findings;
    private final Shown shown;
    private final Html page = new Html();

    private ReceiptPage(Receipt receipt, List<Finding> findings, Language language) {
        this.receipt = receipt;
        this.findings = findings;
        this.shown = new Shown(language);
    }

    /**
     * The page.
     *
     * @param receipt what became of the file
     * @param findings those kept word for word
     * @param language in which it is written
     */
    public static String of(Receipt receipt, List<Finding> findings, Language language) {
        return new ReceiptPage(receipt, findings, language).make();
    }

    private String make() {
        Verdict verdict = Verdict.of(receipt);
        String title = shown.say("Kết quả kiểm tra tệp", "What became of the file");
        page.raw("<!DOCTYPE html>\n<html lang=\"" + shown.say("vi", "en") + "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title + " - " + receipt.file())
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header class=\"" + verdict.name() + "\">\n")
                .element("p", "kind", title)
                .element("h1", verdict.title(shown.language()))
                .element("p", "sum", sum(verdict))
                .raw("</header>\n<main>\n");
        toDo(verdict);
        facts();
        groups();
        notChecked();
        page.raw("</main>\n<footer>\n").element("p", foot()).raw("</footer>\n</body>\n</html>\n");
        return page.toString();
    }

    private String sum(Verdict verdict) {
        Receipt.Rows rows = receipt.rows();
        long filled = rows.read() - rows.blank();
        return switch (verdict) {
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

    private void toDo(Verdict verdict) {
        page.element("h2", shown.say("Cần làm gì", "What to do"));
        page.element(
                "p",
                switch (verdict) {
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
                });
    }

    private void facts() {
        page.element("h2", shown.say("Tệp đã gửi", "The file")).raw("<table class=\"facts\">\n");
        fact(shown.say("Tên tệp", "File"), receipt.file());
        fact(shown.say("Nơi gửi", "Office"), receipt.office());
        fact(shown.say("Thời điểm đến", "Arrived"), TIME.format(receipt.arrivedAt()));
        fact(shown.say("Đọc theo mẫu", "Read as"), receipt.sourceTitle());
        fact(shown.say("Trang tính", "Sheet"), receipt.sheet());
        LocalDate from = receipt.windowFrom();
        LocalDate to = receipt.windowTo();
        if (from != null && to != null) {
            fact(shown.say("Dữ liệu", "Covers"), DAY.format(from) + " - " + DAY.format(to));
        }
        if (receipt.state() == Receipt.State.ACCEPTED) {
            Receipt.Rows rows = receipt.rows();
            fact(
                    shown.say("Số dòng", "Rows"),
                    shown.say("đọc ", "read ")
                            + shown.number(rows.read())
                            + shown.say(" = nhận ", " = taken ")
                            + shown.number(rows.accepted())
                            + shown.say(" + để riêng ", " + set aside ")
                            + shown.number(rows.setAside())
                            + shown.say(" + trống ", " + blank ")
                            + shown.number(rows.blank()));
        }
        page.raw("</table>\n");
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            page.raw("<tr><th scope=\"row\">")
                    .text(name)
                    .raw("</th><td>")
                    .text(value)
                    .raw("</td></tr>\n");
        }
    }

    private void groups() {
        if (receipt.codes().isEmpty()) {
            return;
        }
        page.element("h2", shown.say("Các lỗi, cảnh báo", "Errors and warnings"));
        Map<String, List<Finding>> byCode =
                findings.stream().collect(Collectors.groupingBy(Finding::code, HashMap::new, Collectors.toList()));
        receipt.codes().stream()
                .sorted(Comparator.comparing(Receipt.CodeCount::severity)
                        .thenComparing(Comparator.comparingLong(Receipt.CodeCount::count)
                                .reversed())
                        .thenComparing(Receipt.CodeCount::code))
                .forEach(code -> group(code, byCode.getOrDefault(code.code(), List.of())));
    }

    private void group(Receipt.CodeCount code, List<Finding> found) {
        RuleText rule = RULES.get(code.code());
        if (rule == null) {
            throw new IllegalStateException("no rule " + code.code());
        }
        Words words = shown.words(rule);
        page.raw("<section class=\"" + code.severity().name() + "\">\n<h3>")
                .element("span", "mark", shown.severity(code.severity()))
                .text(words.title())
                .element("span", "count", " × " + shown.number(code.count()))
                .raw("</h3>\n");
        found.stream()
                .filter(finding -> finding.row() == 0)
                .forEach(finding -> page.element("p", "what", column(finding) + shown.what(finding, rule)));
        page.element("p", words.why())
                .raw("<p class=\"mend\">")
                .element("b", shown.say("Cách sửa: ", "How to mend: "))
                .text(words.mend())
                .raw("</p>\n");
        List<Finding> rows = found.stream().filter(finding -> finding.row() > 0).toList();
        if (!rows.isEmpty()) {
            rows(code, rule, rows);
        }
        page.element("p", "code", code.code()).raw("</section>\n");
    }

    /** The column that a finding about the whole file speaks of. */
    private String column(Finding finding) {
        return finding.column() == null ? "" : shown.say("Cột ", "Column ") + finding.column() + ": ";
    }

    private void rows(Receipt.CodeCount code, RuleText rule, List<Finding> found) {
        List<Finding> listed = found.subList(0, Math.min(found.size(), LISTED_PER_CODE));
        boolean cells = found.stream().anyMatch(finding -> finding.column() != null);
        page.raw("<table class=\"rows\">\n<thead><tr>").element("th", "row", shown.say("Dòng", "Row"));
        if (cells) {
            page.element("th", shown.say("Cột", "Column"));
        }
        page.element("th", shown.say("Nội dung", "What was found")).raw("</tr></thead>\n<tbody>\n");
        for (Finding finding : listed) {
            page.raw("<tr>").element("td", "row", Long.toString(finding.row()));
            if (cells) {
                page.element("td", finding.column() == null ? "" : finding.column());
            }
            page.element("td", shown.what(finding, rule)).raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n");
        if (listed.size() < code.count()) {
            page.element(
                    "p",
                    "more",
                    shown.say(
                            "Trên đây là " + shown.number(listed.size()) + " dòng đầu trong tổng số "
                                    + shown.number(code.count()) + ".",
                            "These are the first " + shown.number(listed.size()) + " of " + shown.number(code.count())
                                    + "."));
        }
    }

    private void notChecked() {
        List<IndicatorYield> impossible = receipt.indicators().stream()
                .filter(indicator -> !indicator.possible())
                .toList();
        if (impossible.isEmpty()) {
            return;
        }
        Map<String, List<String>> byColumns = impossible.stream()
                .collect(Collectors.groupingBy(
                        this::columns,
                        TreeMap::new,
                        Collectors.mapping(
                                indicator -> shown.say(indicator.titleVi(), indicator.titleEn()),
                                Collectors.toList())));
        page.element("h2", shown.say("Chưa tính được từ tệp này", "What this file cannot tell"))
                .element(
                        "p",
                        shown.say(
                                "Tệp không có các cột sau, nên các chỉ tiêu bên cạnh không có số liệu (không phải bằng 0).",
                                "The file lacks these columns, so that the figures beside them are not provided (they are not"
                                        + " 0)."))
                .raw("<table class=\"rows\">\n<thead><tr>")
                .element("th", shown.say("Cột còn thiếu", "Missing columns"))
                .element("th", shown.say("Chỉ tiêu", "Figures"))
                .raw("</tr></thead>\n<tbody>\n");
        byColumns.forEach((columns, titles) -> page.raw("<tr>")
                .element("td", columns)
                .element("td", String.join("; ", titles))
                .raw("</tr>\n"));
        page.raw("</tbody>\n</table>\n");
    }

    private String columns(IndicatorYield indicator) {
        return indicator.missing().groups().stream()
                .map(group -> group.stream()
                        .map((Field field) -> shown.say(field.titleVi(), field.titleEn()))
                        .collect(Collectors.joining(shown.say(" hoặc ", " or "))))
                .collect(Collectors.joining(", "));
    }

    private String foot() {
        long warnings = receipt.count(Severity.WARNING);
        long errors = receipt.count(Severity.ERROR);
        String hash = receipt.sha256().isEmpty() ? "" : " SHA-256: " + receipt.sha256() + ".";
        String delivery =
                receipt.office().isEmpty() ? "" : shown.say(" Mã lần gửi: ", " Delivery: ") + receipt.delivery() + ".";
        return shown.say("Tổng số: ", "In all: ")
                + shown.number(errors)
                + shown.say(" lỗi, ", " errors, ")
                + shown.number(warnings)
                + shown.say(" cảnh báo.", " warnings.")
                + delivery
                + hash;
    }

    private static String style() {
        try (InputStream style = ReceiptPage.class.getResourceAsStream("receipt.css")) {
            if (style == null) {
                throw new IllegalStateException("no receipt.css");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
