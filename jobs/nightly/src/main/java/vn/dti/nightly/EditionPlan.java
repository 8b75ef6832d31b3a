package vn.dti.nightly;

import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Inputs;
import vn.dti.schemas.dataset.Edition;

/**
 * The edition that a command works on.
 *
 * @param edition its name and day
 * @param inputs what it rests on
 * @param reason why it was closed despite gaps, or revised; else empty
 * @param identity the digest of name, day, reason and inputs: the same identity, the same bytes
 * @param staging where it is made
 */
public record EditionPlan(Edition edition, Inputs inputs, String reason, String identity, Staging staging) {

    /** The plan of an edition that the ledger knows. */
    public static EditionPlan of(EditionEntry entry, DataDirectory data) {
        return new EditionPlan(
                entry.edition(), entry.inputs(), entry.reason(), identity(entry), new Staging(data, entry.edition()));
    }

    /** Of a preliminary edition, the number does not count: it says only how many came before. */
    private static String identity(EditionEntry entry) {
        Edition edition = entry.edition();
        Inputs inputs = entry.inputs();
        return Sha256.of(String.join(
                "\n",
                edition.month().toString(),
                edition.preliminary() ? "" : edition.revision(),
                edition.date().toString(),
                entry.reason(),
                inputs.deliveries(),
                inputs.pack(),
                inputs.program()));
    }
}
