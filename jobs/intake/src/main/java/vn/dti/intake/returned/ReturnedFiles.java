package vn.dti.intake.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.schemas.dataset.Durable;
import vn.dti.schemas.dataset.FixedZip;
import vn.dti.schemas.extract.Finding;

/** Writes the workbooks that go back to an office; the same file leaves the same bytes. */
public final class ReturnedFiles {
    private static final String SET_ASIDE = "set-aside.xlsx";
    private static final String RETURNED = "returned";

    private ReturnedFiles() {}

    /**
     * Writes what there is to send back: the rows to mend, and, of a workbook with errors or warnings, itself with marks.
     *
     * @param folder where to
     * @param stem what their names begin with; may be empty
     * @param mending what was read
     * @param receipt what became of it
     * @param findings those kept word for word
     * @param language in which it is written
     * @throws IOException where our disk cannot be written
     */
    public static Attachments write(
            Path folder, String stem, Mending mending, Receipt receipt, List<Finding> findings, Language language)
            throws IOException {
        CellNotes notes = CellNotes.of(mending.heading(), findings, language);
        SetAsideRows rows = mending.setAside();
        String setAside = rows.count() == 0 ? null : setAside(folder, stem, mending, notes, language);
        boolean mark = mending.heading().table().sheet() != null && !notes.none();
        String returned = mark ? returned(folder, stem, mending, receipt, notes, language) : null;
        return new Attachments(
                returned, mark && returned == null, setAside, rows.kept().size(), rows.count());
    }

    /** Whether a file is one of those written here, by its name: they hold persons and are not kept for long. */
    public static boolean holdsPersons(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SET_ASIDE) || name.endsWith(RETURNED + ".xlsx") || name.endsWith(RETURNED + ".xlsm");
    }

    private static String setAside(Path folder, String stem, Mending mending, CellNotes notes, Language language)
            throws IOException {
        String name = stem + SET_ASIDE;
        Path made = Durable.temporary(folder.resolve(name + ".made"));
        Path fixed = Durable.temporary(folder.resolve(name));
        try {
            try (var out = Files.newOutputStream(made)) {
                SetAsideBook.write(out, mending.heading(), mending.setAside().kept(), notes, language);
            }
            FixedZip.again(made, fixed);
            Durable.publish(fixed, folder.resolve(name));
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(fixed);
        }
        return name;
    }

    /** Null where the workbook is built so that it cannot be marked; the rows to mend are there all the same. */
    private static @Nullable String returned(
            Path folder, String stem, Mending mending, Receipt receipt, CellNotes notes, Language language)
            throws IOException {
        boolean macros = receipt.file().toLowerCase(Locale.ROOT).endsWith(".xlsm");
        String name = stem + RETURNED + (macros ? ".xlsm" : ".xlsx");
        Path target = Durable.temporary(folder.resolve(name));
        try {
            if (!ReturnedBook.write(mending, receipt, notes, language, target)) {
                return null;
            }
            Durable.publish(target, folder.resolve(name));
            return name;
        } finally {
            Files.deleteIfExists(target);
        }
    }
}
