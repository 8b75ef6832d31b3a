package vn.dti.intake.receipt;

import java.util.Locale;
import vn.dti.intake.rule.Place;
import vn.dti.intake.rule.RuleText;
import vn.dti.intake.rule.Words;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Findings, numbers and words as an official reads them. */
record Shown(Language language) {

    String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    /** A whole number, grouped. */
    String number(long value) {
        String grouped = String.format(Locale.ROOT, "%,d", value);
        return language == Language.VIETNAMESE ? grouped.replace(',', '.') : grouped;
    }

    Words words(RuleText rule) {
        return language == Language.VIETNAMESE ? rule.vi() : rule.en();
    }

    /** A severity as a word. */
    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("Lỗi", "Error");
            case WARNING -> say("Cảnh báo", "Warning");
            case INFO -> say("Lưu ý", "Info");
        };
    }

    String message(Finding finding) {
        return say(finding.messageVi(), finding.messageEn());
    }

    /** What was found, without its place, and without why and how to mend it, which stand once for all. */
    String what(Finding finding, RuleText rule) {
        String place = say(
                Place.vi(finding.file(), finding.row(), finding.column()),
                Place.en(finding.file(), finding.row(), finding.column()));
        String message = message(finding);
        Words words = words(rule);
        String end = " " + words.why() + " " + words.mend();
        int from = message.startsWith(place + ": ") ? place.length() + 2 : 0;
        int to = message.endsWith(end) ? message.length() - end.length() : message.length();
        return Character.toUpperCase(message.charAt(from)) + message.substring(from + 1, to);
    }
}
