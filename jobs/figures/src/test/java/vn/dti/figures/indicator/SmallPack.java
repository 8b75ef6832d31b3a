package vn.dti.figures.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.PackLoader;

/**
 * A pack of two agencies and two communes, C2 only from 15/10/2026, loaded from files as any other. A2 files for whom it
 * resolves until September; C1 files what C2 receives.
 */
final class SmallPack {
    private SmallPack() {}

    static Pack in(Path folder) {
        write(folder, "pack.yaml", """
                name: small
                extends: core
                title_vi: Thành phố Nhỏ
                title_en: Small Town
                city: T
                zone: Asia/Ho_Chi_Minh
                """);
        write(folder, "units.csv", """
                code,name_vi,level,parent,branch,valid_from,source
                T,Thành phố,CITY,,,,assumed
                B1,Chi nhánh 1,BRANCH,T,,,assumed
                A1,Sở Một,AGENCY,T,,,assumed
                A2,Sở Hai,AGENCY,T,,,assumed
                C1,Phường Một,COMMUNE,T,B1,,assumed
                C2,Phường Hai,COMMUNE,T,,2026-10-15,assumed
                """);
        write(folder, "procedures.csv", """
                code,name_vi,field,field_vi,level,service_level,fee_bearing,source
                P1,Một,f,Lĩnh vực,COMMUNE,FULL,true,assumed
                """);
        write(folder, "grants.csv", """
                office,unit,role,valid_from,valid_to
                A2,*,RESOLVER,2026-01-01,2026-09-30
                C1,C2,RECEIVER,,
                """);
        write(
                folder,
                "indicators.yaml",
                """
                version: "1"
                counters:
                  received: {event: received}
                  received_with_channel: {event: received, needs: [channel]}
                  received_online: {event: received, where: [{field: channel, is: [ONLINE]}], needs: [channel]}
                  open_at_start: {event: open_at_start, needs: [finished_at|returned_at]}
                  open_at_end: {event: open_at_end, needs: [finished_at|returned_at]}
                  resolved: {event: resolved, needs: [finished_at|returned_at]}
                  fees: {event: received, sum: fee_amount, needs: [fee_amount, payment]}
                indicators:
                """ + indicator("received", "count", "received", "") + indicator("resolved", "count", "resolved", "")
                        + indicator("opening_stock", "count", "open_at_start", "")
                        + indicator("closing_stock", "count", "open_at_end", "")
                        + indicator("online_rate", "rate", "received_online", "received_with_channel")
                        + indicator("mean_fee", "mean", "fees", "received_with_channel"));
        return PackLoader.load(folder);
    }

    private static String indicator(String name, String kind, String above, String below) {
        String denominator = below.isEmpty() ? "" : ", denominator: [" + below + "]";
        return "  " + name + ": {kind: " + kind + ", numerator: [" + above + "]" + denominator
                + ", title_vi: t, title_en: t, rule_vi: r, rule_en: r, basis: b}\n";
    }

    private static void write(Path folder, String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
