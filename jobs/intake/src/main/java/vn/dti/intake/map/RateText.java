package vn.dti.intake.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates as reports print them, in per cent: {@code 99,85%}, {@code 98.5}, {@code 100 %}. */
public final class RateText {
    private static final Pattern RATE = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,6}))? ?%?");

    private RateText() {}

    /** The rate in per cent, with the decimals that are printed; empty where the text is none. */
    public static Optional<BigDecimal> of(String text) {
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) {
            return Optional.empty();
        }
        String decimals = rate.group(2);
        return Optional.of(new BigDecimal(decimals == null ? rate.group(1) : rate.group(1) + "." + decimals));
    }
}
