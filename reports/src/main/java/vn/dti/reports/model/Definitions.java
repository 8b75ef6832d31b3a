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
                    indicator.titleVi() + "\n(" + indicator.name() + ")",
                    formula(indicator) + (cell.parts().isEmpty() ? "" : "\n= " + cell.parts()),
                    indicator.ruleVi(),
                    indicator.basis() + "\nQuy tắc " + indicator.ruleVersion()));
        }
        return new Block.Table(
                Shape.DEFINITIONS,
                "Định nghĩa, tử số, mẫu số và phiên bản quy tắc",
                List.of("Chỉ tiêu", "Tử số / mẫu số", "Quy tắc", "Căn cứ"),
                rows);
    }

    private static String formula(Indicator indicator) {
        String above = String.join(" + ", indicator.numerator());
        return indicator.denominator().isEmpty() ? above : above + " / " + String.join(" + ", indicator.denominator());
    }
}
