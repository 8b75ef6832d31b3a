package vn.dti.schemas.dataset;

import static vn.dti.schemas.dataset.Column.optional;
import static vn.dti.schemas.dataset.Column.required;
import static vn.dti.schemas.dataset.ColumnType.BOOLEAN;
import static vn.dti.schemas.dataset.ColumnType.DATE;
import static vn.dti.schemas.dataset.ColumnType.DECIMAL_4;
import static vn.dti.schemas.dataset.ColumnType.DECIMAL_8;
import static vn.dti.schemas.dataset.ColumnType.LONG;
import static vn.dti.schemas.dataset.ColumnType.TEXT;
import static vn.dti.schemas.dataset.ColumnType.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;
import vn.dti.schemas.extract.Field;

/** The datasets of a release and of the data directory. */
public final class Datasets {

    /** Checked rows of one delivery: {@code accepted/<delivery>.parquet}. Personal fields are never here. */
    public static final Dataset ACCEPTED = new Dataset("accepted", List.of("row"), accepted());

    /** The dossiers of rows set aside, {@code accepted/<delivery>.setaside.parquet}: what is known of them. */
    public static final Dataset SET_ASIDE = new Dataset(
            "set_aside",
            List.of("row"),
            List.of(
                    required("row", LONG, "Dòng trong tệp", "Row in the file"),
                    optional("dossier_code", TEXT, "Mã hồ sơ", "Dossier code").withoutDictionary(),
                    optional("resolving_unit", TEXT, "Đơn vị giải quyết", "Resolving unit"),
                    optional("receiving_unit", TEXT, "Đơn vị tiếp nhận", "Receiving unit"),
                    optional("received_at", TIMESTAMP, "Ngày tiếp nhận", "Received at")));

    /** {@code dossiers/dossiers-<month of reception>.parquet}: the dossiers as known, without personal fields. */
    public static final Dataset DOSSIERS = new Dataset("dossiers", List.of("dossier_code"), dossiers());

    /** {@code figures/figures-0000.parquet}. */
    public static final Dataset FIGURES = new Dataset(
            "figures",
            List.of("period_kind", "period", "role", "unit", "dimension", "member", "indicator"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("period_kind", TEXT, "Loại kỳ", "Kind of period"),
                    required("period", TEXT, "Kỳ", "Period"),
                    required("period_from", DATE, "Từ ngày", "First day"),
                    required("period_to", DATE, "Đến ngày", "Last day"),
                    required("as_of", TIMESTAMP, "Thời điểm số liệu", "The instant the figure speaks of"),
                    required("unit", TEXT, "Mã đơn vị", "Unit code"),
                    required("unit_level", TEXT, "Cấp đơn vị", "Unit level"),
                    required("role", TEXT, "Vai trò: giải quyết, tiếp nhận", "Role: resolving, receiving"),
                    required("dimension", TEXT, "Chiều phân tích", "Dimension"),
                    required("member", TEXT, "Giá trị của chiều", "Member of the dimension, empty for ALL"),
                    required("indicator", TEXT, "Chỉ tiêu", "Indicator"),
                    required("rule_version", TEXT, "Phiên bản quy tắc", "Rule version"),
                    optional("numerator", DECIMAL_4, "Tử số", "Numerator"),
                    optional("denominator", DECIMAL_4, "Mẫu số", "Denominator"),
                    optional("value", DECIMAL_8, "Giá trị (tỷ lệ là phân số)", "Value (a rate is a fraction)"),
                    optional("score", DECIMAL_8, "Điểm", "Score"),
                    optional("max_score", DECIMAL_8, "Điểm tối đa", "Maximum score"),
                    required("state", TEXT, "Trạng thái số liệu", "State"),
                    required("units_expected", LONG, "Số đơn vị phải gửi", "Units expected"),
                    required("units_delivered", LONG, "Số đơn vị đã gửi", "Units delivered"),
                    optional("covered_from", DATE, "Dữ liệu từ ngày", "Covered from"),
                    optional("covered_to", DATE, "Dữ liệu đến ngày", "Covered to"),
                    required("rows_set_aside", LONG, "Số dòng bị để riêng", "Rows set aside"),
                    optional("newest_delivery", TIMESTAMP, "Lần gửi mới nhất", "Newest delivery")));

    /** {@code reference/edition.parquet}: the one row that says which edition this is. */
    public static final Dataset EDITION = new Dataset(
            "edition",
            List.of("edition"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("month", TEXT, "Tháng", "Month"),
                    required("frozen", BOOLEAN, "Đã khóa sổ", "Frozen"),
                    required("known_on", DATE, "Theo dữ liệu có đến ngày", "The day whose knowledge it holds"),
                    required("as_of", TIMESTAMP, "Thời điểm số liệu", "The instant the figures speak of"),
                    optional("supersedes", TEXT, "Thay thế ấn bản", "The edition it supersedes"),
                    optional("reason", TEXT, "Lý do", "Why it was closed despite gaps, or revised")));

    /**
     * {@code reference/changes.parquet}, in an edition that supersedes another: each figure whose numerator, denominator,
     * value or state is not the same in both; what one of them does not have is null.
     */
    public static final Dataset CHANGES = new Dataset(
            "changes",
            List.of("period_kind", "period", "role", "unit", "dimension", "member", "indicator"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("supersedes", TEXT, "Thay thế ấn bản", "The edition it is compared with"),
                    required("period_kind", TEXT, "Loại kỳ", "Kind of period"),
                    required("period", TEXT, "Kỳ", "Period"),
                    required("unit", TEXT, "Mã đơn vị", "Unit code"),
                    required("unit_level", TEXT, "Cấp đơn vị", "Unit level"),
                    required("role", TEXT, "Vai trò: giải quyết, tiếp nhận", "Role: resolving, receiving"),
                    required("dimension", TEXT, "Chiều phân tích", "Dimension"),
                    required("member", TEXT, "Giá trị của chiều", "Member of the dimension, empty for ALL"),
                    required("indicator", TEXT, "Chỉ tiêu", "Indicator"),
                    optional("state_before", TEXT, "Trạng thái trước", "State before"),
                    optional("numerator_before", DECIMAL_4, "Tử số trước", "Numerator before"),
                    optional("denominator_before", DECIMAL_4, "Mẫu số trước", "Denominator before"),
                    optional("state", TEXT, "Trạng thái", "State"),
                    optional("numerator", DECIMAL_4, "Tử số", "Numerator"),
                    optional("denominator", DECIMAL_4, "Mẫu số", "Denominator"),
                    required(
                            "deliveries",
                            TEXT,
                            "Các lần gửi đến sau, được gửi cho đơn vị này",
                            "The deliveries that came since, of offices that may file for this unit")));

    /**
     * {@code reference/adjusted.parquet}, where the month before was closed: the dossiers by which this month's opening stock
     * differs from that month's closing stock as published.
     */
    public static final Dataset ADJUSTED = new Dataset(
            "adjusted",
            List.of("dossier_code", "change"),
            List.of(
                    required("dossier_code", TEXT, "Mã hồ sơ", "Dossier code").withoutDictionary(),
                    required("change", TEXT, "Thêm vào, bớt ra", "ADDED to the stock, or REMOVED from it"),
                    required("published", TEXT, "Ấn bản đã công bố", "The edition whose closing stock was published"),
                    required("resolving_unit", TEXT, "Đơn vị giải quyết", "Resolving unit"),
                    required("receiving_unit", TEXT, "Đơn vị tiếp nhận", "Receiving unit"),
                    required("office", TEXT, "Nơi gửi", "Office that delivered the row"),
                    required("delivery", TEXT, "Lần gửi", "Delivery")));

    /**
     * {@code reference/published.parquet}, where one of the months compared with was closed: its undivided figures of
     * resolvers, as its newest frozen edition published them; the columns of {@link #FIGURES}.
     */
    public static final Dataset PUBLISHED = new Dataset("published", FIGURES.key(), FIGURES.columns());

    /** {@code receipts/<office>/<delivery>/findings.parquet}. */
    public static final Dataset FINDINGS = new Dataset(
            "findings",
            List.of("row", "field", "code"),
            List.of(
                    required("delivery", TEXT, "Lần gửi", "Delivery"),
                    required("office", TEXT, "Nơi gửi", "Office"),
                    required("file", TEXT, "Tệp", "File"),
                    optional("sheet", TEXT, "Trang tính", "Sheet"),
                    required("row", LONG, "Dòng", "Row as the officer sees it; 0 for the file"),
                    optional("column", TEXT, "Cột", "Column letter and title"),
                    optional("field", TEXT, "Trường", "Field"),
                    required("code", TEXT, "Mã lỗi", "Code"),
                    required("severity", TEXT, "Mức", "Severity"),
                    optional("value", TEXT, "Giá trị", "Value, masked where personal"),
                    required("message_vi", TEXT, "Diễn giải", "Message in Vietnamese"),
                    required("message_en", TEXT, "Diễn giải (tiếng Anh)", "Message in English")));

    /** {@code reference/units.parquet}. */
    public static final Dataset UNITS = new Dataset(
            "units",
            List.of("code"),
            List.of(
                    required("code", TEXT, "Mã", "Code"),
                    required("name_vi", TEXT, "Tên", "Name"),
                    required("name_en", TEXT, "Tên tiếng Anh", "English name"),
                    required("level", TEXT, "Cấp", "Level"),
                    optional("parent", TEXT, "Đơn vị cấp trên", "Parent"),
                    optional("branch", TEXT, "Chi nhánh phục vụ", "Branch"),
                    optional("gso_code", TEXT, "Mã Tổng cục Thống kê", "Statistics office code"),
                    optional("valid_from", DATE, "Từ ngày", "Valid from"),
                    optional("valid_to", DATE, "Đến ngày", "Valid to"),
                    required("successors", TEXT, "Đơn vị kế tiếp, cách bằng |", "Successors, separated by |"),
                    required("source", TEXT, "Nguồn", "Source")));

    /** {@code reference/procedures.parquet}. */
    public static final Dataset PROCEDURES = new Dataset(
            "procedures",
            List.of("code"),
            List.of(
                    required("code", TEXT, "Mã", "Code"),
                    required("name_vi", TEXT, "Tên", "Name"),
                    required("name_en", TEXT, "Tên tiếng Anh", "English name"),
                    required("field", TEXT, "Mã lĩnh vực", "Field code"),
                    required("field_vi", TEXT, "Lĩnh vực", "Field"),
                    required("level", TEXT, "Cấp thực hiện", "Level"),
                    optional("limit_value", DECIMAL_4, "Thời hạn", "Time limit"),
                    optional("limit_unit", TEXT, "Đơn vị thời hạn", "Unit of the time limit"),
                    optional(
                            "cut_off",
                            TEXT,
                            "Giờ chốt riêng của TTHC: tiếp nhận sau giờ này tính từ ngày làm việc tiếp theo",
                            "The procedure's own cut-off hour: received after it counts from the next working day"),
                    required("service_level", TEXT, "Mức độ DVC", "Service level"),
                    required("fee_bearing", BOOLEAN, "Có phí, lệ phí", "Can carry a fee"),
                    optional("valid_from", DATE, "Từ ngày", "Valid from"),
                    optional("valid_to", DATE, "Đến ngày", "Valid to"),
                    required("limit_source", TEXT, "Nguồn của thời hạn", "Source of the limit"),
                    required("source", TEXT, "Nguồn", "Source"),
                    optional(
                            "one_stop",
                            BOOLEAN,
                            "Theo cơ chế một cửa, một cửa liên thông",
                            "Handled through the one-stop mechanism"),
                    optional("internal_process", BOOLEAN, "Có quy trình nội bộ", "Has an internal process")));

    /** {@code reference/indicators.parquet}. */
    public static final Dataset INDICATORS = new Dataset(
            "indicators",
            List.of("indicator"),
            List.of(
                    required("indicator", TEXT, "Chỉ tiêu", "Indicator"),
                    required("rule_version", TEXT, "Phiên bản quy tắc", "Rule version"),
                    required("kind", TEXT, "Loại", "Kind"),
                    required("title_vi", TEXT, "Tên", "Title"),
                    required("title_en", TEXT, "Tên tiếng Anh", "English title"),
                    required("rule_vi", TEXT, "Quy tắc", "Rule"),
                    required("rule_en", TEXT, "Quy tắc (tiếng Anh)", "Rule in English"),
                    required("numerator", TEXT, "Tử số, các bộ đếm", "Numerator counters"),
                    required("denominator", TEXT, "Mẫu số, các bộ đếm", "Denominator counters"),
                    required(
                            "needs",
                            TEXT,
                            "Cột bắt buộc có (a|b: một trong hai)",
                            "Columns a delivery needs (a|b: one of them)"),
                    required("basis", TEXT, "Căn cứ", "Basis")));

    /** {@code reference/calendar.parquet}: the days that differ from the plain week. */
    public static final Dataset CALENDAR = new Dataset(
            "calendar",
            List.of("date"),
            List.of(
                    required("date", DATE, "Ngày", "Date"),
                    required("kind", TEXT, "Nghỉ hay làm bù", "Off or worked"),
                    required(
                            "hours",
                            TEXT,
                            "Giờ làm việc riêng của ngày, cách bằng |; trống: như ngày thường",
                            "The day's own hours, separated by |; empty as on a plain day"),
                    required("name_vi", TEXT, "Lý do", "Why"),
                    required("source", TEXT, "Nguồn", "Source")));

    /** {@code reference/deliveries.parquet}: what the edition rests on, in the order of the ledger. */
    public static final Dataset DELIVERIES = new Dataset(
            "deliveries",
            List.of("sequence"),
            List.of(
                    required("sequence", LONG, "Thứ tự", "Order"),
                    required("delivery", TEXT, "Lần gửi", "Delivery"),
                    required("office", TEXT, "Nơi gửi", "Office"),
                    required("source", TEXT, "Hệ thống nguồn", "Source profile"),
                    required("file", TEXT, "Tệp", "File"),
                    required("sha256", TEXT, "SHA-256 của tệp", "SHA-256 of the bytes"),
                    required("arrived_at", TIMESTAMP, "Thời điểm đến", "Arrival"),
                    optional("window_from", DATE, "Dữ liệu từ ngày", "Earliest reception, or declared"),
                    optional("window_to", DATE, "Dữ liệu đến ngày", "Arrival day, or declared"),
                    required("provided", LONG, "Các cột có trong tệp (mặt nạ)", "Mask of provided columns"),
                    required("rows_read", LONG, "Số dòng đọc", "Rows read"),
                    required("rows_accepted", LONG, "Số dòng nhận", "Rows accepted"),
                    required("rows_set_aside", LONG, "Số dòng để riêng", "Rows set aside"),
                    required("rows_blank", LONG, "Số dòng trống", "Blank rows")));

    /** {@code quality/quality.parquet}: how clean each delivery is, and units for which nothing came in the month. */
    public static final Dataset QUALITY = new Dataset(
            "quality",
            List.of("sequence", "unit", "field", "kind"),
            List.of(
                    required(
                            "sequence",
                            LONG,
                            "Thứ tự lần gửi; 0: không có lần gửi",
                            "Order of the delivery; 0 where nothing was delivered"),
                    required("office", TEXT, "Nơi gửi", "Office"),
                    required("unit", TEXT, "Đơn vị của nơi gửi", "The office's unit, empty where it is none"),
                    required("field", TEXT, "Trường", "Field, empty for the delivery as a whole"),
                    required("kind", TEXT, "Nội dung đếm", "What is counted"),
                    required("count", LONG, "Số lượng", "How many"),
                    required("total", LONG, "Trên tổng số", "Of how many")));

    private Datasets() {}

    /** The published type of an extract field. */
    public static ColumnType typeOf(Field field) {
        return switch (field.type()) {
            case TEXT, CODE, UNIT, CONSTANT -> TEXT;
            case TIME -> TIMESTAMP;
            case COUNT, MONEY -> LONG;
            case YES_NO -> BOOLEAN;
        };
    }

    private static List<Column> accepted() {
        List<Column> columns = new ArrayList<>();
        columns.add(required("row", LONG, "Dòng trong tệp", "Row in the file").withoutDictionary());
        columns.add(required(
                "as_resolver",
                BOOLEAN,
                "Nơi gửi có quyền của đơn vị giải quyết",
                "Filed by right of the resolving unit"));
        columns.add(
                required("channel_given", BOOLEAN, "Ô kênh tiếp nhận có giá trị", "The channel cell was not empty"));
        for (Field field : Field.values()) {
            if (!field.personal()) {
                columns.add(column(field));
            }
        }
        return columns;
    }

    private static List<Column> dossiers() {
        List<Column> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!field.personal()) {
                columns.add(column(field));
            }
        }
        columns.add(
                optional(
                        "computed_due_at",
                        TIMESTAMP,
                        "Hạn do hệ thống tính theo thời hạn của TTHC; chỉ dùng khi nguồn không có due_at",
                        "Due time computed from the procedure's limit, beside the source's; counts only where due_at is empty"));
        columns.add(required(
                "due_waiting",
                BOOLEAN,
                "Hạn do hệ thống tính đang dừng, chờ bổ sung hoặc tạm dừng",
                "The computed due time does not run: a supplement or a suspension is waited for"));
        columns.add(required("office", TEXT, "Nơi gửi", "Office that delivered the row"));
        columns.add(required("delivery", TEXT, "Lần gửi", "Delivery"));
        columns.add(required("row", LONG, "Dòng trong tệp", "Row in the file").withoutDictionary());
        columns.add(required("field", TEXT, "Lĩnh vực", "Field of the procedure"));
        columns.add(required("stale", BOOLEAN, "Bản mới hơn đang chờ sửa", "A newer row is set aside"));
        return columns;
    }

    private static Column column(Field field) {
        boolean nullable = field != Field.DOSSIER_CODE
                && field != Field.PROCEDURE_CODE
                && field != Field.RESOLVING_UNIT
                && field != Field.RECEIVING_UNIT
                && field != Field.CHANNEL
                && field != Field.RECEIVED_AT;
        Column column = new Column(field.key(), typeOf(field), nullable, true, field.titleVi(), field.titleEn());
        return field == Field.DOSSIER_CODE || field.type() == vn.dti.schemas.extract.FieldType.TIME
                ? column.withoutDictionary()
                : column;
    }
}
