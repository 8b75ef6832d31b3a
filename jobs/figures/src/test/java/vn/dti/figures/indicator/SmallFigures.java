package vn.dti.figures.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/** Figures of the small pack as of 20/10/2026, from deliveries and counts written as words. */
final class SmallFigures {
    static final Edition EDITION = Edition.preliminary(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 20), 1);
    /** October among the stretches: twelve months come before, two of them in two parts. */
    static final int OCTOBER = 14;

    private final Pack pack;
    private final FigureCalculator calculator;
    private final CounterLayout layout;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<SetAsideRow> setAside = new ArrayList<>();

    SmallFigures(Pack pack) {
        this.pack = pack;
        calculator = new FigureCalculator(pack, EDITION);
        layout = new CounterLayout(pack.indicators());
    }

    /** Deliveries as {@code office from to field+field}, apart by {@code ;}; a {@code -} for a day means unknown. */
    SmallFigures delivered(String text) {
        deliveries.addAll(deliveries(text));
        return this;
    }

    /** The same, by themselves. */
    static List<Delivery> deliveries(String text) {
        List<Delivery> deliveries = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] words = each.strip().split(" +");
            int sequence = deliveries.size() + 1;
            deliveries.add(new Delivery(
                    sequence,
                    words[0] + "-" + sequence,
                    words[0],
                    "standard",
                    "a.csv",
                    "0".repeat(64),
                    LocalDateTime.of(2026, 11, sequence, 1, 30),
                    day(words[1]),
                    day(words[2]),
                    words.length < 4 ? 0 : mask(words[3]),
                    1,
                    1,
                    0,
                    0));
        }
        return deliveries;
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }

    private static long mask(String fields) {
        return Field.mask(Arrays.stream(fields.split("\\+"))
                .map(key -> Field.ofKey(key).orElseThrow())
                .toList());
    }

    /** Counts of one counter, of dossiers that one unit receives and resolves. */
    SmallFigures counted(Moment moment, int position, String unit, String counter, long count) {
        long[] counts = new long[layout.width()];
        int place = layout.counters(moment).stream()
                .map(known -> known.name())
                .toList()
                .indexOf(counter);
        counts[place] = count;
        calculator.add(new CubeRow(moment, position, unit, unit, "P1", "DIRECT", counts));
        return this;
    }

    SmallFigures setAside(SetAsideRow row) {
        setAside.add(row);
        return this;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        calculator.figures(deliveries, setAside, figures::add);
        return figures;
    }

    /** Who is late in a month, of which only the days up to the edition's last count. */
    List<String> late(YearMonth month) {
        Period period = Period.month(month, EDITION.lastDay());
        return LateUnits.of(pack, period, deliveries).stream().map(Unit::code).toList();
    }

    Figure one(UnitRole role, String unit, String indicator, String period) {
        return find(role, unit, indicator, period).orElseThrow();
    }

    Optional<Figure> find(UnitRole role, String unit, String indicator, String period) {
        return all().stream()
                .filter(figure -> figure.role() == role
                        && figure.unit().equals(unit)
                        && figure.indicator().equals(indicator)
                        && figure.dimension() == Dimension.ALL
                        && figure.period().name().equals(period))
                .findFirst();
    }
}
