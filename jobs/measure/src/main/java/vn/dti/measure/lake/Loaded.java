package vn.dti.measure.lake;

/**
 * What the lake has of a dossier.
 *
 * @param office the office whose row is in use
 * @param sequence that row's delivery in the ledger's order
 * @param row that row in its file
 * @param lastSequence the newest delivery with an accepted row of the dossier
 */
public record Loaded(String office, long sequence, long row, long lastSequence) {}
