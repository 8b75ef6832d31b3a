package vn.dti.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dti.intake.rule.RowRule;
import vn.dti.intake.rule.RuleBook;

/** DuckDB is asked for each row rule of the book, no more and no less, with its severity. */
class RuleSqlTest {
    @Test
    void hasATextForEachRowRule() throws IOException {
        Map<String, String> book = RuleBook.rules().stream()
                .filter(RowRule.class::isInstance)
                .map(rule -> rule.text())
                .collect(Collectors.toMap(
                        text -> text.code(), text -> text.severity().name().toLowerCase(Locale.ROOT)));
        Map<String, String> sql =
                RuleSql.load().rules().stream().collect(Collectors.toMap(RuleSql.Rule::code, RuleSql.Rule::severity));
        assertThat(sql).isEqualTo(book);
    }
}
