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

/** Groups and totals of Index 766, with published ones. */
class ScorecardTest {
    private static final ScoreIndex INDEX =
            PackLoader.load("hanoi").index("qd766@2026").orElseThrow();

    /** Hà Nội on 10 October 2026, but for the certified copies, of which no parts were published. */
    private static final Map<String, Parts> CITY = parts(
            "PUBLISH_ON_TIME 0/79, PUBLIC_UPDATE_ON_TIME 65/80, PUBLIC_CONTENT_FULL 78/80, DOSSIER_SYNC 859324/859324,"
                    + " ON_TIME 7404/10000, FULL 53/81, HAS_ONLINE 781/1965, ONLINE_DOSSIERS 886491/1065048,"
                    + " PAY_DOSSIERS 229394/427521, PAY_FORMALITIES 125/331, PAY_PROVISION 70/331,"
                    + " DOSSIER_RECEIVING_SATISFACTION 785199/1065150, PETITION_PROCESSING_ON_TIME 1000/4506,"
                    + " PETITION_HANDLING_SATISFACTION 791/4506");

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

    /** 4.91 + 1.33 + 1.05; 1.64 + 1.59 + 6; 3.22 + 0.94 + 0.53 = 4.69; 0 + 3.25 + 1.95 + 6. */
    @ParameterizedTest
    @CsvSource({"A5, 7.29", "A3, 9.23", "A3.5, 4.69", "A1, 11.20", "A2, 14.81"})
    void thePublishedGroupsComeOut(String code, BigDecimal points) {
        GroupScore group = group(Scorecard.of(INDEX, CITY), code);
        assertThat(group.points()).isEqualByComparingTo(points);
        assertThat(group.notProvided()).isEmpty();
    }

    @Test
    void theMaximaAreAHundred() {
        assertThat(INDEX.groups().stream().map(ScoreIndex.Group::max).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        ScoreIndex of2022 = PackLoader.load("hanoi").index("qd766@2022").orElseThrow();
        assertThat(of2022.groups().stream().map(group -> group.max().intValueExact()))
                .containsExactly(18, 20, 22, 22, 18);
        assertThat(of2022.metrics()).isEmpty();
    }

    /** Ba Vì: 31 of 403 online services with dossiers, above the online target: 0 + 0.31 + 6. Phúc Lộc: 50 of 375. */
    @ParameterizedTest
    @CsvSource({"31/403, 6.31", "50/375, 6.53"})
    void aCommuneGetsNothingForProceduresItDoesNotProvide(String services, BigDecimal points) {
        Map<String, Parts> own = parts("FULL 0/0, HAS_ONLINE " + services + ", ONLINE_DOSSIERS 9/10");
        assertThat(group(Scorecard.ofCommune(INDEX, own, CITY), "A3").points()).isEqualByComparingTo(points);
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
        Scorecard card = Scorecard.of(INDEX, CITY);
        // 55.23 as published, less the 8.01 of digitisation, whose parts are not all published.
        assertThat(card.total()).isEqualByComparingTo(new BigDecimal("55.23").subtract(new BigDecimal("8.01")));
        assertThat(group(card, "A4").notProvided())
                .isEqualTo(List.of(
                        "ORIGINAL_RESULT_AVAILABLE",
                        "SO_HOA_GIAY_TO_GIAI_QUYET",
                        "REUSED_DIGITIZED_DATA",
                        "SYNCED_WITH_DVCQG_PERSONAL_STORAGE",
                        "CITIZEN_DATA_CONNECTED_FORMALITY",
                        "CITIZEN_DATA_CONNECTED_DOSSIER",
                        "ELECTRONIC_CERTIFIED_COPY"));
    }
}
