package vn.dti.nightly.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dti.schemas.extract.Feed;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.Procedure;

/** Invents the rows of one office's small feeds, known at the window's end. */
final class FeedLives {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final SampleRequest request;
    private final Town town;
    private final OfficeProfile office;
    private final WorkCalendar calendar;
    private final TimeText times;
    private final long end;

    FeedLives(SampleRequest request, Town town, OfficeProfile office) {
        this.request = request;
        this.town = town;
        this.office = office;
        calendar = new WorkCalendar(
                request.pack(), request.firstDay(), request.lastDay().plusYears(1));
        times = new TimeText(request.firstDay(), request.lastDay().plusYears(1), "dd/MM/yyyy");
        end = (request.lastDay().toEpochDay() + 1) * WorkCalendar.DAY;
    }

    /** The rows of the whole window, no key twice. */
    List<Map<FeedField, String>> rows(Feed feed, Dice dice) {
        List<Map<FeedField, String>> rows = new ArrayList<>();
        for (int back = request.months() - 1; back >= 0; back--) {
            YearMonth month = request.lastMonth().minusMonths(back);
            switch (feed) {
                case DOSSIERS, DECLARED -> throw new IllegalArgumentException("no feed of figures: " + feed);
                case PETITIONS -> petitions(month, dice, rows);
                case PUBLICATION -> publications(month, dice, rows);
                case SYNCHRONISATION -> rows.add(total(month, dice));
                case SATISFACTION -> answers(month, dice, rows);
            }
        }
        List<FeedField> key =
                FeedField.of(feed).stream().filter(FeedField::inKey).toList();
        Set<List<String>> seen = new HashSet<>();
        rows.removeIf(row ->
                !seen.add(key.stream().map(field -> row.getOrDefault(field, "")).toList()));
        return rows;
    }

    /** Whether any row lies in the window's last month. */
    boolean inLastMonth(Feed feed, List<Map<FeedField, String>> rows) {
        FeedField placed = FeedField.of(feed).stream()
                .filter(FeedField::placesInTime)
                .findFirst()
                .orElseThrow();
        return rows.stream().anyMatch(row -> row.getOrDefault(placed, "").contains(month(request.lastMonth())));
    }

    /** A month as a report writes it. */
    static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
    }

    private void petitions(YearMonth month, Dice dice, List<Map<FeedField, String>> rows) {
        int count = dice.count(Math.min(12, 0.6 + 0.0015 * office.monthly()));
        for (int i = 1; i <= count; i++) {
            rows.add(petition(instant(month, dice), i, dice));
        }
    }

    private Map<FeedField, String> petition(long received, int serial, Dice dice) {
        Map<FeedField, String> row = new EnumMap<>(FeedField.class);
        long day = Math.floorDiv(received, WorkCalendar.DAY);
        row.put(FeedField.PETITION_CODE, "PA-" + Codes.of(office.unit(), LocalDate.ofEpochDay(day), serial));
        row.put(FeedField.PETITION_UNIT, office.unit().nameVi());
        row.put(FeedField.PETITION_CHANNEL, channel(dice.unit()));
        row.put(FeedField.PETITION_RECEIVED_AT, times.write(received));
        if (dice.chance(0.15)) {
            row.put(FeedField.PETITION_DOSSIER, dossier(day, dice));
        }
        long start = received;
        if (dice.chance(0.4)) {
            start = after(received, 1 + dice.below(4), dice);
            put(row, FeedField.PETITION_TRANSFERRED_AT, start);
        }
        if (dice.chance(0.04)) {
            boolean refused = put(row, FeedField.PETITION_REFUSED_AT, after(start, 1 + dice.below(2), dice));
            row.put(FeedField.PETITION_STATUS, refused ? "Từ chối" : "Đang xử lý");
            return row;
        }
        boolean late = dice.chance(Math.min(0.5, 0.08 + 2 * office.late()));
        long answered = after(start, late ? 16 + dice.below(10) : 1 + dice.below(15), dice);
        if (!put(row, FeedField.PETITION_ANSWERED_AT, answered)) {
            row.put(FeedField.PETITION_STATUS, "Đang xử lý");
            return row;
        }
        boolean published = put(row, FeedField.PETITION_PUBLISHED_AT, after(answered, 1 + dice.below(3), dice));
        row.put(FeedField.PETITION_STATUS, published ? "Đã công khai" : "Đã trả lời");
        row.put(FeedField.PETITION_OPINION, opinion(dice.unit()));
        return row;
    }

    private void publications(YearMonth month, Dice dice, List<Map<FeedField, String>> rows) {
        int count = dice.count(1.2);
        for (int i = 0; i < count; i++) {
            Map<FeedField, String> row = new EnumMap<>(FeedField.class);
            Procedure procedure = office.procedures().pick(dice);
            long decided =
                    calendar.workingDayFrom(month.atDay(1 + dice.below(26)).toEpochDay());
            if (decided * WorkCalendar.DAY >= end) {
                continue;
            }
            row.put(FeedField.PUBLICATION_PROCEDURE, procedure.code());
            row.put(FeedField.PUBLICATION_UNIT, office.unit().nameVi());
            row.put(FeedField.PUBLICATION_DECIDED_ON, day(decided));
            int before = dice.chance(0.85) ? 6 + dice.below(20) : 1 + dice.below(5);
            row.put(FeedField.PUBLICATION_EFFECTIVE_ON, day(calendar.plusWorkingDays(decided, before)));
            long published =
                    calendar.plusWorkingDays(decided, dice.chance(0.85) ? 1 + dice.below(5) : 6 + dice.below(8));
            if (published * WorkCalendar.DAY < end) {
                row.put(FeedField.PUBLICATION_PUBLISHED_ON, day(published));
                row.put(FeedField.PUBLICATION_COMPLETE, dice.chance(0.94) ? "Có" : "Không");
            }
            rows.add(row);
        }
    }

    private Map<FeedField, String> total(YearMonth month, Dice dice) {
        long reported = dice.count(office.monthly());
        long portal = Math.round(reported * dice.between(0.93, 1.02));
        long synced = Math.round(Math.min(reported, portal) * dice.between(0.88, 1));
        Map<FeedField, String> row = new EnumMap<>(FeedField.class);
        row.put(FeedField.SYNC_UNIT, office.unit().nameVi());
        row.put(FeedField.SYNC_MONTH, month(month));
        row.put(FeedField.SYNC_REPORTED, Long.toString(reported));
        row.put(FeedField.SYNC_PORTAL, Long.toString(portal));
        row.put(FeedField.SYNC_SYNCED, Long.toString(synced));
        return row;
    }

    private void answers(YearMonth month, Dice dice, List<Map<FeedField, String>> rows) {
        int count = dice.count(Math.min(40, 1 + 0.03 * office.monthly()));
        for (int i = 0; i < count; i++) {
            long answered = instant(month, dice);
            Map<FeedField, String> row = new EnumMap<>(FeedField.class);
            row.put(FeedField.ANSWER_UNIT, office.unit().nameVi());
            row.put(FeedField.ANSWER_DOSSIER, dossier(Math.floorDiv(answered, WorkCalendar.DAY), dice));
            row.put(FeedField.ANSWER_AT, times.write(answered));
            row.put(FeedField.ANSWER_LEVEL, level(dice));
            rows.add(row);
        }
    }

    /** A dossier received some working days before; with chance one that is there. */
    private String dossier(long day, Dice dice) {
        long received = calendar.workingDayFrom(Math.max(request.firstDay().toEpochDay(), day - 1 - dice.below(20)));
        int aDay = (int) Math.max(1, office.monthly() / 22);
        return Codes.of(office.unit(), LocalDate.ofEpochDay(Math.min(received, day)), 1 + dice.below(aDay));
    }

    /** An instant of a working day of a month, not after the window. */
    private long instant(YearMonth month, Dice dice) {
        long day = month.atDay(1 + dice.below(month.lengthOfMonth())).toEpochDay();
        while (!calendar.workingDay(day) && day > month.atDay(1).toEpochDay()) {
            day--;
        }
        return town.arrivals().received(day, 1, dice)[0];
    }

    private long after(long instant, int workingDays, Dice dice) {
        long day = calendar.plusWorkingDays(Math.floorDiv(instant, WorkCalendar.DAY), workingDays);
        return town.arrivals().received(day, 1, dice)[0];
    }

    /** Puts a time, unless it lies after the window. */
    private boolean put(Map<FeedField, String> row, FeedField field, long instant) {
        if (instant < end) {
            row.put(field, times.write(instant));
        }
        return instant < end;
    }

    private String level(Dice dice) {
        double content = office.content();
        double draw = dice.unit();
        return draw < content * 0.6
                ? "Rất hài lòng"
                : draw < content
                        ? "Hài lòng"
                        : draw < content + (1 - content) * 0.5
                                ? "Bình thường"
                                : draw < content + (1 - content) * 0.9 ? "Không hài lòng" : "Rất không hài lòng";
    }

    private static String channel(double draw) {
        return draw < 0.45
                ? "Tổng đài 1022"
                : draw < 0.75 ? "iHanoi" : draw < 0.9 ? "Cổng Dịch vụ công quốc gia" : "Trực tiếp";
    }

    private static String opinion(double draw) {
        return draw < 0.6 ? "Hài lòng" : draw < 0.7 ? "Không hài lòng" : draw < 0.72 ? "Khiếu nại" : "";
    }

    private static String day(long epochDay) {
        return DAY.format(LocalDate.ofEpochDay(epochDay));
    }
}
