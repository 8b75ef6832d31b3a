package vn.dti.intake.receipt;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.intake.rule.MendedIn;
import vn.dti.intake.rule.Place;
import vn.dti.intake.rule.Rule;
import vn.dti.intake.rule.RuleBook;
import vn.dti.intake.rule.RuleText;
import vn.dti.intake.rule.Words;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Findings, numbers and words as an official reads them. */
public record Shown(Language language) {
    private static final Map<String, RuleText> RULES = RuleBook.rules().stream()
            .map(Rule::text)
            .collect(Collectors.toUnmodifiableMap(RuleText::code, text -> text));

    /** One of two texts. */
    public String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    /** A whole number, grouped. */
    public String number(long value) {
        String grouped = String.format(Locale.ROOT, "%,d", value);
        return language == Language.VIETNAMESE ? grouped.replace(',', '.') : grouped;
    }

    /** A rule's words. */
    public Words words(String code) {
        RuleText rule = rule(code);
        return language == Language.VIETNAMESE ? rule.vi() : rule.en();
    }

    /** Where what a rule finds is mended, as words before a colon. */
    public String mendedIn(String code) {
        MendedIn place = rule(code).mendedIn();
        return say(place.vi(), place.en());
    }

    private static RuleText rule(String code) {
        RuleText rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalStateException("no rule " + code);
        }
        return rule;
    }

    /** A severity as a word. */
    public String severity(Severity severity) {
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
    String what(Finding finding) {
        String place = say(
                Place.vi(finding.file(), finding.row(), finding.column()),
                Place.en(finding.file(), finding.row(), finding.column()));
        String message = message(finding);
        Words words = words(finding.code());
        String end = " " + words.why() + " " + words.mend();
        int from = message.startsWith(place + ": ") ? place.length() + 2 : 0;
        int to = message.endsWith(end) ? message.length() - end.length() : message.length();
        return Character.toUpperCase(message.charAt(from)) + message.substring(from + 1, to);
    }

    /** Where and how to mend what a rule finds. */
    public String how(String code) {
        return mendedIn(code) + ": " + words(code).mend();
    }

    /** What was found, without its place, and how to mend it. */
    public String whatAndHow(Finding finding) {
        return what(finding) + " " + how(finding.code());
    }
}
