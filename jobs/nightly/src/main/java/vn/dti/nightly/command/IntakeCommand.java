package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.intake.Defects;

/** {@code dti intake [--date D]}: fetches by the pack's connectors and takes in all that waits; D bounds events, never deliveries. */
@Command(name = "intake")
final class IntakeCommand extends NightCommand {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    @Override
    LocalDate date() {
        return date == null ? options().today() : options().notAfterToday(date);
    }

    @Override
    ExitCode run(Night night) throws IOException {
        NightFlow flow = new NightFlow(night);
        flow.pull();
        flow.intake();
        night.bean(Defects.class).requireNone();
        return ExitCode.DONE;
    }
}
