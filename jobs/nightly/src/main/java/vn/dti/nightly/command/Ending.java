package vn.dti.nightly.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.EditionState;
import vn.dti.nightly.DataDirectory;

/** What a stage says at its end: a sentence for the operator, and on standard output where everything is. */
final class Ending {
    private final Night night;
    private final PrintWriter out;

    /** Endings of a night, with paths printed to {@code out}. */
    Ending(Night night, PrintWriter out) {
        this.night = night;
        this.out = out;
    }

    /** Says how a stage found the edition of a day, and where it is. */
    void tell(NightFlow.Outcome outcome, LocalDate date) {
        if (outcome == NightFlow.Outcome.NOTHING_THERE) {
            return;
        }
        night.newest(date).ifPresent(entry -> {
            String name = entry.edition().name();
            if (outcome == NightFlow.Outcome.PUBLISHED_BEFORE) {
                night.place().progress().say("already.done", name);
            } else if (entry.state() == EditionState.PUBLISHED) {
                night.place().progress().say("published", name);
            } else {
                night.place().progress().say("staged", name);
            }
            paths(entry);
        });
    }

    private void paths(EditionEntry entry) {
        DataDirectory data = night.place().data();
        if (entry.state() != EditionState.PUBLISHED) {
            return;
        }
        Path release = data.release(entry.edition());
        line("release", release);
        line("city_pdf", release.resolve("reports").resolve("city.pdf"));
        line("city_xlsx", release.resolve("reports").resolve("city.xlsx"));
        line("units", release.resolve("reports").resolve("units"));
        line("figures", release.resolve("figures"));
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
