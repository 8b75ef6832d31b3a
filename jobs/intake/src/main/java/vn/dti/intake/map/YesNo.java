package vn.dti.intake.map;

import java.util.Set;
import vn.dti.schemas.pack.Folding;

/** Yes and no as systems and people write them. */
final class YesNo {
    /** Neither yes nor no. */
    static final int NEITHER = -1;

    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "x", "co", "dung");
    private static final Set<String> NO = Set.of("0", "false", "no", "n", "khong", "sai");

    private YesNo() {}

    /** 1 for yes, 0 for no. */
    static int of(String text) {
        String folded = Folding.fold(text);
        if (YES.contains(folded)) {
            return 1;
        }
        return NO.contains(folded) ? 0 : NEITHER;
    }
}
