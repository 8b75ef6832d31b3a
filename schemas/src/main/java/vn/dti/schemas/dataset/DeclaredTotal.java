package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link #TOTALS}: a total that an office's own system prints, beside the one that its dossiers make. Official tables
 * count by rules of their own; the difference is shown and changes no figure.
 *
 * @param sequence the delivery's rank in {@link FeedDatasets#DELIVERIES}
 * @param office who sent it
 * @param source the profile that read it
 * @param unit whose total it is
 * @param from the first day of its period
 * @param to the last
 * @param indicator the indicator, or the sum of indicators, that says the same: {@code received}, {@code received_and_carried}
 * @param declared what was sent
 * @param computed what the dossiers make; null where the edition has no such figure
 */
public record DeclaredTotal(
        long sequence,
        String office,
        String source,
        String unit,
        LocalDate from,
        LocalDate to,
        String indicator,
        long declared,
        @Nullable Long computed) {

    /** {@code quality/declared_totals.parquet}, where an office sent such totals. */
    public static final Dataset TOTALS = new Dataset(
            "declared_totals",
            List.of("sequence", "unit", "period_from", "period_to", "indicator"),
            List.of(
                    Column.required(
                            "sequence",
                            ColumnType.LONG,
                            "Thứ tự lần gửi trong feed_deliveries",
                            "Order of the delivery in feed_deliveries"),
                    Column.required("office", ColumnType.TEXT, "Nơi gửi", "Office"),
                    Column.required("source", ColumnType.TEXT, "Mẫu bảng", "Source profile"),
                    Column.required("unit", ColumnType.TEXT, "Đơn vị", "Unit"),
                    Column.required("period_from", ColumnType.DATE, "Từ ngày", "First day"),
                    Column.required("period_to", ColumnType.DATE, "Đến ngày", "Last day"),
                    Column.required(
                            "indicator",
                            ColumnType.TEXT,
                            "Chỉ tiêu, hoặc tổng của các chỉ tiêu",
                            "Indicator, or a sum of indicators"),
                    Column.required("declared", ColumnType.LONG, "Số đơn vị công bố", "Declared by the office"),
                    Column.optional(
                            "computed",
                            ColumnType.LONG,
                            "Số tính từ hồ sơ; trống: ấn bản không có số này",
                            "Computed from dossiers; null where the edition has no such figure"),
                    Column.required(
                            "state",
                            ColumnType.TEXT,
                            "EQUAL: khớp, DIFFERENT: chênh lệch, NOT_COMPUTED: không có số để so",
                            "EQUAL, DIFFERENT or NOT_COMPUTED")));

    /** The order of the dataset. */
    public static final Comparator<DeclaredTotal> ORDER = Comparator.comparingLong(DeclaredTotal::sequence)
            .thenComparing(DeclaredTotal::unit)
            .thenComparing(DeclaredTotal::from)
            .thenComparing(DeclaredTotal::to)
            .thenComparing(DeclaredTotal::indicator);

    private static final int ROWS = 512;

    /** What a comparison comes to. */
    public enum State {
        /** Both say the same. */
        EQUAL,
        /** They do not. */
        DIFFERENT,
        /** The edition has no figure to compare with: another period, or nothing was delivered. */
        NOT_COMPUTED
    }

    /** What the comparison comes to. */
    public State state() {
        if (computed == null) {
            return State.NOT_COMPUTED;
        }
        return computed == declared ? State.EQUAL : State.DIFFERENT;
    }

    /** By how much the declared total is the larger; 0 where there is nothing to compare with. */
    public long difference() {
        return computed == null ? 0 : declared - computed;
    }

    /**
     * Writes rows in their order into a release's folder; without rows no file.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path release, List<DeclaredTotal> totals) throws IOException {
        if (totals.isEmpty()) {
            return;
        }
        Files.createDirectories(release.resolve(QualityRow.FOLDER));
        RowBlock block = new RowBlock(TOTALS, ROWS);
        try (ParquetSink sink = ParquetSink.create(file(release), TOTALS, Map.of())) {
            for (DeclaredTotal total : totals.stream().sorted(ORDER).toList()) {
                total.add(block);
                if (block.full()) {
                    sink.write(block);
                    block.size(0);
                }
            }
            sink.write(block);
        }
    }

    /**
     * The rows of a release; none where it has no such file.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<DeclaredTotal> read(Path release) throws IOException {
        if (!Files.isRegularFile(file(release))) {
            return List.of();
        }
        List<DeclaredTotal> totals = new ArrayList<>();
        RowBlock block = new RowBlock(TOTALS, ROWS);
        try (ParquetSource source = ParquetSource.open(file(release))) {
            while (source.read(block)) {
                for (int row = 0; row < block.size(); row++) {
                    totals.add(total(new RowReader(block, row)));
                }
            }
        }
        return totals;
    }

    private static Path file(Path release) {
        return release.resolve(QualityRow.FOLDER).resolve(TOTALS.name() + ".parquet");
    }

    private void add(RowBlock block) {
        RowWriter row = new RowWriter(block);
        row.number(sequence);
        row.text(office);
        row.text(source);
        row.text(unit);
        row.date(from);
        row.date(to);
        row.text(indicator);
        row.number(declared);
        row.numberOrNone(computed);
        row.text(state().name());
    }

    private static DeclaredTotal total(RowReader next) {
        return new DeclaredTotal(
                next.number(),
                next.text(),
                next.text(),
                next.text(),
                Objects.requireNonNull(next.date()),
                Objects.requireNonNull(next.date()),
                next.text(),
                next.number(),
                next.numberOrNone());
    }
}
