package vn.dti.nightly.sample;

/**
 * A line of the ledger of faults.
 *
 * @param file the file, relative to the folder of all offices
 * @param row the row as a spreadsheet shows it, the header is row 1
 * @param code the rule it breaks
 */
record FaultLine(String file, int row, String code) {}
