package vn.dti.intake.rule;

/** A check with its code and its words. There are two shapes: {@link RowRule} and {@link FileRule}. */
public sealed interface Rule permits RowRule, FileRule {

    /** What is public about the rule. */
    RuleText text();
}
