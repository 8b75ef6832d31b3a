package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dti.ledger.edition.EditionState;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.DataDirectory;
import vn.dti.schemas.dataset.Edition;

/** What a stage says at its end: a sentence for the operator, and on standard output where everything is. */
final class Ending {
    private final Night night;
    private final PrintWriter out;

    /** Endings of a night, with paths printed to {@code out}. */
    Ending(Night night, PrintWriter out) {
        this.night = night;
        this.out = out;
    }

    /** Says how a stage found editions, and where they are. */
    void tell(List<NightFlow.Found> found) {
        Editions editions = new Editions(
                night.place().database(), night.place().pack().settings().reportMonths());
        for (NightFlow.Found each : found) {
            Edition edition = each.entry().edition();
            boolean published = editions.find(edition.month(), edition.revision())
                    .filter(now -> now.state() == EditionState.PUBLISHED)
                    .isPresent();
            if (each.outcome() == NightFlow.Outcome.PUBLISHED_BEFORE) {
                night.place().progress().say("already.done", edition.name());
            } else {
                night.place().progress().say(published ? "published" : "staged", edition.name());
            }
            if (published) {
                paths(edition);
            }
        }
    }

    private void paths(Edition edition) {
        DataDirectory data = night.place().data();
        Path release = data.release(edition);
        line("release", release);
        line("city_pdf", release.resolve("reports").resolve("city.pdf"));
        line("city_xlsx", release.resolve("reports").resolve("city.xlsx"));
        line("units", release.resolve("reports").resolve("units"));
        line("figures", release.resolve("figures"));
        line("changes", release.resolve("reference").resolve("changes.parquet"));
        line("dossiers", release.resolve("dossiers"));
        line("receipts", data.root().resolve("receipts"));
        line("latest", data.latest());
    }

    private void line(String what, Path path) {
        if (Files.exists(path)) {
            out.println(what + "\t" + path);
        }
    }
}
