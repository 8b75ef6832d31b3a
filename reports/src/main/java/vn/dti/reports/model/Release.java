package vn.dti.reports.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.schemas.dataset.DeclaredTotal;
import vn.dti.schemas.dataset.Delivery;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.EditionNote;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.dataset.QualityRow;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.Target;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/**
 * All that the reports of one edition are made from.
 *
 * @param pack units, procedures, indicators and letterhead
 * @param edition which edition
 * @param figures its figures
 * @param deliveries what it rests on
 * @param note what it supersedes, and why
 * @param adjustments by which dossiers the opening stock differs from the one published
 * @param moved what it says otherwise than the edition it supersedes
 * @param quality how clean the deliveries are
 * @param published what frozen editions published of the months it is compared with
 * @param declared what offices' own systems print as totals, beside what their dossiers make
 * @param operating how long dossiers took, how old the open ones are, why they are late
 */
public record Release(
        Pack pack,
        Edition edition,
        FigureBook figures,
        List<Delivery> deliveries,
        EditionNote note,
        List<Adjustment> adjustments,
        List<Moved> moved,
        List<QualityRow> quality,
        List<DeclaredTotal> declared,
        PublishedMonths published,
        OperatingBook operating) {

    public Release {
        deliveries = List.copyOf(deliveries);
        adjustments = List.copyOf(adjustments);
        moved = List.copyOf(moved);
        quality = List.copyOf(quality);
        declared = List.copyOf(declared);
    }

    /**
     * Reads a release's folder.
     *
     * @throws IOException where its figures or deliveries cannot be read
     */
    public static Release read(Pack pack, Path folder, Edition edition) throws IOException {
        Path reference = folder.resolve("reference");
        return new Release(
                pack,
                edition.in(pack.settings().reportMonths()),
                FigureBook.read(folder.resolve("figures"), edition),
                DeliveryTable.read(reference.resolve("deliveries.parquet")),
                EditionNote.read(reference),
                Adjustment.read(reference.resolve("adjusted.parquet")),
                Moved.read(reference.resolve("changes.parquet")),
                QualityRow.read(folder),
                DeclaredTotal.read(folder),
                PublishedMonths.read(reference),
                OperatingBook.read(folder));
    }

    /** By which dossiers a unit's opening stock, or the city's, differs from the one published. */
    public List<Adjustment> adjustments(String unit) {
        return adjustments.stream()
                .filter(each -> unit.equals(city()) || each.unit().equals(unit))
                .toList();
    }

    /** The declared totals of a unit. */
    public List<DeclaredTotal> declared(String unit) {
        return declared.stream().filter(total -> total.unit().equals(unit)).toList();
    }

    /** What moved of a unit in the edition's month. */
    public List<Moved> moved(String unit) {
        return movedInMonth().filter(each -> each.unit().equals(unit)).toList();
    }

    /** What moved in the edition's month, of all. */
    public Stream<Moved> movedInMonth() {
        String month = edition.month().toString();
        return moved.stream().filter(each -> each.period().equals(month));
    }

    /** How many figures of a unit moved in other periods: months before, quarter, year. */
    public long movedElsewhere(String unit) {
        return moved.stream().filter(each -> each.unit().equals(unit)).count()
                - moved(unit).size();
    }

    /** The edition's month, to its end or to the edition's last day. */
    public Period month() {
        return edition.period(PeriodKind.MONTH);
    }

    /** A whole month. */
    public Period whole(YearMonth month) {
        return Period.of(PeriodKind.MONTH, month, edition.months().last(month), edition.months());
    }

    /** The periods longer than a month that the edition's month is the last of, shortest first: quarter, half, nine months, year. */
    public List<Period> longerPeriods() {
        return Stream.of(PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)
                .flatMap(kind -> figures.ofKind(kind).stream())
                .toList();
    }

    /** The edition's month, quarter and year, each to date. */
    public List<Period> ownPeriods() {
        List<Period> periods = new ArrayList<>(List.of(month()));
        periods.addAll(figures.ofKind(PeriodKind.QUARTER));
        year().ifPresent(periods::add);
        return periods;
    }

    /** The year to date. */
    public Optional<Period> year() {
        return figures.ofKind(PeriodKind.YEAR).stream()
                .filter(period ->
                        period.name().equals(Integer.toString(edition.month().getYear())))
                .findFirst();
    }

    /** Whether the edition's month is over at the edition's last day. */
    public boolean monthOver() {
        return edition.lastDay().equals(edition.months().last(edition.month()));
    }

    /** The indexes whose metrics are known and that are in force on the edition's last day. */
    public List<ScoreIndex> indexes() {
        return pack.indexes().stream()
                .filter(index ->
                        index.inForce(edition.lastDay()) && !index.metrics().isEmpty())
                .toList();
    }

    /** What an indicator of the units of a level is to reach on the edition's last day. */
    public Optional<Target> target(UnitLevel level, String indicator) {
        return pack.targets().stream()
                .filter(target -> target.indicator().equals(indicator)
                        && target.level() == level
                        && target.validOn(edition.lastDay()))
                .findFirst();
    }

    /** The city's code. */
    public String city() {
        return pack.settings().city();
    }

    /** A unit's figure as resolver in a period. */
    public Cell cell(String unit, Period period, String indicator) {
        return figures.cell(unit, UnitRole.RESOLVING, period, indicator);
    }

    /** A unit's figure as resolver in the edition's month. */
    public Cell cell(String unit, String indicator) {
        return cell(unit, month(), indicator);
    }

    /** A unit's figure of a field in the edition's month; a count that has no row is zero where the whole is measured. */
    public Cell fieldCell(String unit, UnitRole role, String field, String indicator) {
        Cell cell = figures.cell(unit, role, month(), Dimension.FIELD, field, indicator);
        Cell whole = figures.cell(unit, role, month(), indicator);
        if (!cell.equals(Cell.ABSENT) || !whole.measured()) {
            return cell;
        }
        return kind(indicator) == Indicator.Kind.COUNT ? Cell.zero(whole) : Cell.EMPTY;
    }

    /** How an indicator is shown; one that the pack does not define is shown as a count. */
    public Indicator.Kind kind(String indicator) {
        return pack.indicators()
                .indicator(indicator)
                .map(Indicator::kind)
                .orElse(indicator.endsWith("_rate") ? Indicator.Kind.RATE : Indicator.Kind.COUNT);
    }

    /** An indicator's Vietnamese title. */
    public String title(String indicator) {
        return pack.indicators().indicator(indicator).map(Indicator::titleVi).orElse(indicator);
    }

    /** The units of a level from which an extract is expected, in pack order. */
    public List<Unit> units(UnitLevel level) {
        return pack.units().all().stream()
                .filter(unit -> unit.level() == level && unit.delivers() && unit.validOn(edition.lastDay()))
                .toList();
    }

    /** All units that get a report: communes and agencies, in pack order. */
    public List<Unit> reportedUnits() {
        return pack.units().all().stream()
                .filter(unit -> unit.delivers() && unit.validOn(edition.lastDay()))
                .toList();
    }

    /** Whether nothing was delivered for a unit in the edition's month. */
    public boolean silent(Unit unit) {
        return !cell(unit.code(), "received").provided();
    }

    /** What an office sent, newest last. */
    public List<Delivery> deliveriesOf(String office) {
        return deliveries.stream()
                .filter(delivery -> delivery.office().equals(office))
                .toList();
    }
}
