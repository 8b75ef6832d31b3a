package vn.dti.ledger.edition;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Edition;

/**
 * An edition as the ledger knows it.
 *
 * @param edition its name and day
 * @param state how far it is
 * @param inputs what it rests on
 * @param reason why a month was closed despite gaps, or revised; empty where there was no need to say
 * @param manifestSha256 the SHA-256 of the release's manifest, null until published
 * @param publishedOrder its place in the order of publishing, empty until published
 */
public record EditionEntry(
        Edition edition,
        EditionState state,
        Inputs inputs,
        String reason,
        @Nullable String manifestSha256,
        OptionalLong publishedOrder) {}
