package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.dti.nightly.ExitCode;

/** {@code dti report --date D}. */
@Command(name = "report")
final class ReportCommand extends NightCommand {
    @Mixin
    private DateOption date = new DateOption();

    @Override
    LocalDate date() {
        return date.date(options());
    }

    @Override
    ExitCode run(Night night) throws IOException {
        NightFlow.Outcome outcome = new NightFlow(night).report(date());
        new Ending(night, out()).tell(outcome, date());
        return ExitCode.DONE;
    }
}
