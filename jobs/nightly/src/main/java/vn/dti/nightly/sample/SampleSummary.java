package vn.dti.nightly.sample;

/**
 * What was written.
 *
 * @param offices how many offices, one file each
 * @param rows rows in all files, headers not counted
 * @param faults rows with a deliberate fault, as listed in {@code .faults.csv}
 */
public record SampleSummary(int offices, long rows, long faults) {}
