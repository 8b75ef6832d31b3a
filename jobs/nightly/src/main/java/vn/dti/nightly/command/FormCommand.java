package vn.dti.nightly.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.figures.indicator.RangeCount;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.reports.model.FormFigures;
import vn.dti.reports.model.Release;
import vn.dti.reports.workbook.RangeForm;
import vn.dti.schemas.dataset.Datasets;
import vn.dti.schemas.dataset.DeliveryTable;
import vn.dti.schemas.dataset.ParquetFolder;
import vn.dti.schemas.dataset.Period;
import vn.dti.schemas.dataset.PeriodKind;
import vn.dti.schemas.pack.Letterhead;
import vn.dti.schemas.pack.Pack;
import vn.dti.schemas.pack.Unit;

/**
 * {@code dti form --from DAY --to DAY --unit CODE --out FILE}: a mandated form of dossiers for any days, counted from the newest
 * release of the last day's month. Reads files only.
 */
@Command(name = "form")
final class FormCommand extends DtiCommand {
    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "option.form.from", required = true)
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "option.form.to", required = true)
    private @Nullable LocalDate to;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.explain.unit", required = true)
    private String unit = "";

    @Option(names = "--form", paramLabel = "NAME", descriptionKey = "option.form.form", defaultValue = "")
    private String form = "";

    @Option(names = "--revision", paramLabel = "NAME", descriptionKey = "option.explain.revision", defaultValue = "")
    private String revision = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.form.out", required = true)
    private @Nullable Path out;

    @Override
    ExitCode run() throws IOException {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        if (last.isBefore(first)) {
            throw Failure.usage("form.days", first, last);
        }
        Pack pack = options().pack();
        Letterhead.Form asked = form(pack);
        String name = name(pack);
        YearMonth month = pack.settings().reportMonths().of(last);
        ReleaseFolder folder = ReleaseFolder.of(options().data().releases(), month, revision)
                .orElseThrow(() -> Failure.usage("explain.release", month, revision));
        Release release = Release.read(pack, folder.folder(), folder.edition());
        if (last.isAfter(release.edition().lastDay())) {
            throw Failure.usage(
                    "form.later",
                    last,
                    release.edition().name(),
                    release.edition().lastDay());
        }
        Period range = new Period(PeriodKind.RANGE, first + "/" + last, first, last);
        FormFigures figures = FormFigures.ofRange(release, range, count(pack, folder, range, asked));
        RangeForm.write(release, asked, name, figures, Objects.requireNonNull(out));
        out().println(out.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private RangeCount count(Pack pack, ReleaseFolder folder, Period range, Letterhead.Form asked) throws IOException {
        RangeCount count = new RangeCount(
                pack,
                range,
                unit,
                asked.role(),
                pack.indicators().indicators().stream()
                        .filter(indicator -> FormFigures.INDICATORS.contains(indicator.name()))
                        .toList(),
                DeliveryTable.read(folder.folder().resolve("reference").resolve("deliveries.parquet")));
        ParquetFolder.forEach(folder.dossiers(), Datasets.DOSSIERS, count::add);
        return count;
    }

    /** The form of a sheet's name; the first of dossiers where none is named. */
    private Letterhead.Form form(Pack pack) {
        List<Letterhead.Form> forms = pack.letterhead().forms().stream()
                .filter(each -> each.counts() == Letterhead.FormCounts.DOSSIERS)
                .toList();
        return forms.stream()
                .filter(each -> form.isEmpty() || each.sheet().equals(form))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "form.unknown",
                        form,
                        forms.stream().map(Letterhead.Form::sheet).collect(Collectors.joining(", "))));
    }

    /** Who reports: a unit, the city, or all of a level. */
    private String name(Pack pack) {
        if (unit.equals(pack.settings().city())) {
            return pack.settings().titleVi();
        }
        return switch (unit) {
            case "COMMUNE" -> "các phường, xã";
            case "AGENCY" -> "các sở, ban, ngành";
            default -> pack.units().unit(unit).map(Unit::nameVi).orElseThrow(() -> Failure.usage("form.unit", unit));
        };
    }
}
