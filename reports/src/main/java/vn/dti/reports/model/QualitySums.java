package vn.dti.reports.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.dataset.QualityRow;
import vn.dti.schemas.extract.Field;

/** How clean some deliveries of a release are, added up. */
public final class QualitySums {
    private final Map<Key, QualityCount> sums = new HashMap<>();
    private final long counted;
    private final long uncounted;
    private final long accepted;

    private record Key(Field field, QualityKind kind) {}

    private QualitySums(List<Delivery> deliveries, List<QualityRow> rows) {
        Set<Long> known = new HashSet<>();
        Set<Long> asked =
                new HashSet<>(deliveries.stream().map(Delivery::sequence).toList());
        for (QualityRow row : rows) {
            QualityCount count = row.count();
            Field field = count.field();
            if (field != null && asked.contains(row.sequence())) {
                known.add(row.sequence());
                sums.merge(new Key(field, count.kind()), count, QualitySums::add);
            }
        }
        counted = known.size();
        uncounted = deliveries.size() - counted;
        accepted = deliveries.stream()
                .filter(delivery -> known.contains(delivery.sequence()))
                .mapToLong(Delivery::rowsAccepted)
                .sum();
    }

    /** The sums over some of a release's deliveries. */
    public static QualitySums of(Release release, List<Delivery> deliveries) {
        return new QualitySums(deliveries, release.quality());
    }

    private static QualityCount add(QualityCount one, QualityCount other) {
        return new QualityCount(one.field(), one.kind(), one.count() + other.count(), one.total() + other.total());
    }

    /** How many deliveries were counted. */
    public long counted() {
        return counted;
    }

    /** How many were not, because a version read them that did not count. */
    public long uncounted() {
        return uncounted;
    }

    /** The accepted rows of the deliveries that were counted. */
    public long accepted() {
        return accepted;
    }

    /** Whether a kind was counted for a field at all. */
    public boolean has(Field field, QualityKind kind) {
        return sums.containsKey(new Key(field, kind));
    }

    /** How many; 0 where it was not counted. */
    public long count(Field field, QualityKind kind) {
        QualityCount sum = sums.get(new Key(field, kind));
        return sum == null ? 0 : sum.count();
    }

    /** Of how many; 0 where it was not counted. */
    public long total(Field field, QualityKind kind) {
        QualityCount sum = sums.get(new Key(field, kind));
        return sum == null ? 0 : sum.total();
    }
}
