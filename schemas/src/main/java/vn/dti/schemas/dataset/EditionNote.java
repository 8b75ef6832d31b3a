package vn.dti.schemas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself beside its name: the row of {@link Datasets#EDITION}.
 *
 * @param supersedes the name of the edition it takes the place of, null where it is the first of its kind
 * @param reason why a month was closed despite gaps, or revised; null where there was no need to say
 */
public record EditionNote(
        @Nullable String supersedes, @Nullable String reason) {
    private static final String FILE = Datasets.EDITION.name() + ".parquet";

    /**
     * Writes the note of an edition into a folder of reference files.
     *
     * @throws IOException where it cannot be written
     */
    public void write(Path reference, Edition edition) throws IOException {
        RowBlock block = new RowBlock(Datasets.EDITION, 1);
        RowWriter row = new RowWriter(block);
        row.text(edition.name());
        row.text(edition.month().toString());
        row.number(edition.preliminary() ? 0 : 1);
        row.date(edition.date());
        row.time(edition.asOf());
        row.text(supersedes);
        row.text(reason);
        try (ParquetSink sink = ParquetSink.create(reference.resolve(FILE), Datasets.EDITION, Map.of())) {
            sink.write(block);
        }
    }

    /**
     * Reads the note in a folder of reference files; an empty one where there is none.
     *
     * @throws IOException where it cannot be read
     */
    public static EditionNote read(Path reference) throws IOException {
        if (!Files.isRegularFile(reference.resolve(FILE))) {
            return new EditionNote(null, null);
        }
        RowBlock block = new RowBlock(Datasets.EDITION, 1);
        try (ParquetSource source = ParquetSource.open(reference.resolve(FILE))) {
            source.read(block);
        }
        return new EditionNote(
                block.text(Datasets.EDITION.index("supersedes"), 0), block.text(Datasets.EDITION.index("reason"), 0));
    }
}
