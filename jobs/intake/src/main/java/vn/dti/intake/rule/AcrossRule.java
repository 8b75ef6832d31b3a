package vn.dti.intake.rule;

import vn.dti.intake.map.Batch;

/** A rule that holds a row against what the office's delivery before said of the same dossier. Never an ERROR. */
public non-sealed interface AcrossRule extends Rule {

    /**
     * Looks at a row that no rule has set aside.
     *
     * @param at where the same dossier stands among the earlier rows
     */
    void check(Batch batch, int i, EarlierRows earlier, int at, Findings findings);
}
