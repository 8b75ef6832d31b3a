package vn.dti.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file. A record is a row of the spreadsheet, also where a quoted cell spans lines. */
final class CsvRows implements RowReader {
    /** What the library needs to fill its buffer at all. */
    private static final int LEAST_BUFFER = 1 << 16;

    private final Limits limits;
    private final CsvReader<String[]> records;
    private final Iterator<String[]> iterator;
    private long number;

    CsvRows(CsvTable table) throws Unreadable {
        limits = table.limits();
        // the old sets write marks apart from their letters
        CsvCells cells = new CsvCells(!table.oldLetters().isEmpty());
        try {
            records = CsvReader.builder()
                    .fieldSeparator(table.separator())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(Math.max(LEAST_BUFFER, limits.cellCharacters()))
                    .build(cells, letters(table));
            iterator = records.iterator();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
    }

    /** Bytes that are not of the character set end the reading: a guessed letter would be a wrong name. */
    private static Reader letters(CsvTable table) throws IOException {
        InputStream in = Files.newInputStream(table.path());
        in.skipNBytes(table.characters().markBytes());
        if (table.characters().charset() == StandardCharsets.UTF_8) {
            return new Utf8Letters(in);
        }
        Reader letters = new InputStreamReader(
                in,
                table.characters()
                        .charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return table.characters().ownLetters() ? new OldLetters(letters, table.characters()) : letters;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            if (!iterator.hasNext()) {
                return null;
            }
            List<String> cells = Arrays.asList(iterator.next());
            if (++number > limits.rows()) {
                throw new Unreadable(Problem.TOO_LARGE, "> " + limits.rows());
            }
            return new Row(number, cells);
        } catch (UncheckedIOException failed) {
            throw refusal(failed, Problem.UNREADABLE, "");
        } catch (CsvParseException failed) {
            // What is left when extra characters, short and long rows are allowed: a cell without end.
            throw refusal(failed, Problem.TOO_LARGE, Long.toString(number + 1));
        }
    }

    private Unreadable refusal(RuntimeException failed, Problem otherwise, String detail) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Unreadable(Problem.NOT_UTF8, Long.toString(number + 1));
            }
        }
        return new Unreadable(otherwise, detail);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException alreadyRead) {
            // nothing is lost: the file was only read
        }
    }
}
