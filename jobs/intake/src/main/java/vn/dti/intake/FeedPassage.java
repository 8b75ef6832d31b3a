package vn.dti.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.FeedMapper;
import vn.dti.intake.map.FeedRow;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.SumRows;
import vn.dti.intake.read.Row;
import vn.dti.intake.read.RowReader;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.receipt.Spoken;
import vn.dti.intake.returned.SetAsideRows;
import vn.dti.intake.rule.Closings;
import vn.dti.intake.rule.FeedGrantMissing;
import vn.dti.intake.rule.FileFacts;
import vn.dti.intake.rule.Findings;
import vn.dti.intake.rule.MonthCounts;
import vn.dti.intake.rule.OtherPlace;
import vn.dti.intake.rule.RuleBook;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;

/** One reading of a small feed's file from its header to its end: mapped, judged, the last row of each key kept. */
final class FeedPassage {
    private final Heading heading;
    private final Filing filing;
    private final List<FeedRow> good = new ArrayList<>();
    private final SetAsideRows faulty = new SetAsideRows();
    private final Spoken.Tally spoken = new Spoken.Tally();
    private final SumRows sums = new SumRows();
    private final List<Long> withoutDossier = new ArrayList<>();
    private long read;
    private long blank;

    private FeedPassage(Heading heading, Filing filing) {
        this.heading = heading;
        this.filing = filing;
    }

    /**
     * Reads a file to its end.
     *
     * @throws Unreadable where it cannot be read to its end
     */
    static FeedPassage read(Heading heading, Filing filing, Findings findings) throws Unreadable {
        FeedPassage passage = new FeedPassage(heading, filing);
        findings.sheet(heading.table().sheet());
        FeedMapper mapper = new FeedMapper(heading, filing);
        try (RowReader rows = heading.table().open()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > heading.row()) {
                    passage.add(row, mapper, findings);
                }
            }
        }
        OtherPlace.refuse(findings, new FeedGrantMissing(), passage.read - passage.blank, passage.spoken());
        passage.finish(findings);
        return passage;
    }

    private void add(Row row, FeedMapper mapper, Findings findings) {
        read++;
        if (row.blank()) {
            blank++;
            return;
        }
        FeedRow mapped = mapper.read(row);
        if (feed() == Feed.DECLARED && !countsSomething(row, mapped)) {
            return;
        }
        judge(row, mapped, findings);
    }

    /** Whether a row of declared totals is one; if not it is counted as blank. */
    private boolean countsSomething(Row row, FeedRow mapped) {
        if (sums.holdsNothing(row, mapped)) {
            blank++;
            withoutDossier.add(row.number());
            return false;
        }
        sums.look(row, mapped);
        if (sums.total(mapped)
                || (sums.section(mapped) && mapped.cell(FeedField.DECLARED_UNIT).invalid())) {
            blank++;
            withoutDossier.add(row.number());
            return false;
        }
        return true;
    }

    private void judge(Row row, FeedRow mapped, Findings findings) {
        RuleBook.check(mapped, findings);
        spoken.unit(mapped.unit());
        if (mapped.placed().valid()) {
            spoken.day(mapped.placed().day());
        }
        if (mapped.setAside()) {
            faulty.add(row);
        } else {
            good.add(mapped);
        }
    }

    private void finish(Findings findings) {
        Map<String, FeedRow> last = new HashMap<>();
        List<FileFacts.Superseded> superseded = new ArrayList<>();
        List<SumRows.Difference> differences = List.of();
        if (feed() == Feed.DECLARED) {
            Set<FeedRow> madeUp = sums.madeUp(good);
            for (FeedRow row : good) {
                if (madeUp.contains(row)) {
                    blank++;
                    withoutDossier.add(row.number());
                }
            }
            good.removeIf(madeUp::contains);
            differences = faulty.count() == 0 ? sums.differences(good) : List.of();
        }
        for (FeedRow row : good) {
            boolean part = feed() == Feed.DECLARED && sums.part(row);
            FeedRow earlier = row.nil() || part ? null : last.put(row.key(), row);
            if (earlier != null) {
                earlier.putAside();
                superseded.add(new FileFacts.Superseded(earlier.number(), row.number(), row.key()));
            }
        }
        good.removeIf(FeedRow::setAside);
        RuleBook.check(
                new FileFacts(
                        filing,
                        null,
                        heading,
                        read - blank,
                        superseded,
                        Set.of(),
                        withoutDossier.stream().sorted().toList(),
                        differences,
                        new Closings(),
                        new MonthCounts(),
                        null),
                findings);
    }

    private Feed feed() {
        return heading.profile().feed();
    }

    /** What the file itself speaks of. */
    Spoken spoken() {
        return spoken.spoken();
    }

    /** The accepted rows, in the order of the file. */
    List<FeedRow> accepted() {
        return good;
    }

    /** The rows set aside for a fault of their own, not because a later one takes their place. */
    SetAsideRows faulty() {
        return faulty;
    }

    /** Where the rows went. */
    Receipt.Rows rows() {
        return new Receipt.Rows(read, good.size(), read - blank - good.size(), blank);
    }

    /**
     * The first and the last day the file covers, null where no good row says. It covers whole months, from the earliest that
     * a row lies in to the latest, as far as its arrival; a file without rows, the month that was to be reported. What it
     * does not name later it says nothing about: a running list that ends in August does not say that September was empty.
     */
    @Nullable
    LocalDate[] window() {
        if (good.isEmpty()) {
            return read == blank ? days(filing.reportedMonth(), filing.reportedMonth()) : new @Nullable LocalDate[2];
        }
        long first = good.stream().mapToLong(row -> row.placed().day()).min().orElseThrow();
        long last = good.stream().mapToLong(row -> row.placed().day()).max().orElseThrow();
        return days(YearMonth.from(LocalDate.ofEpochDay(first)), YearMonth.from(LocalDate.ofEpochDay(last)));
    }

    private @Nullable LocalDate[] days(YearMonth first, YearMonth last) {
        LocalDate arrived = filing.arrivedAt().toLocalDate();
        LocalDate end = last.atEndOfMonth();
        return new @Nullable LocalDate[] {first.atDay(1), end.isAfter(arrived) ? arrived : end};
    }
}
