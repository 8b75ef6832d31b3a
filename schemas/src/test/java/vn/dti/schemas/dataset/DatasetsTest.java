package vn.dti.schemas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.schemas.extract.Field;

/** Walks every dataset of the contract. */
class DatasetsTest {

    @ParameterizedTest
    @MethodSource("all")
    void everyColumnIsNamedAndDescribedInBothLanguages(Dataset dataset) {
        assertThat(dataset.columns()).isNotEmpty().allSatisfy(column -> {
            assertThat(column.name()).matches("[a-z][a-z0-9_]*");
            assertThat(column.descriptionVi()).isNotBlank();
            assertThat(column.descriptionEn()).isNotBlank();
            assertThat(Normalizer.isNormalized(column.descriptionVi(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKeyIsOfRequiredColumns(Dataset dataset) {
        if (!dataset.equals(Datasets.FINDINGS)) { // a finding about a row or a file has no field
            assertThat(dataset.key())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    dataset.columns().get(dataset.index(name)).nullable())
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noPersonalFieldIsInAnyDataset(Dataset dataset) {
        List<String> personal = Arrays.stream(Field.values())
                .filter(Field::personal)
                .map(Field::key)
                .toList();

        assertThat(dataset.columns()).extracting(Column::name).doesNotContainAnyElementsOf(personal);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyOtherFieldIsInBothDossierDatasetsInItsType(Field field) {
        if (!field.personal()) {
            for (Dataset dataset : List.of(Datasets.ACCEPTED, Datasets.DOSSIERS)) {
                assertThat(dataset.columns().get(dataset.index(field.key())).type())
                        .isEqualTo(Datasets.typeOf(field));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReadmeNamesIt(Dataset dataset) throws IOException {
        Path readme = Path.of(System.getProperty("root.dir"), "schemas", "README.md");

        assertThat(Files.readString(readme)).contains("`" + dataset.name() + "`");
    }

    @Test
    void columnsAreFoundByName() {
        assertThat(Datasets.FIGURES.index("period_kind")).isEqualTo(1);
        assertThatThrownBy(() -> Datasets.FIGURES.index("colour")).hasMessage("no column colour in figures");
    }

    @Test
    void aDatasetChecksItself() {
        Column column = Column.required("a", ColumnType.LONG, "a", "a");
        assertThatThrownBy(() -> new Dataset("d", List.of(), List.of(column, column)))
                .hasMessage("column twice: a");
        assertThatThrownBy(() -> new Dataset("d", List.of("b"), List.of(column)))
                .hasMessage("key of unknown columns: [b]");
    }

    private static Stream<Dataset> all() {
        return Stream.concat(FeedDatasets.all().stream(), dossiers());
    }

    private static Stream<Dataset> dossiers() {
        return Stream.of(
                FeedDatasets.DELIVERIES,
                Datasets.ACCEPTED,
                Datasets.SET_ASIDE,
                Datasets.DOSSIERS,
                Datasets.FIGURES,
                RankRow.RANKING,
                Datasets.FINDINGS,
                Datasets.UNITS,
                Datasets.PROCEDURES,
                Datasets.INDICATORS,
                Datasets.CALENDAR,
                Datasets.DELIVERIES,
                OperatingDatasets.WORKING_TIME,
                OperatingDatasets.OPEN_DOSSIERS,
                OperatingDatasets.OVERDUE_REASONS);
    }
}
