package vn.dti.schemas.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;

/**
 * Accepted rows of the small feeds, {@code accepted/<delivery>.parquet}: the row's number, whether it only declares that
 * nothing occurred, and the feed's fields. In such a row everything but the unit and the time may be missing.
 */
public final class FeedDatasets {
    /** The column that marks a row which declares that nothing occurred in its month. */
    public static final String NIL = "nil";

    /** {@code reference/feed_deliveries.parquet}: the deliveries of small feeds behind an edition, feed by feed. */
    public static final Dataset DELIVERIES = new Dataset("feed_deliveries", List.of("sequence"), deliveries());

    private static final Map<Feed, Dataset> DATASETS = datasets();

    private FeedDatasets() {}

    /**
     * The dataset of a feed.
     *
     * @throws NullPointerException for the dossiers, whose rows are {@link Datasets#ACCEPTED}
     */
    public static Dataset of(Feed feed) {
        return Objects.requireNonNull(DATASETS.get(feed), () -> "no small feed: " + feed);
    }

    /** Those of the accepted rows, in the order of the feeds. */
    public static List<Dataset> all() {
        return List.copyOf(DATASETS.values());
    }

    private static List<Column> deliveries() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("feed", ColumnType.TEXT, "Nguồn số liệu", "Feed"));
        columns.addAll(Datasets.DELIVERIES.columns());
        return columns;
    }

    private static Map<Feed, Dataset> datasets() {
        Map<Feed, Dataset> datasets = new EnumMap<>(Feed.class);
        for (Feed feed : Feed.small()) {
            datasets.put(feed, new Dataset(feed.key(), List.of("row"), columns(feed)));
        }
        return datasets;
    }

    private static List<Column> columns(Feed feed) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("row", ColumnType.LONG, "Dòng trong tệp", "Row in the file")
                .withoutDictionary());
        columns.add(Column.required(
                NIL, ColumnType.BOOLEAN, "Dòng báo không phát sinh", "The row says that nothing occurred"));
        for (FeedField field : FeedField.of(feed)) {
            boolean always = field.type() == FieldType.UNIT || field.placesInTime();
            Column column = new Column(field.key(), typeOf(field), !always, true, field.titleVi(), field.titleEn());
            columns.add(repeats(field) ? column : column.withoutDictionary());
        }
        return columns;
    }

    private static boolean repeats(FeedField field) {
        return field.type() != FieldType.TEXT && field.type() != FieldType.TIME && field.type() != FieldType.YES_NO;
    }

    /** The published type of a feed's field. */
    public static ColumnType typeOf(FeedField field) {
        return switch (field.type()) {
            case TEXT, CODE, UNIT, CONSTANT -> ColumnType.TEXT;
            case TIME -> field.day() ? ColumnType.DATE : ColumnType.TIMESTAMP;
            case COUNT, MONEY -> ColumnType.LONG;
            case YES_NO -> ColumnType.BOOLEAN;
        };
    }
}
