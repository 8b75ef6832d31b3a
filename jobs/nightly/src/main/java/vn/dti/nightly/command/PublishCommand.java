package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dti publish --date D}. */
@Command(name = "publish")
final class PublishCommand extends EditionCommand {
    @Override
    List<NightFlow.Found> advance(NightFlow flow, LocalDate date) throws IOException {
        return flow.publish(date);
    }
}
