package vn.dti.schemas.pack;

import java.util.List;
import java.util.Set;
import vn.dti.schemas.extract.Field;

/**
 * A figure's definition: a sum of counters, alone or over another sum of counters.
 *
 * @param name the stable name, {@code on_time_rate}
 * @param kind count, rate (shown in per cent) or mean
 * @param numerator the counters added up
 * @param denominator the counters added up below; empty for a count
 * @param needs fields a delivery must have for this indicator to be measured: the union of its counters'
 * @param titleVi title as officials read it
 * @param titleEn English title
 * @param ruleVi the rule in words, printed in the definitions
 * @param ruleEn the rule in English
 * @param basis the decree, form or formula it follows; {@code P} proposals say so
 * @param ruleVersion the version in force
 */
public record Indicator(
        String name,
        Kind kind,
        List<String> numerator,
        List<String> denominator,
        Set<Field> needs,
        String titleVi,
        String titleEn,
        String ruleVi,
        String ruleEn,
        String basis,
        String ruleVersion) {

    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        needs = Set.copyOf(needs);
    }

    /** How an indicator is shown. */
    public enum Kind {
        COUNT,
        RATE,
        MEAN
    }
}
