package vn.dti.ledger.edition;

/**
 * What decides the figures of an edition besides its month and day: the same inputs, the same bytes.
 *
 * @param deliveries the digest of the current deliveries
 * @param pack the digest of the pack
 * @param program the program's version
 */
public record Inputs(String deliveries, String pack, String program) {}
