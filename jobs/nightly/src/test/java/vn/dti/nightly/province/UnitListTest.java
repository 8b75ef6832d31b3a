package vn.dti.nightly.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.nightly.Language;
import vn.dti.nightly.Messages;
import vn.dti.nightly.province.UnitFault.Kind;

/** What is wrong with a list of units: each fault with its place. */
class UnitListTest {
    private static final String RIGHT = """
            code,name_vi,level,parent,branch,valid_from,valid_to,successors
            L,Tỉnh Lâm Đồng,CITY,,,,,
            L.1,Sở Tư pháp,AGENCY,L,,,,
            B1,Chi nhánh 1,BRANCH,L,,,,
            X1,Phường Xuân Hương,COMMUNE,L,B1,2025-07-01,,
            X2,Xã Đạ Tẻh,COMMUNE,,,,,
            D1,Huyện Đạ Tẻh,DISTRICT,L,,,2025-06-30,X2
            """;

    @TempDir
    private Path folder;

    private List<UnitFault> faults(byte[] bytes) throws IOException {
        Path file = folder.resolve("units.csv");
        Files.write(file, bytes);
        return UnitList.read(file, "L").faults();
    }

    private List<UnitFault> faults(String text) throws IOException {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRightListHasNone() throws IOException {
        assertThat(faults(RIGHT)).isEmpty();
    }

    /** A piece of the right list, what stands in its place, and the fault: row, column, value, kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            code,name_vi,level§ code,name_vi,rank§ 1§ level§ ``§ COLUMN_MISSING
            code,name_vi,level§ code,name_vi,name§ 1§ C (name)§ name§ COLUMN_TWICE
            X2,Xã Đạ Tẻh,COMMUNE,§ X2,Xã Đạ Tẻh,COMMUNE§ 6§ ``§ ``§ ROW_CELLS
            X2,Xã Đạ Tẻh,COMMUNE§ ,Xã Đạ Tẻh,COMMUNE§ 6§ A (code)§ ``§ CODE_EMPTY
            L.1,Sở§ L/1,Sở§ 3§ A (code)§ L/1§ CODE_FORM
            L.1,Sở§ AGENCY,Sở§ 3§ A (code)§ AGENCY§ CODE_RESERVED
            L.1,Sở§ B1,Sở§ 4§ A (code)§ B1§ CODE_TWICE
            L.1,Sở Tư pháp§ L.1,§ 3§ B (name_vi)§ ``§ NAME_EMPTY
            L.1,Sở Tư pháp§ L.1,CHI NHÁNH 1§ 4§ B (name_vi)§ Chi nhánh 1§ NAME_TWICE
            pháp,AGENCY§ pháp,OFFICE§ 3§ C (level)§ OFFICE§ LEVEL_UNKNOWN
            AGENCY,L§ AGENCY,Q§ 3§ D (parent)§ Q§ PARENT_UNKNOWN
            AGENCY,L§ AGENCY,L.1§ 3§ D (parent)§ L.1§ PARENT_CIRCLE
            L,B1§ L,B9§ 5§ E (branch)§ B9§ BRANCH_UNKNOWN
            L,B1§ L,L.1§ 5§ E (branch)§ L.1§ BRANCH_LEVEL
            2025-06-30,X2§ 2025-06-30,X9§ 7§ H (successors)§ X9§ SUCCESSOR_UNKNOWN
            2025-07-01,§ 01/07/2025,§ 5§ F (valid_from)§ 01/07/2025§ DATE_FORM
            2025-07-01,§ 2025-07-01,2025-06-30§ 5§ G (valid_to)§ 2025-06-30§ DATE_ORDER
            Lâm Đồng,CITY§ Lâm Đồng,DISTRICT§ 0§ C (level)§ ``§ CITY_MISSING
            pháp,AGENCY§ pháp,CITY§ 3§ C (level)§ CITY§ CITY_SECOND
            L,Tỉnh§ M,Tỉnh§ 2§ A (code)§ M§ CITY_CODE
            """)
    void eachFaultHasItsPlace(String piece, String by, long row, String column, String value, Kind kind)
            throws IOException {
        String wrong = RIGHT.replaceFirst(java.util.regex.Pattern.quote(piece), by);
        if (kind == Kind.DATE_ORDER) {
            wrong = wrong.replace("2025-06-30,,", "2025-06-30,");
        }
        assertThat(wrong).isNotEqualTo(RIGHT);
        assertThat(faults(wrong)).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.file()).isEqualTo("units.csv");
            assertThat(fault.row()).isEqualTo(row);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.value()).isEqualTo(value);
        });
    }

    @Test
    void aFileThatIsNoListIsSaidToBeNone() throws IOException {
        assertThat(faults("")).extracting(UnitFault::kind).containsExactly(Kind.FILE_EMPTY);
        assertThat(faults(new byte[] {'c', (byte) 0xE3, '\n'}))
                .extracting(UnitFault::kind)
                .containsExactly(Kind.FILE_ENCODING);
        assertThat(faults("code,name_vi,level\nL,\"Tỉnh \"x\"\",CITY\n"))
                .extracting(UnitFault::kind)
                .containsExactly(Kind.FILE_NOT_CSV);
        assertThat(faults("code,name_vi,level\nL,Tỉnh Lâm Đồng,CITY\n"))
                .extracting(UnitFault::kind)
                .containsExactly(Kind.NOBODY_DELIVERS);
    }

    /** All faults of a list are said at once, in the order of its rows. */
    @Test
    void allIsSaidAtOnce() throws IOException {
        String wrong = RIGHT.replace("AGENCY", "OFFICE").replace(",B1,", ",B9,").replace("X2,Xã Đạ Tẻh", "X2,");
        assertThat(faults(wrong))
                .extracting(UnitFault::kind)
                .containsExactly(Kind.LEVEL_UNKNOWN, Kind.BRANCH_UNKNOWN, Kind.NAME_EMPTY);
    }

    /** Each kind has a reason and a remedy in both languages, and the value is in none of them a pattern. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsExplainedInBothLanguages(Kind kind) {
        UnitFault fault = new UnitFault("f", 1, "A", "{0}'s", kind, "d");
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(fault.reason(messages)).isNotBlank().doesNotContain("{1}");
            assertThat(fault.remedy(messages)).isNotBlank().doesNotContain("{1}");
        }
        assertThat(fault.reason(new Messages(Language.VI))).isNotEqualTo(fault.reason(new Messages(Language.EN)));
    }

    /** Official lists write their own titles and type words; a semicolon parts as well as a comma. */
    @Test
    void officialListsAreReadAsTheyAre() throws IOException {
        assertThat(faults("""
                Mã;Tên;Loại;parent_code;area_km2
                L;Lâm Đồng;Tỉnh;;9781
                24769;Xuân Hương;Phường;L;12
                24787;Đạ Tẻh;Xã;L;100
                """)).isEmpty();
    }
}
