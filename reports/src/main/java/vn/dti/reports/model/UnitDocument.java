package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.chart.Chart.Tone;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.model.MonthsCharts.Drawn;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;

/** One unit's report: its figures beside its level's, its rank, its year, and what it delivered. */
public final class UnitDocument {
    private static final List<String> INDICATORS = List.of(
            "received",
            "online_rate",
            "resolved",
            "on_time_rate",
            "closing_stock",
            "overdue_open",
            "digitised_rate",
            "electronic_result_rate",
            "online_payment_rate",
            "satisfaction_rate",
            "mean_working_days");

    private static final int MOST_FIELDS = 10;

    private final Release release;
    private final Sections sections;
    private final Rankings rankings;
    private final Unit unit;
    private final Blocks blocks = new Blocks();

    private UnitDocument(Release release, Rankings rankings, Unit unit) {
        this.release = release;
        this.sections = new Sections(release);
        this.rankings = rankings;
        this.unit = unit;
    }

    /** Composes a unit's report. */
    public static Document of(Release release, Rankings rankings, Unit unit) {
        UnitDocument document = new UnitDocument(release, rankings, unit);
        document.compose();
        return Frames.document(
                release,
                "Tình hình tiếp nhận, giải quyết thủ tục hành chính "
                        + Days.monthInWords(release.edition().month()) + " của " + Words.inSentence(unit),
                "Mã đơn vị " + unit.code(),
                document.blocks.list());
    }

    private void compose() {
        String code = unit.code();
        boolean silent = release.silent(unit);
        blocks.section("Số liệu chính");
        if (silent) {
            blocks.add(new Paragraph("Không có lần gửi nào của " + Words.inSentence(unit) + " bao trùm "
                    + Days.monthInWords(release.edition().month())
                    + ". Các số liệu dưới đây ghi \"" + Numbers.NOT_PROVIDED
                    + "\"; không có nghĩa là đơn vị không tiếp nhận hồ sơ."));
        } else {
            blocks.add(new Paragraph(
                    Sentences.month(release, code, Words.inSentence(unit)) + " " + Sentences.coverage(release, code)));
        }
        blocks.add(new Paragraph(rank()));
        blocks.add(comparison());
        blocks.add(new Note(Sentences.reading(sections.comparison())));
        blocks.add(sections.adjusted(code));
        Block yearBefore = sections.yearTable(code, unit.level(), INDICATORS);
        if (yearBefore != null && !silent) {
            blocks.add(yearBefore);
            blocks.add(new Note(sections.onYear().basis()));
        }
        if (!silent) {
            blocks.section("Tiếp nhận và giải quyết");
            blocks.add(sections.channelTable("Hồ sơ tiếp nhận theo kênh", code));
            blocks.add(new Note(receiving()));
            blocks.add(sections.resolutionTable("Kết quả giải quyết và hồ sơ đang giải quyết", code));
            blocks.add(new Note(Sentences.identity(release, code)));
            blocks.add(new FieldsTable(release).table("Các lĩnh vực có nhiều hồ sơ nhất", code, MOST_FIELDS));
        }
        blocks.section("Diễn biến theo tháng");
        if (!silent) {
            blocks.add(new MonthsCharts(release)
                    .of(
                            "Hồ sơ tiếp nhận và giải quyết theo tháng",
                            code,
                            Drawn.COLUMNS,
                            List.of("received", "resolved"),
                            List.of(Tone.BLUE, Tone.ORANGE)));
        }
        blocks.add(sections.monthsTable("Số liệu theo tháng", code));
        blocks.section("Dữ liệu đã gửi");
        deliveries();
        RevisionSection revision = new RevisionSection(release);
        if (revision.needed()) {
            blocks.section("Thay đổi so với ấn bản trước");
            blocks.addAll(revision.ofUnit(code));
        }
        blocks.add(new Block.Signature(recipients()));
    }

    /** The unit itself, and the archive as in the letterhead's last line. */
    private List<String> recipients() {
        List<String> all = release.pack().letterhead().recipients();
        return all.isEmpty() ? all : List.of("- " + Words.name(unit) + ";", all.get(all.size() - 1));
    }

    private String rank() {
        Ranking ranking = rankings.of(unit.level());
        String level = Words.level(unit.level());
        return rankings.place(unit)
                .map(place -> "Xếp hạng " + place.rank() + "/"
                        + ranking.places().size() + " " + level
                        + " theo tỷ lệ giải quyết trước hạn và đúng hạn ("
                        + place.cell().text(Kind.RATE) + ", "
                        + Numbers.count(place.cell().above()) + " trên "
                        + Numbers.count(place.cell().below()) + " hồ sơ).")
                .orElseGet(() -> ranking.incomplete().stream()
                                .anyMatch(place -> place.unit().equals(unit))
                        ? "Xếp riêng, không cùng hạng với " + level + " khác: dữ liệu của kỳ chưa đủ."
                        : "Không xếp hạng trong " + level + ": " + Numbers.NOT_PROVIDED
                                + " về hồ sơ đã giải quyết có hạn trả.");
    }

    private Block comparison() {
        String group = unit.level().name();
        List<Row> rows = new ArrayList<>();
        for (String indicator : INDICATORS) {
            Kind kind = release.kind(indicator);
            rows.add(Row.of(
                    release.title(indicator),
                    release.cell(unit.code(), indicator).textWithParts(kind),
                    sections.comparison().before(unit.code(), indicator).textWithParts(kind),
                    sections.comparison().change(unit.code(), indicator),
                    release.cell(group, indicator).textWithParts(kind)));
        }
        return new Block.Table(
                Shape.COMPARISON,
                "Số liệu chính, bên cạnh số chung các " + Words.level(unit.level()),
                List.of(
                        "Chỉ tiêu",
                        "Tháng " + Days.month(release.edition().month()),
                        sections.comparison().title(),
                        "Thay đổi",
                        "Chung " + Words.level(unit.level())),
                rows);
    }

    private String receiving() {
        Cell received = release.figures().cell(unit.code(), UnitRole.RECEIVING, release.month(), "received");
        return "Bảng trên tính hồ sơ do đơn vị giải quyết. Tính theo nơi tiếp nhận: " + received.text(Kind.COUNT)
                + (received.measured() ? " hồ sơ." : ".");
    }

    private void deliveries() {
        List<Delivery> sent = release.deliveriesOf(unit.code());
        if (sent.isEmpty()) {
            blocks.add(new Paragraph("Đơn vị chưa tự gửi tệp nào; số liệu, nếu có, do nơi khác được giao gửi thay."));
        } else {
            List<Row> rows = new ArrayList<>();
            for (Delivery delivery : sent) {
                rows.add(Row.of(
                        Integer.toString(rows.size() + 1),
                        delivery.file() + "\n" + delivery.id(),
                        Days.minute(delivery.arrivedAt()),
                        "Đọc " + Numbers.count(delivery.rowsRead()) + " dòng, nhận "
                                + Numbers.count(delivery.rowsAccepted()) + ",\nđể riêng "
                                + Numbers.count(delivery.rowsSetAside()) + ", trống "
                                + Numbers.count(delivery.rowsBlank())));
            }
            blocks.add(new Block.Table(
                    Shape.LIST, "Các lần gửi", List.of("STT", "Tệp, mã lần gửi", "Đến lúc", "Kết quả đọc"), rows));
        }
        long aside = sent.stream().mapToLong(Delivery::rowsSetAside).sum();
        if (aside > 0) {
            blocks.add(new Paragraph(Numbers.count(aside)
                    + " dòng để riêng chưa được tính. Biên nhận của lần gửi ghi từng dòng, từng cột, lý do và cách "
                    + "sửa: sửa tại hệ thống nguồn rồi kết xuất, gửi lại cả tệp" + inTime()));
        } else if (release.silent(unit)) {
            blocks.add(new Paragraph("Đề nghị kết xuất và gửi tệp của kỳ" + inTime()));
        }
    }

    /** Until when a file still counts; after closing only a revision takes it in. */
    private String inTime() {
        return release.edition().preliminary()
                ? "; gửi trước ngày " + release.pack().settings().closingDay()
                        + " của tháng sau thì kịp ấn bản chính thức."
                : "; tháng đã khóa sổ, dữ liệu gửi sau được tính khi có ấn bản sửa đổi.";
    }
}
