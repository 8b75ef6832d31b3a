package vn.dti.schemas.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code targets.csv}. */
final class TargetsReader {
    private static final List<String> REQUIRED = List.of("indicator", "level", "sense", "target", "source");
    private static final List<String> OPTIONAL = List.of("valid_from", "valid_to");

    private TargetsReader() {}

    static List<Target> read(PackFile file, IndicatorBook book) {
        List<Target> targets = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(file, REQUIRED, OPTIONAL).rows()) {
            Target target = target(row, book);
            for (Target other : targets) {
                if (other.indicator().equals(target.indicator())
                        && other.level() == target.level()
                        && overlap(other, target)) {
                    throw row.fault("is a second target of " + target.indicator() + " for " + target.level()
                            + " on the same days; end one before the other");
                }
            }
            targets.add(target);
        }
        return targets;
    }

    private static Target target(CsvTable.Row row, IndicatorBook book) {
        Value name = row.value("indicator");
        Indicator indicator =
                book.indicator(name.required()).orElseThrow(() -> name.fault("is not an indicator of indicators.yaml"));
        Value level = row.value("level");
        UnitLevel of = level.constant(UnitLevel.class);
        if (of != UnitLevel.CITY && of != UnitLevel.AGENCY && of != UnitLevel.COMMUNE) {
            throw level.fault("has no targets; write CITY, AGENCY or COMMUNE");
        }
        Value value = row.value("target");
        BigDecimal number = value.decimal();
        boolean rate = indicator.kind() == Indicator.Kind.RATE;
        if (number.signum() < 0 || (rate && number.compareTo(BigDecimal.ONE) > 0)) {
            throw value.fault(rate ? "must be a fraction from 0 to 1, as 0.60" : "must not be less than 0");
        }
        LocalDate from = row.value("valid_from").date();
        LocalDate to = row.value("valid_to").date();
        UnitsReader.checkSpan(row, from, to);
        return new Target(
                name.text(),
                of,
                row.value("sense").constant(Target.Sense.class),
                number,
                from,
                to,
                row.value("source").required());
    }

    private static boolean overlap(Target one, Target other) {
        return begins(one.validFrom(), other.validTo()) && begins(other.validFrom(), one.validTo());
    }

    private static boolean begins(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }
}
