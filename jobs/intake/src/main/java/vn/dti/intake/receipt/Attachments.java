package vn.dti.intake.receipt;

import org.jspecify.annotations.Nullable;

/**
 * The workbooks that lie beside a page.
 *
 * @param returned the name of the file sent back with marks, null where there is none
 * @param unmarkable whether it is a workbook that could not be marked, because of how it is built
 * @param setAside the name of the workbook of rows to mend, null where there is none
 * @param setAsideShown how many rows that has
 * @param setAsideCount how many rows were set aside for a fault of their own
 */
public record Attachments(
        @Nullable String returned,
        boolean unmarkable,
        @Nullable String setAside,
        long setAsideShown,
        long setAsideCount) {
    /** No workbooks. */
    public static final Attachments NONE = new Attachments(null, false, null, 0, 0);
}
