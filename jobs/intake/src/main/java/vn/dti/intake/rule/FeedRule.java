package vn.dti.intake.rule;

import vn.dti.intake.map.FeedRow;

/** A rule that looks at one row of a small feed at a time; it passes over rows of feeds that lack its fields. */
public non-sealed interface FeedRule extends Rule {

    /** Looks at a row and says what it finds. */
    void check(FeedRow row, Findings findings);
}
