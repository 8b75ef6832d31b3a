package vn.dti.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a cold process cost.
 *
 * @param wallSeconds from before it was started until it had ended
 * @param cpuSeconds user and system, of it and all it started and waited for
 * @param peakMib the resident sets of it and all it started, each at its highest, added up
 * @param heapMaxMib the heap it was allowed; 0 where its command line does not say
 * @param archiveUsed whether the class-data archive was mapped
 */
public record Cost(double wallSeconds, double cpuSeconds, double peakMib, long heapMaxMib, boolean archiveUsed) {

    /** The middle one of several costs by one of their numbers; of an even count the lower of the two in the middle. */
    public static double median(List<Cost> costs, ToDoubleFunction<Cost> number) {
        return median(costs.stream().map(number::applyAsDouble).toList());
    }

    /** The middle number; of an even count the lower of the two in the middle. */
    public static double median(List<Double> numbers) {
        return numbers.stream().sorted(Comparator.naturalOrder()).toList().get((numbers.size() - 1) / 2);
    }
}
