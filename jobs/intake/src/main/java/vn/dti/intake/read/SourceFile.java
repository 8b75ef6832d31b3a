package vn.dti.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A delivered file, looked at before it is read. */
public final class SourceFile {
    /** How many rows {@link Table#head} can give. */
    public static final int HEAD_ROWS = 30;

    private static final int HEAD_BYTES = 8192;

    private SourceFile() {}

    /**
     * The tables a file may be read as: its sheets, its text at each usual separator, or its records.
     *
     * @param path where the file lies
     * @param fileName its name as delivered, whose ending is held against its bytes
     * @param limits how much it may hold
     * @throws Unreadable where it is refused
     */
    public static List<Table> tables(Path path, String fileName, Limits limits) throws Unreadable {
        byte[] head = head(path);
        FileKind kind = FileKind.of(head);
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean namedWorkbook = name.endsWith(".xlsx") || name.endsWith(".xlsm");
        return switch (kind) {
            case EMPTY -> throw new Unreadable(Problem.EMPTY, "");
            case ZIP -> {
                if (!namedWorkbook) {
                    throw new Unreadable(Problem.OTHER_KIND, kind.title());
                }
                yield WorkbookTable.sheets(path, limits);
            }
            case TEXT -> {
                if (namedWorkbook || name.endsWith(".xls")) {
                    throw new Unreadable(Problem.OTHER_KIND, kind.title());
                }
                yield CharacterSet.candidates(head).stream()
                        .flatMap(set -> CsvTable.bySeparator(path, set, limits).stream())
                        .toList();
            }
            case JSON -> {
                if (namedWorkbook || name.endsWith(".xls")) {
                    throw new Unreadable(Problem.OTHER_KIND, kind.title());
                }
                yield List.of(JsonTable.of(path, limits));
            }
            case OLD_WORKBOOK -> {
                List<Table> sheets = OldWorkbookTable.sheets(path, limits);
                if (!name.endsWith(".xls")) {
                    throw new Unreadable(Problem.OTHER_KIND, kind.title());
                }
                yield sheets;
            }
            case HTML -> {
                if (!name.endsWith(".xls") && !name.endsWith(".html") && !name.endsWith(".htm")) {
                    throw new Unreadable(Problem.OTHER_KIND, kind.title());
                }
                yield List.of(HtmlTable.of(path, limits));
            }
            case PDF, XML, GZIP, RAR, IMAGE, BINARY -> throw new Unreadable(Problem.OTHER_KIND, kind.title());
        };
    }

    private static byte[] head(Path path) throws Unreadable {
        if (!Files.isRegularFile(path)) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException unreadable) {
            throw new Unreadable(Problem.UNREADABLE, "");
        }
    }
}
