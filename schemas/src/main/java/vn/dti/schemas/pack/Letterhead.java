package vn.dti.schemas.pack;

import java.util.List;
import vn.dti.schemas.dataset.UnitRole;

/**
 * {@code letterhead.yaml}: the head, foot and margins of a report, by NĐ 30/2020/NĐ-CP for Vietnamese packs.
 *
 * @param superiorLines the body above the issuing one, top left, not bold
 * @param issuerLines the issuing body, top left, bold, ruled below
 * @param nationLines the state's name and motto, top right; empty where the pack has none
 * @param place the place in the date line
 * @param numberPattern the document number line, {@code Số:      /BC-TTPVHCC}; empty prints none
 * @param documentType the type word, {@code BÁO CÁO}
 * @param recipients the lines of "Nơi nhận"
 * @param signatory the lines above the signature
 * @param forms the mandated forms that workbooks bring
 * @param marginTopMm top margin
 * @param marginBottomMm bottom margin
 * @param marginLeftMm left margin
 * @param marginRightMm right margin
 */
public record Letterhead(
        List<String> superiorLines,
        List<String> issuerLines,
        List<String> nationLines,
        String place,
        String numberPattern,
        String documentType,
        List<String> recipients,
        List<String> signatory,
        List<Form> forms,
        int marginTopMm,
        int marginBottomMm,
        int marginLeftMm,
        int marginRightMm) {

    public Letterhead {
        superiorLines = List.copyOf(superiorLines);
        issuerLines = List.copyOf(issuerLines);
        nationLines = List.copyOf(nationLines);
        recipients = List.copyOf(recipients);
        signatory = List.copyOf(signatory);
        forms = List.copyOf(forms);
    }

    /**
     * A mandated form: its number and title may be replaced by a later circular, so they are data.
     *
     * @param sheet the sheet's name, {@code Biểu II.06}
     * @param number the form's number, {@code Biểu số II.06a/VPCP/KSTT}
     * @param title its title
     * @param basis the circular it is issued with
     * @param counts what it counts
     * @param role whose dossiers it counts; procedures are counted where they are resolved
     */
    public record Form(String sheet, String number, String title, String basis, FormCounts counts, UnitRole role) {}

    /** What a mandated form counts, and so which columns it has. */
    public enum FormCounts {
        /** The progress of dossiers, thirteen columns: form II.06. */
        DOSSIERS,
        /** Procedures by level, fourteen columns: form II.07b. */
        PROCEDURES
    }
}
