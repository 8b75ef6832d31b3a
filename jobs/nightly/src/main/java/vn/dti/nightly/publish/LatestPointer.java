package vn.dti.nightly.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.Edition;

/** {@code releases/latest.json}: which editions readers should open. The ledger is the truth; this is its shadow. */
public final class LatestPointer {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    /** The pointer in a file. */
    public LatestPointer(Path file) {
        this.file = file;
    }

    /**
     * Makes the file say what the ledger says; leaves it untouched where it does.
     *
     * @param current the edition to show first, null where nothing is published
     * @param lastFull the newest edition of a month that has ended, null where there is none
     */
    public void rewrite(@Nullable Edition current, @Nullable Edition lastFull) throws IOException {
        if (current == null) {
            Files.deleteIfExists(file);
            return;
        }
        Map<String, Object> pointer = new LinkedHashMap<>();
        pointer.put("current", entry(current));
        if (lastFull != null) {
            pointer.put("last_full", entry(lastFull));
        }
        String text = text(pointer);
        if (!Files.isRegularFile(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            Durable.write(file, text);
        }
    }

    private static Map<String, String> entry(Edition edition) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("month", edition.month().toString());
        entry.put("revision", edition.revision());
        entry.put("path", edition.name());
        return entry;
    }

    private static String text(Map<String, Object> pointer) {
        try {
            return JSON.writeValueAsString(pointer).replace("\r\n", "\n") + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("maps of texts can always be written", e);
        }
    }
}
