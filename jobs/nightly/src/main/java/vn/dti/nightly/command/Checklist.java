package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.dti.figures.indicator.FigureCalculator;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Figure;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ReportMonths;
import vn.dti.schemas.pack.Unit;

/**
 * What stands against closing a month: units for which nothing was delivered, units whose deliveries end before the month
 * does, deliveries with rows set aside, and declared totals of the month that differ from its figures.
 */
record Checklist(List<Line> lines) {
    /** What is looked at. */
    enum Check {
        MISSING,
        INCOMPLETE,
        SET_ASIDE,
        DECLARED
    }

    /** A finding: of a unit or of an office, with the last day covered, the rows set aside, or what is declared and computed. */
    record Line(Check check, String unit, String name, String detail) {}

    /**
     * Looks at a month.
     *
     * @param declared the totals that offices declare, beside the figures of the month's newest edition
     */
    static Checklist of(Pack pack, YearMonth month, List<Delivery> deliveries, List<DeclaredTotal> declared) {
        List<Line> lines = new ArrayList<>();
        ReportMonths months = pack.settings().reportMonths();
        Edition edition = Edition.frozen(month, months.last(month), 1).in(months);
        new FigureCalculator(pack, edition).figures(deliveries, List.of(), figure -> {
            if (ofTheMonth(figure, month)) {
                pack.units().unit(figure.unit()).filter(Unit::delivers).ifPresent(unit -> look(unit, figure, lines));
            }
        });
        for (Delivery delivery : deliveries) {
            if (delivery.rowsSetAside() > 0) {
                lines.add(new Line(
                        Check.SET_ASIDE, delivery.office(), delivery.file(), Long.toString(delivery.rowsSetAside())));
            }
        }
        Period ofMonth = edition.period(PeriodKind.MONTH);
        for (DeclaredTotal total : declared) {
            boolean ofTheMonth =
                    total.from().equals(ofMonth.from()) && total.to().equals(ofMonth.to());
            if (ofTheMonth && total.state() == DeclaredTotal.State.DIFFERENT) {
                lines.add(new Line(
                        Check.DECLARED, total.unit(), total.indicator(), total.declared() + " / " + total.computed()));
            }
        }
        lines.sort((one, other) -> one.check().compareTo(other.check()));
        return new Checklist(List.copyOf(lines));
    }

    private static boolean ofTheMonth(Figure figure, YearMonth month) {
        return figure.indicator().equals("received")
                && figure.role() == UnitRole.RESOLVING
                && figure.dimension() == Dimension.ALL
                && figure.period().name().equals(month.toString());
    }

    private static void look(Unit unit, Figure figure, List<Line> lines) {
        Figure.Coverage coverage = figure.coverage();
        if (!coverage.provided()) {
            lines.add(new Line(Check.MISSING, unit.code(), unit.nameVi(), ""));
        } else if (coverage.to() != null
                && coverage.to().isBefore(figure.period().to())) {
            lines.add(new Line(Check.INCOMPLETE, unit.code(), unit.nameVi(), String.valueOf(coverage.to())));
        }
    }

    /** How many lines a check has. */
    long count(Check check) {
        return lines.stream().filter(line -> line.check() == check).count();
    }

    /** Prints it, tab-separated. */
    void print(PrintWriter out) {
        out.println("check\tunit\tname\tdetail");
        for (Line line : lines) {
            out.println(String.join("\t", line.check().name(), line.unit(), line.name(), line.detail()));
        }
    }
}
