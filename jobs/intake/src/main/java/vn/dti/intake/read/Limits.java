package vn.dti.intake.read;

/**
 * How much one delivery may hold, so that a broken or hostile file cannot take the machine down.
 *
 * @param rows the most rows
 * @param unpackedBytes the most bytes of a workbook once unpacked
 * @param sharedTextBytes the most bytes of a workbook's shared texts, which are held in memory
 * @param cellCharacters the most characters of one cell
 * @param oldWorkbookBytes the most bytes of a workbook from before 2007, which is held in memory
 */
public record Limits(long rows, long unpackedBytes, long sharedTextBytes, int cellCharacters, long oldWorkbookBytes) {

    /** Five million rows; 1 GiB unpacked, 128 MiB of it shared texts; a mebi-character a cell; 32 MiB of an old workbook. */
    public static final Limits USUAL = new Limits(5_000_000, 1L << 30, 1L << 27, 1 << 20, 1L << 25);
}
