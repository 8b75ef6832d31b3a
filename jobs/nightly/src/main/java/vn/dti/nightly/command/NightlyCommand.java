package vn.dti.nightly.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.intake.Defects;

/** {@code dti nightly --date D}: pull by the pack's connectors, intake, measure, report and publish, in this order. */
@Command(name = "nightly")
final class NightlyCommand extends NightCommand {
    @Mixin
    private DateOption date = new DateOption();

    @Override
    LocalDate date() {
        return date.date(options());
    }

    @Override
    ExitCode run(Night night) throws IOException {
        return night(night, date(), out());
    }

    /** A whole night; {@code demo} has one, too. */
    static ExitCode night(Night night, LocalDate date, PrintWriter out) throws IOException {
        NightFlow flow = new NightFlow(night);
        flow.pull();
        flow.intake();
        new Ending(night, out).tell(flow.edition(date));
        night.bean(Defects.class).requireNone();
        return ExitCode.DONE;
    }
}
