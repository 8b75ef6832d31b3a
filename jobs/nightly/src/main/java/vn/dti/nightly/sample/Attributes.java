package vn.dti.nightly.sample;

import java.util.List;
import vn.dti.schemas.extract.Channel;
import vn.dti.schemas.extract.DossierStatus;
import vn.dti.schemas.extract.Payment;
import vn.dti.schemas.pack.UnitLevel;

/** Everything about a dossier that is not an instant: papers, fee, payment, satisfaction, reason of delay. */
final class Attributes {
    private static final List<String> REASONS = List.of(
            "Do cơ quan, đơn vị",
            "Do cơ quan, đơn vị",
            "Do quy định pháp luật",
            "Do tổ chức, cá nhân",
            "Nguyên nhân khác");
    private static final long[] COMMUNE_FEES = {2_000, 4_000, 8_000, 10_000, 10_000, 20_000, 50_000, 100_000};
    private static final long[] AGENCY_FEES = {50_000, 80_000, 100_000, 150_000, 200_000, 500_000, 1_000_000};

    private final long asOf;

    Attributes(long asOf) {
        this.asOf = asOf;
    }

    /** Fills the fields of a dossier whose life is drawn. */
    void fill(Dossier dossier, OfficeProfile office, int components, Dice dice) {
        boolean online = dossier.channel == Channel.ONLINE;
        dossier.components = Math.max(1, components + (dice.chance(0.2) ? 1 : 0));
        double digital = online ? Math.min(0.99, office.digitised() * 1.1) : office.digitised() * 0.75;
        dossier.digitised = part(dossier.components, digital, dice);
        dossier.reused = part(dossier.digitised, 0.28, dice);
        dossier.personalStore = dice.chance(online ? 0.16 : 0.03);
        dossier.populationData = dice.chance(online ? 0.8 : 0.55);
        boolean result = dossier.status == DossierStatus.FINISHED || dossier.status == DossierStatus.RETURNED;
        dossier.electronicResult = result && dice.chance(online ? office.electronic() : office.electronic() * 0.8);
        boolean agency = office.unit().level() == UnitLevel.AGENCY;
        dossier.business = dice.chance(agency ? 0.62 : 0.05);
        fee(dossier, office, agency, dice);
        if (result && dice.chance(0.38)) {
            dossier.satisfaction = dice.chance(office.content()) ? 4 + (dice.chance(0.75) ? 1 : 0) : 1 + dice.below(3);
        }
        long end = dossier.ended() ? dossier.finished : asOf;
        if (dossier.due != Dossier.NONE && end > dossier.due && dice.chance(0.7)) {
            dossier.overdueReason = dice.pick(REASONS);
        }
    }

    private static void fee(Dossier dossier, OfficeProfile office, boolean agency, Dice dice) {
        if (!dossier.procedure.feeBearing() || dice.chance(0.15)) {
            return;
        }
        long[] fees = agency ? AGENCY_FEES : COMMUNE_FEES;
        dossier.fee = fees[dice.below(fees.length)];
        boolean online = dice.chance(dossier.channel == Channel.ONLINE ? office.onlinePayment() : 0.25);
        dossier.payment = !online ? Payment.DIRECT : dice.chance(0.8) ? Payment.ONLINE_NATIONAL : Payment.ONLINE_CITY;
    }

    private static int part(int whole, double share, Dice dice) {
        int part = 0;
        for (int i = 0; i < whole; i++) {
            part += dice.chance(share) ? 1 : 0;
        }
        return part;
    }
}
