package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.intake.Extract;
import vn.dti.intake.TestPack;
import vn.dti.intake.read.Limits;
import vn.dti.intake.read.Problem;
import vn.dti.intake.read.SourceFile;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.read.Workbooks;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.SourceProfile;

class HeadingSearchTest {
    private static final String TITLES = "Mã hồ sơ,Mã TTHC,Ngày tiếp nhận";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws Exception {
        Heading heading = heading(TITLES.replace(",", separator) + "\n1" + separator + "2;,\t");
        assertThat(heading.columns())
                .containsOnly(
                        Map.entry(Field.DOSSIER_CODE, 0),
                        Map.entry(Field.PROCEDURE_CODE, 1),
                        Map.entry(Field.RECEIVED_AT, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MÃ HỒ SƠ,Mã  TTHC,ngày tiếp nhận",
                "Ma ho so,Mã TTHC ,Ngày\u00A0tiếp nhận",
                "\"Mã hồ\nsơ\",Mã TTHC:,Ngày tiếp nhận (*)",
                "dossier_code,procedure_code,RECEIVED_AT"
            })
    void matchesTitlesAsPeopleTypeThem(String titles) throws Exception {
        assertThat(heading(titles + "\n").columns()).hasSize(3);
    }

    @Test
    void findsTheHeaderBelowABanner() throws Exception {
        Heading heading = heading("UBND PHƯỜNG\nTừ ngày 01/10/2026\n\n,Trạng thái\n" + TITLES + "\nx,y,z\n");
        assertThat(heading.row()).isEqualTo(5);
        assertThat(heading.titles()).hasSize(3);
    }

    @Test
    void looksNoFurtherThanThirtyRows() throws Exception {
        assertThat(heading("banner\n".repeat(29) + TITLES).row()).isEqualTo(30);
        assertRefused("banner\n".repeat(30) + TITLES, Problem.NO_HEADER, "Mẫu chuan");
    }

    @Test
    void takesTheLaterOfTwoEqualTitles() throws Exception {
        Heading heading = heading(TITLES + ",Ngày tiếp nhận\n");
        assertThat(heading.columns()).containsEntry(Field.RECEIVED_AT, 3);
        assertThat(heading.overruled()).containsExactly(Map.entry(2, 3));
        assertThat(heading.unknown()).isEmpty();
    }

    @Test
    void takesTheTitleThatTheProfileListsFirst() throws Exception {
        Heading heading = heading(TITLES + ",received_at\n");
        assertThat(heading.columns()).containsEntry(Field.RECEIVED_AT, 2);
        assertThat(heading.overruled()).as("another title, not the same twice").isEmpty();
        assertThat(heading.unknown()).containsExactly(3);
    }

    @Test
    void namesColumnsItDoesNotKnow() throws Exception {
        Heading heading = heading("STT," + TITLES + ",Cán bộ,,Ghi chú\n");
        assertThat(heading.unknown()).as("of ordinals there is nothing to say").containsExactly(4, 6);
        assertThat(heading.place(4)).isEqualTo("E · Cán bộ");
        assertThat(heading.place(Field.RECEIVED_AT)).isEqualTo("D · Ngày tiếp nhận");
        assertThat(heading.place(Field.DUE_AT)).isNull();
    }

    @Test
    void refusesAFileWithoutAnyTitle() {
        assertRefused("1,2,3\n4,5,6\n", Problem.NO_HEADER, "Mẫu chuan");
        assertRefused("Mã hồ sơ\nabc\n", Problem.NO_HEADER, "Mẫu chuan");
        assertRefused("\n  \n,,\n", Problem.EMPTY, "");
    }

    @Test
    void refusesAFileWithoutADossiersColumns() {
        assertRefused("Mã hồ sơ,Ngày tiếp nhận\n", Problem.COLUMN_MISSING, "Mã TTHC");
        assertRefused("Trạng thái,Kênh tiếp nhận\n", Problem.COLUMN_MISSING, "Mã hồ sơ, Mã TTHC, Ngày tiếp nhận");
    }

    @Test
    void prefersTheProfileMadeForTheOffice() throws Exception {
        SourceProfile general = TestPack.profile("chung", List.of("*"));
        SourceProfile own = TestPack.profile("rieng", List.of(TestPack.OFFICE));
        SourceProfile other = TestPack.profile("khac", List.of("H26.01"));
        List<SourceProfile> profiles = List.of(general, other, own);
        assertThat(heading(TITLES, profiles, null).profile().name()).isEqualTo("rieng");
        assertThat(heading(TITLES, profiles, "chung").profile().name()).isEqualTo("chung");
        assertThat(heading(TITLES, List.of(general, other), null).profile().name())
                .isEqualTo("chung");
    }

    @Test
    void prefersTheSheetThatMatchesBest() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet summary = workbook.createSheet("Tổng hợp");
        Workbooks.row(summary, 0, "Trạng thái", "Kênh tiếp nhận");
        Sheet list = workbook.createSheet("Danh sách");
        Workbooks.row(list, 2, (Object[]) TITLES.split(","));
        Path file = Workbooks.write(workbook, folder.resolve("a.xlsx"));
        Heading heading =
                HeadingSearch.best(SourceFile.tables(file, "a.xlsx", Limits.USUAL), filing(TestPack.pack()), null);
        assertThat(heading.table().sheet()).isEqualTo("Danh sách");
        assertThat(heading.row()).isEqualTo(3);
    }

    @Test
    void namesColumnsByLetters() {
        List<String> letters = new ArrayList<>();
        for (int column : new int[] {0, 25, 26, 51, 52, 701, 702}) {
            letters.add(Heading.letters(column));
        }
        assertThat(letters).containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void saysWhichFieldsAreProvided() throws Exception {
        SourceProfile profile = new SourceProfile(
                "hang",
                "Hằng",
                List.of("*"),
                null,
                TestPack.columns(),
                Map.of(Field.CHANNEL, "ONLINE"),
                List.of(),
                "d");
        assertThat(heading(TITLES, List.of(profile), null).provided())
                .isEqualTo(Field.mask(
                        List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT, Field.CHANNEL)));
    }

    private void assertRefused(String text, Problem problem, String detail) {
        assertThatThrownBy(() -> heading(text)).isInstanceOfSatisfying(Unreadable.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            assertThat(refusal.detail()).isEqualTo(detail);
        });
    }

    private Heading heading(String text) throws IOException, Unreadable {
        return heading(text, TestPack.pack().sources(), null);
    }

    private Heading heading(String text, List<SourceProfile> profiles, String source) throws IOException, Unreadable {
        Path file = Extract.file(folder, "a.csv", text);
        return HeadingSearch.best(
                SourceFile.tables(file, "a.csv", Limits.USUAL),
                filing(TestPack.pack(ZoneId.of("Asia/Ho_Chi_Minh"), profiles)),
                source);
    }

    private static Filing filing(vn.dti.schemas.pack.Pack pack) {
        return new Filing(TestPack.OFFICE, "a.csv", LocalDateTime.of(2026, 11, 1, 1, 30), pack);
    }
}
