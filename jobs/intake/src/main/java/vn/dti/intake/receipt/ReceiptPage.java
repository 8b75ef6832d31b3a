package vn.dti.intake.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.intake.rule.Words;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;

/**
 * The receipt as a page: one file that needs nothing else, readable on a phone and on paper. First the verdict and what is to
 * be done, then the findings by code, those that keep rows out before the others, then what could not be checked and why.
 */
public final class ReceiptPage {
    /** So many findings of a code are listed; the page says of how many. */
    static final int LISTED_PER_CODE = 1_000;

    private final Receipt receipt;
    private final List<Finding> findings;
    private final Attachments attached;
    private final Shown shown;
    private final Telling telling;
    private final Html page = new Html();

    private ReceiptPage(Receipt receipt, List<Finding> findings, Attachments attached, Language language) {
        this.receipt = receipt;
        this.findings = findings;
        this.attached = attached;
        this.shown = new Shown(language);
        this.telling = new Telling(receipt, shown);
    }

    /**
     * The page.
     *
     * @param receipt what became of the file
     * @param findings those kept word for word
     * @param attached the workbooks beside it
     * @param language in which it is written
     */
    public static String of(Receipt receipt, List<Finding> findings, Attachments attached, Language language) {
        return new ReceiptPage(receipt, findings, attached, language).make();
    }

    private String make() {
        String title = telling.title();
        page.raw("<!DOCTYPE html>\n<html lang=\"" + shown.say("vi", "en") + "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title + " - " + receipt.file())
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header class=\""
                        + telling.verdict().name() + "\">\n")
                .element("p", "kind", title)
                .element("h1", telling.verdictTitle())
                .element("p", "sum", telling.sum())
                .raw("</header>\n<main>\n");
        toDo();
        facts();
        groups();
        notChecked();
        page.raw("</main>\n<footer>\n").element("p", foot()).raw("</footer>\n</body>\n</html>\n");
        return page.toString();
    }

    private void toDo() {
        page.element("h2", shown.say("Cần làm gì", "What to do")).element("p", telling.toDo());
        String setAside = attached.setAside();
        String returned = attached.returned();
        if (attached.unmarkable()) {
            page.element(
                    "p",
                    shown.say(
                            "Không đánh dấu được vào chính tệp này vì cấu trúc của sổ tính; hãy xem các dòng và ô dưới đây.",
                            "This workbook is built so that its faults could not be marked in it; see the rows and cells below."));
        }
        if (setAside == null && returned == null) {
            return;
        }
        page.raw("<ul class=\"files\">\n");
        if (setAside != null) {
            link(
                    setAside,
                    shown.say("Các dòng cần sửa (Excel)", "The rows to mend (Excel)"),
                    shown.say(": sửa ngay trong tệp này rồi gửi lại", ": mend them there and send that file")
                            + (attached.setAsideShown() < attached.setAsideCount() ? first() : "")
                            + ".");
        }
        if (returned != null) {
            link(
                    returned,
                    shown.say("Tệp đã gửi, có đánh dấu chỗ sai (Excel)", "The file with its faults marked (Excel)"),
                    shown.say(": để đối chiếu.", ": to compare."));
        }
        page.raw("</ul>\n");
    }

    private String first() {
        return shown.say(
                " (" + shown.number(attached.setAsideShown()) + " dòng đầu trong tổng số "
                        + shown.number(attached.setAsideCount()) + ")",
                " (the first " + shown.number(attached.setAsideShown()) + " of "
                        + shown.number(attached.setAsideCount()) + ")");
    }

    private void link(String file, String name, String why) {
        page.raw("<li><a href=\"")
                .text(Html.address(file))
                .raw("\">")
                .text(name)
                .raw("</a>")
                .text(why)
                .raw("</li>\n");
    }

    private void facts() {
        page.element("h2", shown.say("Tệp đã gửi", "The file")).raw("<table class=\"facts\">\n");
        telling.facts()
                .forEach((name, value) -> page.raw("<tr><th scope=\"row\">")
                        .text(name)
                        .raw("</th><td>")
                        .text(value)
                        .raw("</td></tr>\n"));
        page.raw("</table>\n");
    }

    private void groups() {
        if (receipt.codes().isEmpty()) {
            return;
        }
        page.element("h2", shown.say("Các lỗi, cảnh báo", "Errors and warnings"));
        Map<String, List<Finding>> byCode =
                findings.stream().collect(Collectors.groupingBy(Finding::code, HashMap::new, Collectors.toList()));
        telling.codes().forEach(code -> group(code, byCode.getOrDefault(code.code(), List.of())));
    }

    private void group(Receipt.CodeCount code, List<Finding> found) {
        Words words = shown.words(code.code());
        page.raw("<section class=\"" + code.severity().name() + "\">\n<h3>")
                .element("span", "mark", shown.severity(code.severity()))
                .text(words.title())
                .element("span", "count", " × " + shown.number(code.count()))
                .raw("</h3>\n");
        found.stream()
                .filter(finding -> finding.row() == 0)
                .forEach(finding -> page.element("p", "what", column(finding) + shown.what(finding)));
        page.element("p", words.why())
                .raw("<p class=\"mend\">")
                .element("b", shown.mendedIn(code.code()) + ": ")
                .text(words.mend())
                .raw("</p>\n");
        List<Finding> rows = found.stream().filter(finding -> finding.row() > 0).toList();
        if (!rows.isEmpty()) {
            rows(code, rows);
        }
        page.element("p", "code", code.code()).raw("</section>\n");
    }

    /** The column that a finding about the whole file speaks of. */
    private String column(Finding finding) {
        return finding.column() == null ? "" : shown.say("Cột ", "Column ") + finding.column() + ": ";
    }

    private void rows(Receipt.CodeCount code, List<Finding> found) {
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
            page.element("td", shown.what(finding)).raw("</tr>\n");
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
        String hash = receipt.sha256().isEmpty() ? "" : " SHA-256: " + receipt.sha256() + ".";
        String delivery =
                receipt.office().isEmpty() ? "" : shown.say(" Mã lần gửi: ", " Delivery: ") + receipt.delivery() + ".";
        return telling.totals() + delivery + hash + shown.say(" Bộ quy tắc: ", " Rule book: ") + receipt.ruleBook()
                + ".";
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
