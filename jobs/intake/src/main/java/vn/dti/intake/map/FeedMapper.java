package vn.dti.intake.map;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.read.Row;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.FieldType;
import vn.dti.schemas.pack.Folding;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.SourceProfile;
import vn.dti.schemas.pack.Unit;

/** Reads rows of a small feed, each cell by its field's type. Judges nothing: an unreadable cell is only marked. */
public final class FeedMapper {
    /** What an office writes in place of a row where there is nothing to report. */
    private static final Set<String> NOTHING_OCCURRED =
            Set.of("khong phat sinh", "khong co phat sinh", "khong co", "nothing occurred", "nil");

    private final Heading heading;
    private final Filing filing;
    private final Map<FeedField, Words> words = new EnumMap<>(FeedField.class);
    private final NameBook names;
    private final TimeText times;
    private final @Nullable Unit officeUnit;
    private final @Nullable DeclaredPeriods periods;

    /** A mapper for a file with this heading. */
    public FeedMapper(Heading heading, Filing filing) {
        this.heading = heading;
        this.filing = filing;
        SourceProfile profile = heading.profile();
        for (FeedField field : FeedField.of(profile.feed())) {
            words.put(field, new Words(field, profile.columns().get(field)));
        }
        names = new NameBook(filing.pack());
        ZoneId packZone = filing.pack().settings().zone();
        times = new TimeText(
                packZone,
                profile.zone() == null ? packZone : profile.zone(),
                profile.timeFormats(),
                heading.table().dateSystem());
        officeUnit = filing.officeUnit().orElse(null);
        periods = profile.feed() == Feed.DECLARED ? new DeclaredPeriods(heading, filing) : null;
    }

    /** The row, read. */
    public FeedRow read(Row row) {
        int longest = row.cells().stream().mapToInt(String::length).max().orElse(0);
        boolean nil = FeedField.of(heading.profile().feed()).stream()
                .filter(FeedField::inKey)
                .anyMatch(field -> NOTHING_OCCURRED.contains(Folding.fold(written(field, row))));
        FeedRow read = new FeedRow(heading, filing, row.number(), row.cells().size(), longest, nil);
        for (FeedField field : FeedField.of(heading.profile().feed())) {
            FeedCell cell = cell(field, row, nil);
            read.put(field, cell);
            if (field.type() == FieldType.UNIT) {
                unit(field, cell, read);
            }
        }
        if (periods != null) {
            periods.complete(read);
        }
        return read;
    }

    private FeedCell cell(FeedField field, Row row, boolean nil) {
        if (nil && !field.placesInTime() && field.type() != FieldType.UNIT) {
            return FeedCell.nothing(CellState.EMPTY);
        }
        String written = written(field, row);
        if (written.isEmpty() && nil && field.placesInTime()) {
            return FeedCell.day("", filing.reportedMonth().atDay(1).toEpochDay());
        }
        if (written.isEmpty()) {
            return FeedCell.nothing(heading.columns().containsKey(field) ? CellState.EMPTY : CellState.ABSENT);
        }
        return switch (field.type()) {
            case TEXT -> text(field, written);
            case CODE -> procedure(written);
            case UNIT -> FeedCell.invalid(written);
            case CONSTANT -> FeedCell.text(written, word(field, written));
            case TIME -> time(field, written, nil);
            case COUNT -> FeedCell.number(written, count(field, written));
            case MONEY -> FeedCell.number(written, NumberText.money(written));
            case YES_NO -> yesNo(field, written);
        };
    }

    /** What the file, or the profile for all its rows, says of a field; empty where nothing. */
    private String written(FeedField field, Row row) {
        Integer column = heading.columns().get(field);
        String written = column == null ? "" : CellWords.clean(row.cell(column));
        return written.isEmpty() ? heading.profile().constants().getOrDefault(field, "") : written;
    }

    /** A code; of a rate what is written, as far as it is a number. */
    private static FeedCell text(FeedField field, String written) {
        boolean kept =
                field == FeedField.DECLARED_RATE ? RateText.of(written).isPresent() : ShiftedCells.mayBeACode(written);
        return FeedCell.text(written, kept ? written : null);
    }

    private FeedCell procedure(String written) {
        Procedure procedure = names.procedure(written);
        return FeedCell.text(written, procedure == null ? null : procedure.code());
    }

    private FeedCell time(FeedField field, String written, boolean nil) {
        if (periods != null && !times.read(written)) {
            return DeclaredPeriods.cell(field, written);
        }
        boolean month = field == FeedField.SYNC_MONTH || (nil && field.placesInTime());
        OptionalLong first = month ? MonthText.firstDay(written) : OptionalLong.empty();
        if (first.isPresent()) {
            return FeedCell.day(written, first.getAsLong());
        }
        if (!times.read(written)) {
            return FeedCell.invalid(written);
        }
        FeedCell time = FeedCell.time(written, times);
        if (month) {
            return FeedCell.day(
                    written, LocalDate.ofEpochDay(time.day()).withDayOfMonth(1).toEpochDay());
        }
        return field.day() ? FeedCell.day(written, time.day()) : time;
    }

    private long count(FeedField field, String written) {
        String mark = field == FeedField.ANSWER_LEVEL ? word(field, written) : null;
        return periods == null ? NumberText.count(mark == null ? written : mark) : NumberText.grouped(written);
    }

    private FeedCell yesNo(FeedField field, String written) {
        if (field == FeedField.DECLARED_PART) {
            return FeedCell.number("", 1);
        }
        String mapped = word(field, written);
        int yes = mapped == null ? YesNo.of(written) : mapped.equals("true") ? 1 : 0;
        return FeedCell.number(written, yes);
    }

    private @Nullable String word(FeedField field, String written) {
        Words own = words.get(field);
        return own == null ? null : own.constant(written);
    }

    /** A blank unit is the reporting office. */
    private void unit(FeedField field, FeedCell cell, FeedRow row) {
        Unit unit = cell.missing() ? officeUnit : names.unit(cell.raw());
        row.unit(unit);
        if (unit != null) {
            row.put(field, FeedCell.text(cell.missing() ? "" : cell.raw(), unit.code()));
        } else if (cell.missing() && filing.office() != null) {
            row.put(field, FeedCell.invalid(filing.office()));
        }
    }
}
