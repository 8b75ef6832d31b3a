package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.pack.Grant;
import vn.dti.schemas.pack.Grants;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;
import vn.dti.schemas.pack.Units;

/** The two real inputs, read by profiles made here. */
class RealInputTest {
    @TempDir
    Path folder;

    @Test
    void readsTheReceiptLog() throws IOException {
        Path file = shared("receipt_cases.csv");
        Map<Field, SourceProfile.Column> columns = new EnumMap<>(Field.class);
        columns.put(Field.DOSSIER_CODE, column("case_id"));
        columns.put(
                Field.CHANNEL,
                new SourceProfile.Column(
                        List.of("channel"), true, Map.of("Internet", "ONLINE", "Post", "POST"), "DIRECT"));
        columns.put(Field.RESOLVING_UNIT, column("group"));
        columns.put(Field.RECEIVED_AT, column("startdate"));
        columns.put(Field.DUE_AT, column("deadline"));
        columns.put(Field.FINISHED_AT, column("enddate"));
        Pack pack = pack(
                "Europe/Amsterdam",
                "receipt",
                columns,
                "Group 1|Group 2|Group 3|Group 4|Group 5|Group 6"
                        + "|Group 7|Group 8|Group 9|Group 10|Group 11|Group 12|Group 13|Group 14|Group 15|EMPTY");

        IntakeOutcome outcome = take(file, "receipt", pack, LocalDateTime.of(2012, 6, 1, 0, 0));

        assertThat(outcome.receipt().rows().read()).isEqualTo(1434);
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(1432);
        assertThat(outcome.findings().stream()
                        .filter(finding -> finding.code().startsWith("D306"))
                        .map(Finding::row))
                .containsExactly(170L, 1095L);
        assertThat(outcome.countsByCode()).containsOnlyKeys("D306_FINISHED_BEFORE_RECEIVED", "F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().windowFrom()).isBefore(LocalDate.of(2011, 1, 1));
    }

    @Test
    void readsBostonsCases() throws IOException {
        Path packed = shared("boston311_newsystem_2025_2026.csv.gz");
        Path file = folder.resolve("cases.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file);
        }
        Map<Field, SourceProfile.Column> columns = new EnumMap<>(Field.class);
        columns.put(Field.DOSSIER_CODE, column("case_id"));
        columns.put(
                Field.CHANNEL,
                new SourceProfile.Column(
                        List.of("report_source"), true, Map.of("BOS311", "ONLINE", "Call", "DIRECT"), null));
        columns.put(Field.RESOLVING_UNIT, column("assigned_department"));
        columns.put(Field.RECEIVED_AT, column("open_date"));
        columns.put(Field.DUE_AT, column("target_close_date"));
        columns.put(Field.FINISHED_AT, column("close_date"));
        columns.put(
                Field.STATUS,
                new SourceProfile.Column(List.of("case_status"), true, Map.of("Closed", "FINISHED"), "IN_PROGRESS"));
        Pack pack = pack(
                "America/New_York",
                "boston",
                columns,
                "Animal Care & Control|Public Works Department (PWD)|Parks & Recreation"
                        + "|Boston Transportation Department (BTD)");

        IntakeOutcome outcome = take(file, "boston", pack, LocalDateTime.of(2026, 10, 1, 0, 0));

        assertThat(outcome.countsByCode()).containsOnlyKeys("F012_COLUMNS_UNKNOWN");
        assertThat(outcome.receipt().rows().accepted()).isEqualTo(5473);
    }

    private static Path shared(String name) {
        Path path = Path.of(System.getProperty("shared.data"), name);
        Assumptions.assumeTrue(Files.exists(path), "missing " + path);
        return path;
    }

    private static SourceProfile.Column column(String title) {
        return new SourceProfile.Column(List.of(title), true, Map.of(), null);
    }

    private static Pack pack(String zone, String office, Map<Field, SourceProfile.Column> columns, String units) {
        Pack base = TestPack.pack();
        SourceProfile profile = new SourceProfile(
                office,
                office,
                List.of(office),
                null,
                columns,
                Map.of(Field.PROCEDURE_CODE, "1.001193"),
                List.of(),
                "digest-" + office);
        List<Unit> all = new java.util.ArrayList<>();
        all.add(unit(office, office));
        int number = 0;
        for (String name : units.split("\\|")) {
            all.add(unit("U" + ++number, name));
        }
        return new Pack(
                new vn.dti.schemas.pack.PackSettings(
                        office,
                        office,
                        office,
                        office,
                        ZoneId.of(zone),
                        base.settings().languages(),
                        base.settings().workingWeek(),
                        base.settings().officeHours(),
                        base.settings().cutOff(),
                        10,
                        List.of()),
                new Units(all),
                base.procedures(),
                new Grants(List.of(new Grant(office, "*", Grant.Role.BOTH, null, null))),
                List.of(),
                List.of(profile),
                base.indicators(),
                base.letterhead(),
                "digest");
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, "", UnitLevel.AGENCY, null, null, null, null, null, List.of(), List.of(), "data");
    }

    private IntakeOutcome take(Path file, String office, Pack pack, LocalDateTime arrival) throws IOException {
        return Intake.take(
                new IntakeRequest(file, file.getFileName().toString(), office, arrival, pack, folder.resolve("data")));
    }
}
