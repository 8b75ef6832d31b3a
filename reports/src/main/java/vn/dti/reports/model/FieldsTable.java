package vn.dti.reports.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator.Kind;

/** A unit's month by field, the largest first. */
final class FieldsTable {
    private final Release release;

    FieldsTable(Release release) {
        this.release = release;
    }

    /** A unit's largest fields by what was received. */
    Block.@Nullable Table table(String caption, String unit, int most) {
        List<Row> rows = release.figures().members(unit, UnitRole.RESOLVING, Dimension.FIELD).stream()
                .map(field -> new Field(field, fieldCell(unit, field, "received")))
                .sorted(Comparator.comparing((Field field) -> field.received.above())
                        .reversed()
                        .thenComparing(Field::code))
                .limit(most)
                .map(field -> Row.of(
                        Words.field(release, field.code),
                        field.received.text(Kind.COUNT),
                        fieldCell(unit, field.code, "resolved").text(Kind.COUNT),
                        fieldCell(unit, field.code, "on_time_rate").textWithParts(Kind.RATE),
                        fieldCell(unit, field.code, "closing_stock").text(Kind.COUNT),
                        fieldCell(unit, field.code, "overdue_open").text(Kind.COUNT)))
                .toList();
        return rows.isEmpty()
                ? null
                : new Block.Table(
                        Shape.FIELDS,
                        caption,
                        List.of(
                                "Lĩnh vực",
                                "Tiếp nhận",
                                "Giải quyết",
                                "Trước hạn và đúng hạn",
                                "Tồn cuối kỳ",
                                "Tồn quá hạn"),
                        OneLine.whereAllFit(rows));
    }

    private Cell fieldCell(String unit, String field, String indicator) {
        return release.fieldCell(unit, UnitRole.RESOLVING, field, indicator);
    }

    private record Field(String code, Cell received) {}
}
