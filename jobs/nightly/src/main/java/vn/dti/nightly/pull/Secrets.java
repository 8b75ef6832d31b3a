package vn.dti.nightly.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Secrets by name: the environment variable, else the content of the file that {@code NAME_FILE} names. */
final class Secrets {
    private final Map<String, String> environment;

    /** The secrets of an environment. */
    Secrets(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The secret of a name.
     *
     * @throws PullFault where there is none, or its file cannot be read
     */
    String of(String name) throws PullFault {
        String value = environment.get(name);
        if (value != null && !value.isBlank()) {
            return value.strip();
        }
        String file = environment.get(name + "_FILE");
        if (file == null) {
            throw new PullFault("neither " + name + " nor " + name + "_FILE is set", null);
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new PullFault("the file that " + name + "_FILE names cannot be read", e);
        }
    }
}
