package vn.dti.nightly.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.figures.index.Points;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.schemas.pack.ScoreIndex;

/**
 * {@code dti score --index NAME@VERSION --in FILE}: the ratio, in per cent, and the score of each line
 * {@code unit,indicator,numerator,denominator}, in the order of the file. Needs no data directory.
 */
@Command(name = "score")
final class ScoreCommand extends DtiCommand {
    private static final List<String> COLUMNS = List.of("unit", "indicator", "numerator", "denominator");
    private static final String NUMBER = "\\d{1,18}(\\.\\d{1,8})?";

    @Option(names = "--index", paramLabel = "NAME@VERSION", descriptionKey = "option.score.index", required = true)
    private String index = "";

    @Option(names = "--in", paramLabel = "FILE", descriptionKey = "option.score.in", required = true)
    private Path in = Path.of("");

    @Override
    ExitCode run() {
        ScoreIndex scored = options().pack().index(index).orElseThrow(() -> unknownIndex());
        StringWriter text = new StringWriter();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(content());
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            boolean head = true;
            for (CsvRecord line : records) {
                List<String> cells = new ArrayList<>(line.getFields());
                if (head) {
                    requireHead(cells);
                    cells.addAll(List.of("ratio", "score"));
                    head = false;
                } else {
                    cells.addAll(scored(scored, line));
                }
                writer.writeRecord(cells);
            }
            if (head) {
                throw Failure.usage("score.head", String.join(",", COLUMNS));
            }
        } catch (CsvParseException e) {
            throw Failure.usage("score.csv", in, String.valueOf(e.getMessage())).because(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out().print(text);
        out().flush();
        return ExitCode.DONE;
    }

    private Failure unknownIndex() {
        return Failure.usage(
                "score.index",
                index,
                options().pack().indexes().stream().map(ScoreIndex::id).collect(Collectors.joining(", ")));
    }

    private String content() throws IOException {
        if (!Files.isRegularFile(in) || !Files.isReadable(in)) {
            throw Failure.usage("check.missing", in);
        }
        try {
            String text = Files.readString(in);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Failure.usage("score.encoding", in).because(e);
        }
    }

    private static void requireHead(List<String> cells) {
        if (!cells.stream().map(String::strip).toList().equals(COLUMNS)) {
            throw Failure.usage("score.head", String.join(",", COLUMNS));
        }
    }

    /** Ratio and score; empty where there is none. */
    private static List<String> scored(ScoreIndex index, CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != COLUMNS.size()) {
            throw Failure.usage("score.cells", line, record.getFieldCount());
        }
        String key = record.getField(1).strip();
        ScoreIndex.Metric metric =
                index.metric(key).orElseThrow(() -> Failure.usage("score.indicator", line, key, index.id()));
        BigDecimal numerator = number(record, 2);
        BigDecimal denominator = number(record, 3);
        if (numerator == null || denominator == null) {
            return List.of("", "");
        }
        Optional<Points> score =
                index.scoresAlone(metric) ? Points.of(metric, numerator, denominator) : Optional.empty();
        return List.of(shown(Points.perCent(numerator, denominator)), shown(score));
    }

    private static @Nullable BigDecimal number(CsvRecord record, int column) {
        String text = record.getField(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches(NUMBER)) {
            throw Failure.usage("score.number", record.getStartingLineNumber(), COLUMNS.get(column), text);
        }
        return new BigDecimal(text);
    }

    private static String shown(Optional<Points> points) {
        return points.map(each -> each.rounded().toPlainString()).orElse("");
    }
}
