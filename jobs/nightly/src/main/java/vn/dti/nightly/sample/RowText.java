package vn.dti.nightly.sample;

import java.util.Arrays;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.extract.ServiceLevel;

/** A dossier as the cells of a row, in the order of the contract's fields. */
final class RowText {
    private final Style style;
    private final TimeText times;
    private final String[] cells = new String[Field.values().length];

    RowText(Style style, TimeText times) {
        this.style = style;
        this.times = times;
    }

    /** The titles of the columns. */
    static String[] titles() {
        return Arrays.stream(Field.values()).map(Field::titleVi).toArray(String[]::new);
    }

    /** The cells; the array is used again by the next row. */
    String[] write(Dossier dossier) {
        Arrays.fill(cells, "");
        put(Field.DOSSIER_CODE, dossier.code);
        put(Field.PROCEDURE_CODE, dossier.procedure.code());
        put(Field.RESOLVING_UNIT, style.write(dossier.resolving));
        put(Field.RECEIVING_UNIT, style.write(dossier.receiving));
        put(Field.CHANNEL, channel(dossier.channel));
        times(dossier);
        put(Field.STATUS, dossier.status.titleVi());
        put(Field.SUPPLEMENT_REQUESTS, Integer.toString(dossier.supplements));
        put(Field.SERVICE_LEVEL, level(dossier.procedure.serviceLevel()));
        put(Field.FEE_AMOUNT, Long.toString(dossier.fee));
        put(Field.PAYMENT, payment(dossier.payment));
        put(Field.COMPONENTS_TOTAL, Integer.toString(dossier.components));
        put(Field.COMPONENTS_DIGITISED, Integer.toString(dossier.digitised));
        put(Field.COMPONENTS_REUSED, Integer.toString(dossier.reused));
        put(Field.PERSONAL_STORE_USED, yes(dossier.personalStore));
        put(Field.POPULATION_DATA_USED, yes(dossier.populationData));
        put(Field.ELECTRONIC_RESULT, yes(dossier.electronicResult));
        put(Field.SATISFACTION, dossier.satisfaction == 0 ? "" : Integer.toString(dossier.satisfaction));
        put(Field.OVERDUE_REASON, dossier.overdueReason);
        put(Field.APPLICANT_TYPE, dossier.business ? "Doanh nghiệp" : "Công dân");
        put(Field.APPLICANT_NAME, dossier.name);
        put(Field.APPLICANT_ID, dossier.id);
        put(Field.PHONE, dossier.phone);
        put(Field.EMAIL, dossier.email);
        put(Field.ADDRESS, dossier.address);
        return cells;
    }

    private void times(Dossier dossier) {
        put(Field.SUBMITTED_AT, times.write(dossier.submitted));
        put(Field.RECEIVED_AT, times.write(dossier.received));
        put(Field.DUE_AT, times.write(dossier.due));
        put(Field.RESCHEDULED_DUE_AT, times.write(dossier.rescheduled));
        put(Field.FINISHED_AT, times.write(dossier.finished));
        put(Field.RETURNED_AT, times.write(dossier.returned));
        put(Field.SUPPLEMENT_REQUESTED_AT, times.write(dossier.supplementRequested));
        put(Field.SUPPLEMENT_COMPLETED_AT, times.write(dossier.supplementCompleted));
        put(Field.SUSPENDED_AT, times.write(dossier.suspended));
        put(Field.RESUMED_AT, times.write(dossier.resumed));
    }

    private void put(Field field, String text) {
        cells[field.ordinal()] = text;
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case ONLINE -> "Trực tuyến";
            case DIRECT -> "Trực tiếp";
            case POST -> "Bưu chính công ích";
        };
    }

    private static String level(ServiceLevel level) {
        return switch (level) {
            case FULL -> "Toàn trình";
            case PARTIAL -> "Một phần";
            case NONE -> "Không trực tuyến";
        };
    }

    private static String payment(Payment payment) {
        return switch (payment) {
            case NONE -> "Không thanh toán";
            case DIRECT -> "Trực tiếp";
            case ONLINE_NATIONAL -> "Trực tuyến qua Cổng Dịch vụ công quốc gia";
            case ONLINE_CITY -> "Trực tuyến qua hệ thống của thành phố";
        };
    }

    private static String yes(boolean value) {
        return value ? "Có" : "Không";
    }
}
