package vn.dti.nightly.sample;

/**
 * What was written.
 *
 * @param offices how many offices sent a file, one each
 * @param rows rows in all files, headers not counted
 * @param faults rows with a deliberate fault, as listed in {@code .faults.csv}
 */
public record SampleSummary(long offices, long rows, long faults) {}
