package vn.dti.bench.city;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dti.figures.clock.WorkingCalendar;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.RowBlock;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Procedure;
import vn.dti.schemas.pack.TimeLimit;

/**
 * Makes dossiers as rows of {@link Datasets#ACCEPTED}. Where the procedure has a time limit the source gives the due time,
 * so that no engine has to compute one; where it has none there is none.
 */
final class Dossiers {
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400 * SECOND;
    private static final long MORNING = 8 * 3_600 * SECOND;
    private static final long EVENING = 17 * 3_600 * SECOND;
    private static final int WORKING_DAYS_A_MONTH = 22;

    private final Plan plan;
    private final Die die;
    private final WorkingCalendar calendar;
    private final String[] dates;

    /** The questions that chance is asked about a dossier. */
    private enum About {
        DAY,
        HOUR,
        PROCEDURE,
        CHANNEL,
        RECEIVER,
        PACE,
        LENGTH,
        END_HOUR,
        RETURN,
        SUPPLEMENT,
        FEE,
        PAYMENT,
        COMPONENTS,
        DIGITISED,
        REUSED,
        STORE,
        POPULATION,
        ELECTRONIC,
        RATED,
        SATISFACTION,
        APPLICANT
    }

    Dossiers(Pack pack, Plan plan) {
        this.plan = plan;
        this.die = new Die(plan.seed());
        this.calendar = WorkingCalendar.of(pack);
        this.dates = new String[plan.days()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = plan.begin().plusDays(i).format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT));
        }
    }

    /** The day a dossier is received on: an office's dossiers come in the order of their days. */
    long receivedOn(Office office, long dossier) {
        double place = (dossier + share(office, dossier, About.DAY)) / office.dossiers();
        return plan.begin().toEpochDay() + Math.min(plan.days() - 1, (long) (place * plan.days()));
    }

    /** A dossier's code. */
    String code(Office office, long dossier) {
        int day = (int) (receivedOn(office, dossier) - plan.begin().toEpochDay());
        return office.unit().code() + "-" + dates[day] + "-" + (10_000_000 + dossier);
    }

    /**
     * Adds a dossier as it stands at the end of a night's day; after the first night it is one that this night changed.
     *
     * @param night the night, the first being 0
     * @param fileRow the row in the file that brings it
     */
    void add(RowBlock block, Office office, long dossier, int night, long fileRow) {
        int row = block.addRow();
        Cells cells = new Cells(block, row);
        Procedure procedure = procedure(office, dossier);
        Channel channel = channel(office, dossier);
        long day = receivedOn(office, dossier);
        long received = day * DAY + MORNING + (long) (share(office, dossier, About.HOUR) * 30_600) * SECOND;
        block.setLong(Datasets.ACCEPTED.index("row"), row, fileRow);
        block.setLong(Datasets.ACCEPTED.index("as_resolver"), row, 1);
        block.setLong(Datasets.ACCEPTED.index("channel_given"), row, 1);
        cells.text(Field.DOSSIER_CODE, code(office, dossier));
        cells.text(Field.PROCEDURE_CODE, procedure.code());
        cells.text(Field.RESOLVING_UNIT, office.unit().code());
        cells.text(Field.RECEIVING_UNIT, receiver(office, dossier));
        cells.text(Field.CHANNEL, channel.name());
        cells.number(Field.RECEIVED_AT, received);
        cells.number(Field.SUBMITTED_AT, channel == Channel.ONLINE ? received - (day % 7) * 3_600 * SECOND : received);
        cells.text(Field.SERVICE_LEVEL, procedure.serviceLevel().name());
        life(cells, office, dossier, night, received);
        attributes(cells, office, dossier, procedure);
        if (night > 0) {
            cells.number(Field.SATISFACTION, 1 + (dossier + night) % 5);
        }
    }

    private void life(Cells cells, Office office, long dossier, int night, long received) {
        long day = Math.floorDiv(received, DAY);
        TimeLimit limit = procedure(office, dossier).limit();
        long dueDay = limit == null ? 0 : dueDay(day, limit);
        if (limit != null) {
            cells.number(Field.DUE_AT, dueDay * DAY + EVENING);
        }
        long known = (plan.night(night).toEpochDay() + 1) * DAY;
        long finished = finished(office, dossier, received, limit == null ? day + 5 : dueDay, limit != null);
        if (night > 0 && finished >= known) {
            finished = known - 7 * 3_600 * SECOND;
        }
        boolean over = finished < known;
        long returned = finished + (long) (share(office, dossier, About.RETURN) * 2 * DAY);
        boolean back = over && returned < known;
        if (over) {
            cells.number(Field.FINISHED_AT, finished);
        }
        if (back) {
            cells.number(Field.RETURNED_AT, returned);
        }
        DossierStatus status =
                back ? DossierStatus.RETURNED : over ? DossierStatus.FINISHED : DossierStatus.IN_PROGRESS;
        cells.text(Field.STATUS, status.name());
        if (share(office, dossier, About.SUPPLEMENT) < 0.03) {
            cells.number(Field.SUPPLEMENT_REQUESTS, 1);
            cells.number(Field.SUPPLEMENT_REQUESTED_AT, received + SECOND);
        }
        if (over) {
            cells.number(Field.ELECTRONIC_RESULT, share(office, dossier, About.ELECTRONIC) < 0.7 ? 1 : 0);
            if (share(office, dossier, About.RATED) < 0.3) {
                cells.number(Field.SATISFACTION, 5 - die(office, dossier, About.SATISFACTION, 9) / 4);
            }
        }
    }

    private long dueDay(long day, TimeLimit limit) {
        int days = limit.value().intValue();
        return switch (limit.unit()) {
            case HOUR, SAME_DAY -> day;
            case DAY, WORKING_DAY -> calendar.plusWorkingDays(day, Math.max(1, days));
            case MONTH -> calendar.plusWorkingDays(day, Math.max(1, days) * WORKING_DAYS_A_MONTH);
        };
    }

    /** Seven in ten end before their due day, two on it, one in fifteen late, some never. */
    private long finished(Office office, long dossier, long received, long dueDay, boolean due) {
        double pace = share(office, dossier, About.PACE);
        if (pace > 0.985) {
            return Long.MAX_VALUE / 2;
        }
        long day = Math.floorDiv(received, DAY);
        double length = share(office, dossier, About.LENGTH);
        long end = pace < 0.70 || !due
                ? day + (long) (length * (dueDay - day))
                : pace < 0.92 ? dueDay : dueDay + 1 + (long) (length * 12);
        long hour = MORNING + (long) (share(office, dossier, About.END_HOUR) * 32_400) * SECOND;
        return Math.max(received + 600 * SECOND, end * DAY + hour);
    }

    private void attributes(Cells cells, Office office, long dossier, Procedure procedure) {
        if (procedure.feeBearing()) {
            cells.number(Field.FEE_AMOUNT, 10_000L * die(office, dossier, About.FEE, 20));
            Payment[] payments = Payment.values();
            cells.text(Field.PAYMENT, payments[die(office, dossier, About.PAYMENT, payments.length)].name());
        }
        int components = 1 + die(office, dossier, About.COMPONENTS, 8);
        cells.number(Field.COMPONENTS_TOTAL, components);
        cells.number(Field.COMPONENTS_DIGITISED, die(office, dossier, About.DIGITISED, components + 1));
        cells.number(Field.COMPONENTS_REUSED, die(office, dossier, About.REUSED, components + 1) / 2);
        cells.number(Field.PERSONAL_STORE_USED, die(office, dossier, About.STORE, 2));
        cells.number(Field.POPULATION_DATA_USED, die(office, dossier, About.POPULATION, 2));
        cells.text(Field.APPLICANT_TYPE, share(office, dossier, About.APPLICANT) < 0.85 ? "CITIZEN" : "BUSINESS");
    }

    /** One dossier in seven comes in at the desk of the branch, where there is one. */
    private String receiver(Office office, long dossier) {
        String branch = office.unit().branch();
        return branch != null && share(office, dossier, About.RECEIVER) < 0.15
                ? branch
                : office.unit().code();
    }

    /** A few procedures make up most dossiers. */
    private Procedure procedure(Office office, long dossier) {
        double share = share(office, dossier, About.PROCEDURE);
        return office.procedures()
                .get((int) (share * share * share * office.procedures().size()));
    }

    private Channel channel(Office office, long dossier) {
        double share = share(office, dossier, About.CHANNEL);
        return share < 0.62 ? Channel.ONLINE : share < 0.97 ? Channel.DIRECT : Channel.POST;
    }

    private double share(Office office, long dossier, About about) {
        return die.share(office.number(), dossier, about.ordinal());
    }

    private int die(Office office, long dossier, About about, int bound) {
        return die.below(bound, office.number(), dossier, about.ordinal());
    }

    /** The row being made. */
    private record Cells(RowBlock block, int row) {
        private static final int[] COLUMNS = columns();

        private static int[] columns() {
            int[] columns = new int[Field.values().length];
            for (Field field : Field.values()) {
                columns[field.ordinal()] = field.personal() ? -1 : Datasets.ACCEPTED.index(field.key());
            }
            return columns;
        }

        void text(Field field, String value) {
            block.setText(COLUMNS[field.ordinal()], row, value);
        }

        void number(Field field, long value) {
            block.setLong(COLUMNS[field.ordinal()], row, value);
        }
    }
}
