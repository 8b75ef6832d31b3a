package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {
    @TempDir
    Path folder;

    @Test
    void numbersRowsAsASpreadsheetDoes() throws Exception {
        List<Row> rows = rows("a,b\n\n\"c\nc\",d\ne,f\n", StandardCharsets.UTF_8);
        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.get(1).blank()).isTrue();
        assertThat(rows.get(2).cells()).containsExactly("c\nc", "d");
        assertThat(rows.get(3).cell(1)).isEqualTo("f");
        assertThat(rows.get(3).cell(2)).isEmpty();
    }

    @Test
    void readsTheMarksOfWindowsPrograms() throws Exception {
        assertThat(rows("\uFEFFMã,b", StandardCharsets.UTF_8).get(0).cell(0)).isEqualTo("Mã");
        assertThat(rows("\uFEFFMã,b", StandardCharsets.UTF_16LE).get(0).cell(0)).isEqualTo("Mã");
        assertThat(rows("\uFEFFMã,b", StandardCharsets.UTF_16BE).get(0).cell(0)).isEqualTo("Mã");
        assertThat(rows("a,b\r\nc,d\r\n", StandardCharsets.UTF_8)).hasSize(2);
    }

    @Test
    void refusesOtherEncodingsWithTheRow() {
        String text = "a,b\n".repeat(3000) + "Hoà,b\n";
        assertRefused(text, StandardCharsets.ISO_8859_1, Problem.NOT_UTF8);
        assertRefused(text, Charset.forName("windows-1258"), Problem.NOT_UTF8);
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        assertRefused("a\n".repeat(6000), StandardCharsets.UTF_8, Problem.TOO_LARGE);
    }

    @Test
    void refusesACellWithoutEnd() {
        assertRefused("a,\"" + "x".repeat(100_000), StandardCharsets.UTF_8, Problem.TOO_LARGE);
    }

    private void assertRefused(String text, Charset charset, Problem problem) {
        assertThatThrownBy(() -> rows(text, charset))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private List<Row> rows(String text, Charset charset) throws IOException, Unreadable {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        Table table = SourceFile.tables(file, "a.csv", new Limits(5000, 1, 1, 1000, 1))
                .get(0);
        try (RowReader rows = table.open()) {
            return rows.next(10_000);
        }
    }
}
