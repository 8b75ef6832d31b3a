package vn.dti.measure.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.sql.SparkSession;

/**
 * Writes months anew whose rows lie scattered. A merge leaves the files of a month as they are, notes which of their rows
 * no longer hold and puts the new ones into files of their own: quick for the night, slower for each night that reads them.
 */
final class Tidying {
    /** A month with more notes than these is due. */
    static final int MOST_NOTES = 7;
    /** So is one of which more than this part no longer holds. */
    private static final int PART = 10;
    /** So many months a night, the most scattered first: no night pays for all. */
    private static final int MOST_MONTHS = 3;

    private final SparkSession session;
    private final Table table;

    Tidying(SparkSession session, Table table) {
        this.session = session;
        this.table = table;
    }

    /** Writes the months anew that are due: one commit with the rows, one that drops the notes about them. */
    void run() {
        List<YearMonth> due = due();
        if (due.isEmpty()) {
            return;
        }
        Expression months = due.stream().map(Tidying::within).reduce(Expressions.alwaysFalse(), Expressions::or);
        SparkActions.get(session)
                .rewriteDataFiles(table)
                .filter(months)
                .option("rewrite-all", "true")
                .option("remove-dangling-deletes", "true")
                .execute();
    }

    private static Expression within(YearMonth month) {
        return Expressions.and(
                Expressions.greaterThanOrEqual(
                        LakeColumns.RECEIVED, month.atDay(1).atStartOfDay().toString() + ":00"),
                Expressions.lessThan(
                        LakeColumns.RECEIVED,
                        month.plusMonths(1).atDay(1).atStartOfDay().toString() + ":00"));
    }

    private List<YearMonth> due() {
        Map<Integer, Month> months = new TreeMap<>();
        table.refresh();
        try (CloseableIterable<FileScanTask> files = table.newScan().planFiles()) {
            for (FileScanTask file : files) {
                months.computeIfAbsent(file.partition().get(0, Integer.class), month -> new Month())
                        .add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Comparator<Map.Entry<Integer, Month>> scattered =
                Comparator.comparingDouble(entry -> -entry.getValue().part());
        return months.entrySet().stream()
                .filter(entry -> entry.getValue().due())
                .sorted(scattered)
                .limit(MOST_MONTHS)
                .map(entry -> YearMonth.of(1970, 1).plusMonths(entry.getKey()))
                .toList();
    }

    /** What a month's files hold. */
    private static final class Month {
        private long rows;
        private final Map<String, Long> notes = new HashMap<>();

        void add(FileScanTask file) {
            rows += file.file().recordCount();
            for (DeleteFile note : file.deletes()) {
                notes.put(note.location(), note.recordCount());
            }
        }

        double part() {
            return (double) notes.values().stream().mapToLong(Long::longValue).sum() / rows;
        }

        boolean due() {
            return notes.size() > MOST_NOTES || part() * PART > 1;
        }
    }
}
