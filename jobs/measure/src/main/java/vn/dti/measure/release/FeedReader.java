package vn.dti.measure.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.feed.Answer;
import vn.dti.figures.feed.FeedItem;
import vn.dti.figures.feed.FeedRows;
import vn.dti.figures.feed.Petition;
import vn.dti.figures.feed.Publication;
import vn.dti.figures.feed.SyncTotal;
import vn.dti.schemas.dataset.ColumnType;
import vn.dti.schemas.dataset.Dataset;
import vn.dti.schemas.dataset.FeedDatasets;
import vn.dti.schemas.dataset.FeedDelivery;
import vn.dti.schemas.dataset.LocalTimes;
import vn.dti.schemas.dataset.ParquetSource;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.PetitionChannel;
import vn.dti.schemas.extract.PetitionOpinion;
import vn.dti.schemas.extract.PetitionStatus;

/** Reads the accepted rows of the small feeds: of each item the row of the newest delivery that has it. */
public final class FeedReader {
    private static final int ROWS = 2_048;

    private final Map<Feed, Map<String, FeedItem>> items = new LinkedHashMap<>();
    private final List<FeedRows.Nil> nils = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    private FeedReader() {
        Feed.measured().forEach(feed -> items.put(feed, new LinkedHashMap<>()));
    }

    /**
     * Reads all of them.
     *
     * @param accepted the folder of accepted deliveries
     * @param deliveries the current deliveries of small feeds, of each feed the oldest first
     * @throws IOException where a file cannot be read
     */
    public static FeedRows read(Path accepted, List<FeedDelivery> deliveries) throws IOException {
        FeedReader reader = new FeedReader();
        for (FeedDelivery delivery : deliveries) {
            if (delivery.feed() == Feed.DECLARED) {
                continue;
            }
            reader.add(accepted.resolve(delivery.delivery().id() + ".parquet"), delivery);
        }
        return new FeedRows(
                reader.all(Feed.PETITIONS, Petition.class),
                reader.all(Feed.PUBLICATION, Publication.class),
                reader.all(Feed.SYNCHRONISATION, SyncTotal.class),
                reader.all(Feed.SATISFACTION, Answer.class),
                reader.nils,
                deliveries,
                reader.named);
    }

    private <T extends FeedItem> List<T> all(Feed feed, Class<T> type) {
        return of(feed).values().stream().map(type::cast).toList();
    }

    private Map<String, FeedItem> of(Feed feed) {
        return Objects.requireNonNull(items.get(feed));
    }

    private void add(Path file, FeedDelivery delivery) throws IOException {
        Feed feed = delivery.feed();
        Dataset dataset = FeedDatasets.of(feed);
        Set<String> units = named.computeIfAbsent(delivery.delivery().id(), id -> new HashSet<>());
        RowBlock block = new RowBlock(dataset, ROWS);
        try (ParquetSource source = ParquetSource.open(file)) {
            while (source.read(block)) {
                for (int i = 0; i < block.size(); i++) {
                    Row row = new Row(block, i);
                    units.add(row.unit(feed));
                    if (row.nil()) {
                        nils.add(new FeedRows.Nil(feed, row.unit(feed), row.placed(feed)));
                    } else {
                        of(feed).put(
                                        row.key(feed),
                                        row.item(feed, delivery.delivery().provided()));
                    }
                }
            }
        }
    }

    /** A row of a block, its values by field. */
    private record Row(RowBlock block, int row) {

        boolean nil() {
            return block.longValue(block.dataset().index(FeedDatasets.NIL), row) != 0;
        }

        String unit(Feed feed) {
            return required(
                    switch (feed) {
                        case DOSSIERS, DECLARED -> throw new IllegalArgumentException("no feed of figures: " + feed);
                        case PETITIONS -> FeedField.PETITION_UNIT;
                        case PUBLICATION -> FeedField.PUBLICATION_UNIT;
                        case SYNCHRONISATION -> FeedField.SYNC_UNIT;
                        case SATISFACTION -> FeedField.ANSWER_UNIT;
                    });
        }

        YearMonth placed(Feed feed) {
            return YearMonth.from(FeedField.of(feed).stream()
                    .filter(FeedField::placesInTime)
                    .map(field -> field.day()
                            ? day(field)
                            : Objects.requireNonNull(time(field)).toLocalDate())
                    .findFirst()
                    .map(Objects::requireNonNull)
                    .orElseThrow());
        }

        String key(Feed feed) {
            StringBuilder key = new StringBuilder();
            for (FeedField field : FeedField.of(feed)) {
                if (field.inKey()) {
                    key.append(
                                    FeedDatasets.typeOf(field) == ColumnType.TEXT
                                            ? required(field)
                                            : String.valueOf(number(field)))
                            .append('\n');
                }
            }
            return key.toString();
        }

        FeedItem item(Feed feed, long provided) {
            return switch (feed) {
                case DOSSIERS, DECLARED -> throw new IllegalArgumentException("no feed of figures: " + feed);
                case PETITIONS ->
                    new Petition(
                            unit(feed),
                            constant(FeedField.PETITION_CHANNEL, PetitionChannel.class),
                            Objects.requireNonNull(time(FeedField.PETITION_RECEIVED_AT)),
                            time(FeedField.PETITION_TRANSFERRED_AT),
                            time(FeedField.PETITION_REFUSED_AT),
                            time(FeedField.PETITION_SUPPLEMENT_AT),
                            time(FeedField.PETITION_ANSWERED_AT),
                            time(FeedField.PETITION_PUBLISHED_AT),
                            constant(FeedField.PETITION_STATUS, PetitionStatus.class),
                            constant(FeedField.PETITION_OPINION, PetitionOpinion.class),
                            text(FeedField.PETITION_DOSSIER),
                            provided);
                case PUBLICATION ->
                    new Publication(
                            unit(feed),
                            required(FeedField.PUBLICATION_PROCEDURE),
                            Objects.requireNonNull(day(FeedField.PUBLICATION_DECIDED_ON)),
                            day(FeedField.PUBLICATION_EFFECTIVE_ON),
                            yes(FeedField.PUBLICATION_PROMULGATED_ON_TIME),
                            day(FeedField.PUBLICATION_PUBLISHED_ON),
                            yes(FeedField.PUBLICATION_COMPLETE),
                            provided);
                case SYNCHRONISATION ->
                    new SyncTotal(
                            unit(feed),
                            placed(feed),
                            number(FeedField.SYNC_REPORTED),
                            number(FeedField.SYNC_PORTAL),
                            number(FeedField.SYNC_SYNCED),
                            provided);
                case SATISFACTION ->
                    new Answer(
                            unit(feed),
                            required(FeedField.ANSWER_DOSSIER),
                            Objects.requireNonNull(time(FeedField.ANSWER_AT)),
                            number(FeedField.ANSWER_LEVEL),
                            provided);
            };
        }

        private int column(FeedField field) {
            return block.dataset().index(field.key());
        }

        private @Nullable String text(FeedField field) {
            return block.isNull(column(field), row) ? null : block.text(column(field), row);
        }

        private String required(FeedField field) {
            return Objects.requireNonNull(text(field), field.key());
        }

        private long number(FeedField field) {
            return block.longValue(column(field), row);
        }

        private @Nullable LocalDateTime time(FeedField field) {
            return block.isNull(column(field), row) ? null : LocalTimes.time(number(field));
        }

        private @Nullable LocalDate day(FeedField field) {
            return block.isNull(column(field), row) ? null : LocalDate.ofEpochDay(number(field));
        }

        private @Nullable Boolean yes(FeedField field) {
            return block.isNull(column(field), row) ? null : (Boolean) (number(field) != 0);
        }

        private <E extends Enum<E>> @Nullable E constant(FeedField field, Class<E> type) {
            String text = text(field);
            return text == null ? null : Enum.valueOf(type, text);
        }
    }
}
