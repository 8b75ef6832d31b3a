package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import vn.dti.nightly.ExitCode;

/** A command that brings the editions of a night's date a part of the way, and says how far they are. */
abstract class EditionCommand extends NightCommand {
    @Mixin
    private DateOption date = new DateOption();

    /** Does its part. */
    abstract List<NightFlow.Found> advance(NightFlow flow, LocalDate date) throws IOException;

    @Override
    LocalDate date() {
        return date.date(options());
    }

    @Override
    ExitCode run(Night night) throws IOException {
        new Ending(night, out()).tell(advance(new NightFlow(night), date()));
        return ExitCode.DONE;
    }
}
