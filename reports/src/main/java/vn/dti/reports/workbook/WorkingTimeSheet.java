package vn.dti.reports.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dti.reports.model.Cell;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.reports.style.Days;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.dataset.FigureState;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.WorkingTime;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Procedure;

/**
 * How long dossiers took by procedure, in working days: of each of the edition's own periods the sum, the dossiers, their
 * live quotient, median and 90th percentile; the procedures with most dossiers in the year first.
 */
final class WorkingTimeSheet {
    static final String NAME = "Thời gian giải quyết";

    private static final int CODE_WIDTH = 12;
    private static final int NAME_WIDTH = 52;
    private static final int LIMIT_WIDTH = 17;
    private static final int NUMBER_WIDTH = 11;
    private static final int FIXED = 3;
    private static final int NUMBERS = 5;

    private final Release release;
    private final String unit;
    private final List<Period> periods;

    WorkingTimeSheet(Release release, String unit) {
        this.release = release;
        this.unit = unit;
        this.periods = release.ownPeriods();
    }

    /** Fills the sheet. */
    void fill(Grid grid) {
        grid.line(
                Look.REMARK,
                "Thời gian giải quyết theo thủ tục: số ngày làm việc từ khi tiếp nhận (không tính ngày tiếp nhận) đến khi kết"
                        + " thúc, của hồ sơ đã giải quyết trong kỳ.");
        grid.line(
                Look.REMARK,
                "Trung vị, phân vị 90: số ngày nhỏ nhất mà ít nhất 50%, 90% số hồ sơ không vượt quá (theo thứ hạng gần nhất).");
        List<String> titles = new ArrayList<>(List.of("Mã TTHC", "Thủ tục", "Thời hạn"));
        int[] widths = new int[FIXED + NUMBERS * periods.size()];
        Arrays.fill(widths, NUMBER_WIDTH);
        widths[0] = CODE_WIDTH;
        widths[1] = NAME_WIDTH;
        widths[2] = LIMIT_WIDTH;
        for (Period period : periods) {
            String name = Days.period(period) + ": ";
            titles.addAll(List.of(
                    name + "tổng ngày",
                    name + "số hồ sơ",
                    name + "trung bình",
                    name + "trung vị",
                    name + "phân vị 90"));
        }
        int head = grid.head(titles, 2);
        List<String> procedures = procedures();
        for (String procedure : procedures) {
            grid.row();
            grid.text(procedure);
            Optional<Procedure> known = release.pack().procedures().procedure(procedure);
            grid.text(known.map(Procedure::nameVi).orElse(procedure));
            grid.text(known.map(Procedure::limit).map(Words::limit).orElse(""));
            periods.forEach(period -> numbers(grid, period, procedure));
            grid.fit(widths);
        }
        if (procedures.isEmpty()) {
            grid.row();
            grid.state(nothing());
        }
        grid.filter(head, titles.size());
        grid.widths(widths);
        grid.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, FIXED - 1));
        Paper.table(grid, head, titles.size(), periods.size());
    }

    /** The city's or the unit's procedures, those with most dossiers in the longest period first. */
    private List<String> procedures() {
        Period longest = periods.get(periods.size() - 1);
        return release.operating().procedures(unit).stream()
                .sorted(Comparator.comparing((String procedure) -> -dossiers(longest, procedure))
                        .thenComparing(procedure -> procedure))
                .toList();
    }

    private long dossiers(Period period, String procedure) {
        return release.operating()
                .time(unit, period, procedure)
                .map(WorkingTime::dossiers)
                .orElse(0L);
    }

    private void numbers(Grid grid, Period period, String procedure) {
        Optional<WorkingTime> found = release.operating().time(unit, period, procedure);
        if (found.isEmpty() && !release.cell(unit, period, "resolved").measured()) {
            for (int i = 0; i < NUMBERS; i++) {
                grid.state(Numbers.NOT_PROVIDED);
            }
            return;
        }
        long days = found.map(WorkingTime::workingDays).orElse(0L);
        long dossiers = found.map(WorkingTime::dossiers).orElse(0L);
        FigureState state = dossiers == 0 ? FigureState.NO_DENOMINATOR : FigureState.MEASURED;
        Cell mean = new Cell(state, BigDecimal.valueOf(days), BigDecimal.valueOf(dossiers), "", null);
        grid.quotient(mean, Kind.MEAN);
        if (found.isPresent()) {
            grid.number(found.get().median());
            grid.number(found.get().ninetieth());
        } else {
            grid.state(mean.text(Kind.MEAN));
            grid.state(mean.text(Kind.MEAN));
        }
    }

    private String nothing() {
        Period longest = periods.get(periods.size() - 1);
        return release.cell(unit, longest, "resolved").measured() ? "không phát sinh" : Numbers.NOT_PROVIDED;
    }
}
