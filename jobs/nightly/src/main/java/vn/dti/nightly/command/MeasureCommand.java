package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.dti.nightly.ExitCode;

/** {@code dti measure --date D}. */
@Command(name = "measure")
final class MeasureCommand extends NightCommand {
    @Mixin
    private DateOption date = new DateOption();

    @Override
    LocalDate date() {
        return date.date(options());
    }

    @Override
    ExitCode run(Night night) throws IOException {
        NightFlow.Outcome outcome = new NightFlow(night).measure(date());
        new Ending(night, out()).tell(outcome, date());
        return ExitCode.DONE;
    }
}
