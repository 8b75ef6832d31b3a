package vn.dti.nightly.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.figures.indicator.Difference;
import vn.dti.figures.indicator.Difference.Parts;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.FigureTable;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.UnitLevel;

/**
 * {@code dti why --from A --to B --unit U --indicator I}: the difference of a figure between two editions, as published, by
 * unit, field, channel and procedure; each of these lists adds up to the whole. Reads files only.
 */
@Command(name = "why")
final class WhyCommand extends DtiCommand {
    private static final int DECIMALS = 6;

    @Option(names = "--from", paramLabel = "MONTH[/EDITION]", descriptionKey = "option.why.from", required = true)
    private String from = "";

    @Option(names = "--to", paramLabel = "MONTH[/EDITION]", descriptionKey = "option.why.to", required = true)
    private String to = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.explain.unit", required = true)
    private String unit = "";

    @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "option.explain.indicator", required = true)
    private String indicator = "";

    @Option(
            names = "--role",
            paramLabel = "RESOLVING|RECEIVING",
            descriptionKey = "option.explain.role",
            defaultValue = "RESOLVING")
    private UnitRole role = UnitRole.RESOLVING;

    /** How a whole is split. */
    private enum Split {
        UNIT,
        FIELD,
        CHANNEL,
        PROCEDURE
    }

    /** A figure of an edition and its parts. */
    private static final class Side {
        private @Nullable Figure whole;
        private final Map<Split, Map<String, Parts>> parts = new EnumMap<>(Split.class);

        void add(Split split, String name, Figure figure) {
            parts.computeIfAbsent(split, key -> new HashMap<>()).put(name, partsOf(figure));
        }
    }

    @Override
    ExitCode run() throws IOException {
        Side old = side(from);
        Side now = side(to);
        Figure before = required(old, from);
        Figure after = required(now, to);
        if (!before.ruleVersion().equals(after.ruleVersion())) {
            throw Failure.usage("why.rule", before.ruleVersion(), after.ruleVersion());
        }
        out().println("split\tpart\tnumerator_from\tdenominator_from\tnumerator_to\tdenominator_to\tcontribution");
        Parts was = partsOf(before);
        Parts is = partsOf(after);
        Difference whole = difference(was, is, Map.of(), Map.of());
        line("WHOLE", unit, was, is, whole.total(), before.denominator() == null);
        for (Split split : Split.values()) {
            Map<String, Parts> earlier = old.parts.getOrDefault(split, Map.of());
            Map<String, Parts> later = now.parts.getOrDefault(split, Map.of());
            if (!earlier.isEmpty() || !later.isEmpty()) {
                for (Difference.Part part : difference(was, is, earlier, later).parts()) {
                    line(
                            split.name(),
                            part.name(),
                            part.before(),
                            part.now(),
                            part.contribution(),
                            before.denominator() == null);
                }
            }
        }
        return ExitCode.DONE;
    }

    private Difference difference(Parts was, Parts is, Map<String, Parts> earlier, Map<String, Parts> later) {
        try {
            return Difference.of(was, is, earlier, later);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("why.nothing", indicator, unit).because(e);
        }
    }

    private Side side(String name) throws IOException {
        int slash = name.indexOf('/');
        String month = slash < 0 ? name : name.substring(0, slash);
        YearMonth asked;
        try {
            asked = YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Failure.usage("usage.value", "--from, --to", name).because(e);
        }
        String revision = slash < 0 ? "" : name.substring(slash + 1);
        ReleaseFolder release = ReleaseFolder.of(options().data().releases(), asked, revision)
                .orElseThrow(() -> Failure.usage("explain.release", asked, revision));
        Side side = new Side();
        FigureTable.read(release.folder().resolve("figures").resolve("figures-0000.parquet"), figure -> {
            if (figure.indicator().equals(indicator)
                    && figure.role() == role
                    && figure.period().kind() == PeriodKind.MONTH
                    && figure.period().name().equals(month)) {
                take(side, figure);
            }
        });
        return side;
    }

    private void take(Side side, Figure figure) {
        boolean mine = figure.unit().equals(unit);
        if (mine && figure.dimension() == Dimension.ALL) {
            side.whole = figure;
        } else if (figure.numerator() == null) {
            return;
        } else if (mine) {
            side.add(Split.valueOf(figure.dimension().name()), figure.member(), figure);
        } else if (figure.dimension() == Dimension.ALL && below(figure)) {
            side.add(Split.UNIT, figure.unit(), figure);
        }
    }

    /** Whether a figure's unit is one of those whose total is asked for. */
    private boolean below(Figure figure) {
        boolean reported = figure.unitLevel() == UnitLevel.COMMUNE || figure.unitLevel() == UnitLevel.AGENCY;
        boolean city = unit.equals(options().pack().settings().city());
        return reported && (city || figure.unitLevel().name().equals(unit));
    }

    private Figure required(Side side, String name) {
        if (side.whole == null) {
            throw Failure.usage("explain.unit", unit, name);
        }
        if (side.whole.numerator() == null) {
            throw Failure.usage("why.nothing", indicator, unit);
        }
        return side.whole;
    }

    private static Parts partsOf(Figure figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        return new Parts(
                numerator == null ? BigDecimal.ZERO : numerator, denominator == null ? BigDecimal.ZERO : denominator);
    }

    private void line(String split, String part, Parts was, Parts is, BigDecimal contribution, boolean count) {
        out().println(String.join(
                "\t",
                split,
                part,
                plain(was.numerator()),
                count ? "" : plain(was.denominator()),
                plain(is.numerator()),
                count ? "" : plain(is.denominator()),
                plain(contribution.setScale(DECIMALS, RoundingMode.HALF_UP))));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
