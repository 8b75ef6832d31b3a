package vn.dti.intake.map;

import java.time.LocalDate;
import java.util.Optional;
import vn.dti.intake.map.SpanText.Span;
import vn.dti.schemas.extract.FeedField;

/**
 * Which period declared totals are of: what the row says; else what stands above the table; else what the file's name says;
 * else the month that was to be reported when it came.
 */
public final class DeclaredPeriods {
    private static final int MONTHS = 12;

    private final Span ofTheFile;

    DeclaredPeriods(Heading heading, Filing filing) {
        ofTheFile = named(heading, filing).orElseGet(() -> {
            LocalDate first = filing.reportedMonth().atDay(1);
            return new Span(first, first.plusMonths(1).minusDays(1));
        });
    }

    /** Whether nothing in the file or in its name says its period, so that one was assumed. */
    public static boolean assumed(Heading heading, Filing filing) {
        return named(heading, filing).isEmpty()
                && !heading.columns().containsKey(FeedField.DECLARED_FROM)
                && !heading.columns().containsKey(FeedField.DECLARED_TO)
                && !heading.columns().containsKey(FeedField.DECLARED_YEAR);
    }

    private static Optional<Span> named(Heading heading, Filing filing) {
        return SpanText.in(heading.above()).or(() -> SpanText.in(filing.fileName()));
    }

    /** A cell that names a period instead of a day. */
    static FeedCell cell(FeedField field, String written) {
        return SpanText.cell(written)
                .map(span -> field == FeedField.DECLARED_FROM ? span.from() : span.to())
                .map(day -> FeedCell.day(written, day.toEpochDay()))
                .orElseGet(() -> FeedCell.invalid(written));
    }

    /** Gives a row the days that its own cells leave open. */
    void complete(FeedRow row) {
        Span span = ofTheRow(row).orElse(ofTheFile);
        complete(row, FeedField.DECLARED_FROM, span.from());
        complete(row, FeedField.DECLARED_TO, span.to());
    }

    private static void complete(FeedRow row, FeedField field, LocalDate day) {
        if (row.cell(field).missing()) {
            row.put(field, FeedCell.day("", day.toEpochDay()));
        }
    }

    private static Optional<Span> ofTheRow(FeedRow row) {
        FeedCell year = row.cell(FeedField.DECLARED_YEAR);
        FeedCell month = row.cell(FeedField.DECLARED_MONTH);
        if (!year.valid() || month.invalid() || month.value() > MONTHS || !Days.exists((int) year.value(), 1, 1)) {
            return Optional.empty();
        }
        boolean wholeYear = month.missing() || month.value() == 0;
        return Optional.of(
                Span.months((int) year.value(), wholeYear ? 1 : (int) month.value(), wholeYear ? MONTHS : 1));
    }
}
