package vn.dti.nightly.intake;

import java.nio.file.Path;
import vn.dti.intake.keep.DeliveryId;
import vn.dti.intake.map.Filing;
import vn.dti.intake.map.HeadingSearch;
import vn.dti.intake.read.Limits;
import vn.dti.intake.read.SourceFile;
import vn.dti.intake.read.Unreadable;
import vn.dti.ledger.delivery.Arrival;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.SourceProfile;

/** Finds out from a file's head which profile will read it, since that is part of the delivery's name. */
final class Recognition {
    private final Pack pack;

    /** Recognises by the profiles of a pack. */
    Recognition(Pack pack) {
        this.pack = pack;
    }

    /** The delivery that a file is; without a profile where none reads it, which intake then refuses. */
    Arrival arrival(Drop drop, Path raw, String sha256) {
        String source = "";
        String profileDigest = "";
        try {
            Filing filing = new Filing(drop.office(), drop.name(), drop.arrivedAt(), pack);
            SourceProfile profile = HeadingSearch.best(SourceFile.tables(raw, drop.name(), Limits.USUAL), filing, null)
                    .profile();
            source = profile.name();
            profileDigest = profile.digest();
        } catch (Unreadable refused) {
            // Said with its reason on the receipt, when the file is taken in.
            source = "";
        }
        return new Arrival(
                DeliveryId.of(drop.office(), sha256, profileDigest),
                drop.office(),
                source,
                profileDigest,
                drop.name(),
                sha256,
                drop.arrivedAt());
    }
}
