package vn.dti.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.pack.PackLoader;

/** {@code dti pack new} as an operator sees it. */
class PackNewTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... words) {
        return Dti.run(new PrintWriter(out, true), new PrintWriter(error, true), words);
    }

    private int packNew(String list, String... more) throws IOException {
        Path units = Files.writeString(folder.resolve("list.csv"), list);
        String[] words = {
            "pack",
            "new",
            "--province",
            "L",
            "--units",
            units.toString(),
            "--out",
            folder.resolve("pack").toString()
        };
        return run(java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void writesAPackAndSaysWhere() throws IOException {
        assertThat(packNew("code,name_vi,level\nL,Tỉnh Lâm Đồng,CITY\nX,Xã Đạ Tẻh,COMMUNE\n", "--lang", "en"))
                .isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines(folder.resolve("pack").toString());
        assertThat(PackLoader.load(folder.resolve("pack")).settings().city()).isEqualTo("L");
    }

    /** Two faults, in both languages, a line each; nothing is written. */
    @Test
    void refusesAFaultyListWithAllItsFaults() throws IOException {
        assertThat(packNew("code,name_vi,level\nL,Tỉnh Lâm Đồng,CITY\nX,Xã Đạ Tẻh,WARD\nX,Xã Hai,COMMUNE\n"))
                .isEqualTo(2);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("file\trow\tcolumn\tvalue\tcode\treason_vi\tremedy_vi\treason_en\tremedy_en");
        assertThat(lines.get(2))
                .startsWith("list.csv\t3\tC (level)\tWARD\tLEVEL_UNKNOWN\tCấp \"WARD\" không biết là gì.\t");
        assertThat(lines.get(2)).contains("\tThe level \"WARD\" is not known.\tWrite one of CITY");
        assertThat(lines.get(3)).startsWith("list.csv\t4\tA (code)\tX\tCODE_TWICE\t");
        assertThat(error.toString()).contains("Không lập gói").contains("có 3 lỗi");
        assertThat(folder.resolve("pack")).doesNotExist();
    }

    @Test
    void doesNotWriteOverAnything() throws IOException {
        Files.createDirectories(folder.resolve("pack"));
        Files.writeString(folder.resolve("pack/mine.txt"), "x");
        assertThat(packNew("code,name_vi,level\n", "--lang", "en")).isEqualTo(2);
        assertThat(error.toString()).contains("it holds something already");
        assertThat(run("pack", "--lang", "en")).isEqualTo(2);
        assertThat(run("pack", "new", "--province", "L", "--units", "/nowhere.csv", "--out", "x", "--lang", "en"))
                .isEqualTo(2);
        assertThat(error.toString()).contains("cannot be read", "Say what to do: new.");
    }
}
