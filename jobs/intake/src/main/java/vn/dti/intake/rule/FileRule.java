package vn.dti.intake.rule;

/** A rule that looks at the file as a whole, once, when it was read or refused. */
public non-sealed interface FileRule extends Rule {

    /** Looks at the facts and says what it finds. */
    void check(FileFacts facts, Findings findings);
}
