package vn.dti.reports.method;

import java.util.List;
import vn.dti.figures.indicator.Timeline;
import vn.dti.reports.model.Rankings;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Pack;

/** The conventions that hold for all figures: rounding, comparison, ranking, periods. */
record RulesPart(Pack pack, Edition edition, Tongue tongue) {

    void write(Html page) {
        sentences(page, "rounding", 4);
        sentences(page, "comparison", 3);
        sentences(page, "ranking", 3);
        page.heading(2, "periods", tongue.say("periods"));
        page.paragraph(tongue.say("periods.lead"));
        page.paragraph(
                tongue.say("periods.closing", Integer.toString(pack.settings().closingDay())));
        page.table(
                List.of(
                        tongue.say("period"),
                        tongue.say("period.kind"),
                        tongue.say("period.from"),
                        tongue.say("period.to")),
                new Timeline(edition)
                        .spans().stream().map(span -> row(span.period())).toList());
    }

    private void sentences(Html page, String about, int many) {
        page.heading(2, about, tongue.say(about));
        page.open("ul");
        for (int i = 1; i <= many; i++) {
            page.element("li", tongue.say(about + "." + i, ranking()));
        }
        page.close("ul");
    }

    private String ranking() {
        return pack.indicators()
                .indicator(Rankings.INDICATOR)
                .map(indicator -> tongue.of(indicator.titleVi(), indicator.titleEn()) + " [" + indicator.name() + "]")
                .orElse(Rankings.INDICATOR);
    }

    private List<String> row(Period period) {
        return List.of(
                period.name(),
                tongue.say("period." + period.kind()),
                tongue.day(period.from()),
                tongue.day(period.to()));
    }
}
