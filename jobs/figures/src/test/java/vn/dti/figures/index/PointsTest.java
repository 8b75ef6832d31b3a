package vn.dti.figures.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Metric;

/** What a numerator and a denominator score by Index 766. */
class PointsTest {
    private static final ScoreIndex INDEX =
            PackLoader.load("hanoi").index("qd766@2026").orElseThrow();

    /** Metric, working, numerator, denominator, score. */
    private static final String CASES = """
            PUBLISH_ON_TIME             | 6 x 30/79 = 2.27848             | 30     | 79      | 2.28
            PUBLISH_ON_TIME             | 6 x 0/79                        | 0      | 79      | 0.00
            PUBLISH_ON_TIME             | 6 x 79/79                       | 79     | 79      | 6.00
            PUBLISH_ON_TIME             | no procedure: no score          | 0      | 0       | -
            PUBLIC_UPDATE_ON_TIME       | 4 x 44/52 = 3.384615            | 44     | 52      | 3.38
            PUBLIC_UPDATE_ON_TIME       | 4 x 52/52                       | 52     | 52      | 4.00
            PUBLIC_UPDATE_ON_TIME       | no procedure: no score          | 0      | 0       | -
            PUBLIC_CONTENT_FULL         | 2 x 1/3 = 0.6667                | 1      | 3       | 0.67
            PUBLIC_CONTENT_FULL         | 2 x 3/3                         | 3      | 3       | 2.00
            PUBLIC_CONTENT_FULL         | no procedure: no score          | 0      | 0       | -
            DOSSIER_SYNC                | 6 x 1/2                         | 1      | 2       | 3.00
            DOSSIER_SYNC                | never above the maximum         | 3      | 2       | 6.00
            DOSSIER_SYNC                | nothing known: 0                | 0      | 0       | 0.00
            ON_TIME                     | 20 x 314557/358643 = 17.5415    | 314557 | 358643  | 17.54
            ON_TIME                     | 20 x 144625/184513 = 15.6764    | 144625 | 184513  | 15.68
            ON_TIME                     | all on time                     | 4474   | 4474    | 20.00
            ON_TIME                     | 20 x 1/4000 = 0.005, half up    | 1      | 4000    | 0.01
            ON_TIME                     | 20 x 1/4001 = 0.0049987         | 1      | 4001    | 0.00
            ON_TIME                     | no dossier: no score            | 0      | 0       | -
            FULL                        | 2 x (53/81)/0.8 = 1.6358        | 53     | 81      | 1.64
            FULL                        | 2 x 0.8/0.8, the target         | 4      | 5       | 2.00
            FULL                        | above the target                | 81     | 81      | 2.00
            FULL                        | a commune has none: 0           | 0      | 0       | 0.00
            HAS_ONLINE                  | 4 x 781/1965 = 1.58982          | 781    | 1965    | 1.59
            HAS_ONLINE                  | 4 x 31/403 = 0.3077             | 31     | 403     | 0.31
            HAS_ONLINE                  | all have dossiers               | 403    | 403     | 4.00
            HAS_ONLINE                  | no service: no score            | 0      | 0       | -
            ONLINE_DOSSIERS             | 6 x 0.25/0.5                    | 1      | 4       | 3.00
            ONLINE_DOSSIERS             | at the target                   | 1      | 2       | 6.00
            ONLINE_DOSSIERS             | above: 83.23 %                  | 886491 | 1065048 | 6.00
            ONLINE_DOSSIERS             | no dossier: no score            | 0      | 0       | -
            ONLINE_ON_TIME              | published, but scores nothing   | 617448 | 886491  | -
            ONLINE_ON_TIME              | all on time: nothing            | 7      | 7       | -
            ONLINE_ON_TIME              | no dossier: nothing             | 0      | 0       | -
            PAY_DOSSIERS                | 6 x 229394/427521 = 3.219407    | 229394 | 427521  | 3.22
            PAY_DOSSIERS                | all paid                        | 7      | 7       | 6.00
            PAY_DOSSIERS                | no fee: the ratio counts as 0   | 0      | 0       | 0.00
            PAY_FORMALITIES             | 2.5 x 125/331 = 0.94411         | 125    | 331     | 0.94
            PAY_FORMALITIES             | min(2, 2.5 x 0.8) = 2           | 4      | 5       | 2.00
            PAY_FORMALITIES             | min(2, 2.5 x 1) = 2             | 5      | 5       | 2.00
            PAY_FORMALITIES             | no fee: the ratio counts as 0   | 0      | 0       | 0.00
            PAY_PROVISION               | 2.5 x 70/331 = 0.5287           | 70     | 331     | 0.53
            PAY_PROVISION               | 2.5 x 1, no cap of its own      | 331    | 331     | 2.50
            PAY_PROVISION               | no fee: the ratio counts as 0   | 0      | 0       | 0.00
            ORIGINAL_RESULT_AVAILABLE   | 6 x 277579/369553 = 4.50672     | 277579 | 369553  | 4.51
            ORIGINAL_RESULT_AVAILABLE   | none                            | 0      | 9       | 0.00
            ORIGINAL_RESULT_AVAILABLE   | no dossier: no score            | 0      | 0       | -
            SO_HOA_GIAY_TO_GIAI_QUYET   | 4 x 0.2421 = 0.9684, no target  | 2421   | 10000   | 0.97
            SO_HOA_GIAY_TO_GIAI_QUYET   | 4 x 0.8: no target              | 4      | 5       | 3.20
            SO_HOA_GIAY_TO_GIAI_QUYET   | all digitised                   | 9      | 9       | 4.00
            SO_HOA_GIAY_TO_GIAI_QUYET   | no dossier: no score            | 0      | 0       | -
            REUSED_DIGITIZED_DATA       | 2 x 0.3006/0.8 = 0.7515         | 3006   | 10000   | 0.75
            REUSED_DIGITIZED_DATA       | at the target                   | 4      | 5       | 2.00
            REUSED_DIGITIZED_DATA       | no dossier: no score            | 0      | 0       | -
            SYNCED_WITH_DVCQG_PERSONAL_STORAGE | 4 x 1/8                  | 1      | 8       | 0.50
            SYNCED_WITH_DVCQG_PERSONAL_STORAGE | 4 x 7/7                  | 7      | 7       | 4.00
            SYNCED_WITH_DVCQG_PERSONAL_STORAGE | no dossier: no score     | 0      | 0       | -
            CITIZEN_DATA_CONNECTED_FORMALITY | 2 x 317/1306 = 0.48545     | 317    | 1306    | 0.49
            CITIZEN_DATA_CONNECTED_FORMALITY | 2 x 1/1                    | 1      | 1       | 2.00
            CITIZEN_DATA_CONNECTED_FORMALITY | no procedure: no score     | 0      | 0       | -
            CITIZEN_DATA_CONNECTED_DOSSIER | 2 x 0.479 = 0.958            | 479    | 1000    | 0.96
            CITIZEN_DATA_CONNECTED_DOSSIER | 2 x 0/9                      | 0      | 9       | 0.00
            CITIZEN_DATA_CONNECTED_DOSSIER | no dossier: no score         | 0      | 0       | -
            ELECTRONIC_CERTIFIED_COPY   | 2 x 1/4                         | 1      | 4       | 0.50
            ELECTRONIC_CERTIFIED_COPY   | 2 x 4/4                         | 4      | 4       | 2.00
            ELECTRONIC_CERTIFIED_COPY   | none: no score                  | 0      | 0       | -
            PETITION_PROCESSING_ON_TIME | 6 x 196/243 = 4.8395            | 196    | 243     | 4.84
            PETITION_PROCESSING_ON_TIME | all late                        | 0      | 243     | 0.00
            PETITION_PROCESSING_ON_TIME | declared nil: full              | 0      | 0       | 6.00
            PETITION_HANDLING_SATISFACTION | 6 x 150/243 = 3.7037         | 150    | 243     | 3.70
            PETITION_HANDLING_SATISFACTION | 6 x 1                        | 243    | 243     | 6.00
            PETITION_HANDLING_SATISFACTION | declared nil: full           | 0      | 0       | 6.00
            DOSSIER_RECEIVING_SATISFACTION | 6 x (325618/369553)/0.9 = 5.8741 | 325618 | 369553 | 5.87
            DOSSIER_RECEIVING_SATISFACTION | at the target                | 9      | 10      | 6.00
            DOSSIER_RECEIVING_SATISFACTION | above                        | 10     | 10      | 6.00
            DOSSIER_RECEIVING_SATISFACTION | no dossier: 0                | 0      | 0       | 0.00
            """;

    private static String shown(java.util.Optional<Points> points) {
        return points.map(each -> each.rounded().toPlainString()).orElse("");
    }

    private static Metric metric(String key) {
        return INDEX.metric(key).orElseThrow(() -> new AssertionError(key));
    }

    /** The city of Hà Nội on 10 October 2026: every published ratio and score. */
    @Test
    void thePublishedFiguresComeOut() throws Exception {
        Path file = Path.of(System.getProperty("shared.data"), "hanoi_766_20261010.csv");
        Assumptions.assumeTrue(Files.exists(file), "missing " + file);
        int ratios = 0;
        int scores = 0;
        for (String line :
                Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
            String[] cells = line.split(",", -1);
            Metric metric = metric(cells[2]);
            BigDecimal numerator = new BigDecimal(cells[3]);
            BigDecimal denominator = new BigDecimal(cells[4]);
            assertThat(Points.perCent(numerator, denominator).orElseThrow().rounded())
                    .as(line)
                    .isEqualByComparingTo(cells[5]);
            assertThat(INDEX.scoresAlone(metric)).as(line).isEqualTo(!cells[6].isEmpty());
            ratios++;
            if (!cells[6].isEmpty()) {
                assertThat(Points.of(metric, numerator, denominator)
                                .orElseThrow()
                                .rounded())
                        .as(line)
                        .isEqualByComparingTo(cells[6]);
                assertThat(metric.curve()).isNotNull();
                assertThat(metric.curve().max()).as(line).isEqualByComparingTo(cells[7]);
                scores++;
            }
        }
        assertThat(ratios).isEqualTo(21);
        assertThat(scores).isEqualTo(14);
    }

    /**
     * Each metric: in the middle, at nothing done, at all done, over the target where there is one, at a zero denominator.
     * The working stands in the middle column.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = CASES)
    void eachMetricScores(
            String key, String working, BigDecimal numerator, BigDecimal denominator, @Nullable String score) {
        assertThat(shown(Points.of(metric(key), numerator, denominator)))
                .as(key + ": " + working)
                .isEqualTo(score == null ? "" : score);
    }

    /** At least a middle, a zero denominator and a boundary, the curve's end or nothing done, of every metric. */
    @Test
    void everyMetricHasItsCases() {
        List<List<String>> cases = CASES.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        for (Metric metric : INDEX.metrics()) {
            List<List<String>> mine = cases.stream()
                    .filter(line -> line.get(0).equals(metric.key()))
                    .toList();
            assertThat(mine).as(metric.key()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(mine).as(metric.key()).anyMatch(line -> line.get(3).equals("0"));
            assertThat(mine).as(metric.key()).anyMatch(line -> isBoundary(metric, line));
        }
    }

    private static boolean isBoundary(Metric metric, List<String> line) {
        boolean atEnd = metric.curve() == null
                || line.get(4).equals(metric.curve().max().setScale(2).toPlainString());
        boolean nothingDone = line.get(2).equals("0");
        return !line.get(3).equals("0") && (atEnd || nothingDone);
    }

    /** Published roundings that a binary number or a truncation gets wrong. */
    @ParameterizedTest
    @CsvSource({
        "5185,  10000, 1, 51.9",
        "28784, 10000000, 2, 0.29",
        "7025086, 10000000, 1, 70.3",
        "74035, 100000, 2, 74.04",
        "1,     200,  0, 1",
        "1,     3,    2, 33.33"
    })
    void roundsOnceHalfUp(BigDecimal numerator, BigDecimal denominator, int decimals, String shown) {
        assertThat(Points.perCent(numerator, denominator)
                        .orElseThrow()
                        .rounded(decimals)
                        .toPlainString())
                .isEqualTo(shown);
    }

    @Test
    void neverLeavesItsBoundsAndNeverFallsAsMoreIsDone() {
        Random random = new Random(766);
        for (Metric metric : INDEX.metrics()) {
            if (metric.curve() == null) {
                continue;
            }
            for (int i = 0; i < 200; i++) {
                BigDecimal denominator = BigDecimal.valueOf(1 + random.nextInt(1_000_000));
                BigDecimal less = BigDecimal.valueOf(random.nextInt(1_000_000));
                BigDecimal more = less.add(BigDecimal.valueOf(random.nextInt(1_000)));
                BigDecimal low =
                        Points.of(metric, less, denominator).orElseThrow().rounded();
                BigDecimal high =
                        Points.of(metric, more, denominator).orElseThrow().rounded();
                assertThat(low).isBetween(BigDecimal.ZERO, metric.curve().max());
                assertThat(high)
                        .isGreaterThanOrEqualTo(low)
                        .isLessThanOrEqualTo(metric.curve().max());
            }
        }
    }

    @Test
    void whatIsLessThanNothingIsRefused() {
        assertThatThrownBy(() -> Points.of(metric("ON_TIME"), BigDecimal.ONE.negate(), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ON_TIME");
    }
}
