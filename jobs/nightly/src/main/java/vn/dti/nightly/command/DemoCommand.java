package vn.dti.nightly.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Progress;
import vn.dti.nightly.sample.SampleCity;
import vn.dti.nightly.sample.SampleRequest;
import vn.dti.nightly.sample.SampleSummary;
import vn.dti.schemas.dataset.Durable;

/**
 * {@code dti demo}: the sample city into the inbox, then a night. On its own data it is a night like any other, and so
 * already done; on anybody else's it is refused.
 */
@Command(name = "demo")
final class DemoCommand extends NightCommand {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int MONTHS = 13;
    private static final int PER_MONTH = 40_000;
    private static final long SEED = 1;
    private static final String BEGUN = "begun\n";
    private static final String DROPPED = "dropped\n";

    @Override
    LocalDate date() {
        return options().notAfterToday(MONTH.atEndOfMonth());
    }

    @Override
    ExitCode run() throws IOException {
        options().pack();
        date();
        Path root = options().data().root();
        Path marker = root.resolve(".demo");
        String state = Files.isRegularFile(marker) ? Files.readString(marker, StandardCharsets.UTF_8) : "";
        if (state.isEmpty() && !empty(root)) {
            throw Failure.usage("demo.foreign", root);
        }
        if (!state.equals(DROPPED)) {
            Files.createDirectories(root);
            Durable.write(marker, BEGUN);
            drop(root);
            Durable.write(marker, DROPPED);
        }
        return super.run();
    }

    @Override
    ExitCode run(Night night) throws IOException {
        return NightlyCommand.night(night, date(), out());
    }

    /** The sample is made beside the inbox and moved in whole: a night never sees half of it. */
    private void drop(Path root) throws IOException {
        Path making = root.resolve(".sample");
        Durable.remove(making);
        SampleSummary summary =
                SampleCity.write(new SampleRequest(options().pack(), making, MONTH, MONTHS, PER_MONTH, SEED));
        Path inbox = Files.createDirectories(options().data().inbox());
        for (Path made : entries(making)) {
            Path target = inbox.resolve(making.relativize(made));
            Durable.remove(target);
            Files.deleteIfExists(target);
            Durable.move(made, target);
        }
        Durable.remove(making);
        Progress.onStandardError(messages()).say("sample.done", summary.offices(), summary.rows(), summary.faults());
    }

    private static boolean empty(Path folder) throws IOException {
        return !Files.exists(folder) || entries(folder).isEmpty();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
