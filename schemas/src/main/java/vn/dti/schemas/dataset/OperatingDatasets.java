package vn.dti.schemas.dataset;

import static vn.dti.schemas.dataset.Column.optional;
import static vn.dti.schemas.dataset.Column.required;
import static vn.dti.schemas.dataset.ColumnType.DATE;
import static vn.dti.schemas.dataset.ColumnType.DECIMAL_8;
import static vn.dti.schemas.dataset.ColumnType.LONG;
import static vn.dti.schemas.dataset.ColumnType.TEXT;
import static vn.dti.schemas.dataset.ColumnType.TIMESTAMP;

import java.util.List;

/** The datasets of a release that say how the offices work, beside the figures: how long, how old, why late. */
public final class OperatingDatasets {
    /** The folder of a release in which they lie. */
    public static final String FOLDER = "operating";

    /**
     * {@code operating/working_time.parquet}: working days from reception to end by procedure, of the dossiers resolved in
     * the period. A percentile is by nearest rank: the least number of days within which at least that share of them ended.
     */
    public static final Dataset WORKING_TIME = new Dataset(
            "working_time",
            List.of("period_kind", "period", "unit", "procedure"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("period_kind", TEXT, "Loại kỳ", "Kind of period"),
                    required("period", TEXT, "Kỳ", "Period"),
                    required("period_from", DATE, "Từ ngày", "First day"),
                    required("period_to", DATE, "Đến ngày", "Last day"),
                    required("unit", TEXT, "Mã đơn vị giải quyết", "Code of the resolving unit"),
                    required("unit_level", TEXT, "Cấp đơn vị", "Unit level"),
                    required("procedure", TEXT, "Mã TTHC", "Procedure code"),
                    required("dossiers", LONG, "Số hồ sơ đã giải quyết trong kỳ", "Dossiers resolved in the period"),
                    required(
                            "working_days",
                            LONG,
                            "Tổng số ngày làm việc từ khi tiếp nhận đến khi kết thúc",
                            "Working days from reception to end, added up; the day of reception is not counted"),
                    required("mean", DECIMAL_8, "Số ngày làm việc trung bình", "Mean working days"),
                    required(
                            "median",
                            LONG,
                            "Trung vị (ngày làm việc): ít nhất một nửa số hồ sơ không lâu hơn",
                            "Median working days: at least half of the dossiers took no more; nearest rank"),
                    required(
                            "p90",
                            LONG,
                            "Phân vị 90 (ngày làm việc): ít nhất 90% số hồ sơ không lâu hơn",
                            "90th percentile of working days: at least nine in ten took no more; nearest rank"),
                    required("rule_version", TEXT, "Phiên bản quy tắc", "Rule version")));

    /**
     * {@code operating/open_dossiers.parquet}: the dossiers open at the instant of the edition, sorted by age and by how soon
     * they are due. Bands of age add up to all that are open; each span ahead includes those before it.
     */
    public static final Dataset OPEN_DOSSIERS = new Dataset(
            "open_dossiers",
            List.of("unit", "kind", "band"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("as_of", TIMESTAMP, "Thời điểm số liệu", "The instant the figure speaks of"),
                    required("unit", TEXT, "Mã đơn vị giải quyết", "Code of the resolving unit"),
                    required("unit_level", TEXT, "Cấp đơn vị", "Unit level"),
                    required(
                            "kind",
                            TEXT,
                            "Theo tuổi, sắp đến hạn, quá hạn, không có hạn",
                            "AGE, DUE_WITHIN, OVERDUE or NO_DUE"),
                    required("band", TEXT, "Khoảng ngày làm việc", "Band of working days; empty where there is none"),
                    optional("days_from", LONG, "Từ số ngày làm việc", "Fewest working days of the band"),
                    optional("days_to", LONG, "Đến số ngày làm việc", "Most working days of the band; none: no end"),
                    required("dossiers", LONG, "Số hồ sơ", "Dossiers"),
                    required("open", LONG, "Tổng số hồ sơ đang giải quyết", "All open dossiers of the unit"),
                    required("rule_version", TEXT, "Phiên bản quy tắc", "Rule version")));

    /**
     * {@code operating/overdue_reasons.parquet}: late and overdue dossiers by the reason their source gives. Reasons of one
     * kind add up to all that are late, {@code resolved_late}, or overdue, {@code overdue_open}.
     */
    public static final Dataset OVERDUE_REASONS = new Dataset(
            "overdue_reasons",
            List.of("period_kind", "period", "unit", "kind", "reason"),
            List.of(
                    required("edition", TEXT, "Ấn bản", "Edition"),
                    required("period_kind", TEXT, "Loại kỳ", "Kind of period"),
                    required("period", TEXT, "Kỳ", "Period"),
                    required("period_from", DATE, "Từ ngày", "First day"),
                    required("period_to", DATE, "Đến ngày", "Last day"),
                    required("unit", TEXT, "Mã đơn vị giải quyết", "Code of the resolving unit"),
                    required("unit_level", TEXT, "Cấp đơn vị", "Unit level"),
                    required(
                            "kind",
                            TEXT,
                            "Đã giải quyết quá hạn, đang giải quyết quá hạn",
                            "RESOLVED_LATE in the period, or OPEN_OVERDUE at the end of the month"),
                    required(
                            "reason",
                            TEXT,
                            "Lý do quá hạn; NOT_STATED: không nêu lý do; NO_COLUMN: nguồn không có cột này",
                            "The reason; NOT_STATED: an empty cell; NO_COLUMN: the source has no such column"),
                    required("dossiers", LONG, "Số hồ sơ", "Dossiers"),
                    required("rule_version", TEXT, "Phiên bản quy tắc", "Rule version")));

    private OperatingDatasets() {}
}
