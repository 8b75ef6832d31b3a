package vn.dti.measure.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.util.SerializableConfiguration;

/** A folder that every machine reaches; it holds what is on its way and nothing else. */
final class SharedFolder implements Exchange {
    private final Configuration configuration;
    private final org.apache.hadoop.fs.Path folder;

    SharedFolder(Configuration configuration, org.apache.hadoop.fs.Path folder) {
        this.configuration = configuration;
        this.folder = folder;
    }

    @Override
    public String offer(Path file) throws IOException {
        org.apache.hadoop.fs.Path offered =
                new org.apache.hadoop.fs.Path(offers(), file.getFileName().toString());
        FileSystem files = offered.getFileSystem(configuration);
        files.copyFromLocalFile(false, true, local(file.toFile()), offered);
        return files.makeQualified(offered).toString();
    }

    private org.apache.hadoop.fs.Path offers() {
        return new org.apache.hadoop.fs.Path(folder, "accepted");
    }

    @Override
    public void withdraw() throws IOException {
        offers().getFileSystem(configuration).delete(offers(), true);
    }

    @Override
    public Handover handover(Path wanted) {
        String shared =
                new org.apache.hadoop.fs.Path(folder, wanted.getFileName().toString()).toString();
        return new ThroughFolder(new SerializableConfiguration(configuration), shared, wanted.toFile());
    }

    private static org.apache.hadoop.fs.Path local(File file) {
        return new org.apache.hadoop.fs.Path(file.toURI());
    }

    /** Written on the executor's machine, copied to the folder, fetched from there. */
    private record ThroughFolder(SerializableConfiguration configuration, String shared, File wanted)
            implements Handover {
        @Override
        public Path begin() throws IOException {
            return Files.createTempDirectory("dti").resolve(wanted.getName());
        }

        @Override
        public void done(Path written) throws IOException {
            files().copyFromLocalFile(true, true, local(written.toFile()), path());
            Path folder = written.getParent();
            if (folder != null) {
                Files.delete(folder);
            }
        }

        @Override
        public void fetch() throws IOException {
            files().copyToLocalFile(true, path(), local(wanted), true);
        }

        private org.apache.hadoop.fs.Path path() {
            return new org.apache.hadoop.fs.Path(shared);
        }

        private FileSystem files() throws IOException {
            return path().getFileSystem(configuration.value());
        }
    }
}
