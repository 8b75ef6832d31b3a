package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dti measure --date D}. */
@Command(name = "measure")
final class MeasureCommand extends EditionCommand {
    @Override
    List<NightFlow.Found> advance(NightFlow flow, LocalDate date) throws IOException {
        return flow.measure(date);
    }
}
