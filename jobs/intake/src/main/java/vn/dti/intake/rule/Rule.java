package vn.dti.intake.rule;

/** A check with its code and its words. There are four shapes: {@link RowRule}, {@link FileRule}, {@link AcrossRule} for a row beside
 * what was sent before and, for a row of a small feed, {@link FeedRule}. */
public sealed interface Rule permits RowRule, FileRule, FeedRule, AcrossRule {

    /** What is public about the rule. */
    RuleText text();
}
