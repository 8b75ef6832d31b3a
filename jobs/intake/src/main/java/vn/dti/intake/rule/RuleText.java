package vn.dti.intake.rule;

import vn.dti.schemas.extract.Severity;

/**
 * What is public about a rule; the page of rules is made from it.
 *
 * @param code the stable code: never changed, never used again
 * @param severity ERROR sets the row aside (or refuses the file), a WARNING and an INFO are loaded
 * @param mendedIn where the office mends what it finds
 * @param vi the words in Vietnamese
 * @param en the words in English
 * @param example what breaks the rule
 * @param basis the law, form or contract it follows
 */
public record RuleText(
        String code, Severity severity, MendedIn mendedIn, Words vi, Words en, String example, String basis) {

    /** A rule that sets the row aside, or refuses the file. */
    static RuleText error(String code, MendedIn mendedIn, Words vi, Words en, String example, String basis) {
        return new RuleText(code, Severity.ERROR, mendedIn, vi, en, example, basis);
    }

    /** A rule that somebody should look at. */
    static RuleText warning(String code, MendedIn mendedIn, Words vi, Words en, String example, String basis) {
        return new RuleText(code, Severity.WARNING, mendedIn, vi, en, example, basis);
    }

    /** A remark for completeness. */
    static RuleText info(String code, MendedIn mendedIn, Words vi, Words en, String example, String basis) {
        return new RuleText(code, Severity.INFO, mendedIn, vi, en, example, basis);
    }
}
