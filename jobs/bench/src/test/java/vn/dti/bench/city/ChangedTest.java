package vn.dti.bench.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

class ChangedTest {
    private static final Plan PLAN = new Plan("hanoi", 1_000_000, YearMonth.of(2026, 10), 24, 3, 7);
    private static final long DOSSIERS = 300_000;

    /** One in a hundred of 300,000 is 3,000: 2,100 of the current month, 750 of the two before, 150 older; by chance ±15 %. */
    @Test
    void aNightChangesOneInAHundredMostlyNewOnes() {
        Pack pack = PackLoader.load("hanoi");
        Office office = new Office(0, Office.of(pack, PLAN).get(0).unit(), List.of(), DOSSIERS);
        Dossiers dossiers = new Dossiers(pack, PLAN);
        Changed changed = new Changed(PLAN);
        for (int night = 1; night <= 3; night++) {
            long[] found = new long[3];
            for (long dossier = 0; dossier < DOSSIERS; dossier++) {
                long day = dossiers.receivedOn(office, dossier);
                if (changed.by(night, office, dossier, day)) {
                    assertThat(changed.by(night % 3 + 1, office, dossier, day)).isFalse();
                    LocalDate received = LocalDate.ofEpochDay(day);
                    found[received.isBefore(LocalDate.of(2026, 8, 1)) ? 2 : received.getMonthValue() < 10 ? 1 : 0]++;
                }
            }
            assertThat(found[0]).isBetween(1_785L, 2_415L);
            assertThat(found[1]).isBetween(637L, 863L);
            assertThat(found[2]).isBetween(110L, 190L);
        }
    }
}
