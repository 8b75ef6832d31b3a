package vn.dti.schemas.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about one cell, row or file of a delivery, so that an officer can mend it. A message tells where, what,
 * why it matters and how to mend it.
 *
 * @param office who delivered
 * @param file the file's name as delivered
 * @param sheet the sheet, null for CSV
 * @param row the row as the officer sees it, from 1; 0 for the whole file
 * @param column the column's letter and title ({@code "F · Ngày hẹn trả"}), null where no cell is meant
 * @param field the contract's field, null for rows and files
 * @param code the stable code, never reused
 * @param severity what happens to the row
 * @param value the offending text, masked where personal, null where there is none
 * @param messageVi the Vietnamese message
 * @param messageEn the English message
 */
public record Finding(
        String office,
        String file,
        @Nullable String sheet,
        long row,
        @Nullable String column,
        @Nullable ExtractField field,
        String code,
        Severity severity,
        @Nullable String value,
        String messageVi,
        String messageEn) {

    public Finding {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(messageVi, "messageVi");
        Objects.requireNonNull(messageEn, "messageEn");
    }
}
