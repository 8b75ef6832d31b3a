package vn.dti.nightly;

import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Inputs;
import vn.dti.schemas.dataset.Edition;

/**
 * The edition that a command works on.
 *
 * @param edition its name and day
 * @param inputs what it rests on
 * @param identity the digest of month, day and inputs: the same identity, the same bytes
 * @param staging where it is made
 */
public record EditionPlan(Edition edition, Inputs inputs, String identity, Staging staging) {

    /** The plan of an edition that the ledger knows. */
    public static EditionPlan of(EditionEntry entry, DataDirectory data) {
        return new EditionPlan(
                entry.edition(),
                entry.inputs(),
                identity(entry.edition(), entry.inputs()),
                new Staging(data, entry.edition()));
    }

    private static String identity(Edition edition, Inputs inputs) {
        return Sha256.of(String.join(
                "\n",
                edition.month().toString(),
                edition.date().toString(),
                inputs.deliveries(),
                inputs.pack(),
                inputs.program()));
    }
}
