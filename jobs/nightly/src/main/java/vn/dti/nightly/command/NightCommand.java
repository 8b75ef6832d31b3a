package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.StopSignal;

/** A command that works under the night's lock, with the database open and Spring started. */
abstract class NightCommand extends DtiCommand {

    /** The day of the night. */
    abstract LocalDate date();

    /** Does it, in an opened night. */
    abstract ExitCode run(Night night) throws IOException;

    @Override
    ExitCode run() throws IOException {
        options().pack();
        LocalDate date = date();
        Logs.prepare(options().debug());
        StopSignal stop = new StopSignal();
        Shutdown.obey(stop);
        try (Night night = Night.open(options(), date, stop)) {
            return run(night);
        } finally {
            Shutdown.ended();
        }
    }
}
