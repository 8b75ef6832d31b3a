package vn.dti.measure.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;

/**
 * How files pass between the driver's machine, where deliveries and releases lie, and the executors, which read the one and
 * write the other. On one machine that is the file itself; on a cluster a folder that every machine reaches.
 */
public interface Exchange {

    /**
     * Lets executors read a file of the driver's machine.
     *
     * @return the address under which they do
     * @throws IOException where it cannot be handed over
     */
    String offer(Path file) throws IOException;

    /**
     * Ends what was offered.
     *
     * @throws IOException where it cannot be taken back
     */
    void withdraw() throws IOException;

    /** A file that a task makes and the driver's machine gets. */
    Handover handover(Path wanted);

    /**
     * The exchange of a session: through a folder below the lake where executors are other machines', else none.
     *
     * @param lake where the lake lies, as an address every machine reaches
     */
    static Exchange of(SparkSession session, String lake) throws IOException {
        if (session.sparkContext().isLocal()) {
            return new OneMachine();
        }
        org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(lake, ".exchange");
        FileSystem files = folder.getFileSystem(session.sparkContext().hadoopConfiguration());
        files.delete(folder, true);
        return new SharedFolder(session.sparkContext().hadoopConfiguration(), folder);
    }
}
