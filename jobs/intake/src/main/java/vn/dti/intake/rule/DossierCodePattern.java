package vn.dti.intake.rule;

import java.util.List;
import java.util.regex.Matcher;
import vn.dti.intake.map.Batch;
import vn.dti.intake.map.Cells;
import vn.dti.schemas.extract.Field;

/** A code of an unknown shape. */
public final class DossierCodePattern implements RowRule {
    private static final RuleText TEXT = RuleText.warning(
            "D103_DOSSIER_CODE_PATTERN",
            MendedIn.NOWHERE,
            new Words(
                    "Mã hồ sơ không theo mẫu đã biết",
                    "mã \"{value}\" không theo mẫu mã hồ sơ nào đã biết.",
                    "Mã gõ sai làm hồ sơ bị tách đôi khi sửa lại; dòng vẫn được tính.",
                    "So với phiếu tiếp nhận; nếu mã đúng, không cần làm gì."),
            new Words(
                    "Dossier code of an unknown shape",
                    "the code \"{value}\" has none of the known shapes.",
                    "A mistyped code makes two dossiers of one when it is mended later; the row is counted.",
                    "Compare it with the receipt slip; if it is right, nothing is to be done."),
            "H26/0012",
            "TT 01/2018/TT-VPCP Điều 19; TT 04/2025/TT-VPCP");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        List<Matcher> patterns = batch.filing().pack().settings().dossierCodePatterns().stream()
                .map(pattern -> pattern.matcher(""))
                .toList();
        Cells codes = batch.cells(Field.DOSSIER_CODE);
        int likely = 0;
        for (int i = 0; i < batch.size() && !patterns.isEmpty(); i++) {
            if (codes.valid(i)) {
                int match = match(patterns, likely, codes.raw(i));
                if (match < 0) {
                    findings.cell(this, batch, i, Field.DOSSIER_CODE);
                } else {
                    likely = match;
                }
            }
        }
    }

    /** Which pattern a code matches, the likely one asked first: an office's codes look alike; -1 where none. */
    private static int match(List<Matcher> patterns, int likely, String code) {
        for (int n = 0; n < patterns.size(); n++) {
            int pattern = (likely + n) % patterns.size();
            if (patterns.get(pattern).reset(code).find()) {
                return pattern;
            }
        }
        return -1;
    }
}
