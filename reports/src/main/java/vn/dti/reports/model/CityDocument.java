package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.reports.model.Block.Break;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Section;
import vn.dti.reports.model.Sections.ChartShape;
import vn.dti.reports.style.Days;
import vn.dti.schemas.pack.UnitLevel;

/** The city's report: what leaders read first, then the rankings, the gaps, and the annexes behind them. */
public final class CityDocument {
    private static final List<String> HEADLINES = List.of(
            "received", "online_rate", "resolved", "on_time_rate", "resolved_late", "closing_stock", "overdue_open");
    private static final List<String> RECEPTION = List.of("received", "online_rate", "full_process_online_rate");
    private static final List<String> DIGITAL = List.of(
            "digitised_rate",
            "component_digitised_rate",
            "reuse_rate",
            "electronic_result_rate",
            "online_payment_rate",
            "satisfaction_rate");
    private static final List<String> TIMELINESS =
            List.of("on_time_rate", "early_rate", "on_time_rate_with_open", "on_time_rate_of_due", "mean_working_days");

    private final Release release;
    private final Sections sections;
    private final RankingSection rankings;
    private final QualitySection quality;
    private final String city;
    private final List<Block> blocks = new ArrayList<>();

    private CityDocument(Release release, Rankings ranks) {
        this.release = release;
        this.sections = new Sections(release);
        this.rankings = new RankingSection(release, ranks);
        this.quality = new QualitySection(release);
        this.city = release.city();
    }

    /** Composes the report. */
    public static Document of(Release release, Rankings ranks) {
        CityDocument document = new CityDocument(release, ranks);
        document.body();
        document.annexes();
        return Frames.document(
                release,
                "Tình hình tiếp nhận, giải quyết thủ tục hành chính "
                        + Days.monthInWords(release.edition().month()),
                release.pack().settings().titleVi(),
                document.blocks);
    }

    private void body() {
        add(new Section("I. Số liệu chính"));
        add(new Paragraph(
                Sentences.month(release, city, release.pack().settings().titleVi())));
        add(new Paragraph(Sentences.coverage(release)));
        add(sections.comparisonTable("Bảng 1. Số liệu chính", city, HEADLINES));
        add(new Note(Sentences.reading(release, sections.comparison())));
        add(sections.monthsChart(
                "Hình 1. Hồ sơ tiếp nhận và giải quyết theo tháng",
                city,
                List.of("received", "resolved"),
                ChartShape.COLUMNS));

        add(new Section("II. Tiếp nhận theo kênh"));
        add(sections.channelTable("Bảng 2. Hồ sơ tiếp nhận theo kênh", city));
        add(sections.channelChart("Hình 2. Cơ cấu kênh tiếp nhận", city));
        add(sections.comparisonTable("Bảng 3. Tiếp nhận trực tuyến", city, RECEPTION));

        add(new Section("III. Kết quả giải quyết"));
        add(sections.resolutionTable("Bảng 4. Kết quả giải quyết và hồ sơ đang giải quyết", city));
        add(new Note(Sentences.identity(release, city)));
        add(sections.monthsChart(
                "Hình 3. Hồ sơ đã giải quyết theo thời hạn",
                city,
                List.of("resolved_early", "resolved_on_time", "resolved_late", "resolved_without_due"),
                ChartShape.STACK));
        add(sections.comparisonTable("Bảng 5. Các tỷ lệ đúng hạn, mỗi tỷ lệ theo mẫu số riêng", city, TIMELINESS));
        add(sections.monthsChart(
                "Hình 4. Tỷ lệ trực tuyến và tỷ lệ đúng hạn theo tháng",
                city,
                List.of("online_rate", "on_time_rate"),
                ChartShape.LINES));
        add(sections.fieldsTable("Bảng 6. Các lĩnh vực có nhiều hồ sơ nhất", city));

        add(new Section("IV. Số hóa, thanh toán trực tuyến và mức độ hài lòng"));
        add(sections.comparisonTable("Bảng 7. Số hóa, thanh toán, hài lòng", city, DIGITAL));

        add(new Section("V. Xếp hạng đơn vị"));
        rankings.body().forEach(this::add);

        add(new Section("VI. Đơn vị chưa gửi dữ liệu"));
        quality.silentUnits().forEach(this::add);

        add(new Section("VII. Chất lượng dữ liệu"));
        quality.quality().forEach(this::add);
        add(new Block.Signature());
    }

    private void annexes() {
        add(new Section("Phụ lục 1. Số liệu 13 tháng", Break.NEW_PAGE));
        add(sections.monthsTable("Số liệu toàn thành phố theo tháng", city));
        if (!release.units(UnitLevel.COMMUNE).isEmpty()) {
            add(new Section("Phụ lục 2. Toàn bộ phường, xã", Break.NEW_PAGE));
            add(rankings.table("Phường, xã theo tỷ lệ giải quyết đúng hạn và trước hạn", UnitLevel.COMMUNE));
        }
        add(new Section("Phụ lục 3. Định nghĩa chỉ tiêu", Break.NEW_PAGE));
        add(Definitions.table(release, city));
    }

    private void add(@Nullable Block block) {
        if (block != null) {
            blocks.add(block);
        }
    }
}
