package vn.dti.measure.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.feed.FeedIndicator;
import vn.dti.figures.index.IndexFigures;
import vn.dti.schemas.extract.FeedField;
import vn.dti.schemas.pack.FeedRules;
import vn.dti.schemas.pack.Indicator.Kind;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;

/** The indicators beyond those of dossiers, as rows of the list of indicators: small feeds, and indexes in force. */
final class AddedIndicators {
    private AddedIndicators() {}

    static List<@Nullable Object[]> rows(Pack pack, LocalDate day) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        FeedRules rules = pack.feeds();
        if (rules != null) {
            Arrays.stream(FeedIndicator.values())
                    .map(indicator -> row(indicator, rules))
                    .forEach(rows::add);
        }
        for (ScoreIndex index : pack.indexes()) {
            if (new IndexFigures(index).inForce(day)) {
                index.metrics().forEach(metric -> rows.add(row(index, metric)));
                index.groups().forEach(group -> rows.add(row(index, group)));
                rows.add(row(index, "total", index.titleVi(), index.titleEn(), "Tổng điểm các nhóm", "All groups"));
            }
        }
        return rows;
    }

    private static @Nullable Object[] row(FeedIndicator indicator, FeedRules rules) {
        String needs = indicator.needs().stream().map(FeedField::key).collect(Collectors.joining(", "));
        String feed = indicator.feed().key();
        return new @Nullable Object[] {
            indicator.key(),
            rules.version(),
            indicator.kind().name(),
            indicator.titleVi(),
            indicator.titleEn(),
            indicator.ruleVi(),
            indicator.ruleEn(),
            feed,
            indicator.kind() == Kind.COUNT ? "" : feed,
            needs,
            indicator.basis()
        };
    }

    private static @Nullable Object[] row(ScoreIndex index, Metric metric) {
        String figure = metric.figure() == null ? "" : metric.figure();
        return new @Nullable Object[] {
            index.figure(metric.key()),
            index.version(),
            Kind.RATE.name(),
            metric.titleVi(),
            metric.titleEn(),
            figure.isEmpty() ? "Chưa có số liệu để tính" : "Lấy từ chỉ tiêu " + figure,
            figure.isEmpty() ? "No data of ours gives it" : "Taken from the figure " + figure,
            figure,
            figure,
            "",
            metric.note() == null
                    ? index.basis().vi()
                    : index.basis().vi() + ". " + metric.note().vi()
        };
    }

    private static @Nullable Object[] row(ScoreIndex index, Group group) {
        return row(
                index,
                group.code(),
                group.titleVi(),
                group.titleEn(),
                "Tổng điểm các chỉ số thành phần của nhóm",
                "The points of the group's metrics");
    }

    private static @Nullable Object[] row(
            ScoreIndex index, String name, String titleVi, String titleEn, String ruleVi, String ruleEn) {
        return new @Nullable Object[] {
            index.figure(name),
            index.version(),
            Kind.COUNT.name(),
            titleVi,
            titleEn,
            ruleVi,
            ruleEn,
            "",
            "",
            "",
            index.basis().vi()
        };
    }
}
