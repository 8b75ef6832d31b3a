package vn.dti.reports.model;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.figures.indicator.RangeCount;
import vn.dti.reports.style.Days;
import vn.dti.schemas.dataset.Dimension;
import vn.dti.schemas.dataset.Figure.Coverage;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.UnitRole;
import vn.dti.schemas.pack.Indicator;

/** What a mandated form of dossiers is filled with: one unit's counts by field, in all, and of longer periods below. */
public interface FormFigures {
    /** The counts that the form's columns are made of. */
    List<String> INDICATORS = List.of(
            "received",
            "received_online",
            "received_direct",
            "received_post",
            "opening_stock",
            "resolved",
            "resolved_early",
            "resolved_on_time",
            "resolved_late",
            "resolved_without_due",
            "closing_stock",
            "overdue_open",
            "open_without_due");

    /** The form's own days. */
    Period period();

    /** What they are called in the form's head. */
    String title();

    /** The fields' codes. */
    List<String> fields();

    /** A field's count. */
    Cell field(String field, String indicator);

    /** The unit's count in the form's days, or in one of the longer periods. */
    Cell whole(Period period, String indicator);

    /** The unit's count in the form's days. */
    default Cell whole(String indicator) {
        return whole(period(), indicator);
    }

    /** The longer periods that end with the form's days, in the order in which they are printed. */
    List<Period> longer();

    /** A release's month. */
    static FormFigures ofMonth(Release release, String unit, UnitRole role) {
        return new FormFigures() {
            @Override
            public Period period() {
                return release.month();
            }

            @Override
            public String title() {
                return "tháng " + Days.month(release.edition().month());
            }

            @Override
            public List<String> fields() {
                return release.figures().members(unit, role, Dimension.FIELD);
            }

            @Override
            public Cell field(String field, String indicator) {
                return release.fieldCell(unit, role, field, indicator);
            }

            @Override
            public Cell whole(Period period, String indicator) {
                return release.figures().cell(unit, role, period, indicator);
            }

            @Override
            public List<Period> longer() {
                return release.longerPeriods();
            }
        };
    }

    /** Any days, counted from a release's dossiers. */
    static FormFigures ofRange(Release release, Period range, RangeCount count) {
        return new FormFigures() {
            @Override
            public Period period() {
                return range;
            }

            @Override
            public String title() {
                return "các ngày";
            }

            @Override
            public List<String> fields() {
                return count.fields();
            }

            @Override
            public Cell whole(Period period, String indicator) {
                return field(RangeCount.WHOLE, indicator);
            }

            @Override
            public List<Period> longer() {
                return List.of();
            }

            @Override
            public Cell field(String field, String indicator) {
                Coverage coverage = count.coverage(indicator);
                String rule = release.pack()
                        .indicators()
                        .indicator(indicator)
                        .map(Indicator::ruleVersion)
                        .orElse("");
                return coverage.provided()
                        ? new Cell(
                                FigureState.MEASURED,
                                BigDecimal.valueOf(count.count(field, indicator)),
                                null,
                                rule,
                                coverage)
                        : new Cell(FigureState.NOT_PROVIDED, null, null, rule, coverage);
            }
        };
    }
}
