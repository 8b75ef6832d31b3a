package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.intake.receipt.Attachments;
import vn.dti.intake.receipt.Language;
import vn.dti.intake.receipt.Receipt;
import vn.dti.intake.returned.Mending;
import vn.dti.intake.returned.ReturnedFiles;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.extract.Finding;
import vn.dti.schemas.extract.Severity;

/**
 * What came of a file.
 *
 * @param receipt what the office is told
 * @param findings the findings kept word for word, by row, field and code; of each code at most
 *     {@link vn.dti.intake.rule.Findings#KEPT_PER_CODE}
 * @param accepted the delivery, with sequence 0 until the ledger gives it one; null for a refused file and a dry run
 * @param mending what is needed to send the file back with marks; null for a refused file
 */
public record IntakeOutcome(
        Receipt receipt,
        List<Finding> findings,
        @Nullable Delivery accepted,
        @Nullable Mending mending) {

    public IntakeOutcome {
        findings = List.copyOf(findings);
    }

    /** The delivery, empty for a refused file and a dry run. */
    public Optional<Delivery> delivery() {
        return Optional.ofNullable(accepted);
    }

    /**
     * Writes the workbooks that go back to the office, none of a refused file.
     *
     * @param folder where to
     * @param stem what their names begin with; may be empty
     * @param language in which they are written
     * @throws IOException where our disk cannot be written
     */
    public Attachments giveBack(Path folder, String stem, Language language) throws IOException {
        return mending == null
                ? Attachments.NONE
                : ReturnedFiles.write(folder, stem, mending, receipt, findings, language);
    }

    /** Whether the file as a whole was refused. */
    public boolean refused() {
        return receipt.state() == Receipt.State.REFUSED;
    }

    /** How many findings of a severity there are, kept or not. */
    public long count(Severity severity) {
        return receipt.count(severity);
    }

    /** How many findings of each code there are, kept or not. */
    public Map<String, Long> countsByCode() {
        Map<String, Long> counts = new TreeMap<>();
        receipt.codes().forEach(code -> counts.put(code.code(), code.count()));
        return counts;
    }
}
