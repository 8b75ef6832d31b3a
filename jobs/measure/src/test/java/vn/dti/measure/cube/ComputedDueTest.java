package vn.dti.measure.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.clock.DeadlineClock;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** The due time of a dossier from its limit and its life, under the clock that a pack names. */
class ComputedDueTest {
    private static final String PROCEDURES = """
            code,name_vi,name_en,field,field_vi,level,limit_value,limit_unit,cut_off,service_level,fee_bearing,valid_from,valid_to,aliases,limit_source,source
            D3,Ba ngày,,f,F,COMMUNE,3,WORKING_DAY,,FULL,false,,,,test,test
            C3,Ba ngày chốt 16 giờ,,f,F,COMMUNE,3,WORKING_DAY,16:00,FULL,false,,,,test,test
            H4,Bốn giờ,,f,F,COMMUNE,4,HOUR,,FULL,false,,,,test,test
            HALF,Nửa ngày,,f,F,COMMUNE,0.5,WORKING_DAY,,FULL,false,,,,test,test
            SAME,Trong ngày,,f,F,COMMUNE,1,SAME_DAY,,FULL,false,,,,test,test
            NONE,Không rõ,,f,F,COMMUNE,,,,FULL,false,,,,test,test
            """;

    @TempDir
    private Path folder;

    /** 5/10/2026 is a Monday; 24:00 is the last microsecond of its day; Tết of 2026 is off from 16 to 20/2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAW    | D3   | 2026-10-05 09:00 | 0 | -                | -                | -                | -                | 2026-10-08 24:00 | 6, 7, 8
            LAW    | D3   | 2026-02-13 16:00 | 0 | -                | -                | -                | -                | 2026-02-25 24:00 | Tết is left out: 23, 24, 25
            LAW    | C3   | 2026-10-05 16:00 | 0 | -                | -                | -                | -                | 2026-10-08 24:00 | at 16:00 itself in time
            LAW    | C3   | 2026-10-05 16:01 | 0 | -                | -                | -                | -                | 2026-10-08 24:00 | after it from the 6th, which is day 1
            LAW    | H4   | 2026-10-05 16:00 | 0 | -                | -                | -                | -                | 2026-10-06 10:30 | 1 h to 17:00, 3 h from 7:30
            LAW    | HALF | 2026-10-05 09:00 | 0 | -                | -                | -                | -                | 2026-10-06 24:00 | a part of a day is a day
            LAW    | SAME | 2026-10-09 15:01 | 0 | -                | -                | -                | -                | 2026-10-12 24:00 | after 15:00: the next working day
            LAW    | NONE | 2026-10-05 09:00 | 0 | -                | -                | -                | -                | -                | no limit is known
            LAW    | D3   | 2026-10-05 09:00 | 1 | 2026-10-06 10:00 | 2026-10-09 10:00 | -                | -                | 2026-10-14 24:00 | recounted from Friday: 12, 13, 14
            LAW    | D3   | 2026-10-05 09:00 | 1 | 2026-10-06 10:00 | -                | -                | -                | waiting          | not given yet
            LAW    | D3   | 2026-10-05 09:00 | 1 | 2026-10-12 10:00 | 2026-10-13 10:00 | -                | -                | 2026-10-08 24:00 | asked for after the limit had ended
            LAW    | D3   | 2026-10-05 09:00 | 2 | 2026-10-12 10:00 | 2026-10-13 10:00 | -                | -                | 2026-10-16 24:00 | the second of two: the first had moved it
            LAW    | D3   | 2026-10-05 09:00 | 0 | -                | -                | 2026-10-06 10:00 | -                | waiting          | suspended
            PORTAL | D3   | 2026-10-05 09:00 | 0 | -                | -                | -                | -                | 2026-10-08 09:00 | the same clock time
            PORTAL | D3   | 2026-10-05 09:00 | 1 | 2026-10-06 10:00 | 2026-10-09 10:00 | -                | -                | 2026-10-11 09:00 | three days waited are subtracted
            OPENCPS| D3   | 2026-10-05 09:00 | 1 | 2026-10-06 10:00 | 2026-10-08 10:00 | -                | -                | 2026-10-12 09:00 | two working days are added
            """)
    void countsTheLimitOfALife(
            String clock,
            String procedure,
            String received,
            long requests,
            String asked,
            String completed,
            String suspended,
            String resumed,
            String expected,
            String working)
            throws Exception {
        ComputedDue due = new ComputedDue(pack("clock: " + clock), DeadlineClock.NO_DUE);
        long found = due.due(procedure, at(received), requests, at(asked), at(completed), at(suspended), at(resumed));
        assertThat(text(found)).as(working).isEqualTo(text(at(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2026-10-08 09:00, 2026-10-20 09:00, 2026-10-08 09:00",
        "true,  2026-10-08 09:00, 2026-10-20 09:00, 2026-10-20 09:00",
        "true,  2026-10-08 09:00, -,                2026-10-08 09:00",
        "true,  -,                -,                -",
    })
    void aNewDueTimeCountsWhereThePackSaysSo(boolean counts, String due, String moved, String expected)
            throws Exception {
        ComputedDue computed = new ComputedDue(pack("rescheduled_due_counts: " + counts), DeadlineClock.NO_DUE);
        assertThat(text(computed.given(at(due), at(moved)))).isEqualTo(text(at(expected)));
    }

    private Pack pack(String setting) throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), """
                name: small
                extends: vn
                title_vi: Nhỏ
                title_en: Small
                city: T
                """ + setting + "\n");
        Files.writeString(folder.resolve("procedures.csv"), PROCEDURES);
        Files.writeString(folder.resolve("units.csv"), """
                code,name_vi,name_en,level,parent,branch,gso_code,valid_from,valid_to,successors,aliases,source
                T,Tỉnh,,CITY,,,,,,,,test
                """);
        return PackLoader.load(folder);
    }

    private static long at(String text) {
        if (text.equals("-")) {
            return DeadlineClock.NO_DUE;
        }
        if (text.equals("waiting")) {
            return DeadlineClock.WAITING;
        }
        String[] parts = text.strip().split(" ");
        if (parts[1].equals("24:00")) {
            return at(parts[0] + " 00:00") + 86_400_000_000L - 1;
        }
        return LocalTimes.micros(LocalDateTime.parse(parts[0] + "T" + parts[1]));
    }

    private static String text(long instant) {
        if (instant >= DeadlineClock.WAITING) {
            return instant == DeadlineClock.WAITING ? "waiting" : "-";
        }
        return LocalTimes.time(instant).toString();
    }
}
