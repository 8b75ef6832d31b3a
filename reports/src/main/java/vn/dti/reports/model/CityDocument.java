package vn.dti.reports.model;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.reports.chart.Chart.Tone;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.MonthsCharts.Drawn;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.UnitLevel;

/** The city's report: what leaders read first, then the rankings, the gaps, and the annexes behind them. */
public final class CityDocument {
    private static final List<String> HEADLINES = List.of(
            "received", "online_rate", "resolved", "on_time_rate", "resolved_late", "closing_stock", "overdue_open");
    private static final List<String> ONLINE = List.of("online_rate", "full_process_online_rate");
    private static final List<String> TIMELINESS =
            List.of("on_time_rate", "early_rate", "on_time_rate_with_open", "on_time_rate_of_due", "mean_working_days");
    private static final List<String> DIGITAL = List.of(
            "digitised_rate",
            "component_digitised_rate",
            "reuse_rate",
            "electronic_result_rate",
            "online_payment_rate",
            "satisfaction_rate");

    private static final List<String> ON_YEAR =
            Stream.of(HEADLINES, DIGITAL).flatMap(List::stream).toList();

    private static final int MOST_FIELDS = 12;

    private final Release release;
    private final Sections sections;
    private final MonthsCharts months;
    private final RankingSection rankings;
    private final OverdueSection overdue;
    private final QualitySection quality;
    private final String city;
    private final Blocks blocks = new Blocks();

    private CityDocument(Release release, Rankings ranks) {
        this.release = release;
        this.sections = new Sections(release);
        this.months = new MonthsCharts(release);
        this.rankings = new RankingSection(release, ranks, sections.comparison());
        this.overdue = new OverdueSection(release);
        this.quality = new QualitySection(release);
        this.city = release.city();
    }

    /** Composes the report. */
    public static Document of(Release release, Rankings ranks) {
        CityDocument document = new CityDocument(release, ranks);
        document.headlines();
        document.reception();
        document.resolution();
        document.rest();
        document.annexes();
        return Frames.document(
                release,
                "Tình hình tiếp nhận, giải quyết thủ tục hành chính "
                        + Days.monthInWords(release.edition().month()),
                release.pack().settings().titleVi(),
                document.blocks.list());
    }

    private void headlines() {
        blocks.section("Số liệu chính");
        blocks.add(new Paragraph(Sentences.month(
                release, city, Words.inSentence(release.pack().settings().titleVi()))));
        blocks.add(new Paragraph(Sentences.coverage(release, city)));
        blocks.add(sections.comparisonTable("Số liệu chính", city, HEADLINES));
        blocks.add(new Note(Sentences.reading(sections.comparison())));
        blocks.add(sections.adjusted(city));
        blocks.add(months.of(
                "Hồ sơ tiếp nhận và giải quyết theo tháng",
                city,
                Drawn.COLUMNS,
                List.of("received", "resolved"),
                List.of(Tone.BLUE, Tone.ORANGE)));
    }

    private void reception() {
        blocks.section("Tiếp nhận theo kênh");
        blocks.add(sections.channelTable("Hồ sơ tiếp nhận theo kênh", city));
        blocks.add(sections.channelChart("Cơ cấu kênh tiếp nhận", city));
        blocks.add(sections.comparisonTable("Tiếp nhận trực tuyến", city, ONLINE));
    }

    private void resolution() {
        blocks.section("Kết quả giải quyết");
        blocks.add(sections.resolutionTable("Kết quả giải quyết và hồ sơ đang giải quyết", city));
        blocks.add(new Note(Sentences.identity(release, city)));
        blocks.add(months.of(
                "Hồ sơ đã giải quyết theo thời hạn",
                city,
                Drawn.STACK,
                List.of("resolved_early", "resolved_on_time", "resolved_late", "resolved_without_due"),
                List.of(Tone.BLUE, Tone.TEAL, Tone.RED, Tone.GREY)));
        blocks.add(sections.comparisonTable("Các tỷ lệ đúng hạn, mỗi tỷ lệ theo mẫu số riêng", city, TIMELINESS));
        blocks.add(months.of(
                "Tỷ lệ trực tuyến và tỷ lệ đúng hạn theo tháng",
                city,
                Drawn.LINES,
                List.of("online_rate", "on_time_rate"),
                List.of(Tone.ORANGE, Tone.BLUE)));
        blocks.add(new FieldsTable(release).table("Các lĩnh vực có nhiều hồ sơ nhất", city, MOST_FIELDS));
    }

    private void rest() {
        blocks.section("Số hóa, thanh toán trực tuyến và mức độ hài lòng");
        blocks.add(sections.comparisonTable("Số hóa, thanh toán, hài lòng", city, DIGITAL));
        Block yearBefore = sections.yearTable(city, UnitLevel.CITY, ON_YEAR);
        if (yearBefore != null) {
            blocks.section(sections.yearTitle(UnitLevel.CITY, ON_YEAR));
            blocks.add(yearBefore);
            blocks.add(new Note(sections.onYear().basis()));
        }
        blocks.section("Xếp hạng đơn vị");
        blocks.addAll(rankings.body());
        blocks.section("Hồ sơ quá hạn");
        blocks.addAll(overdue.blocks());
        blocks.section("Đơn vị chưa gửi dữ liệu");
        blocks.addAll(quality.silentUnits());
        blocks.section("Chất lượng dữ liệu");
        blocks.addAll(quality.quality());
        RevisionSection revision = new RevisionSection(release);
        if (revision.needed()) {
            blocks.section("Thay đổi so với ấn bản trước");
            blocks.addAll(revision.ofCity());
        }
        blocks.add(new Block.Signature(release.pack().letterhead().recipients()));
    }

    private void annexes() {
        blocks.annex("Số liệu 13 tháng");
        blocks.add(sections.monthsTable("Số liệu toàn thành phố theo tháng", city));
        blocks.annex("Định nghĩa chỉ tiêu");
        blocks.add(Definitions.table(release, city));
        if (!release.units(UnitLevel.COMMUNE).isEmpty()) {
            blocks.annex("Toàn bộ phường, xã");
            blocks.add(rankings.table("Phường, xã theo tỷ lệ giải quyết trước hạn và đúng hạn", UnitLevel.COMMUNE));
        }
    }
}
