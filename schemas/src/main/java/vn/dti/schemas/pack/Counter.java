package vn.dti.schemas.pack;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Field;

/**
 * An additive count over dossiers.
 *
 * @param name its name, {@code received_online}
 * @param event when a dossier is counted
 * @param where all of these must hold
 * @param sum what is added for each dossier: a COUNT or MONEY field's key or {@code working_days}; null adds 1
 * @param needs fields the dossier's delivery must have as columns, else it is not counted at all
 */
public record Counter(
        String name,
        Event event,
        List<Condition> where,
        @Nullable String sum,
        Set<Field> needs) {

    public Counter {
        where = List.copyOf(where);
        needs = Set.copyOf(needs);
    }
}
