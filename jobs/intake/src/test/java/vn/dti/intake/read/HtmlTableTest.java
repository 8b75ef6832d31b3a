package vn.dti.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTableTest {
    @TempDir
    Path folder;

    /** Of the character sets that pages name, some are unknown and some are no name at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset=utf-8|UTF-8",
                "charset=\"windows-1258\"|windows-1258",
                "charset=x-none|UTF-8",
                "charset=-8|UTF-8",
                "charset=|UTF-8",
                "|UTF-8"
            })
    void readsAPageInTheSetThatItNames(String named, String written) throws Exception {
        String page = "<html><meta http-equiv=\"Content-Type\" content=\"text/html; " + (named == null ? "" : named)
                + "\"><table><tr><td>Đơn</td></tr></table></html>";
        Path file = Files.write(folder.resolve("a.xls"), page.getBytes(Charset.forName(written)));

        Table table = SourceFile.tables(file, "a.xls", Limits.USUAL).get(0);

        assertThat(table.head(1).get(0).cells()).containsExactly("Đơn");
    }
}
