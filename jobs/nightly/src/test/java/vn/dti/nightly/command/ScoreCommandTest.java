package vn.dti.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int score(String index, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text);
        return Dti.run(
                new PrintWriter(out),
                new PrintWriter(error),
                "score",
                "--index",
                index,
                "--in",
                file.toString(),
                "--lang",
                "en",
                "--data",
                folder.resolve("data").toString());
    }

    @Test
    void ratiosAndScoresStandInTheOrderOfTheFile() throws IOException {
        int exit = score("qd766@2026", """
                unit,indicator,numerator,denominator
                H26.189,ON_TIME,4358,4474
                "Phường Hà Đông, Hà Nội",PUBLISH_ON_TIME,0,79
                H26,ONLINE_ON_TIME,617448,886491
                H26,PETITION_PROCESSING_ON_TIME,0,0
                H26,DOSSIER_RECEIVING_SATISFACTION,0,0
                H26,HAS_ONLINE,1,2
                H26,PAY_DOSSIERS,1,2
                H26,ORIGINAL_RESULT_AVAILABLE,0,0
                H26,DOSSIER_SYNC,,
                """);
        assertThat(exit).as(error.toString()).isZero();
        assertThat(out.toString()).isEqualTo("""
                unit,indicator,numerator,denominator,ratio,score
                H26.189,ON_TIME,4358,4474,97.41,19.48
                "Phường Hà Đông, Hà Nội",PUBLISH_ON_TIME,0,79,0.00,0.00
                H26,ONLINE_ON_TIME,617448,886491,69.65,
                H26,PETITION_PROCESSING_ON_TIME,0,0,,6.00
                H26,DOSSIER_RECEIVING_SATISFACTION,0,0,,0.00
                H26,HAS_ONLINE,1,2,50.00,
                H26,PAY_DOSSIERS,1,2,50.00,
                H26,ORIGINAL_RESULT_AVAILABLE,0,0,,
                H26,DOSSIER_SYNC,,,,
                """);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd766@2027 | unit,indicator,numerator,denominator           | no index qd766@2027; it has qd766@2022, qd766@2026
            qd766@2026 | unit,metric,numerator,denominator              | must begin with the line
            qd766@2026 | unit,indicator,numerator,denominator#H26,X,1,2 | Line 2: the index qd766@2026 has no indicator X
            qd766@2026 | unit,indicator,numerator,denominator#H26,FULL,1,2#H26,NO,1,2 | Line 3
            qd766@2026 | unit,indicator,numerator,denominator#H26,FULL,1,2,3 | Line 2 has 5 cells
            qd766@2026 | unit,indicator,numerator,denominator#H26,FULL,-1,2 | Line 2, numerator: "-1" is not a number
            qd766@2026 | unit,indicator,numerator,denominator#H26,FULL,"1,5",2 | "1,5" is not a number
            """)
    void whatCannotBeScoredIsSaidWithItsLine(String index, String lines, String words) throws IOException {
        assertThat(score(index, lines.replace('#', '\n') + "\n")).isEqualTo(2);
        assertThat(error.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    /** Every row of Hà Nội on 10/10/2026 as published, those without a score included. */
    @Test
    void thePublishedFileComesOut() throws IOException {
        Path published = Path.of(System.getProperty("shared.data"), "hanoi_766_20261010.csv");
        Assumptions.assumeTrue(Files.exists(published), "missing " + published);
        StringBuilder in = new StringBuilder("unit,indicator,numerator,denominator\n");
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(published).subList(1, 22)) {
            String[] cells = line.split(",", -1);
            String row = String.join(",", cells[1], cells[2], cells[3], cells[4]);
            in.append(row).append('\n');
            wanted.add(row + "," + twoDecimals(cells[5]) + "," + twoDecimals(cells[6]));
        }
        assertThat(score("qd766@2026", in.toString())).as(error.toString()).isZero();
        assertThat(out.toString().lines().skip(1)).hasSize(21).containsExactlyElementsOf(wanted);
    }

    private static String twoDecimals(String number) {
        return number.isEmpty() ? "" : new BigDecimal(number).setScale(2).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"vi, Dòng 1003:", "en, Line 1003:"})
    void aLineNumberIsPlain(String language, String words) throws IOException {
        Path file = Files.writeString(
                folder.resolve("long.csv"),
                "unit,indicator,numerator,denominator\n" + "H26,FULL,1,2\n".repeat(1001) + "H26,NO,1,2\n");
        assertThat(run(file, language)).isEqualTo(2);
        assertThat(error.toString()).contains(words);
    }

    /** ISO-8859-1, UTF-16 with its mark, and a workbook's first bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"48 E0 2C 31 0A", "FF FE 75 00 6E 00", "50 4B 03 04 14 00 E2 82"})
    void whatIsNotUtf8IsSaid(String bytes) throws IOException {
        Path file = Files.write(
                folder.resolve("other.csv"), HexFormat.ofDelimiter(" ").parseHex(bytes));
        assertThat(run(file, "en")).isEqualTo(2);
        assertThat(error.toString()).contains("other.csv is not UTF-8 text").doesNotContain("Exception");
        assertThat(run(file, "vi")).isEqualTo(2);
        assertThat(error.toString()).contains("không phải văn bản UTF-8");
        assertThat(out.toString()).isEmpty();
    }

    private int run(Path file, String language) {
        return Dti.run(
                new PrintWriter(out),
                new PrintWriter(error),
                "score",
                "--index",
                "qd766@2026",
                "--in",
                file.toString(),
                "--lang",
                language);
    }

    @Test
    void anEmptyFileAndAMissingOneAreSaid() throws IOException {
        assertThat(score("qd766@2026", "")).isEqualTo(2);
        Files.delete(folder.resolve("in.csv"));
        assertThat(Dti.run(
                        new PrintWriter(out),
                        new PrintWriter(error),
                        "score",
                        "--index",
                        "qd766@2026",
                        "--in",
                        folder.resolve("in.csv").toString()))
                .isEqualTo(2);
    }
}
