package vn.dti.schemas.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;

/** Walks every built-in pack and every file of them, so that a new one is checked without a new test. */
class BuiltInPacksTest {
    private static final Path PACKS =
            Path.of(System.getProperty("root.dir"), "schemas", "src", "main", "resources", "packs");

    @Test
    void aCityPackLoadsAndABaseSaysWhatItLacks() {
        assertThat(PackLoader.load("hanoi").settings().name()).isEqualTo("hanoi");
        assertThatThrownBy(() -> PackLoader.load("vn"))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("lacks the key 'title_vi'");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theClassPathAndTheFolderGiveTheSameFiles(String name) {
        PackFolder builtIn = PackFolder.builtIn(name).orElseThrow();
        PackFolder directory = PackFolder.directory(PACKS.resolve(name)).orElseThrow();

        for (String below : List.of("sources", "indexes")) {
            assertThat(builtIn.list(below)).as(below + ".txt").isEqualTo(directory.list(below));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsOneThatTheLoaderReads(Path file) {
        Path inside = PACKS.relativize(file);
        String name = inside.subpath(1, inside.getNameCount()).toString();

        assertThat(name)
                .matches(known -> PackFiles.NAMES.contains(known)
                        || List.of("pack.yaml", "sources.txt", "indexes.txt").contains(known)
                        || known.matches("(sources|indexes)/[a-z0-9_-]+\\.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsNormalText(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("NFC").isTrue();
        assertThat(text).doesNotContain("\r", "\t").endsWith("\n");
    }

    @Test
    void theStandardProfileHasEveryFieldUnderItsOwnNames() {
        SourceProfile standard = standard();

        assertThat(standard.columns()).containsOnlyKeys(Field.values());
        for (Field field : Field.values()) {
            assertThat(standard.columns().get(field).titles().stream().map(Folding::fold))
                    .as(field.key())
                    .contains(Folding.fold(field.titleVi()), Folding.fold(field.titleEn()), Folding.fold(field.key()));
        }
    }

    @Test
    void theStandardProfileKnowsEveryStatusByNameNumberAndConstant() {
        SourceProfile.Column column = standard().columns().get(Field.STATUS);
        for (DossierStatus status : DossierStatus.values()) {
            assertThat(column.map())
                    .containsEntry(status.titleVi(), status.name())
                    .containsEntry(Integer.toString(status.code()), status.name())
                    .containsEntry(status.name(), status.name());
        }
    }

    @Test
    void theStandardProfileKnowsEveryChannelByItsConstant() {
        SourceProfile.Column column = standard().columns().get(Field.CHANNEL);
        for (Channel channel : Channel.values()) {
            assertThat(column.map().entrySet())
                    .anyMatch(entry -> Folding.fold(entry.getKey()).equals(Folding.fold(channel.name()))
                            && entry.getValue().equals(channel.name()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "opening_stock",
                "closing_stock",
                "overdue_open",
                "open_without_due",
                "resolved",
                "resolved_early",
                "resolved_on_time",
                "resolved_late",
                "resolved_without_due",
                "online_rate",
                "full_process_online_rate",
                "on_time_rate",
                "early_rate",
                "on_time_rate_with_open",
                "on_time_rate_of_due",
                "digitised_rate",
                "component_digitised_rate",
                "reuse_rate",
                "electronic_result_rate",
                "online_payment_rate",
                "satisfaction_rate",
                "mean_working_days",
                "received_online",
                "received_direct",
                "received_post"
            })
    void theFirstIndicatorsAreThere(String name) {
        assertThat(PackLoader.load("hanoi").indicators().indicator(name)).isPresent();
    }

    @Test
    void numeratorAndDenominatorOfARateNeedTheSameColumns() {
        IndicatorBook book = PackLoader.load("hanoi").indicators();
        for (Indicator indicator : book.indicators()) {
            Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                    .forEach(name -> assertThat(counter(book, name).needs())
                            .as(indicator.name() + ": " + name)
                            .isEqualTo(indicator.needs()));
        }
    }

    @Test
    void everyCounterIsUsed() {
        IndicatorBook book = PackLoader.load("hanoi").indicators();
        List<String> used = book.indicators().stream()
                .flatMap(indicator -> Stream.concat(indicator.numerator().stream(), indicator.denominator().stream()))
                .toList();

        assertThat(book.counters()).allSatisfy(counter -> assertThat(used).contains(counter.name()));
    }

    private static Counter counter(IndicatorBook book, String name) {
        return book.counters().stream()
                .filter(counter -> counter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SourceProfile standard() {
        return PackLoader.load("hanoi").sources().stream()
                .filter(source -> source.name().equals("standard"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> packs() throws IOException {
        try (Stream<Path> packs = Files.list(PACKS)) {
            return packs.map(pack -> pack.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
