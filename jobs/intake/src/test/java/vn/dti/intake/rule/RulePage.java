package vn.dti.intake.rule;

import java.util.List;

/** The public page of all rules, made from the rules themselves. */
final class RulePage {

    private RulePage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Mã lỗi của tệp hồ sơ · Codes of findings

                Trang này được tạo từ các quy tắc trong `src/main/java/vn/dti/intake/rule`; kiểm thử `RulePageTest` báo lỗi khi
                trang khác với quy tắc. This page is made from the rules; `RulePageTest` fails where they differ.

                **ERROR**: dòng được để riêng (hoặc cả tệp bị từ chối), dòng đúng gần nhất của hồ sơ vẫn được giữ ·
                the row is set aside (or the file refused), the dossier's last good row stays.
                **WARNING**: dòng được nhận, nên xem lại · the row is loaded, somebody should look.
                **INFO**: để biết · for completeness.
                Luôn có: số dòng đọc = nhận + để riêng + trống · Always: read = accepted + set aside + blank.
                Mã không bao giờ đổi nghĩa và không dùng lại · Codes never change and are never used again.

                | Mã · Code | Mức · Severity | Nghĩa · Meaning | Sửa ở đâu · Where to mend |
                |---|---|---|---|
                """);
        List<RuleText> texts = RuleBook.rules().stream().map(Rule::text).toList();
        for (RuleText text : texts) {
            page.append("| `" + text.code() + "` | " + text.severity() + " | " + titles(text) + " | "
                    + text.mendedIn().vi() + " · " + text.mendedIn().en() + " |\n");
        }
        for (RuleText text : texts) {
            page.append("\n## `" + text.code() + "`\n\n");
            page.append("**" + titles(text) + "**\n\n");
            words(page, text.vi());
            words(page, text.en());
            page.append("- Sửa ở đâu · Where to mend: " + text.mendedIn().vi() + " · "
                    + text.mendedIn().en() + "\n");
            page.append("- Ví dụ · Example: " + text.example() + "\n");
            page.append("- Căn cứ · Basis: " + text.basis() + "\n");
        }
        return page.toString();
    }

    private static void words(StringBuilder page, Words words) {
        String what = words.what().replace("{value}", "…").replace("{other}", "…");
        page.append("- " + what + " " + words.why() + " " + words.mend() + "\n");
    }

    private static String titles(RuleText text) {
        return text.vi().title() + " · " + text.en().title();
    }
}
