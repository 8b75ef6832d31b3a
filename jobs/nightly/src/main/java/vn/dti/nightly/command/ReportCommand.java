package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dti report --date D}. */
@Command(name = "report")
final class ReportCommand extends EditionCommand {
    @Override
    List<NightFlow.Found> advance(NightFlow flow, LocalDate date) throws IOException {
        return flow.report(date);
    }
}
