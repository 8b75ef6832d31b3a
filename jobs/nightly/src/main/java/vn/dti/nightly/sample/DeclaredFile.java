package vn.dti.nightly.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dti.schemas.pack.UnitLevel;

/**
 * The summary of the last month that most wards' own systems print, as a vendor lays it out: a banner with the period, titles in
 * two rows, numbers counted by the system itself from all of its dossiers, those with faults included.
 */
final class DeclaredFile {
    private static final double SENDS = 0.6;
    private static final List<String> GROUPS =
            List.of("STT", "Đơn vị", "Tiếp nhận", "", "", "", "", "Đã xử lý", "", "", "", "Đang xử lý", "");
    private static final List<String> TITLES = List.of(
            "",
            "",
            "Tổng số",
            "Kỳ trước",
            "Trong kỳ",
            "Qua mạng",
            "Qua BCCI",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Tỷ lệ trước hạn, đúng hạn",
            "Trong hạn",
            "Quá hạn");

    /** What is counted, in the order of the columns. */
    private enum Count {
        CARRIED,
        DIRECT,
        ONLINE,
        POST,
        EARLY,
        ON_TIME,
        LATE,
        WITHIN,
        OVERDUE
    }

    private final SampleRequest request;
    private final OfficeProfile office;
    private final LocalDate first;
    private final long start;
    private final long end;
    private final long[] counts = new long[Count.values().length];

    DeclaredFile(SampleRequest request, OfficeProfile office) {
        this.request = request;
        this.office = office;
        first = request.lastMonth().atDay(1);
        start = first.toEpochDay() * WorkCalendar.DAY;
        end = (request.lastDay().toEpochDay() + 1) * WorkCalendar.DAY;
    }

    /** Counts a dossier of the office's system. */
    void count(Dossier dossier) {
        if (dossier.received >= end || (dossier.ended() && dossier.finished < start)) {
            return;
        }
        if (dossier.received < start) {
            add(Count.CARRIED);
        } else {
            add(
                    switch (dossier.channel) {
                        case ONLINE -> Count.ONLINE;
                        case DIRECT -> Count.DIRECT;
                        case POST -> Count.POST;
                    });
        }
        if (dossier.ended() && dossier.finished < end) {
            add(ended(dossier));
        } else {
            add(dossier.due != Dossier.NONE && dossier.due < end ? Count.OVERDUE : Count.WITHIN);
        }
    }

    private static Count ended(Dossier dossier) {
        if (dossier.due == Dossier.NONE) {
            return Count.ON_TIME;
        }
        if (dossier.finished > dossier.due) {
            return Count.LATE;
        }
        boolean dayBefore =
                Math.floorDiv(dossier.finished, WorkCalendar.DAY) < Math.floorDiv(dossier.due, WorkCalendar.DAY);
        return dayBefore ? Count.EARLY : Count.ON_TIME;
    }

    private void add(Count count) {
        counts[count.ordinal()]++;
    }

    private long of(Count count) {
        return counts[count.ordinal()];
    }

    /** Writes it into the office's folder, if the office sends one. */
    void write(Path folder, Instant sent) throws IOException {
        Dice dice = Dice.of(request.seed(), "declared of " + office.unit().code());
        if (office.unit().level() != UnitLevel.COMMUNE || dice.unit() >= SENDS) {
            return;
        }
        String name = "tong-hop-" + request.lastMonth() + ".csv";
        Path growing = folder.resolve("." + name + ".part");
        try (RowSink sink = new CsvSink(growing)) {
            sink.write(line("BẢNG TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ"));
            sink.write(line("Từ ngày " + day(first) + " đến ngày " + day(request.lastDay())));
            sink.write(GROUPS.toArray(String[]::new));
            sink.write(TITLES.toArray(String[]::new));
            sink.write(numbers());
        }
        Files.setLastModifiedTime(growing, FileTime.from(sent));
        Files.move(growing, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String[] numbers() {
        long received = of(Count.DIRECT) + of(Count.ONLINE) + of(Count.POST);
        long good = of(Count.EARLY) + of(Count.ON_TIME);
        long[] numbers = {
            of(Count.CARRIED) + received,
            of(Count.CARRIED),
            of(Count.DIRECT),
            of(Count.ONLINE),
            of(Count.POST),
            of(Count.EARLY),
            of(Count.ON_TIME),
            of(Count.LATE)
        };
        String[] cells = line("1");
        cells[1] = office.unit().nameVi();
        for (int i = 0; i < numbers.length; i++) {
            cells[i + 2] = Long.toString(numbers[i]);
        }
        cells[10] = rate(good, good + of(Count.LATE));
        cells[11] = Long.toString(of(Count.WITHIN));
        cells[12] = Long.toString(of(Count.OVERDUE));
        return cells;
    }

    private static String rate(long part, long whole) {
        return whole == 0
                ? "0"
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP) + "%";
    }

    private static String[] line(String text) {
        String[] cells = new String[GROUPS.size()];
        Arrays.fill(cells, "");
        cells[0] = text;
        return cells;
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
