package vn.dti.reports.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.schemas.pack.Bilingual;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Commune;
import vn.dti.schemas.pack.ScoreIndex.Curve;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Metric;
import vn.dti.schemas.pack.ScoreIndex.MetricWords;
import vn.dti.schemas.pack.ScoreIndex.Scored;
import vn.dti.schemas.pack.ScoreIndex.Zero;

/** A version of an index: its groups, its metrics, its switches and how each stands. */
record IndexPart(ScoreIndex index, Tongue tongue) {

    void write(Html page) {
        page.heading(3, "index-" + index.id(), tongue.say("index.of", index.id()));
        page.paragraph(tongue.of(index.titleVi(), index.titleEn()) + ". " + tongue.say("source") + ": "
                + tongue.of(index.basis()) + ". " + force());
        page.paragraph(tongue.say("index.points", tongue.number(index.max())) + " " + tongue.say("ratio"));
        page.table(
                List.of(tongue.say("group"), tongue.say("name"), tongue.say("max")),
                index.groups().stream()
                        .map(group -> List.of(
                                group.code(), tongue.of(group.titleVi(), group.titleEn()), tongue.number(group.max())))
                        .toList());
        if (index.metrics().isEmpty()) {
            page.paragraph(tongue.say("index.empty"));
            return;
        }
        switches(page);
        index.metrics().forEach(metric -> metric(page, metric));
    }

    private String force() {
        LocalDate to = index.to();
        return to == null
                ? tongue.say("index.force.open", tongue.day(index.from()))
                : tongue.say("index.force", tongue.day(index.from()), tongue.day(to));
    }

    private void switches(Html page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                tongue.say("not_applicable.switch"),
                index.notApplicable().name(),
                tongue.say("zero." + index.notApplicable()),
                index.notApplicable() == Zero.FULL ? Zero.NOTHING.name() : Zero.FULL.name()));
        for (Group group : index.groups()) {
            rows.add(List.of(
                    tongue.say("scored.switch", group.code()),
                    group.scored().name(),
                    tongue.say("scored." + group.scored()),
                    Arrays.stream(Scored.values())
                            .filter(other -> other != group.scored())
                            .map(Scored::name)
                            .collect(Collectors.joining(", "))));
        }
        page.element("h4", tongue.say("switches"));
        page.table(
                List.of(tongue.say("switch"), tongue.say("stands"), tongue.say("meaning"), tongue.say("others")), rows);
    }

    private void metric(Html page, Metric metric) {
        page.open("article", "id", "metric-" + index.id() + "-" + metric.key());
        page.open("h4")
                .text((metric.code().isEmpty() ? "" : metric.code() + " ")
                        + tongue.of(metric.titleVi(), metric.titleEn()) + " ");
        page.open("code").text(metric.key()).close("code").close("h4");
        page.open("dl");
        MetricWords words = metric.words();
        page.term(tongue.say("numerator"), said(words == null ? null : words.numerator()));
        page.term(tongue.say("denominator"), said(words == null ? null : words.denominator()));
        page.term(tongue.say("rule"), said(words == null ? null : words.rule()));
        Curve curve = metric.curve();
        if (curve == null) {
            page.term(tongue.say("scoring"), tongue.say("scoring.none"));
        } else {
            page.term(tongue.say("max"), tongue.number(curve.max()));
            page.term(
                    tongue.say("target"),
                    curve.of().compareTo(BigDecimal.ONE) == 0 ? tongue.say("target.none") : tongue.perCent(curve.of()));
            page.term(tongue.say("scoring"), scoring(curve));
        }
        page.term(tongue.say("zero"), metric.zero() + ": " + tongue.say("zero." + metric.zero()));
        page.term(tongue.say("commune"), commune(metric.commune()));
        page.term(tongue.say("source"), tongue.of(index.basis()));
        Bilingual note = metric.note();
        if (note != null) {
            page.term(tongue.say("note"), tongue.of(note));
        }
        page.close("dl").close("article");
    }

    private String said(@org.jspecify.annotations.Nullable Bilingual text) {
        return text == null ? tongue.say("words.unsaid") : tongue.of(text);
    }

    private String scoring(Curve curve) {
        String max = tongue.number(curve.max());
        if (curve.of().compareTo(BigDecimal.ONE) != 0) {
            return tongue.say("scoring.target", max, tongue.number(curve.of()));
        }
        return curve.factor().compareTo(curve.max()) == 0
                ? tongue.say("scoring.linear", max)
                : tongue.say("scoring.capped", max, tongue.number(curve.factor()));
    }

    private String commune(Commune commune) {
        return commune + ": " + tongue.say("commune." + commune, tongue.say("zero." + index.notApplicable()));
    }
}
