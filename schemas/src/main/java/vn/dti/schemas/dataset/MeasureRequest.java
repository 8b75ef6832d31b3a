package vn.dti.schemas.dataset;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the night asks of the measuring process, as a JSON file. The database password is not here: it travels in the
 * environment, {@code DTI_DB_PASSWORD}.
 *
 * @param month the edition's month, {@code 2026-10}
 * @param revision the edition's revision
 * @param date the night's day D
 * @param pack the pack's name, or the path of its folder
 * @param data the data directory
 * @param lake where the lake lies, as an address every executor reaches; null for {@code lake} in the data directory
 * @param staging an empty folder to be filled as a release: {@code figures}, {@code dossiers}, {@code reference};
 *     {@code reference/deliveries.parquet} is already there
 * @param databaseUrl JDBC URL of the Iceberg catalog's database
 * @param databaseUser its user
 * @param identity the run's identity, kept in the snapshot summary
 * @param result the JSON file to leave a {@link MeasureResult} in
 */
public record MeasureRequest(
        String month,
        String revision,
        String date,
        String pack,
        String data,
        @Nullable String lake,
        String staging,
        String databaseUrl,
        String databaseUser,
        String identity,
        String result) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes the request. */
    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this), StandardCharsets.UTF_8);
    }

    /**
     * Reads a request.
     *
     * @throws IOException where the file cannot be read or is not a request
     */
    public static MeasureRequest read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), MeasureRequest.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is not a measure request: " + e.getOriginalMessage(), e);
        }
    }
}
