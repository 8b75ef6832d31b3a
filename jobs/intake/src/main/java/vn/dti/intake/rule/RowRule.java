package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A rule that looks at one row at a time. It keeps nothing from row to row. */
public non-sealed interface RowRule extends Rule {

    /** Loops over the batch and says what it finds. */
    void check(Batch batch, Findings findings);
}
