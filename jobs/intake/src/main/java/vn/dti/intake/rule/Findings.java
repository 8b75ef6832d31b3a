package vn.dti.intake.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.FeedRow;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.schemas.extract.ExtractField;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/** Collects what the rules of one file find: all are counted, the first of each code are kept. */
public final class Findings {
    /** How many findings of one code are kept word for word. */
    public static final int KEPT_PER_CODE = 10_000;

    private static final int LONGEST_LIST = 1000;

    private final Filing filing;
    private final List<Found> kept = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private @Nullable String sheet;

    /** Nothing found yet. */
    public Findings(Filing filing) {
        this.filing = filing;
    }

    /** Says which sheet the findings are about. */
    public void sheet(@Nullable String name) {
        sheet = name;
    }

    /** A finding about a cell of a batch, held against nothing. */
    void cell(RowRule rule, Batch batch, int i, Field field) {
        cell(rule, batch, i, field, "");
    }

    /** A finding about a cell of a batch. In a broken row only the break itself is worth saying. */
    void cell(RowRule rule, Batch batch, int i, Field field, String other) {
        if (RowShape.broken(batch, i)) {
            return;
        }
        setAside(rule, batch, i);
        if (kept(rule)) {
            Heading heading = batch.heading();
            String raw = batch.cells(field).raw(i);
            String value = raw.isEmpty() ? null : Masking.mask(field, raw, RowShape.tooShort(batch, i));
            kept.add(new Found(rule, batch.row(i), field, heading.place(field), value, other));
        }
    }

    /** A finding about a cell of a batch, held against what was sent before. */
    void cell(AcrossRule rule, Batch batch, int i, Field field, String other) {
        if (kept(rule)) {
            String raw = batch.cells(field).raw(i);
            String value = raw.isEmpty() ? null : Masking.mask(field, raw, RowShape.tooShort(batch, i));
            kept.add(new Found(rule, batch.row(i), field, batch.heading().place(field), value, other));
        }
    }

    /** A finding about a row of a batch. */
    void row(RowRule rule, Batch batch, int i, String other) {
        setAside(rule, batch, i);
        if (kept(rule)) {
            kept.add(new Found(rule, batch.row(i), null, null, null, other));
        }
    }

    /** A finding about a cell of a small feed's row, held against {@code other}, which may be empty. */
    void cell(FeedRule rule, FeedRow row, FeedField field, String other) {
        setAside(rule, row);
        if (kept(rule)) {
            String raw = row.cell(field).raw();
            String value = raw.isEmpty() ? null : Masking.mask(field, raw, false);
            kept.add(new Found(rule, row.number(), field, row.heading().place(field), value, other));
        }
    }

    /** A finding about a row of a small feed, of which no cell is quoted. */
    void row(FeedRule rule, FeedRow row, String other) {
        setAside(rule, row);
        if (kept(rule)) {
            kept.add(new Found(rule, row.number(), null, null, null, other));
        }
    }

    /** A finding about the file. */
    void file(FileRule rule, String other) {
        if (kept(rule)) {
            kept.add(new Found(rule, 0, null, null, null, Masking.shorten(other, LONGEST_LIST)));
        }
    }

    /** A finding about a row, or a column (row 0), that only the whole file shows. */
    void place(
            FileRule rule, long row, ExtractField field, @Nullable String place, @Nullable String value, String other) {
        if (kept(rule)) {
            String shown = value == null ? null : Masking.mask(field, value, false);
            kept.add(new Found(rule, row, field, place, shown, other));
        }
    }

    /** A finding about a title in the header. */
    void column(FileRule rule, long row, String place, String other) {
        if (kept(rule)) {
            kept.add(new Found(rule, row, null, place, null, other));
        }
    }

    private void setAside(RowRule rule, Batch batch, int i) {
        if (Severities.of(filing.pack(), rule.text()) == Severity.ERROR) {
            batch.putAside(i);
        }
    }

    private void setAside(FeedRule rule, FeedRow row) {
        if (Severities.of(filing.pack(), rule.text()) == Severity.ERROR) {
            row.putAside();
        }
    }

    private boolean kept(Rule rule) {
        return counts.merge(rule.text().code(), 1L, Long::sum) <= KEPT_PER_CODE;
    }

    /** How often a rule was broken so far. */
    public long count(Rule rule) {
        return counts.getOrDefault(rule.text().code(), 0L);
    }

    /** All counts by code, sorted; codes that were not found are absent. */
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** The kept findings in words, sorted by row, field and code. */
    public List<Finding> kept() {
        return kept.stream().sorted(Found.ORDER).map(this::inWords).toList();
    }

    private Finding inWords(Found found) {
        RuleText text = found.rule().text();
        String value = found.value() == null ? "" : found.value();
        return new Finding(
                filing.office() == null ? "" : filing.office(),
                filing.fileName(),
                sheet,
                found.row(),
                found.place(),
                found.field(),
                text.code(),
                Severities.of(filing.pack(), text),
                found.value(),
                Place.vi(filing.fileName(), found) + ": " + text.vi().message(value, found.other()),
                Place.en(filing.fileName(), found) + ": " + text.en().message(value, found.other()));
    }
}
