package vn.dti.measure.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Each indicator of the core pack by hand, as of the end of 31/10/2026: a plain case, one with nothing below or nothing to
 * count, the instants at which it changes, and a column the office lacks. What is expected is a count, numerator/denominator,
 * or {@code -} where the office's deliveries say nothing.
 */
final class IndicatorCases {
    /** Indicator, period, working, dossiers, columns the office lacks, expected. */
    private static final String CASES = """
            received | 2026-10 | two of October, one of September | in 10-05T09:00; in 10-06T09:00 end 10-06T10:00; in 09-05T09:00 | | 2
            received | 2026-10 | none of October | in 09-05T09:00 | | 0
            received | 2026-10 | first and last instant count, those beside them do not | in 10-01T00:00; in 09-30T23:59:59.999999; in 10-31T23:59:59.999999; in 11-01T00:00 | | 2
            received_online | 2026-10 | two of three online | in 10-05T09:00 via ONLINE; in 10-06T09:00 via ONLINE; in 10-07T09:00 | | 2
            received_online | 2026-10 | none online | in 10-05T09:00 via POST | | 0
            received_online | 2026-10 | online, at the first instant and just before | in 10-01T00:00 via ONLINE; in 09-30T23:59:59.999999 via ONLINE | | 1
            received_online | 2026-10 | no column of channels | in 10-05T09:00 via ONLINE | channel | -
            received_direct | 2026-10 | one of two at the desk | in 10-05T09:00; in 10-06T09:00 via ONLINE | | 1
            received_direct | 2026-10 | none at the desk | in 10-05T09:00 via ONLINE | | 0
            received_direct | 2026-10 | at the last instant and just after | in 10-31T23:59:59.999999; in 11-01T00:00 | | 1
            received_post | 2026-10 | one of two by post | in 10-05T09:00 via POST; in 10-06T09:00 | | 1
            received_post | 2026-10 | none by post | in 10-05T09:00 | | 0
            received_post | 2026-10 | by post, at the first instant and just before | in 10-01T00:00 via POST; in 09-30T23:59:59.999999 via POST | | 1
            opening_stock | 2026-10 | open since September, ended in October; not: ended in September, received in October | in 09-20T09:00; in 09-10T09:00 end 10-03T09:00; in 09-01T09:00 end 09-25T09:00; in 10-02T09:00 | | 2
            opening_stock | 2026-10 | nothing before October | in 10-05T09:00 | | 0
            opening_stock | 2026-10 | received just before counts, at the start not; ended at the start counts, just before not | in 09-30T23:59:59.999999; in 10-01T00:00; in 09-10T09:00 end 10-01T00:00; in 09-10T09:00 end 09-30T23:59:59.999999 | | 2
            opening_stock | 2026 | open since last year | in 2025-12-20T09:00 end 01-05T09:00; in 01-05T09:00 | | 1
            opening_stock | 2026-10 | no column of ends | in 09-20T09:00 | finished_at+returned_at | -
            closing_stock | 2026-10 | two open; one ended | in 09-20T09:00; in 10-20T09:00; in 10-20T09:00 end 10-21T09:00 | | 2
            closing_stock | 2026-10 | all ended | in 10-05T09:00 end 10-06T09:00 | | 0
            closing_stock | 2026-10 | ended at the instant the figures speak of is open, just before not; received then is not there | in 10-05T09:00 end 11-01T00:00; in 10-05T09:00 end 10-31T23:59:59.999999; in 11-01T00:00 | | 1
            closing_stock | 2026-09 | September's own end | in 09-20T09:00 end 10-06T09:00; in 09-20T09:00 end 09-30T09:00 | | 1
            overdue_open | 2026-10 | due on the 20th and open; due in November; ended | in 10-05T09:00 due 10-20T17:00; in 10-05T09:00 due 11-05T17:00; in 10-05T09:00 due 10-20T17:00 end 10-25T09:00 | | 1
            overdue_open | 2026-10 | nothing overdue | in 10-05T09:00 due 11-05T17:00 | | 0
            overdue_open | 2026-10 | due just before the instant is overdue, due at it is not | in 10-05T09:00 due 10-31T23:59:59.999999; in 10-05T09:00 due 11-01T00:00 | | 1
            overdue_open | 2026-10 | what ends in November is open still | in 10-05T09:00 due 10-20T17:00 end 11-02T09:00 | | 1
            overdue_open | 2026-10 | two working days from Monday the 5th end on the 7th: overdue without a given due time | in 10-05T09:00 of 1.000045 | | 1
            open_without_due | 2026-10 | neither due time nor limit; a limit; a due time | in 10-05T09:00; in 10-05T09:00 of 1.000045; in 10-05T09:00 due 10-20T17:00 | | 1
            open_without_due | 2026-10 | every dossier has a due time | in 10-05T09:00 due 10-20T17:00 | | 0
            open_without_due | 2026-10 | ended at the instant is open, just before not | in 10-05T09:00 end 11-01T00:00; in 10-05T09:00 end 10-31T23:59:59.999999 | | 1
            resolved | 2026-10 | finished; returned only; open | in 10-05T09:00 end 10-06T09:00; in 10-05T09:00 returned 10-07T09:00; in 10-05T09:00 | | 2
            resolved | 2026-10 | none ended | in 10-05T09:00 | | 0
            resolved | 2026-10 | ended at the start counts, at the end not; the finish decides, not the return | in 09-05T09:00 end 10-01T00:00; in 10-05T09:00 end 11-01T00:00; in 09-05T09:00 end 09-30T09:00 returned 10-02T09:00 | | 1
            resolved | 2026-10 | no column of ends | in 10-05T09:00 end 10-06T09:00 | finished_at+returned_at | -
            resolved_early | 2026-10 | the day before; the due day; after | in 10-05T09:00 due 10-12T17:00 end 10-11T09:00; in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00 | | 1
            resolved_early | 2026-10 | none early | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00 | | 0
            resolved_early | 2026-10 | the last instant of the day before is early, midnight is the due day | in 10-05T09:00 due 10-12T17:00 end 10-11T23:59:59.999999; in 10-05T09:00 due 10-12T17:00 end 10-12T00:00 | | 1
            resolved_on_time | 2026-10 | the due day; the day before; after | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-11T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00 | | 1
            resolved_on_time | 2026-10 | none on the due day | in 10-05T09:00 due 10-12T17:00 end 10-13T09:00 | | 0
            resolved_on_time | 2026-10 | at the due instant on time, a microsecond later not | in 10-05T09:00 due 10-12T17:00 end 10-12T17:00; in 10-05T09:00 due 10-12T17:00 end 10-12T17:00:00.000001 | | 1
            resolved_late | 2026-10 | one late of two | in 10-05T09:00 due 10-12T17:00 end 10-13T09:00; in 10-05T09:00 due 10-12T17:00 end 10-12T09:00 | | 1
            resolved_late | 2026-10 | none late | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00 | | 0
            resolved_late | 2026-10 | at the due instant not late, a microsecond later late | in 10-05T09:00 due 10-12T17:00 end 10-12T17:00; in 10-05T09:00 due 10-12T17:00 end 10-12T17:00:00.000001 | | 1
            resolved_late | 2026-10 | the computed due day is the 7th to its last microsecond | in 10-05T09:00 of 1.000045 end 10-07T23:59:59.999999; in 10-05T09:00 of 1.000045 end 10-08T00:00 | | 1
            resolved_without_due | 2026-10 | neither due time nor limit; a limit | in 10-05T09:00 end 10-06T09:00; in 10-05T09:00 of 1.000045 end 10-06T09:00 | | 1
            resolved_without_due | 2026-10 | every dossier has a due time | in 10-05T09:00 due 10-12T17:00 end 10-06T09:00 | | 0
            resolved_without_due | 2026-10 | ended at the start counts, just before not | in 09-05T09:00 end 10-01T00:00; in 09-05T09:00 end 09-30T23:59:59.999999 | | 1
            online_rate | 2026-10 | 2 of 3; September's is in neither | in 10-05T09:00 via ONLINE; in 10-06T09:00 via ONLINE; in 10-07T09:00; in 09-07T09:00 via ONLINE | | 2/3
            online_rate | 2026-10 | nothing received in October | in 09-07T09:00 via ONLINE | | 0/0
            online_rate | 2026-10 | in both at the first instant, in neither just before and at the end | in 10-01T00:00 via ONLINE; in 09-30T23:59:59.999999 via ONLINE; in 11-01T00:00 via ONLINE | | 1/1
            online_rate | 2026-10 | no column of channels | in 10-05T09:00 via ONLINE | channel | -
            full_process_online_rate | 2026-10 | online and online throughout: 1 of 3 | in 10-05T09:00 via ONLINE level FULL; in 10-05T09:00 via ONLINE level PARTIAL; in 10-05T09:00 level FULL | | 1/3
            full_process_online_rate | 2026-10 | nothing received in October | in 09-07T09:00 via ONLINE level FULL | | 0/0
            full_process_online_rate | 2026-10 | at the last instant and just after | in 10-31T23:59:59.999999 via ONLINE level FULL; in 11-01T00:00 via ONLINE level FULL | | 1/1
            on_time_rate | 2026-10 | early 1, on time 1, late 1; without due time in neither | in 10-05T09:00 due 10-12T17:00 end 10-11T09:00; in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00; in 10-05T09:00 end 10-06T09:00 | | 2/3
            on_time_rate | 2026-10 | resolved, but without due time | in 10-05T09:00 end 10-06T09:00 | | 0/0
            on_time_rate | 2026-10 | at the due instant 1, a microsecond later 0 | in 10-05T09:00 due 10-12T17:00 end 10-12T17:00; in 10-05T09:00 due 10-12T17:00 end 10-12T17:00:00.000001 | | 1/2
            on_time_rate | 2026-10 | no column of ends | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00 | finished_at+returned_at | -
            early_rate | 2026-10 | early 1 of 3 with a due time | in 10-05T09:00 due 10-12T17:00 end 10-11T09:00; in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00; in 10-05T09:00 end 10-06T09:00 | | 1/3
            early_rate | 2026-10 | nothing resolved | in 10-05T09:00 due 10-12T17:00 | | 0/0
            early_rate | 2026-10 | the last instant before the due day, and its first | in 10-05T09:00 due 10-12T17:00 end 10-11T23:59:59.999999; in 10-05T09:00 due 10-12T17:00 end 10-12T00:00 | | 1/2
            on_time_rate_with_open | 2026-10 | on time 1, late 1, open within 1, open overdue 1 | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00; in 10-05T09:00 due 11-12T17:00; in 10-05T09:00 due 10-12T17:00 | | 2/4
            on_time_rate_with_open | 2026-10 | open and resolved, both without due time | in 10-05T09:00; in 10-05T09:00 end 10-06T09:00 | | 0/0
            on_time_rate_with_open | 2026-10 | due at the instant: within; due just before: overdue | in 10-05T09:00 due 11-01T00:00; in 10-05T09:00 due 10-31T23:59:59.999999 | | 1/2
            on_time_rate_of_due | 2026-10 | due in October: met 1, late 1, open 1; due in November in neither | in 10-05T09:00 due 10-12T17:00 end 10-12T09:00; in 10-05T09:00 due 10-12T17:00 end 10-13T09:00; in 10-05T09:00 due 10-12T17:00; in 10-05T09:00 due 11-12T17:00 end 10-12T09:00 | | 1/3
            on_time_rate_of_due | 2026-10 | nothing due in October | in 10-05T09:00 due 11-12T17:00 | | 0/0
            on_time_rate_of_due | 2026-10 | due at the start counts and was met in September; due at the end does not | in 09-05T09:00 due 10-01T00:00 end 09-30T09:00; in 10-05T09:00 due 11-01T00:00 end 10-06T09:00 | | 1/1
            digitised_rate | 2026-10 | digitised with an electronic result 1; not digitised; without result | in 10-05T09:00 end 10-06T09:00 digitised 2 electronic true; in 10-05T09:00 end 10-06T09:00 digitised 0 electronic true; in 10-05T09:00 end 10-06T09:00 digitised 2 electronic false | | 1/3
            digitised_rate | 2026-10 | nothing resolved | in 10-05T09:00 digitised 2 electronic true | | 0/0
            digitised_rate | 2026-10 | one component is enough; empty cells are not | in 10-05T09:00 end 10-06T09:00 digitised 1 electronic true; in 10-05T09:00 end 10-06T09:00 digitised - electronic true; in 10-05T09:00 end 10-06T09:00 digitised 1 electronic - | | 1/3
            digitised_rate | 2026-10 | no column of results | in 10-05T09:00 end 10-06T09:00 digitised 2 | electronic_result | -
            component_digitised_rate | 2026-10 | 3 of 4 and 0 of 2 | in 10-05T09:00 parts 4 digitised 3; in 10-06T09:00 parts 2 digitised 0 | | 3/6
            component_digitised_rate | 2026-10 | dossiers without components | in 10-05T09:00 parts 0 digitised 0 | | 0/0
            component_digitised_rate | 2026-10 | where the total is not said, its digitised ones are left out too; first instant | in 10-01T00:00 parts 4 digitised 4; in 10-05T09:00 parts - digitised 3; in 09-30T23:59:59.999999 parts 9 digitised 9 | | 4/4
            reuse_rate | 2026-10 | reused in 1 of 2 | in 10-05T09:00 reused 2; in 10-06T09:00 reused 0 | | 1/2
            reuse_rate | 2026-10 | nothing received in October | in 09-05T09:00 reused 2 | | 0/0
            reuse_rate | 2026-10 | one is enough, an empty cell is not; last instant and just after | in 10-31T23:59:59.999999 reused 1; in 10-05T09:00 reused -; in 11-01T00:00 reused 1 | | 1/2
            reuse_rate | 2026-10 | no column of reuse | in 10-05T09:00 reused 2 | components_reused | -
            electronic_result_rate | 2026-10 | 1 of 2 | in 10-05T09:00 end 10-06T09:00 electronic true; in 10-05T09:00 end 10-06T09:00 electronic false | | 1/2
            electronic_result_rate | 2026-10 | a result, but not ended | in 10-05T09:00 electronic true | | 0/0
            electronic_result_rate | 2026-10 | ended at the start and at the end of October; an empty cell below only | in 09-05T09:00 end 10-01T00:00 electronic true; in 10-05T09:00 end 11-01T00:00 electronic true; in 10-05T09:00 end 10-06T09:00 electronic - | | 1/2
            online_payment_rate | 2026-10 | national 1, city 1, at the desk 1, none 1; without fee in neither | in 10-05T09:00 fee 8000 paid ONLINE_NATIONAL; in 10-05T09:00 fee 8000 paid ONLINE_CITY; in 10-05T09:00 fee 8000 paid DIRECT; in 10-05T09:00 fee 8000 paid NONE; in 10-05T09:00 fee 0 paid ONLINE_CITY | | 2/4
            online_payment_rate | 2026-10 | no dossier with a fee | in 10-05T09:00 fee 0 paid NONE | | 0/0
            online_payment_rate | 2026-10 | one đồng is a fee, an empty cell is none | in 10-05T09:00 fee 1 paid ONLINE_CITY; in 10-05T09:00 fee - paid ONLINE_CITY | | 1/1
            online_payment_rate | 2026-10 | no column of payments | in 10-05T09:00 fee 8000 | payment | -
            satisfaction_rate | 2026-10 | 5 and 4 of 5, 4, 2; unrated in neither | in 10-05T09:00 end 10-06T09:00 rated 5; in 10-05T09:00 end 10-06T09:00 rated 4; in 10-05T09:00 end 10-06T09:00 rated 2; in 10-05T09:00 end 10-06T09:00 | | 2/3
            satisfaction_rate | 2026-10 | nobody rated | in 10-05T09:00 end 10-06T09:00 | | 0/0
            satisfaction_rate | 2026-10 | 4 is satisfied, 3 is not; rated before it ended counts when it ends | in 10-05T09:00 end 10-06T09:00 rated 4; in 10-05T09:00 end 10-06T09:00 rated 3; in 10-05T09:00 rated 5 | | 1/2
            mean_working_days | 2026-10 | Monday to Friday 4, Friday to Monday 1 | in 10-05T09:00 end 10-09T10:00; in 10-09T09:00 end 10-12T10:00 | | 5/2
            mean_working_days | 2026-10 | nothing resolved | in 10-05T09:00 | | 0/0
            mean_working_days | 2026-10 | the same day 0; over a weekend 0; Monday's first instant 1 | in 10-05T09:00 end 10-05T16:00; in 10-10T09:00 end 10-11T09:00; in 10-09T09:00 end 10-12T00:00 | | 1/3
            mean_working_days | 2026-09 | 31/8 to 3/9 over the national holiday of 1/9 and 2/9: 1 | in 08-31T09:00 end 09-03T09:00 | | 1/1
            """;

    /** Received on Sunday 20/9, due on 28/9, finished on 6/10 (5 + 5 + 2 working days), in each period that has a part of its life. */
    private static final String OVER_A_MONTHS_END = """
            received | 1 0 0 1
            opening_stock | 0 1 1 0
            closing_stock | 1 0 0 0
            overdue_open | 1 0 0 0
            resolved | 0 1 1 1
            resolved_late | 0 1 1 1
            on_time_rate | 0/0 0/1 0/1 0/1
            on_time_rate_with_open | 0/1 0/1 0/1 0/1
            on_time_rate_of_due | 0/1 0/0 0/0 0/1
            mean_working_days | 0/0 12/1 12/1 12/1
            """;

    private static final List<String> PERIODS = List.of("2026-09", "2026-10", "2026-Q4", "2026");

    private IndicatorCases() {}

    /**
     * A case.
     *
     * @param indicator the indicator
     * @param period the period's name
     * @param working how the expected figure comes about
     * @param dossiers the dossiers, in words
     * @param lacks the columns that the office's deliveries lack
     * @param expected the figure
     */
    record Case(
            String indicator, String period, String working, String dossiers, List<String> lacks, String expected) {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String line : CASES.lines().toList()) {
            String[] cells = cells(line);
            List<String> lacks = cells[4].isEmpty() ? List.of() : Arrays.asList(cells[4].split("\\+"));
            cases.add(new Case(cells[0], cells[1], cells[2], cells[3], lacks, cells[5]));
        }
        for (String line : OVER_A_MONTHS_END.lines().toList()) {
            String[] cells = cells(line);
            String[] expected = cells[1].split(" ");
            for (int i = 0; i < expected.length; i++) {
                cases.add(new Case(
                        cells[0],
                        PERIODS.get(i),
                        "overdue at September's end, late in October",
                        "in 09-20T09:00 due 09-28T17:00 end 10-06T10:00",
                        List.of(),
                        expected[i]));
            }
        }
        return cases;
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
