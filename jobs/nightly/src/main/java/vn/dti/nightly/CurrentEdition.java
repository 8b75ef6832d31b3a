package vn.dti.nightly;

import org.jspecify.annotations.Nullable;

/** Which edition the running command works on: known only once the inbox was taken in, and then the same for each job. */
public final class CurrentEdition {
    private @Nullable EditionPlan plan;

    /** Says which. */
    public void is(EditionPlan edition) {
        this.plan = edition;
    }

    /**
     * Which it is.
     *
     * @throws IllegalStateException where nobody said
     */
    public EditionPlan plan() {
        if (plan == null) {
            throw new IllegalStateException("no edition was begun");
        }
        return plan;
    }
}
