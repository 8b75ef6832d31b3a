package vn.dti.reports.model;

import java.util.Comparator;
import java.util.List;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;

/** Where the overdue dossiers are. */
final class OverdueSection {
    private static final int MOST_UNITS = 10;

    private final Release release;

    OverdueSection(Release release) {
        this.release = release;
    }

    List<Block> blocks() {
        Cell overdue = release.cell(release.city(), "overdue_open");
        if (!overdue.measured()) {
            return List.of(new Paragraph("Hồ sơ đang giải quyết quá hạn: " + Numbers.NOT_PROVIDED + "."));
        }
        List<Unit> units = release.reportedUnits().stream()
                .filter(unit -> cell(unit).measured() && cell(unit).above().signum() > 0)
                .sorted(Comparator.comparing((Unit unit) -> cell(unit).above())
                        .reversed()
                        .thenComparing(Unit::code))
                .toList();
        if (units.isEmpty()) {
            return List.of(new Paragraph("Không có hồ sơ nào đang giải quyết quá hạn."));
        }
        List<Row> rows = units.stream().limit(MOST_UNITS).map(this::row).toList();
        return List.of(
                new Paragraph(
                        "Cuối kỳ, toàn thành phố còn " + overdue.text(Kind.COUNT)
                                + " hồ sơ đang giải quyết đã quá hạn, ở " + Numbers.count(units.size())
                                + " đơn vị. Hồ sơ quá hạn là số tồn tại thời điểm số liệu, không phải số phát sinh trong tháng."),
                new Block.Table(
                        Shape.SHARES,
                        "Đơn vị còn nhiều hồ sơ quá hạn nhất",
                        List.of("Đơn vị", "Tồn quá hạn (tử số)", "Tồn cuối kỳ (mẫu số)", "Tỷ lệ"),
                        rows));
    }

    private Cell cell(Unit unit) {
        return release.cell(unit.code(), "overdue_open");
    }

    private Row row(Unit unit) {
        Cell overdue = cell(unit);
        Cell open = release.cell(unit.code(), "closing_stock");
        return Row.of(
                Words.name(unit),
                overdue.text(Kind.COUNT),
                open.text(Kind.COUNT),
                open.measured() && open.above().signum() > 0
                        ? Numbers.rate(overdue.above(), open.above())
                        : Numbers.NOT_PROVIDED);
    }
}
