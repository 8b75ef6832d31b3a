package vn.dti.intake.rule;

/** A check with its code and its words. There are three shapes: {@link RowRule}, {@link FileRule} and, for a
 * row of a small feed, {@link FeedRule}. */
public sealed interface Rule permits RowRule, FileRule, FeedRule {

    /** What is public about the rule. */
    RuleText text();
}
