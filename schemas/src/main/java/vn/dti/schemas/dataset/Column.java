package vn.dti.schemas.dataset;

/**
 * A column of a published dataset.
 *
 * @param name machine name
 * @param type its type
 * @param nullable whether a value may be missing
 * @param dictionary whether values repeat enough for a dictionary to pay; not for times and dossier codes
 * @param descriptionVi what it means, for the data package
 * @param descriptionEn what it means, in English
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        boolean dictionary,
        String descriptionVi,
        String descriptionEn) {

    static Column required(String name, ColumnType type, String vi, String en) {
        return new Column(name, type, false, repeats(type), vi, en);
    }

    static Column optional(String name, ColumnType type, String vi, String en) {
        return new Column(name, type, true, repeats(type), vi, en);
    }

    Column withoutDictionary() {
        return new Column(name, type, nullable, false, descriptionVi, descriptionEn);
    }

    private static boolean repeats(ColumnType type) {
        return type != ColumnType.TIMESTAMP && type != ColumnType.BOOLEAN;
    }
}
