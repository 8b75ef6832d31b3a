package vn.dti.ledger.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How PostgreSQL's programs, which refuse to run as root, are run when we are root. */
enum Unprivileged {
    /** We are an ordinary user. */
    AS_WE_ARE(List.of()),
    /**
     * Inside a user namespace without any mapping: files still belong to us, but neither name nor capability of root is
     * left.
     */
    NAMESPACE(List.of("unshare", "--user")),
    /** As the system's nobody, who is given the folder; for containers that forbid namespaces. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    /** What Java calls a user whom the system does not know by name, as containers may have; initdb refuses it, too. */
    private static final String NAMELESS = "?";

    private static final Integer ROOT = 0;
    private static final Integer NOBODY_ID = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** What works here. */
    static Unprivileged here() throws IOException {
        boolean root = root();
        if (!root && !System.getProperty("user.name").equals(NAMELESS)) {
            return AS_WE_ARE;
        }
        if (succeeds("unshare", "--user", "true")) {
            return NAMESPACE;
        }
        return root ? NOBODY : AS_WE_ARE;
    }

    private static boolean root() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && ROOT.equals(Files.getAttribute(self, "unix:uid"));
    }

    /** What stands before a program's name on the command line. */
    List<String> prefix() {
        return prefix;
    }

    /** Gives a folder to whoever will run the programs; only root can. */
    void give(Path folder) throws IOException {
        Integer owner = this == NOBODY ? NOBODY_ID : ROOT;
        if (!root() || owner.equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (IOException e) {
            return false;
        }
    }
}
