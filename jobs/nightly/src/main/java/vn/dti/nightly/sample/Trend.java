package vn.dti.nightly.sample;

/**
 * How a month differs from the average one.
 *
 * @param online factor on the online share
 * @param late factor on the late share
 */
record Trend(double online, double late) {}
