package vn.dti.schemas.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An additive count over dossiers.
 *
 * @param name its name, {@code received_online}
 * @param event when a dossier is counted
 * @param where all of these must hold
 * @param sum what is added for each dossier: a COUNT or MONEY field's key or {@code working_days}; null adds 1
 * @param needs columns the dossier's delivery must have, else it is not counted at all
 */
public record Counter(
        String name,
        Event event,
        List<Condition> where,
        @Nullable String sum,
        Needs needs) {

    public Counter {
        where = List.copyOf(where);
    }
}
