package vn.dti.schemas.dataset;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How the measuring process ended, as a JSON file: the parent reads this and not the child's standard error.
 *
 * @param state {@code DONE}, {@code FAILED} or {@code STOPPED}
 * @param code empty when done, else a stable code such as {@code DATABASE}, {@code DISK}, {@code PACK}, {@code DEFECT}
 * @param message one sentence for the operator
 * @param dossiers dossiers published
 * @param figures figures published
 */
public record MeasureResult(String state, String code, String message, long dossiers, long figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes the result whole or not at all. */
    public void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this), StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a result.
     *
     * @throws IOException where the file cannot be read or is not a result
     */
    public static MeasureResult read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), MeasureResult.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is not a measure result: " + e.getOriginalMessage(), e);
        }
    }
}
