package vn.dti.figures.feed;

import java.util.List;
import java.util.Locale;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.Indicator.Kind;

/** A figure made of a small feed, with its words. Numbers of days and levels are the pack's {@code feeds.yaml}. */
public enum FeedIndicator {
    PETITIONS(
            Feed.PETITIONS,
            Kind.COUNT,
            List.of(),
            "Phản ánh, kiến nghị thuộc thẩm quyền",
            "Petitions under authority",
            "Tiếp nhận đến hết kỳ và chưa kết thúc (trả lời, từ chối) trước kỳ; không gồm phản ánh đã rút.",
            "Received by the period's end and not ended (answered, refused) before it began; without those withdrawn.",
            "QĐ 766/QĐ-TTg, chỉ số 5.2; cách lấy theo kỳ là đề xuất của hệ thống"),
    PETITIONS_LATE(
            Feed.PETITIONS,
            Kind.COUNT,
            List.of(),
            "Phản ánh, kiến nghị quá hạn",
            "Petitions late",
            "Thuộc thẩm quyền trong kỳ và không đúng hạn.",
            "Under authority in the period and not on time.",
            "NĐ 20/2008/NĐ-CP; tài liệu công thức 766"),
    PETITIONS_RECEIVED(
            Feed.PETITIONS,
            Kind.COUNT,
            List.of(),
            "Phản ánh, kiến nghị tiếp nhận trong kỳ",
            "Petitions received",
            "Có ngày tiếp nhận trong kỳ.",
            "Received in the period.",
            "Đề xuất của hệ thống"),
    PETITIONS_RECEIVED_HOTLINE(
            Feed.PETITIONS,
            Kind.COUNT,
            List.of(FeedField.PETITION_CHANNEL),
            "Tiếp nhận qua tổng đài 1022",
            "Petitions received by the hotline",
            "Tiếp nhận trong kỳ, nguồn là tổng đài.",
            "Received in the period from the hotline.",
            "Đề xuất của hệ thống"),
    PETITIONS_ON_TIME_RATE(
            Feed.PETITIONS,
            Kind.RATE,
            List.of(),
            "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn",
            "Petitions on time",
            "Từ chối trong 2, yêu cầu bổ sung lần đầu trong 5, trả lời trong 15 ngày làm việc kể từ khi gửi hoặc chuyển đến;"
                    + " chưa xử lý xong là trong hạn khi ngày cuối kỳ chưa quá hạn. Chia cho phản ánh thuộc thẩm quyền.",
            "Refused within 2, first asked for a supplement within 5, answered within 15 working days from sending or"
                    + " transfer; open and not past that on the period's last day. Over petitions under authority.",
            "QĐ 766/QĐ-TTg, chỉ số 5.2; tài liệu công thức 766"),
    PETITION_SATISFACTION_RATE(
            Feed.PETITIONS,
            Kind.RATE,
            List.of(FeedField.PETITION_OPINION),
            "Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị",
            "Satisfaction with petitions",
            "Thuộc thẩm quyền, đúng hạn và không bị đánh giá không hài lòng hay khiếu nại, chia cho phản ánh thuộc thẩm quyền.",
            "On time and neither disliked nor complained about, over petitions under authority.",
            "QĐ 766/QĐ-TTg, chỉ số 5.3; tài liệu công thức 766"),
    PETITION_ANSWERS_PUBLISHED_RATE(
            Feed.PETITIONS,
            Kind.RATE,
            List.of(FeedField.PETITION_PUBLISHED_AT),
            "Tỷ lệ công khai kết quả trả lời đúng hạn",
            "Answers to petitions published on time",
            "Trả lời trong kỳ và công khai trong 2 ngày làm việc (chưa công khai là trong hạn khi chưa quá), chia cho số trả lời.",
            "Answered in the period and published within 2 working days, or not past them, over answered.",
            "Tài liệu công thức 766"),
    PETITIONS_TRANSFERRED_ON_TIME_RATE(
            Feed.PETITIONS,
            Kind.RATE,
            List.of(FeedField.PETITION_TRANSFERRED_AT),
            "Tỷ lệ chuyển phản ánh, kiến nghị đúng hạn",
            "Petitions transferred on time",
            "Chuyển trong kỳ đến cơ quan có thẩm quyền trong 5 ngày làm việc từ khi tiếp nhận, chia cho số chuyển trong kỳ.",
            "Transferred in the period within 5 working days from reception, over transferred.",
            "NĐ 20/2008/NĐ-CP Điều 9"),
    PETITIONS_NIL_UNITS(
            Feed.PETITIONS,
            Kind.COUNT,
            List.of(),
            "Đơn vị báo không phát sinh phản ánh, kiến nghị",
            "Units that declared no petitions",
            "Đơn vị đã báo không phát sinh và không có phản ánh nào tiếp nhận trong kỳ; đơn vị không gửi tệp không thuộc số này.",
            "Units that declared that nothing occurred and have no petition received in the period; who sent no file is not one.",
            "Đề xuất của hệ thống"),

    PROCEDURES_PROMULGATED_ON_TIME_RATE(
            Feed.PUBLICATION,
            Kind.RATE,
            List.of(),
            "Tỷ lệ TTHC công bố đúng hạn",
            "Procedures promulgated on time",
            "TTHC có mọi quyết định công bố trong kỳ trước ngày văn bản có hiệu lực ít nhất 5 ngày làm việc, chia cho TTHC công bố"
                    + " trong kỳ; mỗi TTHC tính một lần, không tính khi nguồn không cho biết.",
            "Procedures of which every decision in the period is 5 working days before its legal basis is in force, over"
                    + " procedures decided on; each once, without those of which the source does not say.",
            "QĐ 766/QĐ-TTg, chỉ số 1.1; tài liệu công thức 766"),
    PROCEDURES_PUBLISHED_ON_TIME_RATE(
            Feed.PUBLICATION,
            Kind.RATE,
            List.of(),
            "Tỷ lệ TTHC cập nhật, công khai đúng hạn",
            "Procedures published on time",
            "Công khai trong kỳ không quá 5 ngày làm việc từ ngày quyết định, chia cho số đã công khai và số phải công khai trong kỳ.",
            "Published in the period within 5 working days of the decision, over published and due to be in the period.",
            "QĐ 766/QĐ-TTg, chỉ số 1.2; tài liệu công thức 766"),
    PROCEDURES_CONTENT_COMPLETE_RATE(
            Feed.PUBLICATION,
            Kind.RATE,
            List.of(FeedField.PUBLICATION_COMPLETE),
            "Tỷ lệ TTHC công khai đầy đủ nội dung",
            "Procedures published with complete content",
            "TTHC đã công khai đến cuối kỳ có đủ các bộ phận (khoản 2 Điều 8 NĐ 63/2010), chia cho TTHC đã công khai có thông tin này.",
            "Procedures published by the period's end with all their parts, over those published of which this is known.",
            "QĐ 766/QĐ-TTg, chỉ số 1.3; NĐ 63/2010/NĐ-CP Điều 8"),
    PUBLICATION_NIL_UNITS(
            Feed.PUBLICATION,
            Kind.COUNT,
            List.of(),
            "Đơn vị báo không phát sinh công bố TTHC",
            "Units that declared no promulgation",
            "Đơn vị đã báo không phát sinh và không có quyết định nào trong kỳ.",
            "Units that declared that nothing occurred and have no decision in the period.",
            "Đề xuất của hệ thống"),

    SYNCED(
            Feed.SYNCHRONISATION,
            Kind.COUNT,
            List.of(),
            "Hồ sơ đã đồng bộ",
            "Dossiers synchronised",
            "Tổng của các tháng trong kỳ.",
            "Of the months in the period.",
            "QĐ 766/QĐ-TTg, chỉ số 1.4"),
    SYNC_RATE(
            Feed.SYNCHRONISATION,
            Kind.RATE,
            List.of(),
            "Tỷ lệ hồ sơ đồng bộ",
            "Dossiers synchronised, rate",
            "Hồ sơ đã đồng bộ chia cho số lớn hơn trong hai số tiếp nhận (BCQG, DVCQG); khi bằng 0 lấy số BCQG năm trước chia 12"
                    + " (tháng) hoặc 4 (quý).",
            "Synchronised over the larger of the two national systems' received; where 0, the year before's reported, a"
                    + " twelfth for a month, a quarter for a quarter.",
            "QĐ 766/QĐ-TTg, chỉ số 1.4; tài liệu công thức 766"),
    SYNCHRONISATION_NIL_UNITS(
            Feed.SYNCHRONISATION,
            Kind.COUNT,
            List.of(),
            "Đơn vị báo không phát sinh đồng bộ",
            "Units that declared nothing to synchronise",
            "Đơn vị đã báo không phát sinh và không có số liệu đồng bộ trong kỳ.",
            "Units that declared that nothing occurred and have no total in the period.",
            "Đề xuất của hệ thống"),

    ANSWERS(
            Feed.SATISFACTION,
            Kind.COUNT,
            List.of(),
            "Lượt đánh giá mức độ hài lòng",
            "Satisfaction answers",
            "Đánh giá có ngày trong kỳ, mỗi hồ sơ một lần.",
            "Answers given in the period, one a dossier.",
            "Đề xuất của hệ thống"),
    ANSWER_SATISFACTION_RATE(
            Feed.SATISFACTION,
            Kind.RATE,
            List.of(),
            "Tỷ lệ đánh giá hài lòng",
            "Satisfied answers",
            "Đánh giá từ mức 4 trở lên (thang 5) chia cho số đánh giá trong kỳ.",
            "Answers of 4 or better of 5 over answers in the period.",
            "Đề xuất của hệ thống"),
    DOSSIER_SATISFACTION_RATE(
            Feed.SATISFACTION,
            Kind.RATE,
            List.of(),
            "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC",
            "Satisfaction with dossiers",
            "Hồ sơ đã và đang giải quyết, trừ hồ sơ quá hạn, trừ hồ sơ bị đánh giá không hài lòng hoặc có phản ánh, chia cho hồ sơ"
                    + " đã và đang giải quyết. Cần tệp đánh giá và tệp phản ánh, kiến nghị.",
            "Dossiers resolved and open, less those late, less those disliked or with a petition, over resolved and open."
                    + " Needs both answers and petitions.",
            "QĐ 766/QĐ-TTg, chỉ số 5.4; tài liệu công thức 766: 100% − (tỷ lệ quá hạn + tỷ lệ không hài lòng)"),
    ANSWERS_NIL_UNITS(
            Feed.SATISFACTION,
            Kind.COUNT,
            List.of(),
            "Đơn vị báo không phát sinh đánh giá",
            "Units that declared no answers",
            "Đơn vị đã báo không phát sinh và không có đánh giá nào trong kỳ.",
            "Units that declared that nothing occurred and have no answer in the period.",
            "Đề xuất của hệ thống");

    private final Feed feed;
    private final Kind kind;
    private final List<FeedField> needs;
    private final String titleVi;
    private final String titleEn;
    private final String ruleVi;
    private final String ruleEn;
    private final String basis;

    FeedIndicator(
            Feed feed,
            Kind kind,
            List<FeedField> needs,
            String titleVi,
            String titleEn,
            String ruleVi,
            String ruleEn,
            String basis) {
        this.feed = feed;
        this.kind = kind;
        this.needs = needs;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.ruleVi = ruleVi;
        this.ruleEn = ruleEn;
        this.basis = basis;
    }

    /** The stable name, as in figures: {@code petitions_on_time_rate}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The feed it is made of. */
    public Feed feed() {
        return feed;
    }

    /** Count or rate. */
    public Kind kind() {
        return kind;
    }

    /** The columns beyond the required ones without which a delivery says nothing of it. */
    public List<FeedField> needs() {
        return needs;
    }

    /** What it is called. */
    public String titleVi() {
        return titleVi;
    }

    /** What it is called in English. */
    public String titleEn() {
        return titleEn;
    }

    /** The rule in words. */
    public String ruleVi() {
        return ruleVi;
    }

    /** The rule in English. */
    public String ruleEn() {
        return ruleEn;
    }

    /** The decree, or document, it follows. */
    public String basis() {
        return basis;
    }

    /** The indicator that counts a feed's units which declared that nothing occurred. */
    static FeedIndicator nilUnits(Feed feed) {
        return switch (feed) {
            case DOSSIERS, DECLARED -> throw new IllegalArgumentException("no feed of figures: " + feed);
            case PETITIONS -> PETITIONS_NIL_UNITS;
            case PUBLICATION -> PUBLICATION_NIL_UNITS;
            case SYNCHRONISATION -> SYNCHRONISATION_NIL_UNITS;
            case SATISFACTION -> ANSWERS_NIL_UNITS;
        };
    }
}
