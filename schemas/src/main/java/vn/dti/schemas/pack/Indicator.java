package vn.dti.schemas.pack;

import java.util.List;

/**
 * A figure's definition: a sum of counters, alone or over another sum of counters.
 *
 * @param name the stable name, {@code on_time_rate}
 * @param kind count, rate (shown in per cent) or mean
 * @param numerator the counters added up
 * @param denominator the counters added up below; empty for a count
 * @param needs columns a delivery must have for this indicator to be measured: what any of its counters needs
 * @param titleVi title as officials read it
 * @param titleEn English title
 * @param ruleVi the rule in words, printed in the definitions
 * @param ruleEn the rule in English
 * @param basis the decree, form or formula it follows, in Vietnamese; where it is unverified or our own proposal, it says so
 * @param ruleVersion the version in force
 */
public record Indicator(
        String name,
        Kind kind,
        List<String> numerator,
        List<String> denominator,
        Needs needs,
        String titleVi,
        String titleEn,
        String ruleVi,
        String ruleEn,
        String basis,
        String ruleVersion) {

    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** How an indicator is shown. */
    public enum Kind {
        COUNT,
        RATE,
        MEAN
    }
}
