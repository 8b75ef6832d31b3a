package vn.dti.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                H26,HAS_ONLINE,0,0
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
                H26,HAS_ONLINE,0,0,,
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
