package vn.dti.intake.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.extract.ExtractField;

/**
 * A finding before its words are made: small, because there may be many.
 *
 * @param rule the rule that was broken
 * @param row the row as the officer sees it, 0 for the file
 * @param field the field, null for rows and files
 * @param place the column as the officer sees it, null where no cell is meant
 * @param value the text of the cell, already masked; null where there is none
 * @param other what it is held against; may be empty
 */
record Found(
        Rule rule,
        long row,
        @Nullable ExtractField field,
        @Nullable String place,
        @Nullable String value,
        String other) {

    /** By row, field and code: the key of the findings dataset. */
    static final Comparator<Found> ORDER = Comparator.comparingLong(Found::row)
            .thenComparing(found -> found.field() == null ? "" : found.field().key())
            .thenComparing(found -> found.rule().text().code());
}
