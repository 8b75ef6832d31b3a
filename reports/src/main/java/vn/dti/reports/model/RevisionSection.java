package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;

/** What a revised edition says otherwise than the one it supersedes; nothing in an edition that supersedes none. */
final class RevisionSection {
    private static final int MOST_UNITS = 15;
    private static final String RECEIVED = "received";

    private final Release release;

    RevisionSection(Release release) {
        this.release = release;
    }

    /** Whether there is anything to say. */
    boolean needed() {
        return release.note().supersedes() != null;
    }

    /** The city's figures, and the units whose figures moved. */
    List<Block> ofCity() {
        Map<String, List<Moved>> byUnit = new LinkedHashMap<>();
        for (Unit unit : release.reportedUnits()) {
            List<Moved> moved = release.moved(unit.code());
            if (!moved.isEmpty()) {
                byUnit.put(unit.code(), moved);
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Ấn bản này thay thế ấn bản " + release.note().supersedes()
                + ". Số liệu của tháng thay " + "đổi ở " + byUnit.size() + "/"
                + release.reportedUnits().size() + " đơn vị." + elsewhere(release.city())));
        add(blocks, "Số liệu toàn thành phố đã thay đổi", release.moved(release.city()));
        List<Row> rows = byUnit.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Moved>> unit) ->
                        -unit.getValue().size()))
                .limit(MOST_UNITS)
                .map(unit -> Row.of(
                        release.pack()
                                .units()
                                .unit(unit.getKey())
                                .map(Words::name)
                                .orElse(unit.getKey()),
                        Integer.toString(unit.getValue().size()),
                        both(unit.getKey(), RECEIVED, Kind.COUNT),
                        both(unit.getKey(), Rankings.INDICATOR, Kind.RATE)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    Shape.SHARES,
                    "Đơn vị có nhiều số liệu thay đổi nhất",
                    List.of("Đơn vị", "Số chỉ tiêu thay đổi", "Tiếp nhận", "Trước hạn và đúng hạn"),
                    rows));
            blocks.add(new Note("Đầy đủ từng số liệu, từng đơn vị: trang Thay đổi của bảng tính và tệp "
                    + "reference/changes.parquet của bộ dữ liệu."));
        }
        return blocks;
    }

    /** One unit's figures. */
    List<Block> ofUnit(String unit) {
        List<Block> blocks = new ArrayList<>();
        List<Moved> moved = release.moved(unit);
        blocks.add(new Paragraph("Ấn bản này thay thế ấn bản " + release.note().supersedes() + ". "
                + (moved.isEmpty()
                        ? "Số liệu của tháng của đơn vị không thay đổi."
                        : Numbers.count(moved.size()) + " số liệu của tháng của đơn vị thay đổi.")
                + elsewhere(unit)));
        add(blocks, "Số liệu của đơn vị đã thay đổi", moved);
        return blocks;
    }

    private String elsewhere(String unit) {
        long others = release.movedElsewhere(unit);
        return others == 0
                ? ""
                : " Ngoài tháng này, " + Numbers.count(others)
                        + " số liệu của các tháng trước, quý hoặc lũy kế cũng thay "
                        + "đổi; danh sách trong tệp reference/changes.parquet của bộ dữ liệu.";
    }

    private void add(List<Block> blocks, String caption, List<Moved> moved) {
        if (moved.isEmpty()) {
            return;
        }
        List<Row> rows = moved.stream()
                .map(each -> {
                    Kind kind = release.kind(each.indicator());
                    Cell now = release.cell(each.unit(), each.indicator());
                    return Row.of(
                            release.title(each.indicator()),
                            each.before().textWithParts(kind),
                            now.textWithParts(kind),
                            Comparison.change(kind, now, each.before()));
                })
                .toList();
        blocks.add(new Block.Table(
                Shape.SHARES,
                caption,
                List.of("Chỉ tiêu", "Ấn bản " + release.note().supersedes(), "Ấn bản này", "Thay đổi"),
                rows));
    }

    /** Before and now, where they differ. */
    private String both(String unit, String indicator, Kind kind) {
        String now = release.cell(unit, indicator).text(kind);
        return release.moved(unit).stream()
                .filter(each -> each.indicator().equals(indicator))
                .map(each -> each.before().text(kind) + " → " + now)
                .findFirst()
                .orElse(now);
    }
}
