package vn.dti.reports.workbook;

import java.util.List;
import vn.dti.figures.compare.Standing;
import vn.dti.reports.model.Ranking;
import vn.dti.reports.model.Rankings;
import vn.dti.reports.model.Release;
import vn.dti.reports.model.Words;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.UnitLevel;

/** Where each unit stands: wards and communes apart from agencies, units with incomplete data apart from both. */
final class RankingSheet {
    private static final int[] WIDTHS = {18, 24, 10, 12, 40, 14, 14, 14, 18, 40};

    private final Release release;
    private final Rankings rankings;

    RankingSheet(Release release, Rankings rankings) {
        this.release = release;
        this.rankings = rankings;
    }

    void fill(Grid grid) {
        Grading grading = release.pack().grading();
        if (!grading.bands().isEmpty()) {
            grid.line(Look.REMARK, "Mức: " + grading.note().vi());
        }
        List<String> titles = List.of(
                "Loại",
                "Danh sách",
                "Hạng",
                "Mã",
                "Đơn vị",
                release.title(Rankings.INDICATOR) + " - tử số",
                release.title(Rankings.INDICATOR) + " - mẫu số",
                release.title(Rankings.INDICATOR),
                "Mức",
                "Vì sao xếp riêng, không xếp");
        int head = grid.head(titles, 5);
        for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.AGENCY)) {
            for (Ranking.Place place : rankings.of(level).all()) {
                row(grid, place);
            }
        }
        grid.filter(head, titles.size());
        grid.widths(WIDTHS);
        Paper.table(grid, head, titles.size(), 1);
    }

    private void row(Grid grid, Ranking.Place place) {
        Standing standing = place.standing();
        grid.row();
        grid.text(Words.level(place.unit().level()));
        grid.text(
                switch (standing.list()) {
                    case RANKED -> "xếp hạng";
                    case INCOMPLETE -> "dữ liệu chưa đủ, xếp riêng";
                    case NOT_RANKED -> "không xếp hạng";
                });
        if (place.rank() == 0) {
            grid.state("-");
        } else {
            grid.number(place.rank());
        }
        grid.text(place.unit().code());
        grid.text(place.unit().nameVi());
        grid.quotient(place.cell(), Kind.RATE);
        grid.text(standing.band().map(band -> band.title().vi()).orElse(""));
        grid.text(why(standing));
        grid.fit(WIDTHS);
    }

    private static String why(Standing standing) {
        return switch (standing.gap()) {
            case NONE -> "";
            case NOT_PROVIDED -> "không có số liệu";
            case NO_DENOMINATOR -> "không phát sinh hồ sơ đã giải quyết có hạn trả";
            case NOT_COVERED -> "dữ liệu đã gửi chưa đến hết kỳ";
            case ROWS_SET_ASIDE -> "nhiều dòng của kỳ để riêng chờ sửa";
        };
    }
}
