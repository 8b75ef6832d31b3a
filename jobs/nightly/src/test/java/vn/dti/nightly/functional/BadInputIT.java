package vn.dti.nightly.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Durable;

/** Whatever is put in has its sentence and its exit code, and leaves the last release untouched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String NIGHT = "2011-10-31";

    private Path data;
    private Dti dti;
    private Release release;
    private Map<String, String> published;
    private String pointer;

    @BeforeAll
    void aPublishedNight(@TempDir Path folder) throws IOException, InterruptedException {
        data = folder;
        Inputs.receipt(data);
        dti = new Dti(data, Dti.pack("receipt"));
        Dti.Ended night = dti.run("nightly", "--date", NIGHT);
        assertThat(night.exit()).as(night.toString()).isZero();
        release = Release.of(data, "2011-10/p20111031");
        published = release.digests();
        pointer = Files.readString(data.resolve("releases/latest.json"));
    }

    @Test
    void aMissingInbox() throws IOException, InterruptedException {
        Durable.remove(data.resolve("inbox"));

        expect(dti.run("nightly", "--date", NIGHT), 0, "There was no inbox");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receipt/empty.csv | '' | Refused empty.csv",
                "receipt/report.xlsx | case_id,startdate | Refused report.xlsx",
                "receipt/report.csv | %PDF-1.7 | Refused report.csv",
                "receipt/other.csv | a,b,c | Refused other.csv",
                "nobody/cases.csv | case_id,startdate | Did not take in nobody/cases.csv",
                "loose.csv | case_id | Passed over loose.csv",
                "receipt/later.csv.part | case_id | Left for the next night: receipt/later.csv.part",
            })
    void aFileThatCannotBeTakenIn(String path, String text, String sentence) throws IOException, InterruptedException {
        Path file = data.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        expect(dti.run("nightly", "--date", NIGHT), 0, sentence);

        Files.deleteIfExists(file);
    }

    @Test
    void anUnknownOfficesFileStaysAndHasAReceipt() throws IOException, InterruptedException {
        Path file = Inputs.drop(data, "stranger/cases.csv", "case_id\n1\n".getBytes(StandardCharsets.UTF_8));

        expect(dti.run("intake"), 0, "Did not take in stranger/cases.csv");

        assertThat(file).exists();
        try (Stream<Path> receipts = Files.list(data.resolve("receipts/stranger"))) {
            assertThat(receipts.findFirst().orElseThrow().resolve("receipt.json"))
                    .content()
                    .contains("OFFICE_UNKNOWN");
        }
        Files.delete(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nightly --date 2026-11-26 | has not come yet",
                "measure --date 2099-01-01 | has not come yet",
                "nightly | --date",
                "nightly --date yesterday | --date",
                "nightly --date 2011-10-31 --colour red | --colour",
                "nonsense | nonsense",
                "report --date 2011-08-31 | run measure first",
                "publish --date 2011-08-31 | run measure first",
                "check /nowhere/at/all.csv | cannot be read",
                "demo --pack hanoi | holds other data",
                "intake --pack hanoi | belongs to the pack",
                "intake --pack nosuchpack | nosuchpack",
            })
    void wrongUsage(String words, String sentence) throws IOException, InterruptedException {
        expect(dti.run(words.split(" ")), 2, sentence);
    }

    @Test
    void aPackAtFault() throws IOException, InterruptedException {
        Path pack = Files.createDirectories(data.resolve("packs/broken"));
        Files.writeString(pack.resolve("pack.yaml"), "name: broken\nextends: nobody\n");

        expect(new Dti(data, pack.toString()).run("nightly", "--date", NIGHT), 2, "pack");
    }

    @Test
    void aWrongDatabaseAddress() throws IOException, InterruptedException {
        expect(dti.with("DTI_DB_URL", "postgres://here").run("nightly", "--date", NIGHT), 2, "DTI_DB_URL");
        expect(
                dti.with("DTI_DB_URL", "jdbc:postgresql://127.0.0.1:1/dti").run("nightly", "--date", NIGHT),
                1,
                "cannot be reached");
    }

    @Test
    void aSecondNightAtOnce() throws IOException, InterruptedException {
        Path said = data.resolve("first.err");
        Process first = dti.start(data.resolve("first.out"), said, "nightly", "--date", "2011-09-30");
        Waiting.until(said, "Measuring edition");

        expect(dti.run("nightly", "--date", NIGHT), 1, "Another night is running");

        assertThat(first.waitFor()).isZero();
    }

    @Test
    void aDamagedReleaseIsMadeAgain() throws IOException, InterruptedException {
        Files.writeString(release.folder().resolve("reports/city.pdf"), "torn");
        Files.delete(release.folder().resolve("reference/units.parquet"));

        expect(dti.run("nightly", "--date", NIGHT), 0, "2 files differ from its manifest");
    }

    @Test
    void checkLeavesNoTraceAndTellsErrorsByItsExitCode() throws IOException, InterruptedException {
        Path file = Files.writeString(
                data.resolve("cases.csv"),
                "case_id,channel,group,startdate,deadline,enddate\n"
                        + "case-1,Desk,Group 2,2011-10-11T13:42:22+02:00,2011-12-06T13:41:31+01:00,2011-10-01T10:00:00+02:00\n");
        Path nowhere = data.resolve("nowhere");

        Path pages = data.resolve("pages");
        Dti.Ended ended = new Dti(nowhere, Dti.pack("receipt"))
                .run("check", "--office", "receipt", "--page", pages.toString(), file.toString(), file.toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .contains(
                        "FINISHED_BEFORE_RECEIVED",
                        pages.resolve("cases.csv.html").toString());
        assertThat(pages.resolve("cases.csv.html")).content().contains("FINISHED_BEFORE_RECEIVED");
        assertThat(pages.resolve("cases.csv.html")).content().contains("\"cases.csv.set-aside.xlsx\"");
        assertThat(pages.resolve("cases.csv.2.html")).content().contains("\"cases.csv.2.set-aside.xlsx\"");
        assertThat(pages.resolve("cases.csv.2.set-aside.xlsx"))
                .hasSameBinaryContentAs(pages.resolve("cases.csv.set-aside.xlsx"));
        assertThat(nowhere).doesNotExist();
    }

    private void expect(Dti.Ended ended, int exit, String sentence) throws IOException {
        assertThat(ended.exit()).as(ended.toString()).isEqualTo(exit);
        assertThat(ended.error()).contains(sentence);
        assertThat(List.of(ended.error(), ended.out()))
                .as("no stack trace")
                .noneMatch(text -> text.contains("\tat ") || text.contains("Exception"));
        assertThat(release.digests()).isEqualTo(published);
        assertThat(data.resolve("releases/latest.json")).hasContent(pointer);
    }
}
