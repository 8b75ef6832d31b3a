package vn.dti.nightly.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dti.nightly.ExitCode;
import vn.dti.nightly.Failure;
import vn.dti.nightly.Language;
import vn.dti.nightly.Messages;
import vn.dti.nightly.Progress;
import vn.dti.nightly.province.ProvincePack;
import vn.dti.nightly.province.UnitFault;
import vn.dti.nightly.province.UnitList;
import vn.dti.schemas.pack.Pack;

/**
 * {@code dti pack new --province CODE --units UNITS.csv --out DIR}: a province's starting pack, or everything that is wrong
 * with the list of its units, tab-separated, and exit code 2. Needs no data directory.
 */
@Command(name = "new")
final class PackNew extends DtiCommand {
    private static final String HEAD = "file\trow\tcolumn\tvalue\tcode\treason_vi\tremedy_vi\treason_en\tremedy_en";

    @Option(names = "--province", paramLabel = "CODE", descriptionKey = "option.pack-new.province", required = true)
    private String province = "";

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "option.pack-new.units", required = true)
    private Path units = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.pack-new.out", required = true)
    private Path out = Path.of("");

    @Override
    ExitCode run() throws IOException {
        if (!Files.isRegularFile(units) || !Files.isReadable(units)) {
            throw Failure.usage("check.missing", units);
        }
        if (!isFree(out)) {
            throw Failure.usage("pack.taken", out);
        }
        UnitList list = UnitList.read(units, province.strip());
        List<UnitFault> faults = list.faults();
        if (!faults.isEmpty()) {
            print(faults);
            throw Failure.usage("pack.units", faults.size(), units);
        }
        Pack pack = ProvincePack.write(list, out);
        Progress.onStandardError(messages())
                .say(
                        "pack.written",
                        pack.settings().titleVi(),
                        pack.units().all().size());
        out().println(out.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void print(List<UnitFault> faults) {
        Messages vi = new Messages(Language.VI);
        Messages en = new Messages(Language.EN);
        out().println(HEAD);
        for (UnitFault fault : faults) {
            out().println(Stream.of(
                            fault.file(),
                            Long.toString(fault.row()),
                            fault.column(),
                            fault.value(),
                            fault.kind().name(),
                            fault.reason(vi),
                            fault.remedy(vi),
                            fault.reason(en),
                            fault.remedy(en))
                    .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                    .collect(Collectors.joining("\t")));
        }
    }
}
