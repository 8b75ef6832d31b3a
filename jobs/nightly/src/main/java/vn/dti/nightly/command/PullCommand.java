package vn.dti.nightly.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.pull.Pull;
import vn.dti.schemas.pack.Connector;

/** {@code dti pull [NAME…]}: fetches offices' extracts into the inbox by the pack's connectors. */
@Command(name = "pull")
final class PullCommand extends NightCommand {
    @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "option.pull.names")
    private List<String> names = new ArrayList<>();

    @Override
    LocalDate date() {
        return options().today();
    }

    @Override
    ExitCode run(Night night) throws IOException {
        List<Connector> all = night.place().pack().connectors();
        List<Connector> asked = Pull.named(all, names)
                .orElseThrow(() -> Failure.usage(
                        "pull.unknown",
                        String.join(", ", names),
                        String.join(", ", all.stream().map(Connector::name).toList())));
        if (asked.isEmpty()) {
            night.place().progress().say("pull.none");
        }
        int failed = new Pull(night.place(), System.getenv(), Instant.now()).all(asked);
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
