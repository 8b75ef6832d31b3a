package vn.dti.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.keep.DeliveryStore;
import vn.dti.intake.keep.DossierIndex;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.Heading;
import vn.dti.intake.map.NoDossier;
import vn.dti.intake.map.RowMapper;
import vn.dti.intake.quality.QualityTally;
import vn.dti.intake.read.Row;
import vn.dti.intake.read.RowReader;
import vn.dti.intake.read.Unreadable;
import vn.dti.intake.receipt.Spoken;
import vn.dti.intake.returned.SetAsideRows;
import vn.dti.intake.rule.Closings;
import vn.dti.intake.rule.EarlierRows;
import vn.dti.intake.rule.FileFacts;
import vn.dti.intake.rule.Findings;
import vn.dti.intake.rule.GrantMissing;
import vn.dti.intake.rule.MonthCounts;
import vn.dti.intake.rule.OtherPlace;
import vn.dti.intake.rule.RuleBook;
import vn.dti.schemas.dataset.QualityCount;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.FieldType;

/** One reading of a file from its header to its end: mapped, judged, kept batch by batch. */
final class Passage {
    private final Heading heading;
    private final Filing filing;
    private final Findings findings;
    private final @Nullable DeliveryStore store;
    private final Batch batch;
    private final @Nullable Row[] written = new Row[Batch.CAPACITY];
    private final SetAsideRows faulty = new SetAsideRows();
    private final RowMapper mapper;
    private final NoDossier noDossier;
    private final List<Long> withoutDossier = new ArrayList<>();
    private final DossierIndex index = new DossierIndex();
    private final QualityTally quality;
    private final Closings closings = new Closings();
    private final MonthCounts months = new MonthCounts();
    private final Spoken.Tally spoken = new Spoken.Tally();
    private final @Nullable EarlierRows earlier;
    private final List<FileFacts.Superseded> superseded = new ArrayList<>();
    private final Set<Field> dayOnly = EnumSet.noneOf(Field.class);
    private long read;
    private long blank;
    private long setAside;

    /**
     * @param store where the rows are kept, null where nothing is
     * @param earlier what the office sent before by the same profile, null where nothing
     */
    Passage(
            Heading heading,
            Filing filing,
            Findings findings,
            @Nullable DeliveryStore store,
            @Nullable EarlierRows earlier) {
        this.earlier = earlier;
        this.heading = heading;
        this.filing = filing;
        this.findings = findings;
        this.store = store;
        batch = new Batch(heading, filing);
        mapper = new RowMapper(heading, filing);
        noDossier = new NoDossier(heading);
        quality = new QualityTally(heading.provided(), filing.office() != null);
    }

    /**
     * Reads to the end.
     *
     * @throws Unreadable where the file cannot be read to its end
     * @throws IOException where the store cannot write
     */
    void run() throws Unreadable, IOException {
        findings.sheet(heading.table().sheet());
        try (RowReader rows = heading.table().open()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > heading.row()) {
                    add(row);
                }
            }
        }
        flush();
        OtherPlace.refuse(findings, new GrantMissing(), read - blank, spoken());
    }

    private void add(Row row) throws IOException {
        read++;
        if (row.blank()) {
            blank++;
            return;
        }
        if (noDossier.is(row)) {
            blank++;
            withoutDossier.add(row.number());
            return;
        }
        written[batch.size()] = row;
        mapper.add(row, batch);
        if (batch.full()) {
            flush();
        }
    }

    private void flush() throws IOException {
        RuleBook.check(batch, findings);
        if (earlier != null) {
            RuleBook.check(batch, earlier, findings);
        }
        speak();
        quality.add(batch);
        closings.add(batch);
        months.add(batch);
        for (int i = 0; i < batch.size(); i++) {
            if (batch.setAside(i)) {
                setAside++;
                faulty.add(Objects.requireNonNull(written[i]));
            } else {
                note(batch.cells(Field.DOSSIER_CODE).text(i), batch.row(i));
            }
        }
        for (Field field : Field.values()) {
            if (field.type() == FieldType.TIME && !dayOnly.contains(field) && anyDayOnly(field)) {
                dayOnly.add(field);
            }
        }
        if (store != null) {
            store.write(batch);
        }
        batch.clear();
    }

    private void speak() {
        Cells received = batch.cells(Field.RECEIVED_AT);
        for (int i = 0; i < batch.size(); i++) {
            spoken.unit(batch.resolvingUnit(i));
            if (received.valid(i)) {
                spoken.day(received.day(i));
            }
        }
    }

    /** What the file itself speaks of. */
    Spoken spoken() {
        return spoken.spoken();
    }

    private void note(@Nullable String code, long row) {
        if (code != null) {
            long earlier = index.put(code, row);
            if (earlier != 0) {
                superseded.add(new FileFacts.Superseded(earlier, row, code));
                quality.takeOut(earlier);
                if (store != null) {
                    store.takeBack(earlier);
                }
            }
        }
    }

    private boolean anyDayOnly(Field field) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.cells(field).valid(i) && batch.cells(field).dayOnly(i)) {
                return true;
            }
        }
        return false;
    }

    /** The rows set aside for a fault of their own, not because a later one takes their place. */
    SetAsideRows faulty() {
        return faulty;
    }

    FileFacts facts() {
        return new FileFacts(
                filing, null, heading, read, superseded, dayOnly, withoutDossier, List.of(), closings, months, earlier);
    }

    /** How clean the rows are that are loaded. */
    List<QualityCount> quality() {
        return quality.counts();
    }

    long read() {
        return read;
    }

    long blank() {
        return blank;
    }

    /** Rows that are not loaded, superseded ones included. */
    long setAside() {
        return setAside + superseded.size();
    }
}
