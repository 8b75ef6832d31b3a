package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;

/** {@code dti publish --date D}. */
@Command(name = "publish")
final class PublishCommand extends EditionCommand {
    @Override
    NightFlow.Outcome advance(NightFlow flow, LocalDate date) throws IOException {
        return flow.publish(date);
    }
}
