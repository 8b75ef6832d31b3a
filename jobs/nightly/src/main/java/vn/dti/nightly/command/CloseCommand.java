package vn.dti.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.ledger.delivery.Deliveries;
import vn.dti.ledger.edition.EditionEntry;
import vn.dti.ledger.edition.Editions;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.schemas.dataset.DeclaredTotal;

/**
 * {@code dti close --month M}: freezes a month that is over as {@code r1}; refused while units are missing. With
 * {@code --dry-run} it only prints what stands against it, and ends with 1 while units are missing.
 */
@Command(name = "close")
final class CloseCommand extends NightCommand {
    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.close.month", required = true)
    private @Nullable YearMonth month;

    @Option(names = "--dry-run", descriptionKey = "option.close.dry-run")
    private boolean dryRun;

    @Option(names = "--despite", paramLabel = "TEXT", descriptionKey = "option.close.despite")
    private @Nullable String despite;

    @Override
    LocalDate date() {
        return options().today();
    }

    @Override
    ExitCode run(Night night) throws IOException {
        YearMonth closing = Objects.requireNonNull(month);
        if (!night.place().pack().settings().reportMonths().last(closing).isBefore(date())) {
            throw Failure.usage("close.unfinished", closing, date());
        }
        NightFlow flow = new NightFlow(night);
        Optional<EditionEntry> frozen = new Editions(
                        night.place().database(),
                        night.place().pack().settings().reportMonths())
                .frozen(closing);
        if (frozen.isPresent() && !frozen.get().inputs().equals(flow.inputs())) {
            throw Failure.usage("close.closed", closing, frozen.get().edition().name());
        }
        long missing = frozen.isEmpty() ? missing(night, closing) : 0;
        if (dryRun) {
            return missing > 0 ? ExitCode.FAILED : ExitCode.DONE;
        }
        String reason = despite == null ? "" : despite.strip();
        if (missing > 0 && reason.isEmpty()) {
            throw Failure.retry("close.missing", closing, missing);
        }
        new Ending(night, out()).tell(List.of(flow.freeze(closing, date(), reason)));
        return ExitCode.DONE;
    }

    /** Prints the checklist; how many units are missing. */
    private long missing(Night night, YearMonth closing) throws IOException {
        Checklist checklist = Checklist.of(
                night.place().pack(),
                closing,
                new Deliveries(night.place().database()).current(),
                declared(night, closing));
        checklist.print(out());
        long missing = checklist.count(Checklist.Check.MISSING);
        night.place()
                .progress()
                .say(
                        "close.checked",
                        closing,
                        missing,
                        checklist.count(Checklist.Check.INCOMPLETE),
                        checklist.count(Checklist.Check.SET_ASIDE),
                        checklist.count(Checklist.Check.DECLARED));
        return missing;
    }

    /** The declared totals beside the figures of the month's newest edition; none where it has none yet. */
    private static List<DeclaredTotal> declared(Night night, YearMonth closing) throws IOException {
        List<EditionEntry> editions = new Editions(
                        night.place().database(),
                        night.place().pack().settings().reportMonths())
                .published().stream()
                        .filter(entry -> entry.edition().month().equals(closing))
                        .toList();
        return editions.isEmpty()
                ? List.of()
                : DeclaredTotal.read(night.place()
                        .data()
                        .release(editions.get(editions.size() - 1).edition()));
    }
}
