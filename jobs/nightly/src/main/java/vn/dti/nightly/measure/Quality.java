package vn.dti.nightly.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dti.figures.indicator.LateUnits;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.dataset.QualityKind;
import vn.dti.schemas.dataset.QualityRow;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** How clean the deliveries of an edition are, by their rank in it, and the units for which none came in its month. */
final class Quality {
    private Quality() {}

    /**
     * Writes {@link vn.dti.schemas.dataset.Datasets#QUALITY} into a release in the making.
     *
     * @param deliveries the deliveries it rests on, oldest first
     * @param counts how clean they are, by id; a delivery without counts has no rows
     * @throws IOException where the table cannot be written
     */
    static void write(
            Pack pack, Edition edition, Path release, List<Delivery> deliveries, Map<String, List<QualityCount>> counts)
            throws IOException {
        List<QualityRow> rows = new ArrayList<>();
        for (Delivery delivery : Delivery.ranked(deliveries)) {
            String unit = pack.units().find(delivery.office()).map(Unit::code).orElse("");
            for (QualityCount count : counts.getOrDefault(delivery.id(), List.of())) {
                rows.add(new QualityRow(delivery.sequence(), delivery.office(), unit, count));
            }
        }
        QualityCount nothing = new QualityCount(null, QualityKind.NOT_DELIVERED, 1, 1);
        for (Unit unit : LateUnits.of(pack, edition.period(PeriodKind.MONTH), deliveries)) {
            rows.add(new QualityRow(QualityRow.NO_DELIVERY, unit.code(), unit.code(), nothing));
        }
        QualityRow.write(release, rows);
    }
}
