package vn.dti.bench.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import vn.dti.bench.city.DeliveredCity.Export;
import vn.dti.intake.EarlierDelivery;
import vn.dti.intake.Intake;
import vn.dti.intake.IntakeRequest;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/** A process that takes files in by the intake library: accepted rows, findings and receipts. */
public final class TakeAll {
    private TakeAll() {}

    /**
     * Takes all in.
     *
     * @param args the pack, the list of files, the data directory and how many threads
     * @throws Exception where our disk cannot be written
     */
    public static void main(String[] args) throws Exception {
        Pack pack = PackLoader.load(args[0]);
        List<Export> exports = Exports.read(Path.of(args[1]));
        Path data = Path.of(args[2]);
        Exports.share(exports, Integer.parseInt(args[3]), () -> new Exports.Worker() {
            @Override
            public void take(Export export) throws Exception {
                Intake.take(new IntakeRequest(
                        export.file(),
                        export.file().getFileName().toString(),
                        export.office(),
                        export.arrivedAt(),
                        pack,
                        data,
                        nameDigest(export),
                        EarlierDelivery.Finder.NONE));
            }

            @Override
            public void close() {
                // nothing is held open
            }
        });
    }

    /** The digest of a file's bytes is taken when its raw copy is made, which is left out here on both sides. */
    private static String nameDigest(Export export) throws Exception {
        byte[] name = export.office().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    }
}
