package vn.dti.schemas.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link #RANKING}: where a unit stands among those of its level in the edition's month.
 *
 * @param edition the edition
 * @param period the month
 * @param level COMMUNE or AGENCY; the two are never ranked together
 * @param unit the unit's code
 * @param indicator the rate that ranks
 * @param ruleVersion its rule's version
 * @param list RANKED, INCOMPLETE (ranked among its like, apart), NOT_RANKED
 * @param rank from 1, shared by equals; null where not ranked
 * @param ranked how many units the list ranks
 * @param numerator the rate's upper part
 * @param denominator the rate's lower part
 * @param band the code of the rate's band in the pack; null where there is no rate, or the pack names no bands
 * @param gap why the unit is not ranked with the others; null where it is
 */
public record RankRow(
        String edition,
        String period,
        String level,
        String unit,
        String indicator,
        String ruleVersion,
        String list,
        @Nullable Long rank,
        long ranked,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String band,
        @Nullable String gap) {

    /** {@code ranking/ranking.parquet}. */
    public static final Dataset RANKING = new Dataset(
            "ranking",
            List.of("level", "unit"),
            List.of(
                    Column.required("edition", ColumnType.TEXT, "Ấn bản", "Edition"),
                    Column.required("period", ColumnType.TEXT, "Kỳ", "Period"),
                    Column.required(
                            "level", ColumnType.TEXT, "Cấp đơn vị, mỗi cấp xếp riêng", "Level; each is ranked apart"),
                    Column.required("unit", ColumnType.TEXT, "Mã đơn vị", "Unit code"),
                    Column.required("indicator", ColumnType.TEXT, "Chỉ tiêu xếp hạng", "The rate that ranks"),
                    Column.required("rule_version", ColumnType.TEXT, "Phiên bản quy tắc", "Rule version"),
                    Column.required(
                            "list",
                            ColumnType.TEXT,
                            "Danh sách: xếp hạng, dữ liệu chưa đủ (xếp riêng), không xếp hạng",
                            "RANKED, INCOMPLETE (ranked apart), NOT_RANKED"),
                    Column.optional(
                            "rank", ColumnType.LONG, "Hạng, bằng nhau cùng hạng", "Rank in the list, shared by equals"),
                    Column.required("ranked", ColumnType.LONG, "Số đơn vị trong danh sách", "Units in the list"),
                    Column.optional("numerator", ColumnType.DECIMAL_4, "Tử số", "Numerator"),
                    Column.optional("denominator", ColumnType.DECIMAL_4, "Mẫu số", "Denominator"),
                    Column.optional("band", ColumnType.TEXT, "Mức", "Band of the rate, by the pack"),
                    Column.optional(
                            "gap", ColumnType.TEXT, "Lý do xếp riêng, không xếp", "Why it is apart, or not ranked")));

    /** The folder of a release in which the file lies. */
    public static final String FOLDER = "ranking";

    private static final int ROWS = 512;

    /**
     * Writes rows, in the order given, into a release's folder.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<RankRow> rows) throws IOException {
        Files.createDirectories(release.resolve(FOLDER));
        RowBlock block = new RowBlock(RANKING, ROWS);
        try (ParquetSink sink = ParquetSink.create(file(release), RANKING, Map.of())) {
            for (RankRow row : rows) {
                row.add(block);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * The rows of a release, in its order.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<RankRow> read(Path release) throws IOException {
        List<RankRow> rows = new ArrayList<>();
        RowBlock block = new RowBlock(RANKING, ROWS);
        try (ParquetSource source = ParquetSource.open(file(release))) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    rows.add(row(new RowReader(block, row)));
                }
            }
        }
        return rows;
    }

    private static Path file(Path release) {
        return release.resolve(FOLDER).resolve(RANKING.name() + ".parquet");
    }

    private void add(RowBlock block) {
        RowWriter row = new RowWriter(block);
        row.text(edition);
        row.text(period);
        row.text(level);
        row.text(unit);
        row.text(indicator);
        row.text(ruleVersion);
        row.text(list);
        row.numberOrNone(rank);
        row.number(ranked);
        row.decimal(numerator);
        row.decimal(denominator);
        row.text(band);
        row.text(gap);
    }

    private static RankRow row(RowReader next) {
        return new RankRow(
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.text(),
                next.numberOrNone(),
                next.number(),
                next.decimal(),
                next.decimal(),
                next.textOrNone(),
                next.textOrNone());
    }
}
