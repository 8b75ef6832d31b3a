package vn.dti.schemas.extract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fields of the small feeds, version 1. Within a feed the order is for good, because the bit of a field in a delivery's
 * mask is its place there: new fields are appended to their feed. No field names a person: the text of a petition or of an
 * answer is not read at all.
 */
public enum FeedField implements ExtractField {
    PETITION_CODE(Feed.PETITIONS, "petition_code", FieldType.TEXT, Use.KEY, "Mã phản ánh, kiến nghị", "Petition code"),
    PETITION_UNIT(Feed.PETITIONS, "unit", FieldType.UNIT, Use.OPTIONAL, "Đơn vị xử lý", "Handling unit"),
    PETITION_CHANNEL(Feed.PETITIONS, "channel", FieldType.CONSTANT, Use.OPTIONAL, "Nguồn tiếp nhận", "Source"),
    PETITION_RECEIVED_AT(Feed.PETITIONS, "received_at", FieldType.TIME, Use.REQUIRED, "Ngày tiếp nhận", "Received at"),
    PETITION_TRANSFERRED_AT(
            Feed.PETITIONS, "transferred_at", FieldType.TIME, Use.OPTIONAL, "Ngày chuyển", "Transferred at"),
    PETITION_REFUSED_AT(Feed.PETITIONS, "refused_at", FieldType.TIME, Use.OPTIONAL, "Ngày từ chối", "Refused at"),
    PETITION_SUPPLEMENT_AT(
            Feed.PETITIONS,
            "supplement_requested_at",
            FieldType.TIME,
            Use.OPTIONAL,
            "Ngày yêu cầu bổ sung",
            "Supplement requested at"),
    PETITION_ANSWERED_AT(Feed.PETITIONS, "answered_at", FieldType.TIME, Use.COLUMN, "Ngày trả lời", "Answered at"),
    PETITION_PUBLISHED_AT(
            Feed.PETITIONS,
            "published_at",
            FieldType.TIME,
            Use.OPTIONAL,
            "Ngày công khai kết quả",
            "Answer published at"),
    PETITION_STATUS(Feed.PETITIONS, "status", FieldType.CONSTANT, Use.OPTIONAL, "Trạng thái", "Status"),
    PETITION_OPINION(
            Feed.PETITIONS,
            "opinion",
            FieldType.CONSTANT,
            Use.OPTIONAL,
            "Đánh giá kết quả xử lý",
            "Opinion of the handling"),
    PETITION_DOSSIER(
            Feed.PETITIONS, "dossier_code", FieldType.TEXT, Use.OPTIONAL, "Mã hồ sơ liên quan", "Dossier concerned"),

    PUBLICATION_PROCEDURE(Feed.PUBLICATION, "procedure_code", FieldType.CODE, Use.KEY, "Mã TTHC", "Procedure code"),
    PUBLICATION_UNIT(Feed.PUBLICATION, "unit", FieldType.UNIT, Use.OPTIONAL, "Đơn vị trình công bố", "Unit"),
    PUBLICATION_DECIDED_ON(
            Feed.PUBLICATION, "decided_on", FieldType.TIME, Use.KEY, "Ngày quyết định công bố", "Decided on"),
    PUBLICATION_EFFECTIVE_ON(
            Feed.PUBLICATION,
            "effective_on",
            FieldType.TIME,
            Use.OPTIONAL,
            "Ngày văn bản có hiệu lực",
            "Legal basis in force on"),
    PUBLICATION_PROMULGATED_ON_TIME(
            Feed.PUBLICATION,
            "promulgated_on_time",
            FieldType.YES_NO,
            Use.OPTIONAL,
            "Công bố đúng hạn",
            "Promulgated on time"),
    PUBLICATION_PUBLISHED_ON(
            Feed.PUBLICATION, "published_on", FieldType.TIME, Use.COLUMN, "Ngày công khai", "Published on"),
    PUBLICATION_COMPLETE(
            Feed.PUBLICATION,
            "content_complete",
            FieldType.YES_NO,
            Use.OPTIONAL,
            "Công khai đầy đủ nội dung",
            "Content complete"),

    SYNC_UNIT(Feed.SYNCHRONISATION, "unit", FieldType.UNIT, Use.KEY_OR_OFFICE, "Đơn vị", "Unit"),
    SYNC_MONTH(Feed.SYNCHRONISATION, "month", FieldType.TIME, Use.KEY, "Tháng", "Month"),
    SYNC_REPORTED(
            Feed.SYNCHRONISATION,
            "received_reported",
            FieldType.COUNT,
            Use.REQUIRED,
            "Hồ sơ tiếp nhận trên BCQG",
            "Received in the national reporting system"),
    SYNC_PORTAL(
            Feed.SYNCHRONISATION,
            "received_portal",
            FieldType.COUNT,
            Use.REQUIRED,
            "Hồ sơ tiếp nhận trên DVCQG",
            "Received on the national portal"),
    SYNC_SYNCED(
            Feed.SYNCHRONISATION,
            "synced",
            FieldType.COUNT,
            Use.REQUIRED,
            "Hồ sơ đã đồng bộ",
            "Synchronised with the national portal"),

    ANSWER_UNIT(Feed.SATISFACTION, "unit", FieldType.UNIT, Use.OPTIONAL, "Đơn vị được đánh giá", "Unit judged"),
    ANSWER_DOSSIER(Feed.SATISFACTION, "dossier_code", FieldType.TEXT, Use.KEY, "Mã hồ sơ", "Dossier code"),
    ANSWER_AT(Feed.SATISFACTION, "answered_at", FieldType.TIME, Use.REQUIRED, "Ngày đánh giá", "Answered at"),
    ANSWER_LEVEL(Feed.SATISFACTION, "level", FieldType.COUNT, Use.REQUIRED, "Mức độ hài lòng", "Level, 1 to 5"),

    DECLARED_UNIT(Feed.DECLARED, "unit", FieldType.UNIT, Use.KEY_OR_OFFICE, "Đơn vị", "Unit"),
    DECLARED_FROM(Feed.DECLARED, "period_from", FieldType.TIME, Use.KEY_OR_FILE, "Từ ngày", "Period from"),
    DECLARED_TO(Feed.DECLARED, "period_to", FieldType.TIME, Use.KEY_OR_FILE, "Đến ngày", "Period to"),
    DECLARED_MONTH(Feed.DECLARED, "month", FieldType.COUNT, Use.OPTIONAL, "Tháng", "Month, 1 to 12; 0 is the year"),
    DECLARED_YEAR(Feed.DECLARED, "year", FieldType.COUNT, Use.OPTIONAL, "Năm", "Year"),
    DECLARED_PART(
            Feed.DECLARED,
            "part",
            FieldType.YES_NO,
            Use.OPTIONAL,
            "Lĩnh vực, loại hồ sơ",
            "The row is a part of the unit, a field or a kind of dossier"),
    DECLARED_RECEIVED_AND_CARRIED(
            Feed.DECLARED,
            "received_and_carried",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Tổng số tiếp nhận, cả kỳ trước chuyển sang",
            "Received in the period and carried over"),
    DECLARED_CARRIED(
            Feed.DECLARED,
            "opening_stock",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Kỳ trước chuyển sang",
            "Carried over from before the period"),
    DECLARED_RECEIVED(
            Feed.DECLARED, "received", FieldType.COUNT, Use.OPTIONAL, "Tiếp nhận trong kỳ", "Received in the period"),
    DECLARED_ONLINE(
            Feed.DECLARED,
            "received_online",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Tiếp nhận trực tuyến",
            "Received online in the period"),
    DECLARED_DIRECT(
            Feed.DECLARED,
            "received_direct",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Tiếp nhận trực tiếp",
            "Received at the desk in the period"),
    DECLARED_POST(
            Feed.DECLARED,
            "received_post",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Tiếp nhận qua bưu chính",
            "Received by post in the period"),
    DECLARED_RESOLVED(
            Feed.DECLARED, "resolved", FieldType.COUNT, Use.OPTIONAL, "Đã giải quyết", "Resolved in the period"),
    DECLARED_EARLY(
            Feed.DECLARED, "resolved_early", FieldType.COUNT, Use.OPTIONAL, "Giải quyết trước hạn", "Resolved early"),
    DECLARED_ON_TIME(
            Feed.DECLARED,
            "resolved_on_time",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Giải quyết đúng hạn",
            "Resolved on time"),
    DECLARED_EARLY_OR_ON_TIME(
            Feed.DECLARED,
            "resolved_early_or_on_time",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Giải quyết trước hạn và đúng hạn",
            "Resolved early or on time"),
    DECLARED_LATE(Feed.DECLARED, "resolved_late", FieldType.COUNT, Use.OPTIONAL, "Giải quyết quá hạn", "Resolved late"),
    DECLARED_RATE(
            Feed.DECLARED,
            "on_time_rate",
            FieldType.TEXT,
            Use.OPTIONAL,
            "Tỷ lệ trước hạn và đúng hạn",
            "Share resolved early or on time, as the source writes it"),
    DECLARED_OPEN(Feed.DECLARED, "closing_stock", FieldType.COUNT, Use.OPTIONAL, "Đang giải quyết", "Open at the end"),
    DECLARED_OPEN_WITHIN(
            Feed.DECLARED,
            "open_within",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Đang giải quyết, còn trong hạn",
            "Open and within time"),
    DECLARED_OPEN_OVERDUE(
            Feed.DECLARED,
            "overdue_open",
            FieldType.COUNT,
            Use.OPTIONAL,
            "Đang giải quyết, đã quá hạn",
            "Open and overdue");

    /** How a feed needs a field. */
    private enum Use {
        /** Column and cell are needed; together with the feed's other keys it tells rows apart. */
        KEY,
        /** Tells rows apart; a blank cell, or no column, means the reporting office. */
        KEY_OR_OFFICE,
        /** Tells rows apart; a blank cell, or no column, means the period that the file names above its table, or in its name. */
        KEY_OR_FILE,
        /** Column and cell are needed. */
        REQUIRED,
        /** The column is needed; a blank cell says that it has not happened. */
        COLUMN,
        /** A file may do without it. */
        OPTIONAL
    }

    private final Feed feed;
    private final String key;
    private final FieldType type;
    private final Use use;
    private final String titleVi;
    private final String titleEn;

    FeedField(Feed feed, String key, FieldType type, Use use, String titleVi, String titleEn) {
        this.feed = feed;
        this.key = key;
        this.type = type;
        this.use = use;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    /** The feed it belongs to. */
    public Feed feed() {
        return feed;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public String titleVi() {
        return titleVi;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    @Override
    public boolean personal() {
        return false;
    }

    /** Whether a file without this column is refused. */
    public boolean columnRequired() {
        return use == Use.KEY || use == Use.REQUIRED || use == Use.COLUMN;
    }

    /** Whether a row without this value is set aside. */
    public boolean valueRequired() {
        return use == Use.KEY || use == Use.REQUIRED;
    }

    /** Whether it is one of the fields that tell the feed's rows apart. */
    public boolean inKey() {
        return use == Use.KEY || use == Use.KEY_OR_OFFICE || use == Use.KEY_OR_FILE;
    }

    /** Whether its times are days: kept and compared without an hour. */
    public boolean day() {
        return type == FieldType.TIME && feed != Feed.PETITIONS && this != ANSWER_AT;
    }

    /** Whether it is the time by which a row of its feed belongs to a month. */
    public boolean placesInTime() {
        return switch (this) {
            case PETITION_RECEIVED_AT, PUBLICATION_DECIDED_ON, SYNC_MONTH, ANSWER_AT, DECLARED_FROM -> true;
            default -> false;
        };
    }

    @Override
    public List<String> constants() {
        return switch (this) {
            case PETITION_CHANNEL -> names(PetitionChannel.values());
            case PETITION_STATUS -> names(PetitionStatus.values());
            case PETITION_OPINION -> names(PetitionOpinion.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Override
    public long bit() {
        return 1L << Objects.requireNonNull(Places.IN_FEED.get(this));
    }

    /** Each field's place in its feed, found once. */
    private static final class Places {
        static final Map<FeedField, Integer> IN_FEED = new EnumMap<>(FeedField.class);

        static {
            for (FeedField field : values()) {
                IN_FEED.put(field, of(field.feed).indexOf(field));
            }
        }
    }

    /** The fields of declared totals that count dossiers. */
    public static List<FeedField> declaredCounts() {
        return DeclaredCounts.FIELDS;
    }

    /** Those fields, found once. */
    private static final class DeclaredCounts {
        static final List<FeedField> FIELDS = of(Feed.DECLARED).stream()
                .filter(field -> field.type == FieldType.COUNT && field != DECLARED_MONTH && field != DECLARED_YEAR)
                .toList();
    }

    /** The fields of a feed, in order; none of the dossiers'. */
    public static List<FeedField> of(Feed feed) {
        return Arrays.stream(values()).filter(field -> field.feed == feed).toList();
    }
}
