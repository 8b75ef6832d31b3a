package vn.dti.schemas.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a delivery is about. A profile reads one feed, so a delivery is of one. */
public enum Feed {
    /** Hồ sơ thủ tục hành chính: the extract of {@link Field}. */
    DOSSIERS("Hồ sơ", "Dossiers"),
    /** Phản ánh, kiến nghị (NĐ 20/2008/NĐ-CP). */
    PETITIONS("Phản ánh, kiến nghị", "Petitions"),
    /** Công bố, công khai thủ tục hành chính (NĐ 63/2010/NĐ-CP). */
    PUBLICATION("Công bố, công khai TTHC", "Publication of procedures"),
    /** Totals of dossiers synchronised with the national portal, a row a unit and month. */
    SYNCHRONISATION("Đồng bộ hồ sơ", "Synchronisation of dossiers"),
    /** Answers of applicants about how their dossier was handled. */
    SATISFACTION("Đánh giá mức độ hài lòng", "Satisfaction answers"),
    /**
     * Totals of dossiers that an office's own system prints, a row a unit and period. No figure is made of them: they are held
     * against the figures made of the dossiers.
     */
    DECLARED("Số tổng hợp đơn vị công bố", "Totals declared by offices");

    private final String titleVi;
    private final String titleEn;

    Feed(String titleVi, String titleEn) {
        this.titleVi = titleVi;
        this.titleEn = titleEn;
    }

    /** What it is called. */
    public String titleVi() {
        return titleVi;
    }

    /** What it is called in English. */
    public String titleEn() {
        return titleEn;
    }

    /** The machine name, as in dataset names: {@code petitions}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its fields, in the order of the contract. */
    public List<ExtractField> fields() {
        return this == DOSSIERS ? List.of(Field.values()) : List.copyOf(FeedField.of(this));
    }

    /** Its field of a machine name, or empty where there is none. */
    public Optional<ExtractField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The mask of several of its fields. */
    public static long mask(Collection<? extends ExtractField> fields) {
        long mask = 0;
        for (ExtractField field : fields) {
            mask |= field.bit();
        }
        return mask;
    }

    /** All but the dossiers, in their order. */
    public static List<Feed> small() {
        return Arrays.stream(values()).filter(feed -> feed != DOSSIERS).toList();
    }

    /** The small feeds that figures are made of, in their order. */
    public static List<Feed> measured() {
        return small().stream().filter(feed -> feed != DECLARED).toList();
    }

    /** The feed of a name in a pack. */
    public static Optional<Feed> ofName(String name) {
        return Arrays.stream(values()).filter(feed -> feed.name().equals(name)).findFirst();
    }
}
