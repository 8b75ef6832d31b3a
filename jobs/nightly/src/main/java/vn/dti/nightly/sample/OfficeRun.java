package vn.dti.nightly.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.ServiceLevel;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** Writes one office's file, day by day. */
final class OfficeRun {
    /** How long before the window dossiers are drawn that may still be open at its start. */
    static final int DAYS_BEFORE = 150;

    private static final double FAULTY = 0.005;

    /** Some faults can only befall open dossiers, and those are few. */
    private static final double FAULTY_WHILE_OPEN = 0.02;

    private final SampleRequest request;
    private final Town town;
    private final OfficeProfile office;
    private final Dice dice;
    private final List<FaultLine> faults = new ArrayList<>();
    private final Dossier dossier;
    private final TimeText times;
    private final RowText text;
    private final List<Fault> queue = new ArrayList<>(List.of(Fault.values()));
    private final DeclaredFile declared;
    private int rows;

    OfficeRun(SampleRequest request, Town town, OfficeProfile office) {
        this.request = request;
        this.town = town;
        this.office = office;
        dice = Dice.of(request.seed(), office.unit().code());
        Collections.rotate(queue, -office.number());
        dossier = new Dossier(office.unit(), office.procedures().pick(dice));
        Style style = office.style();
        boolean iso = style.dateCells() || !style.dayFirst();
        times = new TimeText(
                request.firstDay().minusDays(DAYS_BEFORE),
                request.lastDay().plusYears(1),
                iso ? "yyyy-MM-dd" : "dd/MM/yyyy");
        text = new RowText(style, times);
        declared = new DeclaredFile(request, office);
    }

    /** Rows written, the header not counted. */
    int rows() {
        return rows;
    }

    /** The faults put in, in the order of the rows. */
    List<FaultLine> faults() {
        return faults;
    }

    /** What the office's system counts of its own dossiers. */
    DeclaredFile declared() {
        return declared;
    }

    /** Writes the file. */
    void write(Path file, String shownName) throws IOException {
        try (RowSink sink = office.style().workbook()
                ? new WorkbookSink(file, office.style().dateCells())
                : new CsvSink(file)) {
            sink.write(RowText.titles());
            for (LocalDate day = firstDay(); !day.isAfter(request.lastDay()); day = day.plusDays(1)) {
                writeDay(day, sink, shownName);
            }
        }
    }

    /** A unit younger than the window has no older dossiers. */
    private LocalDate firstDay() {
        LocalDate before = request.firstDay().minusDays(DAYS_BEFORE);
        LocalDate from = office.unit().validFrom();
        return from != null && from.isAfter(before) ? from : before;
    }

    private void writeDay(LocalDate day, RowSink sink, String shownName) throws IOException {
        int count = dice.count(office.monthly() * town.seasons().share(day));
        long windowStart = request.firstDay().toEpochDay() * WorkCalendar.DAY;
        int serial = 0;
        for (long received : town.arrivals().received(day.toEpochDay(), count, dice)) {
            draw(received, town.trend(day));
            serial++;
            if (received >= windowStart || !dossier.ended() || dossier.finished >= windowStart) {
                complete(day, serial);
                declared.count(dossier);
                writeRow(sink, shownName);
            }
        }
    }

    /** Procedure, channel, reception and life. */
    private void draw(long received, Trend trend) {
        dossier.clear();
        dossier.received = received;
        LocalDate day = LocalDate.ofEpochDay(received / WorkCalendar.DAY);
        Procedure procedure = office.procedures().pick(dice);
        for (int i = 0; i < 50 && !procedure.validOn(day); i++) {
            procedure = office.procedures().pick(dice);
        }
        dossier.procedure = procedure;
        boolean offered = procedure.serviceLevel() != ServiceLevel.NONE;
        boolean online = offered && dice.chance(office.online() * trend.online());
        dossier.channel = online ? Channel.ONLINE : dice.chance(0.86) ? Channel.DIRECT : Channel.POST;
        Unit receiving = (online ? office.onlineReceivers() : office.receivers()).pick(dice);
        dossier.receiving = receiving.validOn(day) ? receiving : office.unit();
        town.lives().live(dossier, office, trend.late(), dice);
    }

    private void complete(LocalDate day, int serial) {
        dossier.code = Codes.of(office.unit(), day, serial);
        dossier.submitted = dossier.channel == Channel.ONLINE
                ? town.arrivals().submitted(dossier.received, dice)
                : dossier.channel == Channel.DIRECT ? dossier.received : Dossier.NONE;
        town.attributes().fill(dossier, office, town.city().components(dossier.procedure), dice);
        String place = office.unit().level() == UnitLevel.COMMUNE
                ? office.unit().nameVi()
                : town.somewhere(dice).nameVi();
        People.invent(dossier, place, dice);
    }

    private void writeRow(RowSink sink, String shownName) throws IOException {
        rows++;
        String[] cells = text.write(dossier);
        SpoiltRow spoilt = dice.chance(dossier.ended() ? FAULTY : FAULTY_WHILE_OPEN) || faults.isEmpty()
                ? spoil(cells, shownName)
                : null;
        if (spoilt == null) {
            sink.write(cells);
            return;
        }
        sink.write(spoilt.cells);
        if (spoilt.again) {
            rows++;
            sink.write(cells);
        }
    }

    /** Puts in the first fault in the queue that the row lends itself to; rare ones so stay in front until they fit. */
    private @Nullable SpoiltRow spoil(String[] cells, String shownName) {
        for (Fault fault : queue) {
            SpoiltRow row = new SpoiltRow(dossier, office, town.wrong(), cells, times, town.asOf());
            if (fault.spoil(row)) {
                queue.remove(fault);
                queue.add(fault);
                faults.add(new FaultLine(shownName, rows + 1, fault.name()));
                return row;
            }
        }
        return null;
    }
}
