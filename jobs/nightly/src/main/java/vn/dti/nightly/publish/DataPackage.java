package vn.dti.nightly.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.reports.method.MethodPage;
import vn.dti.schemas.dataset.Column;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.dataset.OperatingDatasets;
import vn.dti.schemas.dataset.QualityRow;
import vn.dti.schemas.dataset.RankRow;

/**
 * {@code datapackage.json}: the release's tables, and the pages of methods, as a Frictionless data package, so that an analyst's tool knows each
 * file, key and column without asking us.
 */
public final class DataPackage {
    /** The file's name in a release. */
    public static final String NAME = "datapackage.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Map<Dataset, String> FOLDERS = folders();

    private DataPackage() {}

    /** The description of the tables that lie in a folder. */
    public static String describe(Path folder, Edition edition, String titleVi) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "data-package");
        root.put("name", "dti-" + edition.month() + "-" + edition.revision());
        root.put("title", titleVi);
        root.put("version", edition.revision());
        List<Object> resources = new ArrayList<>();
        for (Map.Entry<Dataset, String> entry : FOLDERS.entrySet()) {
            List<String> paths = paths(folder, entry.getValue(), entry.getKey().name());
            if (!paths.isEmpty()) {
                resources.add(resource(entry.getKey(), paths));
            }
        }
        for (String language : List.of("vi", "en")) {
            String path = "reports/" + MethodPage.name(language);
            if (Files.isRegularFile(folder.resolve(path))) {
                resources.add(page(language, path));
            }
        }
        root.put("resources", resources);
        try {
            return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("maps of texts can always be written", e);
        }
    }

    private static Map<String, Object> page(String language, String path) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", "methodology-" + language);
        resource.put("path", path);
        resource.put("title", language.equals("vi") ? "Phương pháp tính số liệu" : "How the figures are made");
        resource.put("format", "html");
        resource.put("mediatype", "text/html");
        resource.put("encoding", "utf-8");
        return resource;
    }

    private static Map<Dataset, String> folders() {
        Map<Dataset, String> folders = new LinkedHashMap<>();
        folders.put(Datasets.FIGURES, "figures");
        folders.put(Datasets.DOSSIERS, "dossiers");
        folders.put(OperatingDatasets.WORKING_TIME, OperatingDatasets.FOLDER);
        folders.put(OperatingDatasets.OPEN_DOSSIERS, OperatingDatasets.FOLDER);
        folders.put(OperatingDatasets.OVERDUE_REASONS, OperatingDatasets.FOLDER);
        for (Dataset reference : List.of(
                Datasets.EDITION,
                Datasets.UNITS,
                Datasets.PROCEDURES,
                Datasets.INDICATORS,
                Datasets.CALENDAR,
                Datasets.DELIVERIES,
                FeedDatasets.DELIVERIES,
                Datasets.CHANGES,
                Datasets.ADJUSTED,
                Datasets.PUBLISHED)) {
            folders.put(reference, "reference");
        }
        folders.put(RankRow.RANKING, RankRow.FOLDER);
        folders.put(Datasets.QUALITY, QualityRow.FOLDER);
        folders.put(DeclaredTotal.TOTALS, QualityRow.FOLDER);
        return folders;
    }

    private static List<String> paths(Path folder, String below, String name) throws IOException {
        Path tables = folder.resolve(below);
        if (!Files.isDirectory(tables)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(tables)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.equals(name + ".parquet") || file.startsWith(name + "-"))
                    .map(file -> below + "/" + file)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Object> resource(Dataset dataset, List<String> paths) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", dataset.name());
        resource.put("path", paths);
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        List<Object> fields = new ArrayList<>();
        for (Column column : dataset.columns()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.name());
            field.put("type", typeOf(column.type()));
            field.put("title", column.descriptionVi());
            field.put("description", column.descriptionEn());
            field.put("constraints", Map.of("required", !column.nullable()));
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("primaryKey", dataset.key());
        resource.put("schema", schema);
        return resource;
    }

    private static String typeOf(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case LONG -> "integer";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIMESTAMP -> "datetime";
            case DECIMAL_4, DECIMAL_8 -> "number";
        };
    }
}
