package vn.dti.schemas.pack;

import java.util.List;

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
    }
}
