package vn.dti.reports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.reports.chart.Chart;
import vn.dti.reports.model.Block.Note;
import vn.dti.reports.model.Block.Paragraph;
import vn.dti.reports.model.Block.Row;
import vn.dti.reports.model.Block.Shape;
import vn.dti.reports.model.Ranking.Place;
import vn.dti.reports.style.Numbers;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Unit;
import vn.dti.schemas.pack.UnitLevel;

/** The rankings, communes and agencies apart. */
final class RankingSection {
    private static final int ENDS = 10;
    private static final List<String> HEAD =
            List.of("Hạng", "Đơn vị", "Trước hạn và đúng hạn", "Tiếp nhận trực tuyến", "Hồ sơ số hóa", "Tồn quá hạn");

    private final Release release;
    private final Rankings rankings;
    private final Comparison comparison;

    RankingSection(Release release, Rankings rankings, Comparison comparison) {
        this.release = release;
        this.rankings = rankings;
        this.comparison = comparison;
    }

    List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Xếp hạng theo tỷ lệ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết có "
                + "hạn trả trong tháng; phường, xã và sở, ban, ngành xếp riêng; các đơn vị bằng nhau cùng hạng. "
                + "Đơn vị có dữ liệu chưa đủ xếp riêng, đơn vị không có số liệu không được xếp hạng."));
        Ranking communes = rankings.of(UnitLevel.COMMUNE);
        if (communes.places().size() > 2 * ENDS) {
            int size = communes.places().size();
            Block.Picture bands = Bands.picture(
                    "Số phường, xã theo mức tỷ lệ trước hạn và đúng hạn",
                    release.pack().grading(),
                    communes);
            if (bands != null) {
                blocks.add(bands);
                blocks.add(new Note(release.pack().grading().note().vi()));
            }
            blocks.addAll(new Movers(release, comparison).tables(communes));
            blocks.add(table(
                    "Phường, xã xếp đầu (" + ENDS + " đơn vị)",
                    communes.places().subList(0, ENDS)));
            blocks.add(table(
                    "Phường, xã xếp cuối (" + ENDS + " đơn vị)",
                    communes.places().subList(size - ENDS, size)));
            apart(blocks, "Phường, xã có dữ liệu chưa đủ, xếp riêng", communes);
            blocks.add(new Note("Toàn bộ " + size + " phường, xã được xếp hạng: Phụ lục 3." + alsoAt(communes)));
        } else if (!communes.places().isEmpty() || !communes.unranked().isEmpty()) {
            blocks.add(table("Xếp hạng phường, xã", UnitLevel.COMMUNE));
            apart(blocks, "Phường, xã có dữ liệu chưa đủ, xếp riêng", communes);
        }
        Ranking agencies = rankings.of(UnitLevel.AGENCY);
        if (!agencies.places().isEmpty() || !agencies.unranked().isEmpty()) {
            blocks.add(table("Xếp hạng sở, ban, ngành", UnitLevel.AGENCY));
            apart(blocks, "Sở, ban, ngành có dữ liệu chưa đủ, xếp riêng", agencies);
            if (!agencies.places().isEmpty()) {
                blocks.add(bars("Tỷ lệ trước hạn và đúng hạn của sở, ban, ngành", agencies.places()));
            }
        }
        return blocks;
    }

    /** Says it where the tables' ends part units of one rank. */
    private static String alsoAt(Ranking ranking) {
        List<Place> places = ranking.places();
        int bottom = places.size() - ENDS;
        String top = sameRank(places.subList(ENDS, places.size()), places.get(ENDS - 1), "đầu");
        return top + sameRank(places.subList(0, bottom), places.get(bottom), "cuối");
    }

    private static String sameRank(List<Place> others, Place place, String end) {
        long count =
                others.stream().filter(other -> other.rank() == place.rank()).count();
        return count == 0
                ? ""
                : " Còn " + count + " đơn vị cùng hạng " + place.rank() + " không có trong bảng xếp " + end + ".";
    }

    /** The units of a level with complete data, then those without a value. */
    Block table(String caption, UnitLevel level) {
        Ranking ranking = rankings.of(level);
        return table(
                caption,
                Stream.concat(ranking.places().stream(), ranking.unranked().stream())
                        .toList());
    }

    /** The units that are ranked among themselves, where there are any. */
    private void apart(List<Block> blocks, String caption, Ranking ranking) {
        if (!ranking.incomplete().isEmpty()) {
            blocks.add(table(caption, ranking.incomplete()));
        }
    }

    private Block table(String caption, List<Place> places) {
        List<Row> rows = places.stream()
                .map(place -> row(place.rank() == 0 ? "-" : Integer.toString(place.rank()), place.unit()))
                .toList();
        return new Block.Table(Shape.RANKING, caption, HEAD, rows);
    }

    private Row row(String rank, Unit unit) {
        return Row.of(
                rank,
                Words.name(unit),
                release.cell(unit.code(), Rankings.INDICATOR).textWithParts(Kind.RATE),
                release.cell(unit.code(), "online_rate").textWithParts(Kind.RATE),
                release.cell(unit.code(), "digitised_rate").textWithParts(Kind.RATE),
                release.cell(unit.code(), "overdue_open").text(Kind.COUNT));
    }

    private static Block bars(String caption, List<Place> places) {
        List<Place> shown = places.size() > 30 ? places.subList(0, 30) : places;
        List<String> names =
                shown.stream().map(place -> Words.name(place.unit())).toList();
        List<String> labels = shown.stream()
                .map(place -> Numbers.rate(place.cell().above(), place.cell().below()))
                .toList();
        List<Double> values = shown.stream()
                .map(place -> Numbers.percent(place.cell().above(), place.cell().below())
                        .doubleValue())
                .toList();
        String words = shown.stream()
                .map(place -> Words.name(place.unit()) + " "
                        + Numbers.rate(place.cell().above(), place.cell().below()))
                .collect(Collectors.joining("; "));
        return new Block.Picture(
                new Chart.Bars(Chart.Unit.PER_CENT, names, values, labels), caption, caption + ": " + words);
    }
}
