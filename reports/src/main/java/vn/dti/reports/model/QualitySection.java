package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.DeclaredTotal.State;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Unit;

/** Who did not deliver, and what was delivered but could not be used. */
final class QualitySection {
    private static final int MOST_OFFICES = 15;
    private static final int MOST_TOTALS = 10;

    private final Release release;

    QualitySection(Release release) {
        this.release = release;
    }

    List<Block> silentUnits() {
        List<Unit> silent =
                release.reportedUnits().stream().filter(release::silent).toList();
        if (silent.isEmpty()) {
            return List.of(
                    new Paragraph("Tất cả " + release.reportedUnits().size() + " đơn vị đã gửi dữ liệu của kỳ."));
        }
        List<Row> rows = new ArrayList<>();
        for (Unit unit : silent) {
            List<Delivery> sent = release.deliveriesOf(unit.code());
            rows.add(Row.of(
                    Integer.toString(rows.size() + 1),
                    Words.name(unit),
                    Words.level(unit.level()),
                    sent.isEmpty()
                            ? "Chưa gửi lần nào"
                            : "Lần gửi gần nhất "
                                    + Days.minute(sent.get(sent.size() - 1).arrivedAt())));
        }
        return List.of(
                new Paragraph(silent.size() + "/" + release.reportedUnits().size()
                        + " đơn vị chưa gửi dữ liệu của kỳ. Số liệu của các đơn vị này ghi \""
                        + Numbers.NOT_PROVIDED + "\", không tính là 0."),
                new Block.Table(
                        Shape.LIST,
                        "Danh sách đơn vị chưa gửi dữ liệu",
                        List.of("STT", "Đơn vị", "Loại đơn vị", "Tình trạng"),
                        rows));
    }

    List<Block> quality() {
        List<Delivery> deliveries = release.deliveries();
        long read = deliveries.stream().mapToLong(Delivery::rowsRead).sum();
        long accepted = deliveries.stream().mapToLong(Delivery::rowsAccepted).sum();
        long aside = deliveries.stream().mapToLong(Delivery::rowsSetAside).sum();
        long blank = deliveries.stream().mapToLong(Delivery::rowsBlank).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Ấn bản này dựa trên " + Numbers.count(deliveries.size())
                + " lần gửi, mỗi tệp có thể chứa nhiều tháng: đọc "
                + Numbers.count(read) + " dòng, nhận " + Numbers.count(accepted) + " dòng, để riêng chờ đơn vị sửa "
                + Numbers.count(aside) + " dòng, bỏ qua " + Numbers.count(blank) + " dòng trống. Dòng để riêng không "
                + "được tính; hồ sơ có bản ghi đúng trước đó vẫn giữ bản ghi cũ."));
        List<Row> rows = offices().entrySet().stream()
                .filter(office -> office.getValue()[1] > 0)
                .sorted(Comparator.comparingLong((Map.Entry<String, long[]> office) -> office.getValue()[1])
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_OFFICES)
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    Shape.SHARES,
                    "Nơi gửi có nhiều dòng để riêng nhất",
                    List.of("Nơi gửi", "Dòng để riêng (tử số)", "Dòng đọc (mẫu số)", "Tỷ lệ"),
                    rows));
            blocks.add(new Note("Từng lỗi, từng dòng và cách sửa nằm trong biên nhận của mỗi lần gửi."));
        }
        if (!release.declared().isEmpty()) {
            blocks.addAll(declared());
        }
        return blocks;
    }

    /** What offices' own totals say otherwise, the largest differences first. */
    private List<Block> declared() {
        List<DeclaredTotal> totals = release.declared();
        List<DeclaredTotal> different = totals.stream()
                .filter(total -> total.state() == State.DIFFERENT)
                .sorted(Comparator.comparingLong((DeclaredTotal total) -> -Math.abs(total.difference()))
                        .thenComparing(DeclaredTotal.ORDER))
                .toList();
        long equal =
                totals.stream().filter(total -> total.state() == State.EQUAL).count();
        long units = totals.stream().map(DeclaredTotal::unit).distinct().count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "Số tổng hợp do đơn vị tự công bố được đối chiếu với số tính từ hồ sơ và không dùng để tính: "
                        + Numbers.count(totals.size()) + " số của " + Numbers.count(units) + " đơn vị, "
                        + Numbers.count(equal) + " số khớp, " + Numbers.count(different.size()) + " số chênh lệch, "
                        + Numbers.count(totals.size() - equal - different.size()) + " số không có số để so."));
        if (!different.isEmpty()) {
            blocks.add(new Block.Table(
                    Shape.SHARES,
                    "Chênh lệch lớn nhất giữa số công bố và số tính từ hồ sơ",
                    List.of("Đơn vị, chỉ tiêu", "Số công bố", "Số tính từ hồ sơ", "Chênh lệch"),
                    different.stream().limit(MOST_TOTALS).map(this::difference).toList()));
        }
        return blocks;
    }

    private Row difference(DeclaredTotal total) {
        String unit = release.pack().units().unit(total.unit()).map(Words::name).orElse(total.unit());
        Period month = release.month();
        boolean ofTheMonth = total.from().equals(month.from()) && total.to().equals(month.to());
        String period = ofTheMonth ? "" : ", " + Days.day(total.from()) + " - " + Days.day(total.to());
        return Row.of(
                unit + ": " + Words.declared(total) + period,
                Numbers.count(total.declared()),
                total.computed() == null ? Numbers.NOT_PROVIDED : Numbers.count(total.computed()),
                Numbers.signed(BigDecimal.valueOf(total.difference())));
    }

    private Map<String, long[]> offices() {
        Map<String, long[]> offices = new LinkedHashMap<>();
        for (Delivery delivery : release.deliveries()) {
            long[] rows = offices.computeIfAbsent(delivery.office(), office -> new long[2]);
            rows[0] += delivery.rowsRead();
            rows[1] += delivery.rowsSetAside();
        }
        return offices;
    }

    private Row row(Map.Entry<String, long[]> office) {
        long[] rows = office.getValue();
        String name =
                release.pack().units().unit(office.getKey()).map(Words::name).orElse(office.getKey());
        return Row.of(
                name,
                Numbers.count(rows[1]),
                Numbers.count(rows[0]),
                Numbers.rate(BigDecimal.valueOf(rows[1]), BigDecimal.valueOf(rows[0])));
    }
}
