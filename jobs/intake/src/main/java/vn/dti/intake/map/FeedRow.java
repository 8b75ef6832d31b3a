package vn.dti.intake.map;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.Unit;

/** A row of a small feed, read but not judged. These feeds have thousands of rows, not millions: a row is an object. */
public final class FeedRow {
    private static final FeedCell ABSENT = FeedCell.nothing(CellState.ABSENT);
    private static final int MOST_CHARACTERS = 2000;

    private final Heading heading;
    private final Filing filing;
    private final long number;
    private final int cellCount;
    private final int longestCell;
    private final boolean nil;
    private final Map<FeedField, FeedCell> cells = new EnumMap<>(FeedField.class);
    private @Nullable Unit unit;
    private boolean setAside;

    FeedRow(Heading heading, Filing filing, long number, int cellCount, int longestCell, boolean nil) {
        this.heading = heading;
        this.filing = filing;
        this.number = number;
        this.cellCount = cellCount;
        this.longestCell = longestCell;
        this.nil = nil;
    }

    void put(FeedField field, FeedCell cell) {
        cells.put(field, cell);
    }

    void unit(@Nullable Unit found) {
        unit = found;
    }

    /** How the file's columns were understood. */
    public Heading heading() {
        return heading;
    }

    /** Who files it, when. */
    public Filing filing() {
        return filing;
    }

    /** What it is a row of. */
    public Feed feed() {
        return heading.profile().feed();
    }

    /** The row's number as the officer sees it. */
    public long number() {
        return number;
    }

    /** Whether it only declares that nothing occurred in its month. */
    public boolean nil() {
        return nil;
    }

    /** The cell of a field; absent where the file has no such column. */
    public FeedCell cell(FeedField field) {
        return cells.getOrDefault(field, ABSENT);
    }

    /** The unit it speaks of, null where its cell could not be read. */
    public @Nullable Unit unit() {
        return unit;
    }

    /** The time that places it in a month. */
    public FeedCell placed() {
        return cell(FeedField.of(feed()).stream()
                .filter(FeedField::placesInTime)
                .findFirst()
                .orElseThrow());
    }

    /** Whether its values may stand under wrong titles: too many cells, or one that swallowed others. */
    public boolean broken() {
        boolean csv = heading.table().everyRowHasAllCells();
        return (csv
                        && (cellCount > heading.width()
                                || cellCount < heading.titles().size()))
                || longestCell > MOST_CHARACTERS;
    }

    /** How many cells the row and its header have. */
    public String cellCounts() {
        return cellCount + " / " + heading.width();
    }

    /** What tells it apart from other rows of its feed: its key fields, one after another. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (FeedField field : FeedField.of(feed())) {
            if (field.inKey()) {
                FeedCell cell = cell(field);
                key.append(key.isEmpty() ? "" : " ").append(cell.text() == null ? cell.day() : cell.text());
            }
        }
        return key.toString();
    }

    /** Whether a rule has set it aside. */
    public boolean setAside() {
        return setAside;
    }

    /** Sets it aside. */
    public void putAside() {
        setAside = true;
    }
}
