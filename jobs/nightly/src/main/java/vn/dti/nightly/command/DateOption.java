package vn.dti.nightly.command;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --date D}: the last day whose events count. */
final class DateOption {
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date", required = true)
    private @Nullable LocalDate date;

    /** The day, checked to be no day to come. */
    LocalDate date(GlobalOptions options) {
        return options.notAfterToday(Objects.requireNonNull(date));
    }
}
