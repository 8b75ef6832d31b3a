package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.schemas.pack.Indicator;

/** What each indicator means, with its numerator and denominator. */
final class Definitions {

    private Definitions() {}

    static Block table(Release release, String unit) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : release.pack().indicators().indicators()) {
            Cell cell = release.cell(unit, indicator.name());
            rows.add(Row.of(
                    indicator.titleVi(),
                    formula(indicator) + (cell.parts().isEmpty() ? "" : "\n= " + cell.parts()),
                    indicator.ruleVi(),
                    indicator.basis() + "\nQuy tắc phiên bản " + indicator.ruleVersion()));
        }
        return new Block.Table(
                Shape.DEFINITIONS,
                "Định nghĩa, tử số, mẫu số và phiên bản quy tắc",
                List.of("Chỉ tiêu", "Mã = tử số / mẫu số", "Cách tính", "Căn cứ, phiên bản"),
                rows);
    }

    private static String formula(Indicator indicator) {
        String above = sum(indicator.numerator());
        if (indicator.denominator().isEmpty()) {
            return above.equals(indicator.name()) ? above : indicator.name() + "\n= " + above;
        }
        return indicator.name() + "\n= " + above + "\n/ " + sum(indicator.denominator());
    }

    private static String sum(List<String> counters) {
        String sum = String.join(" + ", counters);
        return counters.size() > 1 ? "(" + sum + ")" : sum;
    }
}
