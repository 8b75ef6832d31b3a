package vn.dti.ledger.edition;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.dti.ledger.database.Database;
import vn.dti.ledger.database.LedgerFault;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.RowBlock;

/**
 * The figures in PostgreSQL: those of all frozen editions and of the newest preliminary ones. An edition is a partition of
 * {@code dti.figure}, so that it is loaded and dropped as a whole.
 */
public final class PublishedFigures {
    private static final int BLOCK_ROWS = 2048;

    private final Database database;

    /** The figures of a database. */
    public PublishedFigures(Database database) {
        this.database = database;
    }

    /**
     * Loads the figures of an edition, in place of what an earlier attempt loaded; all of them or none.
     *
     * @return how many
     * @throws IOException where they cannot be read
     */
    public long load(Edition edition, FigureBlocks figures) throws IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                String partition = partition(edition.name());
                statement.execute("set local maintenance_work_mem = '128MB'");
                statement.execute("drop table if exists " + partition);
                // The check spares the scan on attaching; the key is built once, after the rows.
                statement.execute("create table " + partition
                        + " (like dti.figure including defaults, check (edition = '" + edition.name() + "'))");
                long rows = copy(connection, partition, figures);
                statement.execute("alter table " + partition
                        + " add primary key (edition, period_kind, period, role, unit, dimension, member, indicator)");
                statement.execute("alter table dti.figure attach partition " + partition + " for values in ('"
                        + edition.name() + "')");
                connection.commit();
                return rows;
            }
        } catch (SQLException e) {
            throw LedgerFault.in(e).orElseThrow(() -> new IllegalStateException("figures of " + edition.name(), e));
        }
    }

    /** How many figures of an edition are there. */
    public long count(Edition edition) {
        return database.jdbc()
                .sql("select count(*) from dti.figure where edition = ?")
                .param(edition.name())
                .query(Long.class)
                .single();
    }

    /**
     * Drops the figures of all preliminary editions but the last published ones; the current edition and the last full one
     * always stay. The editions themselves and their releases are not touched.
     *
     * @param editions the same database's
     * @param keep how many to keep
     * @return the names of the editions whose figures went
     */
    public List<String> prune(Editions editions, int keep) {
        Set<String> shown = Stream.of(editions.current(), editions.lastFull())
                .flatMap(Optional::stream)
                .map(entry -> entry.edition().name())
                .collect(Collectors.toSet());
        List<String> preliminary = editions.published().stream()
                .map(EditionEntry::edition)
                .filter(Edition::preliminary)
                .map(Edition::name)
                .toList();
        List<String> old = preliminary.subList(0, Math.max(0, preliminary.size() - keep));
        return old.stream()
                .filter(name -> !shown.contains(name))
                .filter(this::drop)
                .toList();
    }

    private boolean drop(String edition) {
        boolean there = database.jdbc()
                .sql("select to_regclass(?) is not null")
                .param(partition(edition))
                .query(Boolean.class)
                .single();
        if (there) {
            database.jdbc().sql("drop table " + partition(edition)).update();
        }
        return there;
    }

    private static long copy(Connection connection, String partition, FigureBlocks figures)
            throws SQLException, IOException {
        String columns = Datasets.FIGURES.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + partition + " (" + columns + ") from stdin");
        try {
            RowBlock block = new RowBlock(Datasets.FIGURES, BLOCK_ROWS);
            while (figures.read(block)) {
                byte[] text = CopyText.of(block);
                copy.writeToCopy(text, 0, text.length);
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    // Edition names are months and revisions; anything else is a defect and never reaches a statement.
    private static String partition(String edition) {
        if (!edition.matches("\\d{4}-\\d{2}/[pr]\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("not an edition: " + edition);
        }
        return "dti.figure_" + edition.replaceAll("[-/.]", "_");
    }
}
