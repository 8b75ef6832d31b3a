package vn.dti.nightly;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.Edition;

/**
 * A release in the making: a folder that is moved under its name in the end, and beside it how far it is. What a killed
 * attempt left is used only where its state names the same inputs.
 */
public final class Staging {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IDENTITY = "identity";
    private static final String STAGE = "stage";

    private final Path folder;

    /** How far a release in the making is. */
    private enum Stage {
        MEASURED,
        REPORTED
    }

    /** The place in which an edition is made. */
    public Staging(DataDirectory data, Edition edition) {
        this.folder = data.staging().resolve(edition.month() + "-" + edition.revision());
    }

    /** The folder that becomes the release. */
    public Path folder() {
        return folder;
    }

    /** Where the measuring process reads what is asked of it. */
    public Path request() {
        return beside(".request.json");
    }

    /** Where the measuring process says how it ended. */
    public Path result() {
        return beside(".result.json");
    }

    /** Whether the figures of an identity lie here. */
    public boolean measured(String identity) throws IOException {
        return stage(identity) != null;
    }

    /** Whether the reports of an identity lie here, too. */
    public boolean reported(String identity) throws IOException {
        return Stage.REPORTED.name().equals(stage(identity));
    }

    /** Begins anew with an empty folder. */
    public void begin() throws IOException {
        clear();
        Files.createDirectories(folder);
    }

    /** Says that the figures are here; they are on the disk before it is said. */
    public void markMeasured(String identity) throws IOException {
        mark(identity, Stage.MEASURED);
    }

    /** Says that the reports are here; they are on the disk before it is said. */
    public void markReported(String identity) throws IOException {
        mark(identity, Stage.REPORTED);
    }

    /** Removes all that lies here. */
    public void clear() throws IOException {
        Files.deleteIfExists(state());
        Files.deleteIfExists(request());
        Files.deleteIfExists(result());
        Durable.remove(folder);
    }

    /** Removes what is said about releases in the making that are none any more: their folders were moved away. */
    public static void forgetFinished(DataDirectory data) throws IOException {
        try (Stream<Path> entries = Files.list(data.staging())) {
            for (Path state :
                    entries.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name = state.getFileName().toString();
                Path folder = state.resolveSibling(name.replaceFirst("\\.[a-z]+\\.json$", ""));
                if (!Files.isDirectory(folder)) {
                    Files.delete(state);
                }
            }
        }
    }

    private void mark(String identity, Stage stage) throws IOException {
        Durable.syncTree(folder);
        Durable.write(state(), JSON.writeValueAsString(Map.of(IDENTITY, identity, STAGE, stage.name())));
    }

    private @Nullable String stage(String identity) throws IOException {
        if (!Files.isRegularFile(state()) || !Files.isDirectory(folder)) {
            return null;
        }
        try {
            Map<?, ?> state = JSON.readValue(Files.readString(state(), StandardCharsets.UTF_8), Map.class);
            return identity.equals(state.get(IDENTITY)) ? String.valueOf(state.get(STAGE)) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private Path state() {
        return beside(".state.json");
    }

    private Path beside(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }
}
