package vn.dti.schemas.extract;

import java.util.List;

/** A field of an extract: of the dossiers' {@link Field}, or of another feed's {@link FeedField}. */
public sealed interface ExtractField permits Field, FeedField {

    /** The machine name, as in CSV headers, Parquet columns and packs; unique within its feed. */
    String key();

    /** How a cell of this field is read. */
    FieldType type();

    /** The column title that officials see. */
    String titleVi();

    /** The English column title. */
    String titleEn();

    /** Whether values may name a person: never stored, published or logged, masked in findings. */
    boolean personal();

    /** The constants that a value is limited to; empty where it is none, or where any word of capitals is one. */
    List<String> constants();

    /** The bit of this field in a delivery's mask of provided columns. */
    long bit();
}
