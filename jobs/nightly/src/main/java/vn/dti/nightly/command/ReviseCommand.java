package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;

/** {@code dti revise --month M --reason TEXT}: freezes a closed month again, as it is known now, with what moved. */
@Command(name = "revise")
final class ReviseCommand extends NightCommand {
    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.revise.month", required = true)
    private @Nullable YearMonth month;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.revise.reason", required = true)
    private String reason = "";

    @Override
    LocalDate date() {
        return options().today();
    }

    @Override
    ExitCode run(Night night) throws IOException {
        YearMonth revised = Objects.requireNonNull(month);
        if (reason.isBlank()) {
            throw Failure.usage("revise.reason");
        }
        if (new Editions(
                        night.place().database(),
                        night.place().pack().settings().reportMonths())
                .frozen(revised)
                .isEmpty()) {
            throw Failure.usage("revise.open", revised);
        }
        new Ending(night, out()).tell(List.of(new NightFlow(night).freeze(revised, date(), reason.strip())));
        return ExitCode.DONE;
    }
}
