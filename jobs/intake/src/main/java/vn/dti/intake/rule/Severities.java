package vn.dti.intake.rule;

import java.util.Map;
import java.util.Optional;
import vn.dti.schemas.extract.Severity;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackFault;

/**
 * How grave the rules are by a pack: as the rule says, or as the pack's {@code rules.yaml} does. A pack may make remarks graver or
 * lighter; what keeps a row or a file out because it cannot be loaded stays an ERROR, and what speaks of a whole file or of an earlier
 * delivery never becomes one: there is no row to set aside.
 */
public final class Severities {
    private static final String FILE = "rules.yaml";

    private Severities() {}

    /** How grave a rule is by a pack. */
    public static Severity of(Pack pack, RuleText text) {
        return pack.severities().getOrDefault(text.code(), text.severity());
    }

    /** The version of the rule book by a pack: its own, and what the pack says otherwise. */
    public static String version(Pack pack) {
        return pack.severities().isEmpty()
                ? RuleBook.version()
                : RuleBook.version() + "+"
                        + Integer.toHexString(pack.severities().toString().hashCode());
    }

    /**
     * Looks whether a pack says only what it may.
     *
     * @throws PackFault where it names no rule, or changes what may not be changed
     */
    public static void check(Pack pack) {
        for (Map.Entry<String, Severity> said : pack.severities().entrySet()) {
            Optional<Rule> rule = RuleBook.rules().stream()
                    .filter(each -> each.text().code().equals(said.getKey()))
                    .findFirst();
            if (rule.isEmpty()) {
                throw new PackFault(FILE, 0, "names '" + said.getKey() + "', which is no rule; see the page of rules");
            }
            boolean ofARow = rule.get() instanceof RowRule || rule.get() instanceof FeedRule;
            if (rule.get().text().severity() == Severity.ERROR && said.getValue() != Severity.ERROR) {
                throw new PackFault(
                        FILE,
                        0,
                        "makes " + said.getKey() + " lighter, but what it finds cannot be loaded; leave it an ERROR");
            }
            if (!ofARow && rule.get().text().severity() != Severity.ERROR && said.getValue() == Severity.ERROR) {
                throw new PackFault(
                        FILE,
                        0,
                        "makes " + said.getKey() + " an ERROR, but there is no row of it to set aside; say WARNING");
            }
        }
    }
}
