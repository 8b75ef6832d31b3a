package vn.dti.reports.method;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.schemas.extract.Field;
import vn.dti.schemas.pack.Condition;
import vn.dti.schemas.pack.Counter;
import vn.dti.schemas.pack.Indicator;
import vn.dti.schemas.pack.IndicatorBook;
import vn.dti.schemas.pack.MethodWords.OfIndicator;
import vn.dti.schemas.pack.Needs;

/** Every indicator, and the counters it is made of as they are run. */
record IndicatorPart(IndicatorBook book, Tongue tongue) {

    void write(Html page) {
        page.heading(2, "indicators", tongue.say("indicators"));
        page.paragraph(tongue.say("indicators.lead"));
        for (Indicator indicator : book.indicators()) {
            page.open("article", "id", "indicator-" + indicator.name());
            page.open("h3")
                    .text(tongue.of(indicator.titleVi(), indicator.titleEn()))
                    .text(" ");
            page.open("code").text(indicator.name()).close("code").close("h3");
            page.open("dl");
            terms(page, indicator);
            page.close("dl").close("article");
        }
        counters(page);
    }

    private void terms(Html page, Indicator indicator) {
        boolean count = indicator.kind() == Indicator.Kind.COUNT;
        page.term(tongue.say("formula"), tongue.of(indicator.ruleVi(), indicator.ruleEn()));
        page.term(tongue.say("numerator"), sum(indicator.numerator()));
        page.term(tongue.say("denominator"), count ? tongue.say("denominator.count") : sum(indicator.denominator()));
        OfIndicator words = book.method().indicators().get(indicator.name());
        page.term(tongue.say("excluded"), words == null ? tongue.say("excluded.unsaid") : tongue.of(words.excluded()));
        page.term(tongue.say("absent"), absent(indicator.needs()));
        if (!count) {
            page.term(tongue.say("denominator.none"), tongue.say("denominator.none.rate"));
        }
        page.term(tongue.say("unit"), words == null ? tongue.say("unit.unsaid") : tongue.of(words.unit()));
        page.term(
                tongue.say("source"),
                tongue.of(indicator.basis(), words == null ? indicator.basis() : words.basisEn()));
        page.term(tongue.say("version"), indicator.ruleVersion());
    }

    private String sum(List<String> counters) {
        return counters.stream()
                .map(name -> tongue.of(book.method().counter(name)) + " [" + name + "]")
                .collect(Collectors.joining(" + "));
    }

    private String absent(Needs needs) {
        return needs.groups().isEmpty() ? tongue.say("absent.any") : tongue.say("absent.columns", columns(needs));
    }

    private String columns(Needs needs) {
        return needs.groups().stream()
                .map(group -> group.stream().map(tongue::title).collect(Collectors.joining(tongue.say("or"))))
                .collect(Collectors.joining("; "));
    }

    private void counters(Html page) {
        page.heading(2, "counters", tongue.say("counters"));
        page.paragraph(tongue.say("counters.lead"));
        page.table(
                List.of(
                        tongue.say("code"),
                        tongue.say("name"),
                        tongue.say("event"),
                        tongue.say("condition"),
                        tongue.say("needs")),
                book.counters().stream().map(this::row).toList());
    }

    private List<String> row(Counter counter) {
        String sum = counter.sum();
        String where = counter.where().stream().map(this::condition).collect(Collectors.joining("; "));
        String name = tongue.of(book.method().counter(counter.name()));
        return List.of(
                counter.name(),
                sum == null ? name : name + ". " + tongue.say("sum", field(sum)) + ".",
                tongue.say("event." + counter.event()),
                where.isEmpty() ? tongue.say("condition.none") : where,
                counter.needs().groups().isEmpty() ? tongue.say("needs.none") : columns(counter.needs()));
    }

    private String condition(Condition condition) {
        return tongue.say(
                "operator." + condition.operator(),
                field(condition.field()),
                String.join(tongue.say("or"), condition.values()));
    }

    /** A field's title; the derived ones are the program's own words. */
    private String field(String name) {
        return Field.ofKey(name).map(tongue::title).orElseGet(() -> tongue.say(name));
    }
}
