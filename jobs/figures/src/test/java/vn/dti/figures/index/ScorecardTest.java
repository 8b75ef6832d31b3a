package vn.dti.figures.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.figures.index.Scorecard.GroupScore;
import vn.dti.figures.index.Scorecard.Parts;
import vn.dti.schemas.pack.PackLoader;
import vn.dti.schemas.pack.ScoreIndex;
import vn.dti.schemas.pack.ScoreIndex.Group;
import vn.dti.schemas.pack.ScoreIndex.Scored;
import vn.dti.schemas.pack.ScoreIndex.Zero;

/** Groups and totals of Index 766, with published ones. */
class ScorecardTest {
    private static final ScoreIndex INDEX =
            PackLoader.load("hanoi").index("qd766@2026").orElseThrow();

    /** Hà Nội on 10 October 2026; of the certified copies 100 % and 2 points were published, without parts. */
    private static final Map<String, Parts> CITY = parts(
            "PUBLISH_ON_TIME 0/79, PUBLIC_UPDATE_ON_TIME 65/80, PUBLIC_CONTENT_FULL 78/80, DOSSIER_SYNC 859324/859324,"
                    + " ON_TIME 7404/10000, FULL 53/81, HAS_ONLINE 781/1965, ONLINE_DOSSIERS 886491/1065048,"
                    + " PAY_DOSSIERS 229394/427521, PAY_FORMALITIES 125/331, PAY_PROVISION 70/331,"
                    + " DOSSIER_RECEIVING_SATISFACTION 785199/1065150, PETITION_PROCESSING_ON_TIME 1000/4506,"
                    + " PETITION_HANDLING_SATISFACTION 791/4506, ORIGINAL_RESULT_AVAILABLE 536776/1065150,"
                    + " SO_HOA_GIAY_TO_GIAI_QUYET 164908/1065150, REUSED_DIGITIZED_DATA 344455/1065150,"
                    + " SYNCED_WITH_DVCQG_PERSONAL_STORAGE 7727/1065150, CITIZEN_DATA_CONNECTED_DOSSIER 412784/1065150,"
                    + " CITIZEN_DATA_CONNECTED_FORMALITY 500/1327, ELECTRONIC_CERTIFIED_COPY 1/1");

    private static Map<String, Parts> parts(String text) {
        Map<String, Parts> parts = new HashMap<>();
        for (String one : text.split(",")) {
            String[] words = one.strip().split("[ /]");
            parts.put(words[0], new Parts(new BigDecimal(words[1]), new BigDecimal(words[2])));
        }
        return parts;
    }

    private static GroupScore group(Scorecard card, String code) {
        return card.groups().stream()
                .filter(group -> group.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * 4.91 + 1.33 + 1.05; 1.64 + 1.59 + 6; 3.22 + 0.94 + 0.53; 0 + 3.25 + 1.95 + 6;
     * 3.02 + 0.62 + 0.81 + 0.03 + 0.75 + 0.78 + 2.
     */
    @ParameterizedTest
    @CsvSource({"A5, 7.29", "A3, 9.23", "A3.5, 4.69", "A1, 11.20", "A2, 14.81", "A4, 8.01"})
    void thePublishedGroupsComeOut(String code, BigDecimal points) {
        GroupScore group = group(Scorecard.of(INDEX, CITY), code);
        assertThat(group.points()).isEqualByComparingTo(points);
        assertThat(group.complete()).isTrue();
    }

    @Test
    void theMaximaAreAHundred() {
        assertThat(INDEX.groups().stream().map(Group::max).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        ScoreIndex of2022 = PackLoader.load("hanoi").index("qd766@2022").orElseThrow();
        assertThat(of2022.groups().stream().map(group -> group.max().intValueExact()))
                .containsExactly(18, 20, 22, 22, 18);
        assertThat(of2022.metrics()).isEmpty();
    }

    /** Of version 2022 only the maxima are known: no group has points, not even 0, and so there is no total. */
    @Test
    void aGroupWithoutMetricsIsNotProvided() {
        ScoreIndex of2022 = PackLoader.load("hanoi").index("qd766@2022").orElseThrow();
        Scorecard card = Scorecard.of(of2022, CITY);
        assertThat(card.groups()).hasSize(5).allSatisfy(group -> {
            assertThat(group.points()).isNull();
            assertThat(group.complete()).isFalse();
        });
        assertThat(card.scores()).isEmpty();
        assertThat(card.total()).isEmpty();
    }

    /**
     * Units of Phú Thọ, year 2026: dossiers paid online, with a fee; procedures paid online, with dossiers, with a fee; the
     * group as published. In the first eight the two readings differ by 0.01, and seven of them are the sum of rounded parts:
     * 5.34 + 1.09 + 0.51 = 6.94, where 5.34486 + 1.08974 + 0.51282 = 6.94742. The last is the cap: 6 + min(2; 2.31) + 0.
     */
    @ParameterizedTest
    @CsvSource({
        "3092, 3471, 17, 8, 39, 6.94, 6.94, 6.95",
        "1565, 1701, 15, 6, 39, 6.86, 6.86, 6.87",
        "1933, 2341, 19, 11, 38, 6.92, 6.92, 6.93",
        "1098, 1190, 10, 7, 33, 6.83, 6.83, 6.82",
        "2692, 2991, 17, 10, 37, 7.23, 7.23, 7.22",
        "863, 961, 16, 7, 39, 6.87, 6.87, 6.86",
        "3475, 3870, 10, 8, 32, 6.80, 6.80, 6.79",
        "1437, 1541, 18, 8, 40, 7.22, 7.23, 7.22",
        "309542, 358625, 119, 68, 313, 6.67, 6.67, 6.67",
        "118, 118, 12, 0, 13, 8.00, 8.00, 8.00"
    })
    void thePaymentGroupAddsRoundedParts(
            String paid,
            String withFee,
            String paidProcedures,
            String withDossiers,
            String procedures,
            BigDecimal published,
            BigDecimal byParts,
            BigDecimal atOnce) {
        Map<String, Parts> unit = parts("PAY_DOSSIERS " + paid + "/" + withFee + ", PAY_FORMALITIES " + paidProcedures
                + "/" + procedures + ", PAY_PROVISION " + withDossiers + "/" + procedures);
        assertThat(group(Scorecard.of(INDEX, unit), "A3.5").points()).isEqualByComparingTo(byParts);
        assertThat(group(Scorecard.of(paymentAtOnce(), unit), "A3.5").points()).isEqualByComparingTo(atOnce);
        assertThat(published).isIn(byParts, atOnce);
    }

    private static ScoreIndex paymentAtOnce() {
        return new ScoreIndex(
                INDEX.name(),
                INDEX.version(),
                INDEX.titleVi(),
                INDEX.titleEn(),
                INDEX.basis(),
                INDEX.from(),
                INDEX.to(),
                INDEX.notApplicable(),
                INDEX.groups().stream()
                        .map(group -> group.scored() == Scored.BY_PARTS
                                ? new Group(group.code(), group.titleVi(), group.titleEn(), group.max(), Scored.AT_ONCE)
                                : group)
                        .toList(),
                INDEX.metrics());
    }

    /** An office with a fee-bearing procedure and no dossier: 0/0, 0/1, 0/1 is published as 0. */
    @Test
    void aRatioOfNothingIsNoPaymentPoint() {
        GroupScore group =
                group(Scorecard.of(INDEX, parts("PAY_DOSSIERS 0/0, PAY_FORMALITIES 0/1, PAY_PROVISION 0/1")), "A3.5");
        assertThat(group.points()).isEqualByComparingTo("0");
        assertThat(group.complete()).isTrue();
    }

    /** Online services and payment are published as groups: their parts have no score of their own. */
    @Test
    void partsHaveNoScoreOfTheirOwn() {
        assertThat(Scorecard.of(INDEX, CITY).scores().keySet())
                .hasSize(15)
                .doesNotContain("FULL", "HAS_ONLINE", "ONLINE_DOSSIERS", "PAY_DOSSIERS", "PAY_FORMALITIES");
    }

    /** 0/0 online services: the index does not say what that scores, so the group is not whole, nor the total. */
    @Test
    void aZeroDenominatorWithoutARuleLeavesTheGroupOpen() {
        Map<String, Parts> parts = new HashMap<>(CITY);
        parts.putAll(parts("HAS_ONLINE 0/0"));
        Scorecard card = Scorecard.of(INDEX, parts);
        assertThat(group(card, "A3").points()).isEqualByComparingTo("7.64");
        assertThat(group(card, "A3").nothingBelow()).containsExactly("HAS_ONLINE");
        assertThat(card.total()).isEmpty();
    }

    /** Ba Vì: 31 of 403 online services with dossiers, above the online target: 0 + 0.31 + 6. Phúc Lộc: 50 of 375. */
    @ParameterizedTest
    @CsvSource({"31/403, 6.31", "50/375, 6.53"})
    void aCommuneGetsNothingForProceduresItDoesNotProvide(String services, BigDecimal points) {
        Map<String, Parts> own = parts("FULL 0/0, HAS_ONLINE " + services + ", ONLINE_DOSSIERS 9/10");
        assertThat(group(Scorecard.ofCommune(INDEX, own, CITY), "A3").points()).isEqualByComparingTo(points);
    }

    /**
     * The switch in both positions, with and without something below. Ba Vì: 0 or 2, + 0.31 + 6. A commune that does provide
     * 4 of 5 procedures online: 2 by its own, whatever the switch.
     */
    @ParameterizedTest
    @CsvSource({
        "NOTHING, FULL 0/0, 6.31",
        "FULL,    FULL 0/0, 8.31",
        "NOTHING, A1 0/0,   6.31",
        "FULL,    A1 0/0,   8.31",
        "NOTHING, FULL 4/5, 8.31",
        "FULL,    FULL 2/5, 7.31"
    })
    void whatDoesNotApplyToACommuneIsASwitch(Zero position, String full, BigDecimal points) {
        Map<String, Parts> own = parts(full + ", HAS_ONLINE 31/403, ONLINE_DOSSIERS 9/10");
        GroupScore group = group(Scorecard.ofCommune(where(position), own, CITY), "A3");
        assertThat(group.points()).isEqualByComparingTo(points);
        assertThat(group.complete()).isTrue();
    }

    /** Of the city the metric is never inapplicable: not provided is not provided. */
    @Test
    void theSwitchIsForCommunesOnly() {
        GroupScore city = group(Scorecard.of(where(Zero.FULL), parts("HAS_ONLINE 31/403, ONLINE_DOSSIERS 9/10")), "A3");
        assertThat(city.notProvided()).containsExactly("FULL");
        assertThat(city.points()).isEqualByComparingTo("6.31");
    }

    private static ScoreIndex where(Zero notApplicable) {
        return new ScoreIndex(
                INDEX.name(),
                INDEX.version(),
                INDEX.titleVi(),
                INDEX.titleEn(),
                INDEX.basis(),
                INDEX.from(),
                INDEX.to(),
                notApplicable,
                INDEX.groups(),
                INDEX.metrics());
    }

    /** 0 + 3.25 + 1.95 are the city's, whatever the commune says; the synchronised dossiers are its own. */
    @Test
    void aCommuneIsGivenTheCitysPublication() {
        Map<String, Parts> own = parts("PUBLISH_ON_TIME 5/5, DOSSIER_SYNC 1/2");
        Scorecard card = Scorecard.ofCommune(INDEX, own, CITY);
        assertThat(group(card, "A1").points()).isEqualByComparingTo("8.20");
        assertThat(card.scores()).containsEntry("PUBLISH_ON_TIME", new BigDecimal("0.00"));
    }

    /** A commune without petitions shows 18 of 18; one that sends no petition file is not provided. */
    @Test
    void noPetitionsAndNoPetitionFileAreDifferent() {
        GroupScore nil = group(
                Scorecard.of(
                        INDEX,
                        parts("PETITION_PROCESSING_ON_TIME 0/0, PETITION_HANDLING_SATISFACTION 0/0,"
                                + " DOSSIER_RECEIVING_SATISFACTION 99/100")),
                "A5");
        assertThat(nil.points()).isEqualByComparingTo("18");
        assertThat(nil.notProvided()).isEmpty();
        GroupScore silent = group(Scorecard.of(INDEX, parts("DOSSIER_RECEIVING_SATISFACTION 99/100")), "A5");
        assertThat(silent.points()).isEqualByComparingTo("6");
        assertThat(silent.notProvided())
                .containsExactly("PETITION_PROCESSING_ON_TIME", "PETITION_HANDLING_SATISFACTION");
    }

    @Test
    void aGroupIsAtMostItsMaximum() {
        Map<String, Parts> all = parts("PAY_DOSSIERS 1/1, PAY_FORMALITIES 1/1, PAY_PROVISION 1/1");
        assertThat(group(Scorecard.of(INDEX, all), "A3.5").points()).isEqualByComparingTo("10");
    }

    @Test
    void theTotalIsTheSumOfTheGroups() {
        assertThat(Scorecard.of(INDEX, CITY).total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("55.23"));
    }

    /** Without the two digitisation figures the group shows what it has and what it lacks, and there is no total. */
    @Test
    void whatIsMissingLeavesNoTotal() {
        Map<String, Parts> parts = new HashMap<>(CITY);
        parts.keySet().removeAll(List.of("REUSED_DIGITIZED_DATA", "ELECTRONIC_CERTIFIED_COPY"));
        Scorecard card = Scorecard.of(INDEX, parts);
        assertThat(group(card, "A4").points()).isEqualByComparingTo("5.20");
        assertThat(group(card, "A4").notProvided())
                .containsExactly("REUSED_DIGITIZED_DATA", "ELECTRONIC_CERTIFIED_COPY");
        assertThat(card.total()).isEmpty();
        parts.keySet().removeIf(key -> key.startsWith("PETITION") || key.startsWith("DOSSIER_RECEIVING"));
        assertThat(group(Scorecard.of(INDEX, parts), "A5").points()).isNull();
    }
}
