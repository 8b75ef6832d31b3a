package vn.dti.intake.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.intake.Extract;
import vn.dti.intake.TestPack;
import vn.dti.intake.read.Limits;
import vn.dti.intake.read.RowReader;
import vn.dti.intake.read.SourceFile;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.SourceProfile;

class RowMapperTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RECEIVED_AT, 05/10/2026 08:00, VALID",
        "RECEIVED_AT, hôm qua, INVALID",
        "FEE_AMOUNT, 50.000 đ, VALID",
        "FEE_AMOUNT, free, INVALID",
        "COMPONENTS_TOTAL, 4, VALID",
        "COMPONENTS_TOTAL, 4.5, INVALID",
        "SATISFACTION, 3, VALID",
        "SATISFACTION, 6, INVALID",
        "SATISFACTION, 0, INVALID",
        "SATISFACTION, Rất hài lòng, VALID",
        "ELECTRONIC_RESULT, Có, VALID",
        "ELECTRONIC_RESULT, có thể, INVALID",
        "CHANNEL, Bưu chính, VALID",
        "CHANNEL, Fax, INVALID",
        "PROCEDURE_CODE, 1.001193, VALID",
        "PROCEDURE_CODE, Đăng ký khai sinh, VALID",
        "PROCEDURE_CODE, 1.001193x, INVALID",
        "RESOLVING_UNIT, UBND phường Hoàn Kiếm, VALID",
        "RESOLVING_UNIT, Phường Nào Đó, INVALID",
        "OVERDUE_REASON, Mưa bão, VALID",
        "DOSSIER_CODE, x, VALID",
    })
    void readsACellByItsFieldsType(Field field, String text, String state) throws Exception {
        Cells cells = batch(Map.of(field, text)).cells(field);
        assertThat(cells.state(0)).isEqualTo(state.equals("VALID") ? CellState.VALID : CellState.INVALID);
        assertThat(cells.valid(0)).isNotEqualTo(cells.invalid(0));
        assertThat(cells.missing(0)).isFalse();
        assertThat(cells.raw(0)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void tellsAnEmptyCellFromAMissingColumn(Field field) throws Exception {
        if (field.personal() || field.type() == FieldType.UNIT) {
            return;
        }
        assertThat(batch(Map.of(field, " ")).cells(field).state(0)).isEqualTo(CellState.EMPTY);
        if (field != Field.DOSSIER_CODE && field != Field.PROCEDURE_CODE && field != Field.RECEIVED_AT) {
            String csv =
                    new Extract().good(1).csv(List.of(Field.DOSSIER_CODE, Field.PROCEDURE_CODE, Field.RECEIVED_AT));
            assertThat(batch(csv, TestPack.pack(), TestPack.OFFICE).cells(field).state(0))
                    .isEqualTo(CellState.ABSENT);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"APPLICANT_NAME", "APPLICANT_ID", "PHONE", "EMAIL", "ADDRESS"})
    void neverReadsAPersonalField(Field field) throws Exception {
        Batch batch = batch(Map.of(field, "x"));
        assertThatThrownBy(() -> batch.cells(field)).hasMessageContaining(field.name());
    }

    @Test
    void takesABlankUnitForTheOffice() throws Exception {
        Batch batch = batch(Map.of(Field.RESOLVING_UNIT, "", Field.RECEIVING_UNIT, ""));
        assertThat(batch.resolvingUnit(0).code()).isEqualTo(TestPack.OFFICE);
        assertThat(batch.receivingUnit(0).code()).isEqualTo(TestPack.OFFICE);
    }

    @Test
    void takesABlankReceiverForTheResolver() throws Exception {
        Batch batch = batch(Map.of(Field.RESOLVING_UNIT, "Phường Ba Đình", Field.RECEIVING_UNIT, ""));
        assertThat(batch.receivingUnit(0).code()).isEqualTo("H26.102");
    }

    @Test
    void leavesABlankUnitOpenWhereNoOfficeIsNamed() throws Exception {
        String csv = new Extract()
                .row(Map.of(Field.RESOLVING_UNIT, "", Field.RECEIVING_UNIT, ""))
                .csv();
        Batch batch = batch(csv, TestPack.pack(), null);
        assertThat(batch.resolvingUnit(0)).isNull();
        assertThat(batch.cells(Field.RESOLVING_UNIT).missing(0)).isTrue();
    }

    @Test
    void marksABlankUnitWhereTheOfficeIsNone() throws Exception {
        String csv = new Extract()
                .row(Map.of(Field.RESOLVING_UNIT, "", Field.RECEIVING_UNIT, ""))
                .csv();
        Batch batch = batch(csv, TestPack.pack(), "SO-HOA");
        assertThat(batch.cells(Field.RESOLVING_UNIT).invalid(0)).isTrue();
        assertThat(batch.cells(Field.RESOLVING_UNIT).raw(0)).isEqualTo("SO-HOA");
        assertThat(batch.cells(Field.RECEIVING_UNIT).missing(0))
                .as("one cause, one mark")
                .isTrue();
    }

    @Test
    void takesAConstantForEveryRow() throws Exception {
        Map<Field, SourceProfile.Column> columns = new EnumMap<>(TestPack.columns());
        columns.remove(Field.CHANNEL);
        SourceProfile profile =
                new SourceProfile("x", "X", List.of("*"), null, columns, Map.of(Field.CHANNEL, "POST"), List.of(), "d");
        Pack pack = TestPack.pack(ZoneId.of("Asia/Ho_Chi_Minh"), List.of(profile));
        Batch batch = batch(new Extract().good(2).csv(), pack, TestPack.OFFICE);
        assertThat(batch.cells(Field.CHANNEL).text(0)).isEqualTo("POST");
        assertThat(batch.cells(Field.CHANNEL).text(1)).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "05/10/2026 08:00, 05/10/2026 08:01, true",
        "05/10/2026 08:00, 05/10/2026 08:00, false",
        "2026-10-05T08:00:00+07:00, 2026-10-05T00:59:59Z, false",
        "2026-10-05T08:00:00+07:00, 2026-10-05T01:00:01Z, true",
        "05/10/2026, 05/10/2026 08:00, false",
        "05/10/2026 08:00, 05/10/2026, false",
        "04/10/2026, 05/10/2026 08:00, true",
        "05/10/2026 23:59, 06/10/2026, true",
        "'', 05/10/2026, false",
        "x, 05/10/2026, false",
    })
    void knowsWhichTimeIsEarlier(String first, String second, boolean before) throws Exception {
        Batch batch = batch(Map.of(Field.DUE_AT, first, Field.RETURNED_AT, second));
        assertThat(batch.isBefore(Field.DUE_AT, Field.RETURNED_AT, 0)).isEqualTo(before);
    }

    @Test
    void forgetsTheRowsBefore() throws Exception {
        Batch batch = batch(Map.of(Field.PROCEDURE_CODE, "1.001193"));
        batch.putAside(0);
        batch.clear();
        assertThat(batch.size()).isZero();
        new RowMapper(batch.heading(), batch.filing()).add(new vn.dti.intake.read.Row(9, List.of("a", "?")), batch);
        assertThat(batch.setAside(0)).isFalse();
        assertThat(batch.procedure(0)).isNull();
        assertThat(batch.row(0)).isEqualTo(9);
        assertThat(batch.cellCount(0)).isEqualTo(2);
        assertThat(batch.cells(Field.RECEIVED_AT).state(0)).isEqualTo(CellState.EMPTY);
    }

    private Batch batch(Map<Field, String> changes) throws Exception {
        return batch(new Extract().row(changes).csv(), TestPack.pack(), TestPack.OFFICE);
    }

    private Batch batch(String csv, Pack pack, String office) throws Exception {
        Path file = Extract.file(folder, "a.csv", csv);
        Filing filing = new Filing(office, "a.csv", Extract.ARRIVAL, pack);
        Heading heading = HeadingSearch.best(SourceFile.tables(file, "a.csv", Limits.USUAL), filing, null);
        Batch batch = new Batch(heading, filing);
        RowMapper mapper = new RowMapper(heading, filing);
        try (RowReader rows = heading.table().open()) {
            rows.next(100).stream().filter(row -> row.number() > heading.row()).forEach(row -> mapper.add(row, batch));
        }
        return batch;
    }
}
