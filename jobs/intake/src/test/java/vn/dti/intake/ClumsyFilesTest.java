package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.receipt.Verdict;
import vn.dti.schemas.extract.Finding;

/**
 * Clumsy files, and the table of them in the module's README, which is made from what is said of each. With {@code
 * -Dclumsy.table=write} it is written anew.
 */
class ClumsyFilesTest {
    private static final String BEGIN = "<!-- clumsy files: made by ClumsyFilesTest -->\n";
    private static final String END = "<!-- end of clumsy files -->\n";

    @TempDir
    Path folder;

    static Stream<ClumsyFiles.Clumsy> files() {
        return ClumsyFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void addsUpAndIsGivenBack(ClumsyFiles.Clumsy clumsy) throws Exception {
        Path file = clumsy.maker().make(folder);
        IntakeOutcome outcome = Extract.check(file, TestPack.pack());
        Receipt.Rows rows = outcome.receipt().rows();
        assertThat(rows.read()).isEqualTo(rows.accepted() + rows.setAside() + rows.blank());
        assertThat(outcome.refused())
                .isEqualTo(rows.read() == 0 && !clumsy.what().contains("không có dòng"));
        assertThat(outcome.refused() || rows.setAside() > 0)
                .as("a row or file is refused by an error, and only by one")
                .isEqualTo(outcome.count(vn.dti.schemas.extract.Severity.ERROR) > 0);
        outcome.giveBack(folder.resolve("back"), "", Language.VIETNAMESE);
    }

    @Test
    void areTheTableOfTheReadme() throws Exception {
        List<String> lines = new ArrayList<>();
        for (ClumsyFiles.Clumsy clumsy : ClumsyFiles.all()) {
            Path own = Files.createTempDirectory(folder, "clumsy");
            lines.add(line(clumsy.what(), Extract.check(clumsy.maker().make(own), TestPack.pack())));
        }
        String table = "| tệp | kết quả | nói gì |\n|---|---|---|\n" + String.join("", lines);
        Path readme = Path.of(System.getProperty("root.dir"), "jobs/intake/README.md");
        String page = Files.readString(readme);
        String wanted =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("clumsy.table"))) {
            Files.writeString(readme, wanted);
        }
        assertThat(readme)
                .as("write it anew with -Dclumsy.table=write")
                .content()
                .isEqualTo(wanted);
    }

    private static String line(String what, IntakeOutcome outcome) throws IOException {
        Receipt.Rows rows = outcome.receipt().rows();
        String result = Verdict.of(outcome.receipt()).title(Language.VIETNAMESE);
        if (!outcome.refused()) {
            result += ": nhận " + rows.accepted() + ", để riêng " + rows.setAside() + ", trống " + rows.blank();
        }
        List<String> said = outcome.findings().stream()
                .map(ClumsyFilesTest::said)
                .distinct()
                .toList();
        return "| " + what + " | " + result + " | " + String.join("<br>", said) + " |\n";
    }

    /** The code, and what was found, without why and how to mend it. */
    private static String said(Finding finding) {
        String message = finding.messageVi().replace("|", "\\|").replace("\n", " ");
        int end = message.indexOf(". ");
        return "`" + finding.code().substring(0, 4) + "` " + (end < 0 ? message : message.substring(0, end + 1));
    }
}
