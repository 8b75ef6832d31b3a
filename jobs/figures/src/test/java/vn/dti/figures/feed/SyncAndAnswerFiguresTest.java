package vn.dti.figures.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.figures.feed.October.shown;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.extract.Feed;

class SyncAndAnswerFiguresTest {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    /** Totals as {@code month reported portal synced}, apart by {@code ;}. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "MONTH, 2026-10 200 180 190, 190/200",
        "MONTH, 2026-10 180 200 190, 190/200",
        // 120 + 80 reported, 130 + 60 on the portal: the larger of the sums
        "MONTH, 2026-10 120 130 100; 2026-10 80 60 50, 150/200",
        "MONTH, 2026-09 100 100 100, 0/0",
        "MONTH, 2026-10 0 0 0, 0/0",
        "MONTH, 2026-10 0 0 0; 2025-03 700 0 0; 2025-11 500 0 0, 0/100",
        "MONTH, 2025-03 100 0 0, 0/8.3333",
        "QUARTER, 2025-03 1200 0 0, 0/300",
        "YEAR, 2025-03 1200 0 0, 0/0",
        "MONTH, 2026-10 5 0 5; 2025-03 1200 0 0, 5/5",
        "QUARTER, 2026-10 50 40 45; 2026-09 50 40 45, 45/50",
        "YEAR, 2026-10 50 40 45; 2026-01 50 40 45, 90/100"
    })
    void theRateOfSynchronisation(String kind, String totals, String expected) {
        Period period = switch (kind) {
            case "MONTH" -> October.MONTH;
            case "QUARTER" -> Period.quarter(YearMonth.of(2026, 10), LAST);
            default -> Period.year(2026, LAST);
        };
        List<SyncTotal> rows = Arrays.stream(totals.split("; "))
                .map(SyncAndAnswerFiguresTest::total)
                .toList();
        assertThat(shown(SyncFigures.of(rows, period).get(FeedIndicator.SYNC_RATE)))
                .isEqualTo(expected);
    }

    private static SyncTotal total(String text) {
        String[] words = text.split(" ");
        return new SyncTotal(
                "H26.105",
                YearMonth.parse(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                October.all(Feed.SYNCHRONISATION));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-10-31T23:59:59.999999, 1/1",
        "3, 2026-10-31T23:59:59.999999, 0/1",
        "5, 2026-11-01T00:00, 0/0",
        "5, 2026-10-01T00:00, 1/1",
        "5, 2026-09-30T23:59:59.999999, 0/0"
    })
    void anAnswerOfFourIsContent(long level, LocalDateTime at, String expected) {
        Answer answer = new Answer("H26.105", "D1", at, level, October.all(Feed.SATISFACTION));
        assertThat(shown(AnswerFigures.of(List.of(answer), October.MONTH, October.RULES)
                        .get(FeedIndicator.ANSWER_SATISFACTION_RATE)))
                .isEqualTo(expected);
    }

    /** Disliked D1 and D2, a petition about D2 and D3: three dossiers complained about. 100 − 10 late − 3 = 87. */
    @ParameterizedTest
    @CsvSource({"100, 10, 87/100", "3, 0, 0/3", "2, 1, 0/2", "0, 0, 0/0"})
    void dossiersNobodyComplainsAbout(long handled, long late, String expected) {
        LocalDateTime at = LocalDateTime.parse("2026-10-15T09:00");
        FeedRows rows = new FeedRows(
                List.of(petition("D2", at), petition("D3", at), petition("D9", at.plusMonths(1))),
                List.of(),
                List.of(),
                List.of(
                        answer("D1", 1, at),
                        answer("D2", 2, at),
                        answer("D4", 3, at),
                        answer("D5", 1, at.minusMonths(1))),
                List.of(),
                List.of(),
                Map.of());
        assertThat(shown(AnswerFigures.dossiers(rows, October.MONTH, October.RULES, handled, late)))
                .isEqualTo(expected);
    }

    @Test
    void everyIndicatorHasWordsAndANameOfItsOwn() {
        Set<String> keys = new java.util.HashSet<>();
        for (FeedIndicator indicator : FeedIndicator.values()) {
            assertThat(keys.add(indicator.key())).isTrue();
            assertThat(List.of(
                            indicator.titleVi(),
                            indicator.titleEn(),
                            indicator.ruleVi(),
                            indicator.ruleEn(),
                            indicator.basis()))
                    .noneMatch(String::isBlank);
            assertThat(indicator.needs()).allMatch(field -> field.feed() == indicator.feed());
        }
    }

    private static Answer answer(String dossier, long level, LocalDateTime at) {
        return new Answer("H26.105", dossier, at, level, October.all(Feed.SATISFACTION));
    }

    private static Petition petition(String dossier, LocalDateTime at) {
        return new Petition(
                "H26.105", null, at, null, null, null, null, null, null, null, dossier, October.all(Feed.PETITIONS));
    }
}
