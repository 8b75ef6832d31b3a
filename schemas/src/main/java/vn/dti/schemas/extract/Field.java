package vn.dti.schemas.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of the dossier extract, version 1, in the order of the contract. Each value has a bit, so that "the source
 * has this column" can be kept for a whole delivery in one number: constants are only ever appended.
 */
public enum Field implements ExtractField {
    DOSSIER_CODE(FieldType.TEXT, "Mã hồ sơ", "Dossier code"),
    PROCEDURE_CODE(FieldType.CODE, "Mã TTHC", "Procedure code"),
    RESOLVING_UNIT(FieldType.UNIT, "Đơn vị giải quyết", "Resolving unit"),
    RECEIVING_UNIT(FieldType.UNIT, "Đơn vị tiếp nhận", "Receiving unit"),
    CHANNEL(FieldType.CONSTANT, "Kênh tiếp nhận", "Channel"),
    SUBMITTED_AT(FieldType.TIME, "Ngày nộp", "Submitted at"),
    RECEIVED_AT(FieldType.TIME, "Ngày tiếp nhận", "Received at"),
    DUE_AT(FieldType.TIME, "Ngày hẹn trả", "Due at"),
    RESCHEDULED_DUE_AT(FieldType.TIME, "Ngày hẹn lại", "Rescheduled due at"),
    FINISHED_AT(FieldType.TIME, "Ngày kết thúc xử lý", "Finished at"),
    RETURNED_AT(FieldType.TIME, "Ngày trả kết quả", "Returned at"),
    STATUS(FieldType.CONSTANT, "Trạng thái", "Status"),
    SUPPLEMENT_REQUESTS(FieldType.COUNT, "Số lần yêu cầu bổ sung", "Supplement requests"),
    SUPPLEMENT_REQUESTED_AT(FieldType.TIME, "Ngày yêu cầu bổ sung", "Supplement requested at"),
    SUPPLEMENT_COMPLETED_AT(FieldType.TIME, "Ngày bổ sung xong", "Supplement completed at"),
    SUSPENDED_AT(FieldType.TIME, "Ngày tạm dừng", "Suspended at"),
    RESUMED_AT(FieldType.TIME, "Ngày tiếp tục", "Resumed at"),
    SERVICE_LEVEL(FieldType.CONSTANT, "Mức độ DVC", "Service level"),
    FEE_AMOUNT(FieldType.MONEY, "Phí, lệ phí", "Fee amount"),
    PAYMENT(FieldType.CONSTANT, "Hình thức thanh toán", "Payment"),
    COMPONENTS_TOTAL(FieldType.COUNT, "Số thành phần hồ sơ", "Components in total"),
    COMPONENTS_DIGITISED(FieldType.COUNT, "Số thành phần đã số hóa", "Components digitised"),
    COMPONENTS_REUSED(FieldType.COUNT, "Số thành phần tái sử dụng", "Components reused"),
    PERSONAL_STORE_USED(FieldType.YES_NO, "Dùng kho dữ liệu điện tử", "Personal data store used"),
    POPULATION_DATA_USED(FieldType.YES_NO, "Dùng dữ liệu dân cư", "Population data used"),
    ELECTRONIC_RESULT(FieldType.YES_NO, "Kết quả điện tử", "Electronic result"),
    SATISFACTION(FieldType.COUNT, "Mức độ hài lòng", "Satisfaction"),
    OVERDUE_REASON(FieldType.CONSTANT, "Lý do quá hạn", "Overdue reason"),
    APPLICANT_TYPE(FieldType.CONSTANT, "Loại đối tượng", "Applicant type"),
    APPLICANT_NAME(FieldType.TEXT, "Chủ hồ sơ", "Applicant name", true),
    APPLICANT_ID(FieldType.TEXT, "Số định danh", "Applicant ID", true),
    PHONE(FieldType.TEXT, "Số điện thoại", "Phone", true),
    EMAIL(FieldType.TEXT, "Thư điện tử", "E-mail", true),
    ADDRESS(FieldType.TEXT, "Địa chỉ", "Address", true);

    private final FieldType type;
    private final String titleVi;
    private final String titleEn;
    private final boolean personal;

    Field(FieldType type, String titleVi, String titleEn) {
        this(type, titleVi, titleEn, false);
    }

    Field(FieldType type, String titleVi, String titleEn, boolean personal) {
        this.type = type;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.personal = personal;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public String titleVi() {
        return titleVi;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }

    @Override
    public boolean personal() {
        return personal;
    }

    @Override
    public List<String> constants() {
        return switch (this) {
            case CHANNEL -> names(Channel.values());
            case STATUS -> names(DossierStatus.values());
            case SERVICE_LEVEL -> names(ServiceLevel.values());
            case PAYMENT -> names(Payment.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public long bit() {
        return 1L << ordinal();
    }

    /** The mask of several fields. */
    public static long mask(Collection<Field> fields) {
        long mask = 0;
        for (Field field : fields) {
            mask |= field.bit();
        }
        return mask;
    }

    /** The field of a machine name, or empty where there is none. */
    public static Optional<Field> ofKey(String key) {
        for (Field field : values()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
