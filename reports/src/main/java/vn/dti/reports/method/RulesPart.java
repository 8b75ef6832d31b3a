package vn.dti.reports.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.figures.indicator.Timeline;
import vn.dti.reports.model.Rankings;
import vn.dti.schemas.dataset.Edition;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.pack.Grading;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Target;

/** The conventions that hold for all figures: rounding, comparison, ranking, periods. */
record RulesPart(Pack pack, Edition edition, Tongue tongue) {

    void write(Html page) {
        sentences(page, "rounding", 4);
        sentences(page, "comparison", 3);
        sentences(page, "ranking", 4);
        bands(page);
        targets(page);
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
                Timeline.of(pack, edition).spans().stream()
                        .map(span -> row(span.period()))
                        .toList());
    }

    private void sentences(Html page, String about, int many) {
        page.heading(2, about, tongue.say(about));
        page.open("ul");
        for (int i = 1; i <= many; i++) {
            page.element(
                    "li",
                    tongue.say(
                            about + "." + i,
                            ranking(),
                            tongue.perCent(pack.grading().setAsideAtMost())));
        }
        page.close("ul");
    }

    private void bands(Html page) {
        page.heading(3, "bands", tongue.say("bands"));
        if (pack.grading().bands().isEmpty()) {
            page.paragraph(tongue.say("bands.none"));
            return;
        }
        page.paragraph(tongue.of(pack.grading().note()));
        page.table(
                List.of(tongue.say("code"), tongue.say("band"), tongue.say("band.from"), tongue.say("band.to")),
                pack.grading().bands().stream().map(this::band).toList());
    }

    private List<String> band(Grading.Band band) {
        String to = tongue.perCent(band.to());
        return List.of(
                band.code(),
                tongue.of(band.title()),
                tongue.perCent(band.from()),
                band.to().compareTo(BigDecimal.ONE) == 0 ? tongue.say("band.top", to) : to);
    }

    private void targets(Html page) {
        page.heading(3, "targets", tongue.say("targets"));
        if (pack.targets().isEmpty()) {
            page.paragraph(tongue.say("targets.none"));
            return;
        }
        page.table(
                List.of(
                        tongue.say("code"),
                        tongue.say("name"),
                        tongue.say("level"),
                        tongue.say("target"),
                        tongue.say("valid"),
                        tongue.say("source")),
                pack.targets().stream().map(this::target).toList());
    }

    private List<String> target(Target target) {
        Indicator indicator = pack.indicators()
                .indicator(target.indicator())
                .orElseThrow(() -> new IllegalStateException("a target of no indicator: " + target));
        String value = indicator.kind() == Indicator.Kind.RATE
                ? tongue.perCent(target.value())
                : tongue.number(target.value());
        return List.of(
                target.indicator(),
                tongue.of(indicator.titleVi(), indicator.titleEn()),
                tongue.say("level." + target.level()),
                tongue.say("sense." + target.sense(), value),
                days(target.validFrom(), target.validTo()),
                target.source());
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? tongue.say("days.always") : tongue.say("days.to", tongue.day(to));
        }
        return to == null
                ? tongue.say("days.from", tongue.day(from))
                : tongue.say("days.both", tongue.day(from), tongue.day(to));
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
