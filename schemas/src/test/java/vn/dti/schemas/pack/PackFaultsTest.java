package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.UnitRole;

/** One wrong thing in a right pack: the fault names file and line and says how to mend it. */
class PackFaultsTest {
    private static final String SOURCE = """
            title_vi: Khác
            offices: ["*"]
            constants: {procedure_code: P1}
            columns:
              dossier_code: {titles: [id]}
              received_at: {titles: [at]}
              channel:
                titles: [by]
                map: {Web: ONLINE, Desk: DIRECT}
            """;
    private static final String INDICATORS = """
            version: "7"
            counters:
              a: {event: received}
              b:
                event: resolved
                where:
                  - {field: timeliness, is: [LATE]}
                sum: fee_amount
                needs: [fee_amount]
            indicators:
              rate:
                kind: rate
                numerator: [b]
                denominator: [a]
                title_vi: t
                title_en: t
                rule_vi: r
                rule_en: r
                basis: none
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            name: small§ name: Small Town§ 1§ name 'Small Town' must be of small letters, digits, - and _
            city: T§ city: T\\ncyti: U§ 6§ 'cyti' is not a key of the file; known are name, extends,
            city: T§ city: T\\ncity: U§ 6§ the key 'city' stands twice in the file; remove one
            city: T§ city:§ 5§ city is empty; give it a value
            city: T§ city: C§ units.csv:2§ the unit of level CITY is T, but pack.yaml says city C
            title_vi: Thành phố Nhỏ§ § 1§ the file lacks the key 'title_vi'; add it
            extends: core§ extends: cor§ 2§ extends 'cor' is neither a built-in pack (core, vn, hanoi) nor a folder
            extends: core§ extends: .§ 2§ extends '.' leads through too many packs, or in a circle; break the chain
            extends: core§ § 1§ the file lacks the key 'languages'; add it
            zone: Europe/Amsterdam§ zone: Hà Nội§ 6§ zone 'Hà Nội' is not a time zone; write it as Asia/Ho_Chi_Minh
            city: T§ city: T\\nlanguages: [vi, fr]§ 6§ languages 'fr' is not a language of this program; known are vi, en
            city: T§ city: T\\nlanguages: []§ 6§ languages must not be an empty list
            city: T§ city: T\\nworking_week: [MON, TU]§ 6§ working_week 'TU' is not a day; write MON, TUE
            city: T§ city: T\\noffice_hours: [8-12]§ 6§ office_hours '8' is not a time of day; write it as 07:30
            city: T§ city: T\\noffice_hours: [08:00]§ 6§ office_hours '08:00' is not a span of hours; write it as
            city: T§ city: T\\noffice_hours: [12:00-08:00]§ 6§ office_hours '12:00-08:00' ends before it begins
            city: T§ city: T\\noffice_hours: [08:00-12:00, 11:00-17:00]§ 6§ office_hours '11:00-17:00' overlaps the session
            city: T§ city: T\\ncut_off: 3 pm§ 6§ cut_off '3 pm' is not a time of day; write it as 07:30
            city: T§ city: T\\nclosing_day: 31§ 6§ closing_day '31' is not a whole number from 1 to 28
            city: T§ city: T\\nreport_closing_day: 31§ 6§ report_closing_day '31' is not a whole number from 1 to 28
            city: T§ city: T\\nreport_closing_day: 0§ 6§ report_closing_day '0' is not a whole number from 1 to 28
            city: T§ city: T\\nclosing_day: ten§ 6§ closing_day 'ten' is not a whole number from 1 to 28
            city: T§ city: T\\ndossier_code_patterns: ['(']§ 6§ dossier_code_patterns '(' is not a regular expression
            city: T§ city: [T, U]§ 5§ city must be one value on its line
            city: T§ city: ~§ 5§ city '~' means nothing here; put it into quotes
            city: T§ city: "T§ 7§ is not YAML here
            """)
    void packYaml(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right(), "pack.yaml", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            code,name_vi§ code,name§ 1§ has a column 'name' that nobody reads; known are [code, name_vi, level, source]
            code,name_vi§ code,code§ 1§ has the column 'code' twice; remove one
            ,source\\n§ \\n§ 1§ lacks the column 'source'; add it
            A,Sở A,AGENCY,T,,,assumed§ A,Sở A,AGENCY,T,,assumed§ 4§ has 6 cells under 7 columns; put text
            A,Sở A§ ,Sở A§ 4§ code is empty; give it a value
            A,Sở A§ ../A,Sở A§ 4§ code '../A' must be of letters, digits, dot, - and _: it names folders
            A,Sở A§ COMMUNE,Sở A§ 4§ code 'COMMUNE' is the code of a level's total; take another
            A,Sở A§ C,Sở A§ 5§ code 'C' stands already in line 4; remove one row
            A,Sở A§ A,§ 4§ name_vi is empty; give it a value
            AGENCY§ OFFICE§ 4§ level 'OFFICE' is not one of [CITY, GROUP, AGENCY, COMMUNE, BRANCH, DISTRICT]
            AGENCY§ GROUP§ 4§ level 'GROUP' is made by the program; it is not a unit of the pack
            A,Sở A§ A,phuong C§ 5§ 'Phường C' names C and already A (case and accents do not count)
            AGENCY,T§ AGENCY,X§ 4§ parent 'X' is not the code of a unit in this file
            AGENCY,T§ AGENCY,A§ 4§ parent 'A' leads back to the unit itself; mend the chain of parents
            COMMUNE,T,B1§ COMMUNE,T,B2§ 5§ branch 'B2' is not the code of a unit in this file
            COMMUNE,T,B1§ COMMUNE,T,A§ 5§ branch 'A' is not a unit of level BRANCH
            T,,C§ T,,C|E§ 6§ successors 'E' is not the code of a unit in this file
            CITY§ AGENCY§ 0§ has no unit of level CITY; add the row of T
            AGENCY§ CITY§ 4§ is a second unit of level CITY after T
            T,,,assumed\\nC§ T,,,\\nC§ 4§ source is empty; give it a value
            A,Sở A§ A,"Sở "A""§ 4§ is not CSV here:
            """)
    void units(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right(), "units.csv", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            P2,Hai§ P1,Hai§ 3§ code 'P1' stands already in line 2; remove one row
            5,WORKING_DAY§ 5,WEEK§ 2§ limit_unit 'WEEK' is not one of [HOUR, DAY, WORKING_DAY, MONTH, SAME_DAY]
            5,WORKING_DAY§ 5,§ 2§ limit_value '5' has no limit_unit beside it; give both or none
            5,WORKING_DAY§ ,WORKING_DAY§ 2§ limit_value is empty; give it a value
            5,WORKING_DAY§ 0,WORKING_DAY§ 2§ limit_value '0' must be more than 0
            5,WORKING_DAY§ x,WORKING_DAY§ 2§ limit_value 'x' is not a number; write it as 10 or 10.5
            COMMUNE§ CITY§ 2§ level 'CITY' does not resolve dossiers; write COMMUNE or AGENCY
            FULL,true§ ALL,true§ 2§ service_level 'ALL' is not one of [FULL, PARTIAL, NONE]
            FULL,true§ FULL,yes§ 2§ fee_bearing 'yes' must be true or false
            Hai,f,Lĩnh vực§ Hai,f,Khác§ 3§ field_vi 'Khác' differs from 'Lĩnh vực', which this field has above
            """)
    void procedures(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right(), "procedures.csv", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            A,*§ X,*§ 2§ office 'X' is not the code of a unit in units.csv
            A,*§ A,X§ 2§ unit 'X' is not the code of a unit in units.csv
            BOTH§ ANY§ 2§ role 'ANY' is not one of [RECEIVER, RESOLVER, BOTH]
            """)
    void grants(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right(), "grants.csv", piece, by, line, message);
    }

    @Test
    void aGrantEndsAfterItBegins() throws IOException {
        PackFolders pack = PackFolders.right()
                .with("grants.csv", "office,unit,role,valid_from,valid_to\nA,C,BOTH,2026-01-02,2026-01-01\n");
        expect(pack, "grants.csv", "A,C", "A,C", "2", "valid_to '2026-01-01' lies before valid_from 2026-01-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            2026-01-02§ 2026-01-10§ 3§ date '2026-01-10' stands already in line 2 as WORKED; a day has one row
            2026-01-02§ 2/1/2026§ 3§ date '2/1/2026' is not a date; write it as 2026-10-31
            2026-01-02§ § 3§ date is empty; give it a value
            OFF§ HOLIDAY§ 3§ kind 'HOLIDAY' is not one of [OFF, WORKED]
            """)
    void calendar(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right(), "calendar.csv", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            WORKED,§ OFF,§ 2§ hours '07:30-11:30|13:00-15:00' stands on a day off; leave it empty, or make the day WORKED
            11:30|§ 13:30|§ 2§ hours '13:00-15:00' overlaps the session before it, or stands out of order
            07:30-11:30§ half§ 2§ hours 'half' is not a span of hours; write it as "07:30-11:30"
            """)
    void hoursOfADay(String piece, String by, String line, String message) throws IOException {
        PackFolders pack = PackFolders.right()
                .with(
                        "calendar.csv",
                        "date,kind,hours,name_vi,source\n2026-01-10,WORKED,07:30-11:30|13:00-15:00,Làm bù,assumed\n");
        expect(pack, "calendar.csv", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            16:00§ 4 pm§ 2§ cut_off '4 pm' is not a time of day; write it as 07:30
            5,WORKING_DAY§ ,§ 2§ cut_off '16:00' has no limit_unit beside it; a cut-off hour moves a limit
            """)
    void cutOffs(String piece, String by, String line, String message) throws IOException {
        PackFolders pack = PackFolders.right().with("procedures.csv", """
                code,name_vi,field,field_vi,level,limit_value,limit_unit,cut_off,service_level,fee_bearing,source
                P1,Một,f,Lĩnh vực,COMMUNE,5,WORKING_DAY,16:00,FULL,true,assumed
                """);
        expect(pack, "procedures.csv", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            offices: ["*"]§ offices: [X]§ 2§ offices 'X' is neither * nor the code of a unit in units.csv
            offices: ["*"]§ offices: ["*"]\\ntime_formats: [dd bb]§ 3§ time_formats 'dd bb' is not a pattern of times
            procedure_code: P1§ procedure_code: P9§ 3§ procedure_code 'P9' is not the code of a procedure
            procedure_code: P1§ colour: P9§ 3§ colour is not a field of the extract
            procedure_code: P1§ procedure_code: P1, channel: ONLINE§ 3§ channel stands under columns too
            procedure_code: P1§ resolving_unit: X§ 3§ resolving_unit 'X' is not the code of a unit in units.csv
            procedure_code: P1§ due_at: now§ 3§ due_at 'now' cannot be given here: due_at differs in every row
            constants: {procedure_code: P1}§ § 4§ columns lacks procedure_code, without which no dossier can be counted
            {titles: [at]}§ {titles: [ID]}§ 6§ titles 'ID' is already a title of dossier_code
            {titles: [at]}§ {titles: []}§ 6§ received_at has no titles; give the header under which it appears
            {titles: [at]}§ {titles: [at], required: yes}§ 6§ required 'yes' must be true or false
            {titles: [at]}§ {title: [at]}§ 6§ 'title' is not a key of received_at; known are titles
            {titles: [at]}§ at§ 6§ received_at must be followed by indented lines 'key: value'
            ONLINE, Desk§ WEB, Desk§ 9§ Web 'WEB' is not one of [ONLINE, DIRECT, POST]
            ONLINE, Desk§ ONLINE, web§ 9§ web 'DIRECT' contradicts ONLINE, which the same word means above
            """)
    void sources(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right().with("sources/other.yaml", SOURCE), "sources/other.yaml", piece, by, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            event: received§ event: born§ 3§ event 'born' is not one of received, resolved, due, open_at_start, open_at_end
            a: {event§ A: {event§ 3§ A must be of small letters, digits, _ and dot
            sum: fee_amount§ sum: channel§ 8§ sum 'channel' cannot be added up; name working_days or a field that counts
            received}§ received, sum: working_days}§ 3§ sum 'working_days' is known only of dossiers resolved
            needs: [fee_amount]§ needs: [fee]§ 9§ needs 'fee' is not a field of the extract
            needs: [fee_amount]§ needs: [fee_amount|fee]§ 9§ needs 'fee' is not a field of the extract
            needs: [fee_amount]§ needs: [email|fee_amount]§ 9§ needs 'email' is personal and in no dataset; leave it out
            needs: [fee_amount]§ needs: [fee_amount|fee_amount]§ 9§ needs 'fee_amount|fee_amount' names fee_amount twice
            needs: [fee_amount]§ needs: ["|"]§ 9§ needs '|' names no field
            needs: [fee_amount]§ needs: [[fee_amount]]§ 9§ needs must be one value on its line
            needs: [fee_amount]§ needs: [phone]§ 9§ needs 'phone' is personal and in no dataset; leave it out
            LATE§ OVERDUE§ 7§ is 'OVERDUE' is not one of [EARLY, ON_TIME, LATE, NO_DUE]
            {field: timeliness, is: [LATE]}§ {field: colour, is: [RED]}§ 7§ field 'colour' is neither timeliness nor
            {field: timeliness, is: [LATE]}§ {field: channel, is: [WEB]}§ 7§ is 'WEB' is not one of [ONLINE, DIRECT, POST]
            {field: timeliness, is: [LATE]}§ {field: phone, present: true}§ 7§ field 'phone' is personal and in no dataset
            {field: timeliness, is: [LATE]}§ {field: channel}§ 7§ a condition compares in one way
            {field: timeliness, is: [LATE]}§ {field: channel, is: []}§ 7§ is names no value
            {field: timeliness, is: [LATE]}§ {field: channel, at_least: 1}§ 7§ field 'channel' is not a number
            {field: timeliness, is: [LATE]}§ {field: due_at, is: [x]}§ 7§ is 'x' cannot be compared with a time
            {field: timeliness, is: [LATE]}§ {field: due_at, absent: false}§ 7§ absent can only be true
            {field: timeliness, is: [LATE]}§ {field: satisfaction, at_least: x}§ 7§ at_least 'x' is not a whole number
            {event: received}§ {event: received, where: [{field: timeliness, is: [LATE]}]}§ 3§ field 'timeliness' is not known
            numerator: [b]§ numerator: [c]§ 13§ numerator 'c' is not a counter of this file
            numerator: [b]§ numerator: []§ 13§ numerator names no counter
            kind: rate§ kind: count§ 12§ kind count has no denominator, rate and mean have one
            kind: rate§ kind: ratio§ 12§ kind 'ratio' is not one of count, rate, mean
            basis: none§ basis: ""§ 19§ basis is empty; give it a value
            """)
    void indicators(String piece, String by, String line, String message) throws IOException {
        expect(PackFolders.right().with("indicators.yaml", INDICATORS), "indicators.yaml", piece, by, line, message);
    }

    @Test
    void theFilesBeforeTheyAreSpoiltAreRight() throws IOException {
        Pack pack = PackLoader.load(PackFolders.right()
                .with("sources/other.yaml", SOURCE)
                .with("indicators.yaml", INDICATORS)
                .in(folder));

        assertThat(pack.sources()).hasSize(2);
        assertThat(pack.indicators().version()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            petition_refused: 2§ petition_refused: 0§ 4§ petition_refused '0' is not a whole number from 1 to 250
            petition_refused: 2§ petition_refuse: 2§ 4§ 'petition_refuse' is not a key of
            satisfied_from: 4§ satisfied_from: 6§ 11§ satisfied_from '6' is not a whole number from 2 to 5
            dissatisfied_to: 2§ dissatisfied_to: 4§ 11§ dissatisfied_to '4' is not a whole number from 1 to 3
            basis: b§ basis:§ 2§ basis is empty; give it a value
            """)
    void feedsYaml(String piece, String by, String line, String message) throws IOException {
        PackFolders pack = PackFolders.right().with("feeds.yaml", """
                version: "1"
                basis: b
                working_days:
                  petition_refused: 2
                  petition_supplement_asked: 5
                  petition_answered: 15
                  petition_answer_published: 2
                  petition_transferred: 5
                  procedure_promulgated_before: 5
                  procedure_published: 5
                levels: {satisfied_from: 4, dissatisfied_to: 2}
                """);
        expect(pack, "feeds.yaml", piece, by, line, message);
    }

    @Test
    void letterheadMarginsAreMillimetres() throws IOException {
        PackFolders pack = PackFolders.right().with("letterhead.yaml", """
                superior: []
                issuer: []
                nation: []
                place: ""
                number: ""
                document_type: REPORT
                recipients: []
                signatory: []
                margins_mm: {top: 20, bottom: 20, left: 25, right: 20}
                """);
        expect(pack, "letterhead.yaml", "left: 25", "left: 250", "9", "left '250' is not a whole number from 0 to 60");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            counts: PROCEDURES§ counts: UNITS§ 10§ counts 'UNITS' is not one of [DOSSIERS, PROCEDURES]
            counts: PROCEDURES§ counts: DOSSIERS§ 10§ an item of forms lacks the key 'role'; add it
            counts: PROCEDURES§ role: RESOLVING, counts: PROCEDURES§ 10§ role 'RESOLVING' has no meaning for a form that counts procedures; remove it
            """)
    void formsOfALetterhead(String piece, String by, String line, String message) throws IOException {
        PackFolders pack = PackFolders.right().with("letterhead.yaml", """
                superior: []
                issuer: []
                nation: []
                place: ""
                number: ""
                document_type: REPORT
                recipients: []
                signatory: []
                forms:
                  - {sheet: S, number: N, title: T, basis: B, counts: PROCEDURES}
                margins_mm: {top: 20, bottom: 20, left: 25, right: 20}
                """);
        assertThat(PackLoader.load(pack.in(folder.resolve("right")))
                        .letterhead()
                        .forms())
                .containsExactly(
                        new Letterhead.Form("S", "N", "T", "B", Letterhead.FormCounts.PROCEDURES, UnitRole.RESOLVING));
        expect(pack, "letterhead.yaml", piece, by, line, message);
    }

    @Test
    void whetherAProcedureIsOneStopMayBeUnknown() throws IOException {
        PackFolders pack = PackFolders.right().with("procedures.csv", """
                code,name_vi,field,field_vi,level,service_level,fee_bearing,source,one_stop,internal_process
                P1,Một,f,Lĩnh vực,COMMUNE,FULL,true,assumed,true,
                P2,Hai,f,Lĩnh vực,COMMUNE,FULL,true,assumed,,false
                """);
        assertThat(PackLoader.load(pack.in(folder.resolve("right")))
                        .procedures()
                        .all())
                .extracting(Procedure::oneStop, Procedure::internalProcess)
                .containsExactly(tuple(true, null), tuple(null, false));
        expect(pack, "procedures.csv", "assumed,true,", "assumed,yes,", "2", "one_stop 'yes' must be true or false");
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        for (String file : new String[] {"units.csv", "procedures.csv"}) {
            Path pack = PackFolders.right().without(file).in(folder.resolve(file));
            PackFault fault = catchThrowableOfType(PackFault.class, () -> PackLoader.load(pack));

            assertThat(fault).hasMessageContaining("the pack has no " + file);
        }
    }

    @Test
    void emptyAndForeignFilesAreSaidSo() throws IOException {
        Path empty = PackFolders.right().with("units.csv", "").in(folder.resolve("empty"));
        assertThat(catchThrowableOfType(PackFault.class, () -> PackLoader.load(empty)))
                .hasMessage("empty/units.csv: is empty; its first line must be code,name_vi,level,source");

        Path foreign = PackFolders.right().in(folder.resolve("foreign"));
        Files.write(foreign.resolve("units.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00});
        assertThat(catchThrowableOfType(PackFault.class, () -> PackLoader.load(foreign)))
                .hasMessage("foreign/units.csv: is not UTF-8; save it again as UTF-8");

        Path list = PackFolders.right().with("pack.yaml", "- a\n- b\n").in(folder.resolve("list"));
        assertThat(catchThrowableOfType(PackFault.class, () -> PackLoader.load(list)))
                .hasMessage("list/pack.yaml:1: must consist of lines 'key: value'");

        Path nothing = PackFolders.right().with("pack.yaml", "# nothing\n").in(folder.resolve("nothing"));
        assertThat(catchThrowableOfType(PackFault.class, () -> PackLoader.load(nothing)))
                .hasMessage("nothing/pack.yaml: must consist of lines 'key: value'");
    }

    @Test
    void aSourceProfileIsYaml() throws IOException {
        Path pack = PackFolders.right().with("sources/Other.txt", "x").in(folder.resolve("p"));

        assertThat(catchThrowableOfType(PackFault.class, () -> PackLoader.load(pack)))
                .hasMessageContaining("p/sources/Other.txt: a source profile's file is named in small letters");
    }

    private void expect(PackFolders pack, String file, String piece, String by, String line, String message)
            throws IOException {
        String with = by == null ? "" : by.replace("\\n", "\n");
        Path small = pack.replace(file, piece.replace("\\n", "\n"), with).in(folder.resolve("small"));
        boolean elsewhere = line.contains(":");
        String where = elsewhere ? line : line.equals("0") ? file : file + ":" + line;

        PackFault fault = catchThrowableOfType(PackFault.class, () -> PackLoader.load(small));

        assertThat(fault).isNotNull().message().startsWith("small/" + where + ": " + message);
        assertThat(fault.file()).startsWith("small/");
    }
}
