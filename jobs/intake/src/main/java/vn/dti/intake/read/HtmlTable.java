package vn.dti.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables of a page, one below the other, as a spreadsheet shows them: what many systems call a workbook and
 * name {@code .xls}. A cell over several columns or rows stands in the first of them.
 *
 * @param path the page
 * @param limits how much it may hold
 */
record HtmlTable(Path path, Limits limits) implements Table {
    /** A cell says that it spans more than a spreadsheet has columns. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int HEAD_BYTES = 4_096;
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?([a-z0-9][a-z0-9_-]*)");

    /** The page as a table. */
    static HtmlTable of(Path path, Limits limits) throws Unreadable {
        try {
            if (Files.size(path) > limits.unpackedBytes()) {
                throw new Unreadable(Problem.TOO_LARGE, "> " + (limits.unpackedBytes() >> 20) + " MiB");
            }
        } catch (IOException unreadable) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
        return new HtmlTable(path, limits);
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public boolean everyRowHasAllCells() {
        return false;
    }

    @Override
    public DateSystem dateSystem() {
        return DateSystem.NONE;
    }

    @Override
    public List<Row> head(int count) throws Unreadable {
        try (RowReader rows = open()) {
            return rows.next(count);
        }
    }

    @Override
    public RowReader open() throws Unreadable {
        return new Rows(this);
    }

    private static final class Rows implements RowReader {
        private final StreamParser page;
        private final Limits limits;
        /** Columns that a cell further up still takes, and for how many rows. */
        private final Map<Integer, Integer> taken = new HashMap<>();

        private long number;

        Rows(HtmlTable table) throws Unreadable {
            limits = table.limits();
            page = new StreamParser(Parser.htmlParser());
            try {
                page.parse(letters(table.path()), "");
            } catch (IOException | UncheckedIOException unreadable) {
                page.close();
                throw refusal(unreadable);
            }
        }

        /** The page in the character set that it names, UTF-8 where it names none; what is not of it ends the reading. */
        private static Reader letters(Path path) throws IOException {
            byte[] head;
            try (InputStream in = Files.newInputStream(path)) {
                head = in.readNBytes(HEAD_BYTES);
            }
            CharacterSet marked = CharacterSet.of(head);
            Matcher named = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
            boolean known = marked == CharacterSet.UTF_8 && named.find() && Charset.isSupported(named.group(1));
            Charset charset = known ? Charset.forName(named.group(1)) : marked.charset();
            InputStream in = Files.newInputStream(path);
            in.skipNBytes(marked.markBytes());
            return new BufferedReader(
                    new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        }

        @Override
        public @Nullable Row next() throws Unreadable {
            try {
                Element row = page.selectNext("tr");
                if (row == null) {
                    return null;
                }
                if (++number > limits.rows()) {
                    throw new Unreadable(Problem.TOO_LARGE, "> " + limits.rows());
                }
                List<String> cells = cells(row);
                // what was read needs no room any longer
                row.empty();
                Element before = row.previousElementSibling();
                if (before != null) {
                    before.remove();
                }
                return new Row(number, cells);
            } catch (IOException | UncheckedIOException unreadable) {
                throw refusal(unreadable);
            } catch (RuntimeException unparsable) {
                throw new Unreadable(Problem.DAMAGED, "");
            }
        }

        private Unreadable refusal(Exception unreadable) {
            boolean letters = unreadable instanceof CharacterCodingException
                    || unreadable.getCause() instanceof CharacterCodingException;
            return letters
                    ? new Unreadable(Problem.NOT_UTF8, Long.toString(number + 1))
                    : new Unreadable(Problem.UNREADABLE, "");
        }

        private List<String> cells(Element row) throws Unreadable {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) {
                    continue;
                }
                skipTaken(cells);
                int columns = span(cell, "colspan");
                int rows = span(cell, "rowspan");
                for (int i = 0; i < columns; i++) {
                    if (rows > 1) {
                        taken.put(cells.size(), rows - 1);
                    }
                    cells.add(i == 0 ? text(cell) : "");
                }
                if (cells.size() > MOST_COLUMNS) {
                    throw new Unreadable(Problem.TOO_LARGE, "> " + MOST_COLUMNS);
                }
            }
            skipTaken(cells);
            return cells;
        }

        private void skipTaken(List<String> cells) {
            for (Integer rows = taken.get(cells.size()); rows != null; rows = taken.get(cells.size())) {
                if (rows == 1) {
                    taken.remove(cells.size());
                } else {
                    taken.put(cells.size(), rows - 1);
                }
                cells.add("");
            }
        }

        private String text(Element cell) throws Unreadable {
            String text = cell.text();
            if (text.length() > limits.cellCharacters()) {
                throw new Unreadable(Problem.TOO_LARGE, Long.toString(number));
            }
            return text;
        }

        private static int span(Element cell, String attribute) {
            String span = cell.attr(attribute).strip();
            return span.matches("[1-9]\\d{0,4}") ? Integer.parseInt(span) : 1;
        }

        @Override
        public void close() {
            page.close();
        }
    }
}
