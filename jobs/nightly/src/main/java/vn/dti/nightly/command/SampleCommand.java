package vn.dti.nightly.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Progress;
import vn.dti.nightly.sample.SampleCity;
import vn.dti.nightly.sample.SampleRequest;
import vn.dti.nightly.sample.SampleSummary;

/** {@code dti sample --out DIR}: the extracts of a believable city. */
@Command(name = "sample")
final class SampleCommand extends DtiCommand {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.sample.out", required = true)
    private @Nullable Path out;

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.sample.month", defaultValue = "2026-10")
    private YearMonth month = YearMonth.of(2026, 10);

    @Option(names = "--months", paramLabel = "N", descriptionKey = "option.sample.months", defaultValue = "13")
    private int months;

    @Option(
            names = "--per-month",
            paramLabel = "N",
            descriptionKey = "option.sample.per-month",
            defaultValue = "177000")
    private int perMonth;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "option.sample.seed", defaultValue = "1")
    private long seed;

    @Override
    ExitCode run() throws IOException {
        if (months < 1 || perMonth < 1 || out == null) {
            throw Failure.usage("sample.numbers");
        }
        SampleSummary summary = SampleCity.write(
                new SampleRequest(options().pack(), out.toAbsolutePath(), month, months, perMonth, seed));
        Progress.onStandardError(messages()).say("sample.done", summary.offices(), summary.rows(), summary.faults());
        out().println(out.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }
}
