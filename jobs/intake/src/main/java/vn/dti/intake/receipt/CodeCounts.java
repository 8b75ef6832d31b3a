package vn.dti.intake.receipt;

import java.util.List;
import java.util.Map;
import vn.dti.intake.rule.Findings;
import vn.dti.intake.rule.Rule;
import vn.dti.intake.rule.RuleBook;
import vn.dti.intake.rule.Severities;
import vn.dti.schemas.pack.Pack;

/** The counts of a file's findings, in the order of the codes. */
public final class CodeCounts {

    private CodeCounts() {}

    /** The counts of the codes that were found. */
    public static List<Receipt.CodeCount> of(Pack pack, Map<String, Long> counts) {
        return RuleBook.rules().stream()
                .map(Rule::text)
                .filter(text -> counts.containsKey(text.code()))
                .map(text -> {
                    long count = counts.getOrDefault(text.code(), 0L);
                    return new Receipt.CodeCount(
                            text.code(),
                            Severities.of(pack, text),
                            text.vi().title(),
                            text.en().title(),
                            count,
                            Math.min(count, Findings.KEPT_PER_CODE));
                })
                .toList();
    }
}
