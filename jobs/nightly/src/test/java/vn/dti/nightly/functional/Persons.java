package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dti.intake.returned.ReturnedFiles;

/** The invented persons of a sample's files, and the search for them in all that the pipeline leaves. */
final class Persons {
    /** Names, numbers of identity and of tax, telephones, e-mail addresses and streets, as the sample invents them. */
    private static final String SHAPES = "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh)"
            + " (?:Văn|Thị|Đức|Minh|Thu|Ngọc|Quang|Thanh|Hữu|Thùy|Xuân|Kim|Anh|Bảo) \\p{L}+"
            + "|Công ty TNHH [\\p{L} ]+ \\d+|999\\d{9}|990\\d{7}|019\\d{7}|[a-z]+\\.[a-z]+\\d+@example\\.com"
            + "|Số \\d+ [\\p{L} ]+, [\\p{L} ]+";

    private static final Pattern PERSON = Pattern.compile(SHAPES);
    private static final int FEWEST = 500;

    private final Set<String> known;

    private Persons(Set<String> known) {
        this.known = known;
    }

    /** The persons in the text files of an inbox. */
    static Persons of(Path inbox) throws IOException {
        Set<String> known = new HashSet<>();
        for (Path file : files(inbox)) {
            if (file.getFileName().toString().startsWith("ho-so")
                    && file.toString().endsWith(".csv")) {
                known.addAll(in(text(Files.readAllBytes(file))));
            }
        }
        assertThat(known).as("persons in the sample").hasSizeGreaterThan(FEWEST);
        return new Persons(known);
    }

    /**
     * None of them stands anywhere but in the originals and in what goes back to the offices: not in Parquet, workbooks, pages,
     * logs, the lake or the database's files. PDF is not looked into; the workbook beside it says the same.
     */
    void areNowhereIn(Path data) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        List<String> originals = new ArrayList<>();
        int looked = 0;
        for (Path file : files(data)) {
            String name = data.relativize(file).toString();
            if (name.startsWith("raw/")) {
                look(name, text(Files.readAllBytes(file)), originals);
            }
            boolean theirs = name.startsWith("raw/")
                    || name.startsWith("inbox/")
                    || name.startsWith("kept/")
                    || ReturnedFiles.holdsPersons(file);
            if (theirs || name.endsWith(".pdf") || name.endsWith(".parquet")) {
                continue;
            }
            String text = name.endsWith(".xlsx") ? unpacked(file) : text(Files.readAllBytes(file));
            look(name, text, found);
            looked++;
        }
        for (String parquet :
                List.of("accepted/*.parquet", "receipts/*/*/*.parquet", "releases/**/*.parquet", "lake/**/*.parquet")) {
            String rows = "select distinct t::varchar from (select * from read_parquet('" + data + "/" + parquet
                    + "', union_by_name = true)) t where regexp_matches(t::varchar, '" + SHAPES + "')";
            for (String row : Release.DuckDb.rows(rows)) {
                look(parquet, row, found);
            }
        }
        assertThat(looked).isGreaterThan(FEWEST);
        assertThat(originals).as("they are found where they are").hasSizeGreaterThan(FEWEST);
        assertThat(found).as("persons outside raw").isEmpty();
    }

    private void look(String where, String text, List<String> found) {
        for (String person : in(text)) {
            if (known.contains(person)) {
                found.add(where + ": " + person);
            }
        }
    }

    private static Set<String> in(String text) {
        Set<String> persons = new TreeSet<>();
        Matcher matcher = PERSON.matcher(text);
        while (matcher.find()) {
            persons.add(matcher.group());
        }
        return persons;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unpacked(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream().map(entry -> part(zip, entry)).collect(Collectors.joining("\n"));
        }
    }

    private static String part(ZipFile zip, ZipEntry entry) {
        try {
            return text(zip.getInputStream(entry).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
